using System.Text.RegularExpressions;
using Kb.Compiler.Statements;
using Kb.Compiler.Tests.Sources;
using Xunit;

namespace Kb.Compiler.Tests.Pages;

/// <summary>Pages made from what programs come with: manuals, READMEs, lists of news and of plans.</summary>
public sealed class ProgramDocumentsTests
{
    private const string Manual = "TARN(1)             User Commands             TARN(1)\n\nNAME\n       tarn - count the strokes of a pump\n\nDESCRIPTION\n       Each night the counter of the pump is read and kept in the barn.\n\nOPTIONS\n";

    // Beside its subject.
    [Theory]
    [InlineData("Please send bug reports and patches for the tarn pump to the list of the barn.")]
    [InlineData("The homepage of the tarn pump is at https://tarn.example.org/pump for all.")]
    [InlineData("The tarn pump is released under the terms of the GNU licence of the year 2007.")]
    [InlineData("The tarn pump was written by Ada Berg and Tom Reyes in one winter.")]
    [InlineData("Many thanks to Ada Berg, who lent us the tarn pump of the barn.")]
    [InlineData("Run ./configure before the tarn pump is put together for the first time.")]
    [InlineData("The tarn pump needs the folder of the file INSTALL to be read first.")]
    public void What_stands_beside_the_subject_is_left_out(string beside)
    {
        string page = Source("tarn-README.md", $"# Tarn pump\n\nThe tarn pump counts the strokes of each well in the hills.\n\n## More\n\n{beside}\n\nA stroke of the tarn pump takes one second when the water is warm.\n");

        Assert.DoesNotContain(beside[^20..], Plain(page), StringComparison.Ordinal);
        Assert.Contains("takes one second", page, StringComparison.Ordinal);
    }

    [Fact]
    public void What_stands_beside_the_subject_is_quoted_where_nothing_else_is() =>
        Assert.Contains("was written by", Source("tarn-README.md", "# Tarn pump\n\n## More\n\nThe tarn pump was written by Ada Berg and Tom Reyes in one winter.\n"), StringComparison.Ordinal);

    [Fact]
    public void In_a_note_who_wrote_something_matters() =>
        Assert.Contains("was written by", Source("letters.md", "# Letters\n\nThe letter of the barn is long.\n\n## More\n\nThe letter of the barn was written by Ada Berg in the winter of 1990.\n\nThe second letter of the barn came from the town of Reyes in spring.\n"), StringComparison.Ordinal);

    [Theory]
    [InlineData("The lease of the barn was written by Ada Berg in the winter of 1990.")]
    [InlineData("Many thanks to Ruth Adler the roof of the barn is dry once more.")]
    [InlineData("Visit Porto in May, when the barn is closed and nobody is there.")]
    public void A_note_that_shows_a_command_is_of_no_program(string said) =>
        Assert.Contains(said[^20..], Plain(Source("barn.md", $"# Barn\n\nThe barn stands in the hills.\n\n```\nls barn\n```\n\n## Building the raised beds\n\n{said}\n\nThe beds of the barn are two metres long and one metre wide.\n")), StringComparison.Ordinal);

    [Theory]
    [InlineData("Theorem 3.1 (Cauchy)", "Theorem 3.2 (Abel)", "Theorem 3.3 (Gauss)", false)]
    [InlineData("Lesson 1.1", "Lesson 1.2", "Lesson 1.3", false)]
    [InlineData("12.03.2026", "13.03.2026", "14.03.2026", false)]
    [InlineData("tarn 1.1", "tarn 1.2", "tarn 1.3", true)]
    [InlineData("1.2.10", "1.2.11", "1.2.12", true)]
    public void Versions_make_a_list_of_changes(string first, string second, string third, bool isList) =>
        Assert.Equal(isList, ChangeLists.Is(ReadSources.One($"# Tarn\n\n## {first}\n\nThe pump hums.\n\n## {second}\n\nThe pump hums.\n\n## {third}\n\nThe pump hums.\n")));

    [Theory]
    [InlineData("Apollo 11", "Apollo 11")]
    [InlineData("tarn 1.2", "tarn")]
    [InlineData("tarn(8)", "tarn")]
    public void What_a_title_is_of_stands_before_a_version(string title, string of) => Assert.Equal(of, Worths.Subject(title));

    [Theory]
    [InlineData("--William Shakespeare")]
    [InlineData("-Ana Duarte")]
    [InlineData("Control")]
    [InlineData("Shift")]
    public void Who_signs_is_no_option(string line) =>
        Assert.Contains($"Paragraph 3: {line}", ReadSources.Shown(ReadSources.One($"The pump hums in the barn.\n\n{line}\n\nThe barn is cold in winter.\n")), StringComparison.Ordinal);

    [Theory]
    [InlineData("README.md", "# Tarn\n\n```\n<img src=a.png>\n```\n\nA fast counter of strokes for pumps in the hills. Runs at night.\n\nThe barn has two of these counters in use.\n", "A fast counter of strokes for pumps in the hills.")]
    [InlineData("README.md", "# Tarn\n\nThis is Tarn, a counter of strokes for all the pumps.\n\nThe barn has two of the counters in use.\n", "This is Tarn, a counter of strokes for all the pumps.")]
    [InlineData("README.md", "# Tarn\n\n## News\n\nThe barn burned.\n\n## About\n\nA fast counter of strokes for pumps in the hills.\n\nThe barn has two of the counters in use.\n", "A fast counter of strokes for pumps in the hills.")]
    [InlineData("README.md", "# Tarn\n\nWe strive to make a counter for pumps that is good for all.\n\n## Needs\n\n### More\n\nThe barn has two of the counters in use.\n", "We strive to make a counter for pumps that is good for all.")]
    [InlineData("a.txt", Manual, "tarn - count the strokes of a pump")]
    [InlineData("a.txt", "TARN(1)      User Commands      TARN(1)\n\nNAME\n       tarn - manual page for tarn 1.2\n\nDESCRIPTION\n       Count the strokes of one or more pumps in the hills.\n\n       The barn has two of the counters in use.\n", "Count the strokes of one or more pumps in the hills.")]
    public void A_document_is_described_by_its_opening(string name, string text, string expected) =>
        Assert.Contains($"\ndescription: {expected}\n", Source(name, text).Replace("\"", "", StringComparison.Ordinal), StringComparison.Ordinal);

    [Theory]
    [InlineData("       -S --suffix .sss\n              Use the suffix for each of the files that the pump writes.\n", "`-S --suffix .sss`: \"Use the suffix")]
    [InlineData("       --[no]count\n              Set the counting of strokes for the pump of the barn.\n", "`--[no]count`: \"Set the counting")]
    [InlineData("       -j, --join-all\n\n              Join the strokes of all the pumps of the barn into one.\n", "`-j, --join-all`: \"Join the strokes")]
    [InlineData("       Alt + l\n              Move the pump of the barn one place to the left.\n", "`Alt + l`: \"Move the pump")]
    public void What_an_option_does_is_said_with_the_option(string option, string expected) =>
        Assert.Contains(expected, Source("a.txt", Manual + option), StringComparison.Ordinal);

    [Theory]
    [InlineData("-   `--batch`\n\n    Enables the batch mode in which the strokes of pumps are read.\n\n-   Also more.\n", "`--batch`: \"Enables the batch")]
    [InlineData("**-zm** *levels*\n\nSelect the levels that the pump of the barn is set to.\n", "`-zm levels`: \"Select the levels")]
    [InlineData("`IF EXISTS`  \nDo not stop the pump where the well does not exist.\n", "IF EXISTS: \"Do not stop")]
    [InlineData("Function: **strokes** *(`pump`)* [¶](#strokes)  \nReturns the number of strokes that the pump has done.\n", "`Function: strokes (pump)`: \"Returns the number")]
    public void What_an_option_does_is_said_with_the_option_in_Markdown(string option, string expected) =>
        Assert.Contains(expected, Source("tarn.md", $"# Tarn\n\nTarn is a counter of strokes.\n\n## Options\n\n{option}"), StringComparison.Ordinal);

    [Fact]
    public void News_are_told_with_their_version()
    {
        string page = Source("tarn-NEWS.txt", "May 17, 2019: Release 1.16\n\n The pump of the barn is now read at night by all.\n\nMay 5, 2017: Release 1.15\n\n The strokes of the pump are now kept in the barn.\n\n Version 1.9 (16 April 2012)\n* The pump of the barn is now made of wood and iron.\n");

        Assert.Contains("May 5, 2017: Release 1.15: \"The strokes", page, StringComparison.Ordinal);
        Assert.Contains("Version 1.9 (16 April 2012): \"The pump", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_numbered_section_is_no_version() =>
        Assert.Contains("\ndescription: A pump takes water", Source("pumps.md", "# Pumps\n\n## 6.1 The principle\n\nA pump takes water from a well and gives it off higher up.\n\n## 6.2 The well\n\nA well holds water.\n\n## 6.3 The barn\n\nA barn holds hay.\n"), StringComparison.Ordinal);

    [Fact]
    public void What_is_to_be_done_is_no_fact_of_the_thing()
    {
        BuildResult wiki = new HandMade(("tarn-TODO.md", "# Plans\n\nThe Tarn Probe counts strokes in three wells at once.\n"), ("tarn.md", "# Tarn Probe\n\nThe Tarn Probe is a sensor for wet ground.\n\nThe Tarn Probe hangs at four metres in the well.\n")).Build();

        Assert.DoesNotContain("three wells", Assert.Single(wiki.Files, f => f.Key.EndsWith("/tarn-probe.md", StringComparison.Ordinal)).Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Things_to_do_of_a_journey_are_told()
    {
        BuildResult wiki = new HandMade(("lisbon.md", "# Lisbon\n\n## Things to do\n\nThe Tarn Probe counts strokes in three wells at once.\n"), ("tarn.md", "# Tarn Probe\n\nThe Tarn Probe is a sensor for wet ground.\n\nThe Tarn Probe hangs at four metres in the well.\n")).Build();

        Assert.Contains("three wells", Assert.Single(wiki.Files, f => f.Key.EndsWith("/tarn-probe.md", StringComparison.Ordinal)).Value, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_text_says_anew_makes_it_no_copy()
    {
        string[] said = [.. Enumerable.Range(1, 7).Select(i => $"The pump number {i} of the barn moves the water of {i} wells.")];
        BuildResult wiki = new HandMade(("policy-2025.md", $"# Policy 2025\n\n{string.Join("\n\n", said)}\n\nThe barn opens at eight in the morning.\n\nThe key hangs behind the door of the barn.\n\nNobody sleeps in the barn at night.\n"), ("policy-2026.md", $"# Policy 2026\n\n{string.Join("\n\n", said)}\n\nThe barn opens at nine in the evening.\n\nThe key hangs below the roof of the barn.\n\nEverybody sleeps in the barn at noon.\n")).Build();

        Assert.DoesNotContain(wiki.Files, f => f.Value.Contains("Says the same as", StringComparison.Ordinal));
    }

    [Fact]
    public void What_only_the_copy_says_is_told_there()
    {
        string[] said = [.. Enumerable.Range(1, 24).Select(i => $"The pump number {i} of the barn moves the water of {i} wells.")];
        BuildResult wiki = new HandMade(("pump.md", $"# Pump\n\n{string.Join("\n\n", said)}\n\nThe barn is full of the pumps of the town.\n"), ("pump.txt", $"Pump copy\n\nThe pump of the town now stands in 12 barns of the hills.\n\n{string.Join("\n\n", said)}\n")).Build();

        Assert.Contains("- Says the same as: [Pump]", wiki.Files["wiki/sources/pump-txt.md"], StringComparison.Ordinal);
        Assert.Contains("in 12 barns", wiki.Files["wiki/sources/pump-txt.md"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_copy_of_a_text_names_its_original()
    {
        string[] said = [.. Enumerable.Range(1, 6).Select(i => $"The pump number {i} of the barn moves the water of {i} wells.")];
        BuildResult wiki = new HandMade(("pump.md", $"# Pump\n\n{string.Join("\n\n", said)}\n\nThe barn is full of the pumps of the town.\n"), ("pump.txt", $"Pump copy\n\n{string.Join("\n\n", said)}\n")).Build();

        Assert.Contains("- Says the same as: [Pump]", wiki.Files["wiki/sources/pump-txt.md"], StringComparison.Ordinal);
        Assert.DoesNotContain("## Key points", wiki.Files["wiki/sources/pump-txt.md"], StringComparison.Ordinal);
    }

    private static string Source(string name, string text) => Assert.Single(new HandMade((name, text)).Build().Files, f => f.Key.StartsWith("wiki/sources/", StringComparison.Ordinal)).Value;

    // As it is read, without links, marks and footnotes.
    private static string Plain(string page) => Regex.Replace(Regex.Replace(Text(page), @"\[([^\[\]]*)\]\([^()]*\)", "$1", RegexOptions.NonBacktracking), "[`*]", "", RegexOptions.NonBacktracking);

    // Without front matter and footnotes.
    private static string Text(string page) => string.Join('\n', page.Split('\n').Where(l => l.StartsWith("- \"", StringComparison.Ordinal) || l.StartsWith('"') || l.Contains(": \"", StringComparison.Ordinal)));
}
