using System.Globalization;
using System.Text.RegularExpressions;
using Xunit;
using Xunit.Abstractions;

namespace Kb.Compiler.Tests.Pages;

/// <summary>However much there is to say, a page stays readable: twelve statements first, seven lines together, twenty citations, and the rest on pages that go on.</summary>
public sealed partial class LongPageTests(ITestOutputHelper output)
{
    [Fact]
    public void A_subject_of_500_statements_stays_readable()
    {
        (string, string)[] files = [.. Enumerable.Range(0, 100).Select(i => (
            $"note-{i:000}.md",
            $"---\ndate: {2000 + (i / 10)}-03-{1 + (i % 10):00}\n---\n# Note {i}\n\n" + string.Join("\n\n", Enumerable.Range(0, 5).Select(n => $"The Tarn Probe measured {(i * 5) + n} litres in the field behind the barn on that day.")) + "\n"))];

        BuildResult wiki = new HandMade(files).Build();

        string[] pages = [.. wiki.Files.Keys.Where(p => p.Contains("tarn-probe", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
        output.WriteLine(string.Join('\n', pages.Select(p => $"{p}: {wiki.Files[p].Split('\n').Length} lines")));
        Assert.Equal(2, pages.Length);
        Assert.EndsWith("tarn-probe-more.md", pages[0], StringComparison.Ordinal);
        Assert.Contains("tarn-probe-more.md)", PageExtract.Section(wiki.Files[pages[1]], "More"), StringComparison.Ordinal);
        Assert.Contains("(more)](concepts/tarn-probe-more.md) - Goes on with Tarn Probe.", wiki.Files["wiki/index.md"], StringComparison.Ordinal);
        Assert.Contains("more sentences of the sources name it.", wiki.Files[pages[0]], StringComparison.Ordinal);
        AssertReadable(wiki, 102);
    }

    [Fact]
    public void Sixty_promises_are_all_there_over_several_pages()
    {
        var wiki = new HandMade(("2026-04-07-kickoff.md", "---\ntype: meeting\ndate: 2026-04-07\nattendees: [Ada Berg, Tomas Lindqvist]\n---\n# Kick-off\n\n" + string.Join("\n\n", Enumerable.Range(100, 60).Select(n => $"Ada will count box {n} in the old store."))));
        foreach (int n in Enumerable.Range(100, 60))
            wiki.Action($"box {n} ", "Ada", $"count box {n} in the old store");

        BuildResult built = wiki.Build();

        AssertReadable(built, 9);
        foreach (string pages in (string[])["wiki/people/ada-berg", "wiki/meetings/2026-04-07-kickoff"])
        {
            string text = string.Concat(built.Files.Where(f => f.Key.StartsWith(pages, StringComparison.Ordinal)).Select(f => f.Value));
            Assert.Equal(Enumerable.Range(100, 60), Task().Matches(text).Select(m => int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture)).Order());
        }
    }

    private void AssertReadable(BuildResult wiki, int fewestPages)
    {
        string[] pages = [.. wiki.Files.Keys.Where(p => !p.EndsWith("index.md", StringComparison.Ordinal))];
        output.WriteLine($"{pages.Length} pages examined");
        Assert.True(pages.Length >= fewestPages, $"{pages.Length} pages");
        Assert.All(pages, path =>
        {
            string body = PageExtract.Body(wiki.Files[path]), text = wiki.Files[path];
            Assert.True(Note().Count(text) <= 20, $"{path}: {Note().Count(text)} citations");
            Assert.All(List().Matches(body), list => Assert.True(list.Value.Count(c => c == '\n') <= 7 || !list.Value.Contains('"', StringComparison.Ordinal), $"{path}: {list.Value}"));
            if (!path.StartsWith("wiki/sources", StringComparison.Ordinal) && !path.StartsWith("wiki/meetings", StringComparison.Ordinal) && !path.Contains("-more", StringComparison.Ordinal))
                Assert.True(Statement().Count(text) <= 12, $"{path}: {Statement().Count(text)} statements");
        });
        Assert.Empty(wiki.Diagnostics);
    }

    [GeneratedRegex(@"^\[\^[^\]]+\]: ", RegexOptions.Multiline)]
    private static partial Regex Note();

    [GeneratedRegex(@"^[^\[\n][^\n]*\[\^[^\]]+\]$", RegexOptions.Multiline)]
    private static partial Regex Statement();

    [GeneratedRegex(@"(?:^- [^\n]*\n)+", RegexOptions.Multiline)]
    private static partial Regex List();

    [GeneratedRegex(@"^- \[ \] [^\n]*count box (\d+) in", RegexOptions.Multiline)]
    private static partial Regex Task();
}
