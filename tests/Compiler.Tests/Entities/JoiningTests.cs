using Kb.Compiler.Diagnostics;
using Kb.Compiler.Entities;
using Kb.Compiler.Extractions;
using Kb.Compiler.Tests.Sources;
using Kb.Compiler.Workspace;
using Xunit;

namespace Kb.Compiler.Tests.Entities;

/// <summary>One thing, one entity. A wrong merge is worse than a split: only evidence joins, never likeness.</summary>
public sealed class JoiningTests
{
    private const string Vwc = "We measure volumetric water content (VWC) in the soil. In June VWC was low.";

    [Theory]
    [InlineData(Vwc, "", "Volumetric water content = VWC")] // defined in brackets
    [InlineData("Since last summer we use the Tarn Probe in the field. The Tarn Probe, also known as the Lower Probe, costs less than the old one. On a wet day the Lower Probe broke in the field.", "", "Tarn Probe = Lower Probe")]
    [InlineData("Since last summer we use the Tarn Probe in the field. A new Tarn Probe costs less than the old one. It stands near the Tarn Probes of the other farm.", "", "Tarn Probe")] // plural
    [InlineData("Here LLM costs fall. Our LLM is small, and an LLM reads.", "## Aliases\n\n- LLM = large language model\n", "Large language model = LLM")]
    [InlineData("Ada Berg: We start the pump.\n\nTom Reyes: I wait for Ada.\n\nAda Berg: I asked Tom.\n", "", "Ada Berg = Ada; Tom Reyes = Tom")] // first names with one bearer
    public void Evidence_joins(string text, string guide, string expected) => Assert.Equal(expected, Shown(guide, text));

    [Theory]
    [InlineData("Since last summer we use the Tarn Probe in the field. A new Tarn Probe costs less than the old one. They sell the Tarn Prober in the town. A new Tarn Prober costs more than the old one.", "Tarn Probe; Tarn Prober")]
    [InlineData("It came from Nordwind GmbH in the town. In May the people of Nordwind GmbH left it. It went to Nordwand GmbH in the hills. In May the people of Nordwand GmbH left it.", "Nordwand GmbH; Nordwind GmbH")]
    [InlineData("We run the TS-30 here. The TS-30 is old. We run the TS-31 here. The TS-31 is new.", "TS-30; TS-31")]
    [InlineData("At noon we met Ada Berg in the town. In the evening Ada Berg left it again. At noon we met Ada Bern in the hills. In the evening Ada Bern left it again.", "Ada Berg; Ada Bern")]
    public void Likeness_joins_nothing(string text, string expected) => Assert.Equal(expected, Shown("", text));

    [Fact]
    public void A_short_form_with_two_long_forms_means_in_each_source_what_that_source_says()
    {
        string[] notes = ["We use adaptive data rate (ADR) here. The ADR is good.", "Write an architecture decision record (ADR) now. The ADR is kept.", "What is an ADR? Ask about the ADR."];

        Assert.Equal("ADR; Adaptive data rate = ADR; Architecture decision record = ADR", Shown("", notes));
        Entity[] entities = [.. Resolve("", notes)];
        Entity open = entities.Single(e => e.Title == "ADR");
        Assert.True(open.IsOpen); // the third note says neither
        Assert.All(open.Mentions, m => Assert.Equal(2, m.Source));
        Assert.Equal([[entities[2].Key], [entities[0].Key]], entities.Where(e => e != open).OrderBy(e => e.Key, StringComparer.Ordinal).Select(e => e.ToldApartFrom));
        Assert.All(entities, e => Assert.Contains("adr", e.Shared)); // no link is made from it
    }

    [Fact]
    public void A_first_name_with_two_bearers_stays_open() =>
        Assert.DoesNotContain("=", Shown("", "Ada Berg: We start.\n\nAda Stone: I wait.\n\nAda Berg: Ask Ada.\n\nAda: Who is that?\n"), StringComparison.Ordinal);

    private const string Team = "---\ndate: 2026-03-02\nattendees: Ada Berg (chair), Tom Reyes, Eva Holm, Jan Lund (pump, pipes)\n---\nWe looked at the Tarnbeck pump and the Kolvik weir.\n";

    [Theory]
    // Who is meant in notes that know people by first names alone: the only ones of the folder, where three others of them are there too, or things.
    [InlineData("2026-03-09 stand-up\n\nAda: the wall.\n\nTom: I wait.\n\nEva: So do I.\n\nJan: Me too.\n", true)]
    [InlineData("Ada: the Kolvik gate is in.\n\nTom: And Tarnbeck?\n\nAda: It runs, the Kolvik one too, and Tarnbeck.\n", true)]
    // A choir has an Ada and a Tom too, and somebody else.
    [InlineData("Ada: the alto part.\n\nTom: I sing it.\n\nMia: So do I.\n", false)]
    [InlineData("Ada: the alto part.\n\nTom: I sing it.\n\nEva: So do I.\n", false)]
    public void A_first_name_means_the_only_one_of_the_folder_where_something_speaks_for_it(string note, bool joins) =>
        Assert.Equal(joins, Shown("", Team, note).Contains("Ada Berg = Ada", StringComparison.Ordinal));

    [Fact]
    public void What_is_different_is_not_joined_even_where_a_source_says_so() =>
        Assert.DoesNotContain("=", Shown("## Different\n\n- VWC, volumetric water content\n", Vwc), StringComparison.Ordinal);

    [Fact]
    public void Two_senses_of_one_name_are_two_things_and_know_of_each_other()
    {
        IReadOnlyList<Entity> entities = Resolve(
            "## Different\n\n- Mercury (planet), Mercury (metal)\n",
            "# Planets\n\nMercury is a planet near the sun. This planet is small.\n\n# Metals\n\nMercury is a metal. The metal is poisonous.\n",
            "Near us Mercury was seen, and Mercury is bright.");

        Entity[] senses = [.. entities.Where(e => e.Title.StartsWith("Mercury", StringComparison.Ordinal))];
        Assert.Equal(["Mercury (metal)", "Mercury (planet)"], senses.Select(e => e.Title));
        Assert.Equal([[senses[1].Key], [senses[0].Key]], senses.Select(e => e.ToldApartFrom));
        Assert.All(senses, sense => Assert.Single(sense.Mentions.Select(m => m.Source).Distinct())); // the note that says neither goes to none
        Assert.Empty(senses[0].Mentions.Select(m => m.Passage).Intersect(senses[1].Mentions.Select(m => m.Passage)));
    }

    [Fact]
    public void The_order_of_sources_decides_nothing_but_numbers()
    {
        string[] notes = [Vwc, "Since last summer we use the Tarn Probe in the field. The Tarn Probe, also known as the Lower Probe, costs less than the old one.", "In May the VWC of the field rose. Here the Lower Probe saw it rise before us."];

        Assert.Equal(Shown("", notes), Shown("", [.. notes.Reverse()]));
    }

    [Theory]
    [InlineData("", "VWC: stated in brackets or in words, raw/n0.md line 1", Vwc)]
    [InlineData("## Different\n\n- VWC, volumetric water content\n", "VWC: kept apart by AGENTS.md, Different", Vwc)]
    [InlineData("## Aliases\n\n- LLM = large language model\n", "LLM: listed as large language model in AGENTS.md, Aliases", "Here LLM costs fall. Our LLM is small, and an LLM reads.")]
    [InlineData("", "Tom: the only Tom among the people of this source is Tom Reyes, raw/n0.md line 3", "Ada Berg: We start the pump.\n\nAda Berg: I asked Tom.\n\nTom Reyes: I wait.\n")]
    [InlineData("", "Tom: could be Tom Berg or Tom Reyes, raw/n0.md line 5", "Tom Berg: We start the pump.\n\nTom Reyes: I wait.\n\nTom Berg: Who asked Tom?\n")]
    [InlineData("", "Tom: the only Tom among the people around is Tom Reyes (raw/n0.md shares Ada Berg with this source), raw/n1.md line 1", "Ada Berg: We start the pump.\n\nTom Reyes: I wait.\n\nAda Berg: Good.\n", "Ada Berg: Here I wait for Tom.\n\nEva Holm: So do I.\n\nAda Berg: Good.\n")]
    [InlineData("", "Tom: nobody around is Tom Reyes, raw/n1.md line 1", "Ada Berg: We start the pump.\n\nTom Reyes: I wait.\n\nAda Berg: Good.\n", "Eva Holm: Here I wait for Tom.\n\nJan Lund: So do I.\n\nEva Holm: Good.\n")]
    [InlineData("", "ADR: could be adaptive data rate or architecture decision record, raw/n2.md line 1", "We use adaptive data rate (ADR) here.", "Write an architecture decision record (ADR) now.", "What is an ADR?")]
    public void Each_decision_says_why_and_where(string guide, string expected, params string[] notes) =>
        Assert.Contains(expected, Resolve(guide, notes).SelectMany(e => e.Notes).Select(n => n.ToString()));

    private static string Shown(string guide, params string[] notes) =>
        string.Join("; ", Resolve(guide, notes).Select(e => e.Aliases.Count == 0 ? e.Title : $"{e.Title} = {string.Join(", ", e.Aliases)}").Order(StringComparer.Ordinal));

    private static IReadOnlyList<Entity> Resolve(string guide, params string[] notes)
    {
        Guidance guidance = GuidanceReader.Parse(guide, new DiagnosticBag());
        var sources = ReadSources.Many([.. notes.Select((text, i) => ($"n{i}.md", text))]);
        return EntityResolver.Resolve([.. sources.Select(source => SourceExtractor.Extract(source, guidance, NoAnswers.Instance))], guidance);
    }
}
