using System.Text.RegularExpressions;
using Kb.Compiler.Diagnostics;
using Kb.Compiler.Output;
using Kb.Compiler.Pages;
using Kb.Compiler.Tests.Sources;
using Kb.Compiler.Tests.Steering;
using Kb.Compiler.Tests.Workspace;
using Xunit;
using Xunit.Abstractions;

namespace Kb.Compiler.Tests.Reading;

/// <summary>A wiki of hundreds of pages stays readable: found in three clicks, short, and without repetition.</summary>
public sealed partial class LargeFolderTests(ITestOutputHelper output)
{
    private static readonly Lazy<BuildResult> s_built = new(() => GuidedWiki.Build(ReadSources.Many(LargeFolder.Files), ""));

    private static BuildResult Built => s_built.Value;

    private static IEnumerable<Page> Things => Built.Pages.Where(p => p.Type is not ("Source" or "Meeting"));

    [Fact]
    public void Every_page_is_listed_once_and_reached_in_three_clicks()
    {
        var clicks = new Dictionary<string, int>(StringComparer.Ordinal) { ["wiki/index.md"] = 0 };
        var next = new Queue<string>(clicks.Keys);
        while (next.TryDequeue(out string? from))
        {
            foreach (string to in Links(from, Built.Files[from]).Where(Built.Files.ContainsKey))
            {
                if (clicks.TryAdd(to, clicks[from] + 1))
                    next.Enqueue(to);
            }
        }

        output.WriteLine($"{Built.Pages.Count} pages, {Built.Files.Count - Built.Pages.Count} indexes; clicks: {string.Join(", ", clicks.Values.CountBy(c => c).OrderBy(c => c.Key).Select(c => $"{c.Value} files at {c.Key}"))}");
        Assert.True(Built.Pages.Count > IndexRenderer.MaxEntries, $"{Built.Pages.Count} pages are listed in one index");
        Assert.Equal(Built.Files.Keys.Order(StringComparer.Ordinal), clicks.Keys.Order(StringComparer.Ordinal));
        Assert.True(clicks.Values.Max() <= 3);
        Assert.True(Built.Files["wiki/index.md"].Split('\n').Length < 20);
        string[] listed = [.. Built.Files.Where(f => f.Key.EndsWith("/index.md", StringComparison.Ordinal)).SelectMany(f => Links(f.Key, f.Value)).Where(l => !l.EndsWith("/index.md", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
        Assert.Equal(Built.Pages.Select(p => p.Id.Path).Order(StringComparer.Ordinal), listed);
    }

    [Fact]
    public void The_check_follows_the_indexes_of_the_kinds()
    {
        using var folder = new TempFolder();
        foreach ((string name, string text) in LargeFolder.Files)
            folder.Write($"raw/{name}", text);
        foreach ((string path, string text) in Built.Files)
            folder.Write(path, text);
        CheckReport report = WikiCheck.Run(folder.Root);
        output.WriteLine($"{report.Pages} pages, {report.Links} links, {report.Quotes} quotes, {report.Citations} citations");
        Assert.Empty(report.Diagnostics);
        Assert.Equal(Built.Pages.Count, report.Pages);

        string index = Built.Files.Keys.First(f => f.EndsWith("/index.md", StringComparison.Ordinal) && f != "wiki/index.md");
        folder.Write(index, string.Join('\n', Built.Files[index].Split('\n').Where((_, i) => i != 2)));
        Assert.Equal(Rules.IndexListing, Assert.Single(WikiCheck.Run(folder.Root).Diagnostics).Rule);
    }

    [Fact]
    public void A_page_is_short_and_says_nothing_twice()
    {
        (Page Page, string[] Said)[] pages = [.. Built.Pages.Select(p => (p, Statements(p).ToArray()))];
        (Page Page, string[] Said)[] things = [.. pages.Where(p => Things.Contains(p.Page))];
        int thin = things.Count(p => p.Said.Length < 2);

        output.WriteLine($"{pages.Length} pages, {pages.Sum(p => p.Said.Length)} statements, at most {pages.Max(p => p.Said.Length)} on one; {thin} of {things.Length} pages of things have fewer than two ({100.0 * thin / things.Length:F1} %)");
        Assert.True(things.Length > 100);
        Assert.All(pages.Where(p => !p.Page.Id.Value.Contains("-more", StringComparison.Ordinal)), p => Assert.True(p.Said.Length <= 12, $"{p.Page.Id}: {p.Said.Length}"));
        Assert.All(pages, p => Assert.Equal(p.Said.Distinct(), p.Said));
        Assert.True(thin * 10 <= things.Length, "more than a tenth of the pages say next to nothing");
    }

    [Fact]
    public void No_two_pages_of_things_are_mostly_the_same()
    {
        HashSet<string>[] said = [.. Things.Select(p => Statements(p).ToHashSet(StringComparer.Ordinal)).Where(s => s.Count > 1)];
        int pairs = 0;
        double most = 0;
        for (int a = 0; a < said.Length; a++)
        {
            for (int b = a + 1; b < said.Length; b++, pairs++)
            {
                double both = said[a].Count(said[b].Contains);
                most = Math.Max(most, both / (said[a].Count + said[b].Count - both));
            }
        }

        output.WriteLine($"{pairs} pairs; the most alike share {100 * most:F0} % of their statements");
        Assert.True(pairs > 5000 && most <= 0.5);
    }

    [Fact]
    public void What_is_everywhere_is_related_to_nothing_and_the_rest_to_its_own()
    {
        Assert.Contains(Things, p => p.Title == LargeFolder.Hub);
        int related = 0, own = 0;
        foreach (Page page in Things.Where(p => p.Title != LargeFolder.Hub))
        {
            foreach (PageLink link in page.Sections.Where(s => s.Title == "Related").SelectMany(s => s.Blocks.OfType<BulletList>()).SelectMany(l => l.Entries).SelectMany(e => e.Inlines).OfType<PageLink>())
            {
                Assert.NotEqual(LargeFolder.Hub, link.Label);
                related++;
                own += LargeFolder.SiteOf(page.Title) == LargeFolder.SiteOf(link.Label) ? 1 : 0;
            }
        }

        output.WriteLine($"{related} related pages on {Things.Count()} pages, {own} of the same site");
        Assert.True(related > 300 && own >= related * 0.95);
    }

    private static IEnumerable<string> Statements(Page page)
    {
        foreach (Section section in page.Sections.Where(s => s.Kind == SectionKind.Statements))
        {
            foreach (IReadOnlyList<Inline> line in section.Blocks.SelectMany(b => b switch { Paragraph p => [p.Inlines], BulletList l => l.Entries.Select(e => e.Inlines), _ => [] }))
            {
                if (line.OfType<Footnote>().FirstOrDefault() is { } note)
                    yield return note.Citation.Quote;
            }
        }
    }

    private static IEnumerable<string> Links(string file, string text)
    {
        foreach (Match link in Link().Matches(text))
        {
            string target = Path.GetFullPath("/" + Path.GetDirectoryName(file) + "/" + Uri.UnescapeDataString(link.Groups[1].Value.Split('#')[0]))[1..];
            if (target.StartsWith("wiki/", StringComparison.Ordinal))
                yield return target;
        }
    }

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}
