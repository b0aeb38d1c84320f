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

    [Theory]
    [InlineData("JL says the Kolvik gate is in.\n\nTarnbeck runs, says JL.\n", true)]
    [InlineData("JL says the soup is in.\n\nBread too, says JL.\n", false)] // nothing around is Jan's
    [InlineData("The JL of Kolvik is low.\n\nTarnbeck runs, says JL, says JL again.\n\nSo said JL.\n", false)] // "the JL"
    [InlineData("JL is in at Kolvik.\n\nTarnbeck runs by JL.\n", false)] // nobody, as far as the words say
    public void Initials_mean_the_only_one_of_the_folder_where_they_speak_and_something_of_theirs_is_there(string note, bool joins) =>
        Assert.Equal(joins, Shown("", Team, note).Contains("Jan Lund = JL", StringComparison.Ordinal));

    [Theory]
    [InlineData("Eva H. waits for the Kolvik gate.\n", "Eva Holm = Eva H.", true)]
    [InlineData("We wait for the Kolvik gate, and Eva H waits too.\n", "Eva Holm = Eva H", true)]
    [InlineData("Eva H. waits for the soup.\n", "Eva Holm = Eva H.", false)]
    [InlineData("At Kolvik, and at Tarnbeck, Eva K. waits for the gate.\n", "Eva Holm = Eva", false)] // another Eva
    [InlineData("Frau Holm: the Kolvik gate is in.\n\nTom: Good.\n\nFrau Holm: It runs.\n", "Eva Holm = Frau Holm", true)]
    [InlineData("Dr Holm saw the Kolvik gate. Then Dr Holm left, and at noon Dr Holm ate.\n", "Eva Holm = Dr Holm", false)] // nobody calls Eva so
    public void A_letter_or_a_title_needs_one_thing_of_its_bearer(string note, string expected, bool joins) =>
        Assert.Equal(joins, Shown("", Team, note).Contains(expected, StringComparison.Ordinal));

    [Theory]
    [InlineData("Dr H: the Kolvik gate is in.\n\nTom: And Tarnbeck?\n\nDr H: It runs.\n", "Dr H")]
    [InlineData("Dr Holm saw the Kolvik gate. Then Dr Holm left, and at noon Dr Holm ate.\n", "Dr Holm")]
    public void A_title_means_who_has_it_in_full(string note, string form) =>
        Assert.Contains(form, Resolve("", Team.Replace("Eva Holm", "Dr Eva Holm", StringComparison.Ordinal), note).Single(e => e.Title == "Eva Holm").Aliases);

    private const string Choir = "Ada: the alto part.\n\nTom: I sing it.\n\nAda: Good.\n";

    [Theory]
    [InlineData(5, "Tom Reyes", true)]
    [InlineData(4, "Tom Reyes", false)]
    [InlineData(5, "Ada Stone", false)] // a second Ada
    public void Who_is_meant_nearly_everywhere_is_meant_where_nothing_tells(int times, string other, bool joins)
    {
        string[] notes = [.. Enumerable.Range(3, times).Select(day => $"---\ndate: 2026-03-0{day}\nattendees: Ada Berg (chair), Jan Lund\n---\nAda looked at the pump.\n"), $"---\ndate: 2026-04-01\nattendees: {other}, Jan Lund\n---\nA pump.\n", Choir];

        Assert.Equal(joins, Resolve("", notes).Any(e => e.Title == "Ada Berg" && e.NamedIn.Any(n => n.Source == times + 1)));
    }

    [Fact]
    public void A_first_name_of_two_that_nobody_around_bears_stays_open() =>
        Assert.True(Resolve("", "Ada Berg: We start.\n\nEva Holm: I wait.\n\nAda Berg: Good.\n", "Ada Stone: We start.\n\nJan Lund: I wait.\n\nAda Stone: Good.\n", "We wait for Ada. Nobody asked Ada.\n").Single(e => e.Title == "Ada").IsOpen);

    [Fact]
    public void A_first_name_without_a_full_one_is_one_person_among_the_same_things() =>
        Assert.Equal(2, Resolve("", Team, "Mia: the Tarnbeck pump runs.\n\nOlaf: And the Kolvik weir.\n\nMia: Both.\n", "Mia: Tarnbeck is dry.\n\nGerda: Kolvik too.\n\nMia: Good.\n", "Mia: the alto part.\n\nNils: I sing it.\n\nMia: Good.\n")
            .Count(e => e.Title.StartsWith("Mia", StringComparison.Ordinal)));

    private const string Firm = "It came from Nordfell GmbH in the town. In May the people of Nordfell GmbH left, and Nordfell sold it.";

    [Theory]
    [InlineData("A call with Nordfell today. Here Nordfell owes us much. In June we saw Nordfell.", true)]
    [InlineData("We run Nordfell 7 here. In the town Nordfell 7 runs too. In May Nordfell is new.", false)] // what the company makes
    public void A_company_is_called_by_its_name_without_the_legal_form(string note, bool joins) =>
        Assert.Equal(joins, Resolve("", Firm, note).Any(e => e.Aliases.Append(e.Title).Contains("Nordfell GmbH") && e.Mentions.Any(m => m.Source == 1)));

    private const string Bistro = "It came from Bistro Solmark in the town. In May the people of Bistro Solmark left, and Solmark paid.";

    [Theory]
    [InlineData("A deposit of Solmark is due. Here Solmark owes us much. For June we asked Solmark.", true)]
    [InlineData("The boat Solmark is due. Here Yacht Solmark waits. For June we asked Yacht Solmark.", false)]
    [InlineData("We live in Solmark now. Here Solmark is green. For June we left Solmark.", false)]
    public void A_name_behind_its_noun_stands_alone_where_nothing_else_is_called_so(string note, bool joins) =>
        Assert.Equal(joins, Resolve("", Bistro, note).Any(e => e.Aliases.Append(e.Title).Contains("Bistro Solmark") && e.Mentions.Any(m => m.Source == 1)));

    [Fact]
    public void A_title_that_asks_names_nothing() =>
        Assert.DoesNotContain("?", Shown("", "---\naliases: [Tarnbeck]\n---\n# Tarnbeck (which one?)\n\nThere are two things called Tarnbeck here. The pump Tarnbeck runs, and Tarnbeck is a farm.\n"), StringComparison.Ordinal);

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
