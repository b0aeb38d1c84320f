using Kb.Compiler.Output.Checks;
using Xunit;

namespace Kb.Compiler.Tests.Output;

public sealed class CitedTextTests
{
    [Theory]
    [InlineData("The cat sat on the mat.", "The **cat** sat", "> on the _mat_.")]
    [InlineData("See the plan for it.", "See [the plan](https://a.example/x(y)) for", "it.")]
    [InlineData("See the plan now", "See [[plans/plan|the plan]]", "now")]
    [InlineData("Order sensors & cables", "- [ ] Order sensors &amp; cables", "")]
    [InlineData("Name Riley Role Lead", "| Name | Riley |", "| Role | Lead |")]
    [InlineData("first second", "1. first[^1]", "   second")]
    [InlineData("a_b * c", "```", "a_b * c")]
    [InlineData("He said \"no\" twice", "He said “no”", "twice")]
    [InlineData("Sender address", "S\bSe\ben\bnd\bde\ber\br _\ba_\bd_\bd_\br_\be_\bs_\bs")]
    [InlineData("Start `Tarn` with the list first", "Start :program:`Tarn` with `the list", "<https://a.example>`_ first")]
    [InlineData("In `a<b` and 12:30", "In `a<b` and", "12:30")]
    [InlineData("Get it at https://example.org/get.", "Get it at", "<https://example.org/get>. Then")]
    [InlineData("Ask ada@example.org first.", "Ask <ada@example.org> first.")]
    [InlineData("It is available to the TARGET", "It is avail\u2010", "  able  to the TAR\u2010 ", "  GET")]
    public void Markup_and_line_ends_do_not_matter(string quote, params string[] lines) => Assert.True(new CitedText(lines).Holds(quote));

    [Theory]
    [InlineData("It costs 15 dollars", "It costs 1.5 dollars")]
    [InlineData("It is 5 degrees", "It is -5 degrees")]
    [InlineData("It did work", "It did not work")]
    [InlineData("Mercury", "mercury")]
    [InlineData("", "anything")]
    [InlineData("a b https://x.org", "a < b <https://x.org>")]
    public void Every_other_sign_matters(string quote, params string[] lines) => Assert.False(new CitedText(lines).Holds(quote));

    [Fact]
    public void Quotes_inside_quotes_are_one_quote()
    {
        (string, bool)[] found = [.. CitedText.FindQuotes("says: \"He said \"no\" to it.\" Then (\"later\") \"never\"", quote => quote is "He said \"no\" to it." or "later")];

        Assert.Equal([("He said \"no\" to it.", true), ("later", true), ("never", false)], found);
    }

    [Fact]
    public void Text_made_of_quotation_marks_takes_bounded_time() =>
        Assert.Equal(10_000, CitedText.FindQuotes(new string('"', 20_000), new CitedText(["no such text"]).Holds).Count());
}
