using Kb.Compiler.Diagnostics;
using Kb.Compiler.Tests.Workspace;
using Kb.Compiler.Workspace;
using Xunit;
using Xunit.Abstractions;

namespace Kb.Compiler.Tests.Steering;

/// <summary>What is understood of AGENTS.md, and what is not.</summary>
public sealed class SteeringInputTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("At least two sources", "", 2, null, null)]
    [InlineData("Only what is named in at least 3 sources gets a page.", "", 3, null, null)]
    [InlineData("A page needs at least two sources.", "", 2, null, null)]
    [InlineData("At most 5 pages for a source", "", null, 5, null)]
    [InlineData("no more than five pages per note", "", null, 5, null)]
    [InlineData("Max. 5 pages per source", "", null, 5, null)]
    [InlineData("Make at most 40 pages.", "", null, null, 40)]
    [InlineData("At most ten people", "Person", null, null, 10)]
    [InlineData("At least a lot of sources", "unread", null, null, null)]
    [InlineData("At most 5 pages for a source, but more for long ones", "unread", null, null, null)]
    [InlineData("Pages should be short.", "unread", null, null, null)]
    public void Numbers_are_read_as_a_whole_or_not_at_all(string line, string type, int? sources, int? ofSource, int? most)
    {
        Guidance guidance = Parse($"## Pages\n\n{line}\n", out string codes);

        Assert.Equal(type == "unread" ? "KB2005" : "", codes);
        PageRule rule = guidance.RuleFor(type == "unread" ? "" : type);
        Assert.Equal((sources, ofSource, most), (rule.FewestSources, rule.MostOfSource, rule.Most));
    }

    [Theory]
    [InlineData("Only people who attended a meeting get a page.")]
    [InlineData("only those who spoke in a meeting")]
    [InlineData("Only attendees of meetings get a page.")]
    [InlineData("- only participants")]
    public void Who_met_is_told_in_many_words(string line) => Assert.True(Parse($"## People\n\n{line}\n", out _).RuleFor("Person").MetOnly);

    [Theory]
    [InlineData("- only the important people")]
    [InlineData("- prefer short names")]
    [InlineData("Write about people only when they matter.")]
    [InlineData("- A very long sentence that nobody would take for the name of a single thing at all")]
    [InlineData("- See the handbook.")]
    [InlineData("- <b>Ada</b>")]
    [InlineData("| a | b |")]
    public void What_is_no_name_and_no_rule_is_reported(string line)
    {
        Guidance guidance = Parse($"## People\n\n{line}\n", out string codes);

        Assert.Equal("KB2005", codes);
        Assert.Empty(guidance.Named);
        Assert.Empty(guidance.Pages);
    }

    [Theory]
    [InlineData("- Acme Inc.", "Acme Inc.")]
    [InlineData("- [Acme](https://acme.example/)", "Acme")]
    [InlineData("- [[Acme]]", "Acme")]
    [InlineData("- **Acme**: makes rockets", "Acme")]
    [InlineData("- Acme – makes rockets", "Acme")]
    [InlineData("- Only Connect", "Only Connect")]
    [InlineData("- C++", "C++")]
    public void A_name_is_read_out_of_its_item(string line, string name)
    {
        Assert.Equal([name], Parse($"## Organizations\n\n{line}\n", out string codes).Named.Keys);
        Assert.Equal("", codes);
    }

    [Fact]
    public void Never_takes_subjects_out_of_plain_words() =>
        Assert.Equal(["salaries", "health", "the Acme deal"], Parse("## Never\n\n- anything about salaries, health\n- \"the Acme deal\".\n", out _).Never);

    [Theory]
    [InlineData("## Concepts\n- Wage\n## Never\n- wage\n", "KB2008")]
    [InlineData("## Concepts\n- Wage\n## Pages\n- not: wage\n", "KB2008")]
    [InlineData("## Aliases\n- W = Wage\n## Different\n- W, Wage\n", "KB2008")]
    [InlineData("## Pages\n- At most 3 pages\n- At most 4 pages\n", "KB2006")]
    [InlineData("", "")]
    [InlineData("\n\n\n", "")]
    [InlineData("## Never\n\n## Concepts\n", "")]
    public void Contradictions_are_reported_and_emptiness_is_not(string text, string expected)
    {
        Parse(text, out string codes);
        Assert.Equal(expected, codes);
    }

    [Fact]
    public void A_megabyte_is_refused_and_a_long_list_is_quick()
    {
        using var folder = new TempFolder();
        folder.Write("AGENTS.md", "## Concepts\n\n" + string.Concat(Enumerable.Range(0, 120_000).Select(n => $"- a{n:x6}\n")));
        var diagnostics = new DiagnosticBag();
        Assert.Same(Guidance.Empty, GuidanceReader.Read(folder.Workspace, diagnostics));
        Assert.Equal("KB2007", Assert.Single(diagnostics.Sorted()).Rule.Code);

        string longest = "## Concepts\n\n" + string.Concat(Enumerable.Range(0, 12_000).Select(n => $"- a{n:x6}\n")) + "\n## Never\n\n" + string.Concat(Enumerable.Range(0, 9_000).Select(n => $"- b{n:x6}\n"));
        Assert.True(longest.Length < 1 << 18);
        var watch = System.Diagnostics.Stopwatch.StartNew();
        BuildResult result = GuidedWiki.Build(longest, ("a.md", string.Join("\n\n", Enumerable.Range(0, 300).Select(n => $"The pump number {n} moves a little of the water out of the field.")) + "\n\nThe a000007 and the b000001 were sold.\n"));
        output.WriteLine($"{longest.Length} bytes: {watch.ElapsedMilliseconds} ms");
        Assert.DoesNotContain(result.Files.Values, f => f.Contains("b000001", StringComparison.Ordinal));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), $"{watch.Elapsed}");
    }

    private static Guidance Parse(string text, out string codes)
    {
        var diagnostics = new DiagnosticBag();
        Guidance guidance = GuidanceReader.Parse(text, diagnostics);
        codes = string.Join(' ', diagnostics.Sorted().Select(d => d.Rule.Code));
        return guidance;
    }
}
