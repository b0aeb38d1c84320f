using Kb.Compiler.Statements;
using Kb.Compiler.Tests.Steering;
using Xunit;

namespace Kb.Compiler.Tests.Reading;

/// <summary>What says the same is said once; what differs in a name, a number or a "not" is no repetition.</summary>
public sealed class RepetitionTests
{
    [Theory]
    [InlineData("The pump is loud.", "The pump is loud!", true)]
    [InlineData("The pump is loud.", "the pump is LOUD", true)]
    [InlineData("The pump is loud.", "We know that the pump is loud, and we will see.", true)]
    [InlineData("The new pump at the north end of the field runs for nine hours a day.", "The new pump at the north end of the field runs for nine hours each day.", true)]
    [InlineData("The new pump at the north end of the field runs for 9 hours a day.", "The new pump at the north end of the field runs for 8 hours a day.", false)]
    [InlineData("The new pump at the north end of the field runs at Tarnside in the day.", "The new pump at the north end of the field runs at Starveall in the day.", false)]
    [InlineData("The new pump at the north end of the field may run for the whole day.", "The new pump at the north end of the field may not run for the whole day.", false)]
    [InlineData("The new pump at the north end of the field is on for the whole day.", "The new pump at the north end of the field is off for the whole day.", false)]
    [InlineData("The pump is loud.", "The pump is old.", false)]
    [InlineData("The pumps are loud.", "The pumpkins are loud.", false)]
    public void Two_statements_are_one_or_not(string a, string b, bool same)
    {
        Assert.Equal(same, new SameStatement(a).Is(new SameStatement(b)));
        Assert.Equal(same, new SameStatement(b).Is(new SameStatement(a)));
    }

    [Fact]
    public void A_sentence_that_two_notes_share_stands_once_on_a_page()
    {
        BuildResult result = GuidedWiki.Build("",
            ("2026-01-01-a.md", "# Note\n\nThe Tarn Probe is a sensor for wet soil.\n\nThe Tarn Probe costs 240 euros and lasts for nine years in a field!\n"),
            ("2026-02-01-b.md", "# Other\n\nThe Tarn Probe costs 240 euros and lasts for nine years in a field.\n\nIn May we moved the Tarn Probe to the barn.\n"));

        string page = result.Text("Tarn Probe");
        Assert.Equal(2, page.Split("lasts for nine years").Length); // once, and no footnote repeats a quote
        Assert.Contains("to the barn", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_note_copied_under_other_names_makes_no_second_page()
    {
        // Every sentence names both things, so their pages would be the same.
        (string, string)[] notes =
        [
            ("a.md", "# Radio\n\nLoRaWAN is a protocol that Semtra sells.\n\nLoRaWAN needs little power, and Semtra has a patent for it.\n\nIn a field LoRaWAN reaches far, as Semtra says in its papers.\n\nSemtra made LoRaWAN open in the year after.\n"),
            ("b.md", "# Radio too\n\nWith LoRaWAN of Semtra we save the cards.\n\nSemtra and LoRaWAN came to the farm in May.\n"),
        ];

        Assert.Single(GuidedWiki.Build("", notes).Things());
        Assert.Equal(2, GuidedWiki.Build("## Organizations\n\n- Semtra\n\n## Concepts\n\n- LoRaWAN\n", notes).Things().Length); // who lists both wants both
    }
}
