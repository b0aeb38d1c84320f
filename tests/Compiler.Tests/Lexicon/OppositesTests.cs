using Kb.Compiler.Language;
using Xunit;

namespace Kb.Compiler.Tests.Dictionary;

public sealed class OppositesTests
{
    [Theory]
    [InlineData("increase", "decrease")]
    [InlineData("accepted", "rejecting")]
    [InlineData("before", "after")]
    [InlineData("won", "lost")]
    [InlineData("opens", "closed")]
    [InlineData("bought", "sell")]
    [InlineData("reliable", "unreliable")]
    [InlineData("disconnected", "connects")]
    [InlineData("rose", "fell")]
    [InlineData("early", "late")]
    [InlineData("hot", "cold")]
    [InlineData("larger", "smaller")]
    [InlineData("north", "south")]
    public void Opposites_are_known_in_any_form_and_order(string a, string b)
    {
        Assert.True(Opposites.AreOpposite(a, b), $"{a}, {b}");
        Assert.True(Opposites.AreOpposite(b, a), $"{b}, {a}");
    }

    [Theory]
    [InlineData("increase", "increases")]
    [InlineData("pump", "battery")]
    [InlineData("inform", "form")]
    [InlineData("until", "till")]
    public void Other_words_are_not(string a, string b) => Assert.False(Opposites.AreOpposite(a, b));
}
