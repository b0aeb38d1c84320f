using Kb.Compiler.Pages;
using Xunit;

namespace Kb.Compiler.Tests.Steering;

/// <summary>For each heading of AGENTS.md: its presence changes the wiki in the direction it says.</summary>
public sealed class HeadingTests
{
    private static readonly (string, string)[] s_farm =
    [
        ("2026-03-01 visit.md", "# Visit\n\nThe Tarn Probe is a sensor that measures the water in the soil.\n\nThe Tarn Probe costs 240 euros and lasts for nine years.\n\nNear the barn we saw Lena Vogt, and Lena Vogt showed us the Tarn Probe.\n\nThe old well was closed in the spring of that year.\n"),
        ("2026-03-09 call.md", "Ada Berg: The Tarn Probe stood in the wet field for the whole winter.\n\nTom Reyes: Nordwind sold us the second Tarn Probe in May.\n\nAda Berg: I paid Nordwind for the Tarn Probe on the first day.\n\nTom Reyes: The data of the Tarn Probe goes through Geopaint to the office.\n"),
        ("2026-03-12 map.md", "# Map\n\nWe draw the field in Geopaint, and Geopaint prints the map for Lena Vogt.\n\nIn the office Geopaint runs all day, and Nordwind never used Geopaint.\n\nLena Vogt keeps the map of Nordwind in the barn.\n"),
    ];

    [Theory]
    [InlineData("## Concepts\n\n- Old well: closed long ago\n", "Concept Old well")]
    [InlineData("## Concepts\n\n- Barn\n", "Concept Barn")] // in lower case in every source
    [InlineData("## People\n\n- Lena Vogt\n", "Person Lena Vogt")]
    [InlineData("## Organizations\n\n- Nordwind\n", "Organization Nordwind")]
    [InlineData("## Projects\n\n- Geopaint\n", "Project Geopaint")]
    [InlineData("## Products\n\n- Nordwind\n", "Product Nordwind")]
    [InlineData("## Places\n\n- Nordwind\n", "Place Nordwind")]
    [InlineData("## Places\n\n- NW\n\n## Aliases\n\n- NW = Nordwind\n", "Place Nordwind")] // listed under its other name
    public void What_is_listed_has_a_page_of_that_kind(string guide, string page)
    {
        Assert.DoesNotContain(page, GuidedWiki.Build("", s_farm).Things());
        BuildResult result = GuidedWiki.Build(guide, s_farm);
        Assert.Contains(page, result.Things());
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void A_sense_listed_under_a_kind_is_of_that_kind()
    {
        BuildResult result = GuidedWiki.Build("## Places\n\n- Mercury (city)\n\n## Different\n\n- Mercury (city), Mercury (metal)\n",
            ("a.md", "# City\n\nMercury is far from here. The city is small, and the city is old.\n"), ("b.md", "# Metal\n\nMercury is a metal. The metal is poisonous.\n"));

        Assert.Contains("Place Mercury (city)", result.Things());
        Assert.DoesNotContain("Place Mercury (metal)", result.Things());
    }

    [Theory]
    [InlineData("## Pages\n\nAt least three sources name it.\n", "At least three sources", "Person Tom Reyes", "Product Tarn Probe")]
    [InlineData("## Pages\n\n- not: Tarn Probe, Nordwind\n", "", "Product Tarn Probe", "Person Ada Berg")]
    [InlineData("## Products\n\nDo not make pages for Tarn Probe.\n", "", "Product Tarn Probe", "Person Ada Berg")]
    [InlineData("## Pages\n\nNo pages for people.\n", "", "Person Ada Berg", "Product Tarn Probe")]
    [InlineData("## Pages\n\nOnly what is listed here gets a page.\n\n## Products\n\n- Tarn Probe\n", "", "Person Ada Berg", "Product Tarn Probe")]
    [InlineData("## People\n\nAt most one person gets a page.\n", "unread", "", "Person Ada Berg")]
    [InlineData("## People\n\nAt most 1 of them.\n", "", "Person Tom Reyes", "Person Ada Berg")]
    [InlineData("## Pages\n\nAt most one page for a source.\n", "", "Person Tom Reyes", "Product Tarn Probe")]
    [InlineData("## Pages\n\nOnly what a source defines gets a page.\n", "", "Person Tom Reyes", "Product Tarn Probe")]
    public void Rules_keep_pages_out(string guide, string sort, string without, string with)
    {
        (string, string)[] notes = sort.StartsWith("At least", StringComparison.Ordinal)
            ? [.. s_farm, ("more.md", "# More\n\nWe sold the Tarn Probe in the autumn, and the Tarn Probe is gone.\n")]
            : s_farm;
        string[] before = GuidedWiki.Build("", notes).Things(), after = GuidedWiki.Build(guide, notes).Things();

        if (sort == "unread")
        {
            Assert.Equal(before, after);
            Assert.Equal("KB2005", Assert.Single(GuidedWiki.Build(guide, notes).Diagnostics).Rule.Code);
            return;
        }

        Assert.Empty(GuidedWiki.Build(guide, notes).Diagnostics);
        Assert.Contains(without, before);
        Assert.DoesNotContain(without, after);
        Assert.Contains(with, after);
    }

    [Fact]
    public void Only_who_met_has_a_page_where_people_says_so()
    {
        (string, string)[] notes = [.. s_farm, ("report.md", "---\nauthor: Olga Renner\n---\n\n# Report\n\nOlga Renner measured the field, and Olga Renner wrote the report.\n")];

        Assert.Contains("Person Olga Renner", GuidedWiki.Build("", notes).Things());
        string[] after = GuidedWiki.Build("## People\n\nOnly people who attended a meeting\nget a page.\n", notes).Things();
        Assert.DoesNotContain("Person Olga Renner", after);
        Assert.Contains("Person Ada Berg", after);
    }

    [Theory]
    [InlineData("- logs/", "raw/logs/monday.md", true)]
    [InlineData("- raw/logs/", "raw/logs/monday.md", true)]
    [InlineData("Everything in logs/ is a meeting.", "raw/logs/monday.md", true)]
    [InlineData("- Weekly", "raw/weekly 12.md", true)]
    [InlineData("- titles with \"Monday talk\"", "raw/logs/monday.md", true)]
    [InlineData("- not: calls/", "raw/calls/price.md", false)]
    [InlineData("- not: interview", "raw/meetings/interview.md", false)]
    public void Meetings_says_which_sources_are_some(string line, string path, bool isMeeting)
    {
        (string, string)[] notes = [(path["raw/".Length..], "# Monday talk\n\nThe well was closed in spring, and the field is dry.\n")];
        string type = isMeeting ? "Meeting" : "Source";

        Assert.NotEqual(type, GuidedWiki.Build("", notes).Page("Monday talk").Type);
        BuildResult result = GuidedWiki.Build($"## Meetings\n\n{line}\n", notes);
        Assert.Equal(type, result.Page("Monday talk").Type);
        Assert.Empty(result.Diagnostics);
    }

    [Theory]
    [InlineData("logs/monday.md", "- logs/")] // what is said to be a meeting has its minutes on its page
    [InlineData("calls/price.md", "- not: calls/")] // and what is said to be none has no minutes
    public void Meetings_decides_where_minutes_are_read(string path, string line)
    {
        (string, string)[] notes = [(path, "# Price talk\n\nAda Berg will send the list of wells to Tom Reyes by Friday 13 March 2026.\n\nThe well was closed in spring, and the field is dry.\n")];
        string[] Sections(string guide) => [.. GuidedWiki.Build(guide, notes).Page("Price talk").Sections.Select(s => s.Title ?? "")];
        bool declared = !line.Contains("not:", StringComparison.Ordinal);

        Assert.Equal(!declared, Sections("").Contains("Action items"));
        Assert.Equal(declared, Sections($"## Meetings\n\n{line}\n").Contains("Action items"));
    }

    [Fact]
    public void Meetings_says_what_a_page_shows()
    {
        (string, string)[] notes = [("call.md", "---\nattendees: [Ada Berg, Tom Reyes]\n---\n\n# Call\n\nAda Berg closed the old well in spring, and the field is dry.\n\nTom Reyes sold the pump to the neighbour for 300 euros.\n")];
        string[] Sections(string guide) => [.. GuidedWiki.Build(guide, notes).Page("Call").Sections.Select(s => s.Title ?? "").Where(t => t is "Attendees" or "Key points" or "Speaks of")];

        Assert.Equal(["Attendees", "Key points", "Speaks of"], Sections(""));
        Assert.Equal(["Key points", "Attendees", "Speaks of"], Sections("## Meetings\n\n- key points\n"));
        Assert.Equal(["Attendees"], Sections("## Meetings\n\nShow only attendees.\n"));
        Assert.Equal(["Attendees", "Key points"], Sections("## Meetings\n\n- without: topics\n"));
    }

    private const string Yard = """
        # Yard

        The gate of the yard was painted green by the neighbour in 2019.

        Two horses of the miller slept under the great oak for a week.

        A new roof of slate covers the barn since the storm of 2021.

        The children built a small bridge of planks over the stream.

        Every apple of the old tree goes to the school in the town.

        Twelve hens lay an egg each in the straw behind the kitchen.

        The long wall of field stones keeps the sheep out of the garden.

        The irrigation ditch behind it was dug by hand in two weeks.

        """;

    [Fact]
    public void Purpose_ranks_key_points_that_share_its_words()
    {
        string before = GuidedWiki.Build("", ("yard.md", Yard)).Text("Yard");
        string after = GuidedWiki.Build("## Purpose\n\nA shared memory for those who run the irrigation of the farm.\n", ("yard.md", Yard)).Text("Yard");

        Assert.DoesNotContain("irrigation", before, StringComparison.Ordinal);
        Assert.Contains("irrigation ditch", after, StringComparison.Ordinal);
    }

    [Fact]
    public void Purpose_ranks_names_that_share_its_words()
    {
        string[] names = ["Amber Lodge", "Birch Lodge", "Cedar Lodge", "Drake Lodge", "Ebony Lodge", "Frost Lodge", "Grove Lodge", "Heron Lodge", "Zander Weir"];
        (string, string) note = ("note.md", "# Note\n\n" + string.Join("\n\n", names.Select(name => $"On the first day we saw {name} from the hill. In the evening {name} was dark.")) + "\n");

        Assert.DoesNotContain("Zander Weir", GuidedWiki.Build("", note).Names);
        Assert.Contains("Zander Weir", GuidedWiki.Build("## Purpose\n\nAll about the weirs of the river.\n", note).Names);
    }

    [Fact]
    public void Style_changes_nothing_and_is_said_to()
    {
        BuildResult before = GuidedWiki.Build("", s_farm), after = GuidedWiki.Build("## Style\n\nShort sentences. Write like a pirate.\n", s_farm);

        Assert.Equal(before.Files, after.Files);
        Assert.Empty(after.Diagnostics);
    }

    [Fact]
    public void Aliases_join()
    {
        Assert.DoesNotContain("the north company", GuidedWiki.Build("", s_farm).Files.Values.FirstOrDefault(f => f.Contains("aliases:", StringComparison.Ordinal)) ?? "", StringComparison.Ordinal);
        BuildResult result = GuidedWiki.Build("## Aliases\n\n- Nordwind = The North Company\n", s_farm);
        Assert.Contains("aliases: [Nordwind]", result.Text("The North Company"), StringComparison.Ordinal);
    }

    [Fact]
    public void Different_keeps_apart_even_through_a_third_name_and_links()
    {
        (string, string)[] notes = [("a.md", "The Lower Probe, also known as the Tarn Probe, is wet. The Tarn Probe, also known as the Upper Probe, is dry. We saw the Lower Probe, the Upper Probe and the Tarn Probe today.\n")];
        BuildResult together = GuidedWiki.Build("## Concepts\n\n- Upper Probe\n", notes);
        BuildResult apart = GuidedWiki.Build("## Different\n\n- Lower Probe, Upper Probe\n", notes);

        Assert.Single(together.Things());
        Assert.Equal(2, apart.Things().Length);
        Assert.Contains("## Not to be confused with", apart.Text("Upper Probe"), StringComparison.Ordinal);
    }

    [Fact]
    public void Never_leaves_no_trace_in_what_is_shown()
    {
        (string, string)[] notes =
        [
            ("2026-01-02-a.md", "---\ntitle: The pension of Ada\ntags: [pensions]\n---\n\n# The pension of Ada\n\n## Pension fund\n\nThe fund pays for the house of Ada Berg in the spring.\n\n## Well\n\nThe old well is a hole in the yard of the farm.\n\nThe pensions are paid by the Tarn Fund (TF) each month.\n\nAda Berg closed the old well when the summer was over.\n"),
            ("b.md", "# Well\n\nThe old well feeds the pond, and the TF wants to know of it.\n\nThe old well dries up in a hot summer.\n"),
        ];
        BuildResult before = GuidedWiki.Build("## Concepts\n\n- Old well\n", notes), after = GuidedWiki.Build("## Concepts\n\n- Old well\n\n## Never\n\n- pension\n- Tarn Fund\n", notes);

        Assert.Contains(before.Files.Values, f => f.Contains("pension", StringComparison.OrdinalIgnoreCase));
        Assert.Equal(before.Pages.Count(p => p.Type == "Source"), after.Pages.Count(p => p.Type == "Source"));
        Assert.All(after.Files.Values, f => Assert.DoesNotMatch("(?i)pension|Tarn Fund|\\bTF\\b|house of Ada", f));
        Assert.Contains("hot summer", after.Text("Old well"), StringComparison.Ordinal);
        Assert.Equal("The … of Ada", after.Pages.Single(p => p.Id.Value.EndsWith("2026-01-02-a", StringComparison.Ordinal)).Title);
        Assert.True(after.Files.Count >= 3, $"{after.Files.Count} files examined");
    }

    [Fact]
    public void Never_holds_against_every_other_heading()
    {
        BuildResult result = GuidedWiki.Build("## Products\n\n- Tarn Probe\n\n## Aliases\n\n- TP = Tarn Probe\n\n## Never\n\n- TP\n", s_farm);

        Assert.All(result.Files.Values, f => Assert.DoesNotContain("Tarn Probe", f, StringComparison.Ordinal));
    }

    private static string Ordinal(int n) => ((string[])["", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"])[n];
}
