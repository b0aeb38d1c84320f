using Xunit;

namespace Kb.Query.Tests;

public sealed class PartyFinderTests
{
    private static readonly PartyFinder s_finder = new(Notes.Know(Notes.Buoys));

    [Theory]
    [InlineData("Ada Berg", "Ada Berg")]
    [InlineData("ada berg", "Ada Berg")]
    [InlineData("Ada", "Ada Berg")]
    [InlineData("Nordwind GmbH", "Nordwind GmbH")]
    [InlineData("nordwind", "Nordwind GmbH")]
    [InlineData("crane", "")] // a thing, and nobody to meet
    [InlineData("Ada Bergman", "")]
    public void A_name_means_one_party_or_none(string name, string expected) =>
        Assert.Equal(expected, string.Join(", ", s_finder.Find(name).Select(p => p.Title)));

    [Theory]
    [InlineData("Ada Bergman", "Ada Berg")]
    [InlineData("Thomas Lindquist", "Tomas Lindqvist")]
    [InlineData("Nordwint", "Nordwind GmbH")]
    [InlineData("Xaver Quell", "")]
    public void The_nearest_known_names_are_offered(string name, string expected) =>
        Assert.Equal(expected, string.Join(", ", s_finder.Nearest(name)));
}
