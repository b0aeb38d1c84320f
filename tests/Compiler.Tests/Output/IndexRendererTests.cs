using Kb.Compiler.Output;
using Kb.Compiler.Pages;
using Xunit;

namespace Kb.Compiler.Tests.Output;

public sealed class IndexRendererTests
{
    [Fact]
    public void Pages_are_listed_by_kind()
    {
        IReadOnlyDictionary<string, string> files = IndexRenderer.Render(SamplePages.All);

        Assert.Equal(["wiki/index.md"], files.Keys);
        string text = files["wiki/index.md"];
        Assert.StartsWith("# Index\n\n## Concepts\n\n* [Annual billing](concepts/annual-billing.md) - Going annual-only, effective immediately (2026-03-25).\n\n## People\n\n* [Mat](people/mat.md) - Owes one thing.\n", text, StringComparison.Ordinal);
        Assert.Contains("* [Zähler AG: \"Messen\"](organizations/z%C3%A4hler-ag.md) - Der Zähler misst alle sechs Minuten.\n", text, StringComparison.Ordinal);
        Assert.Contains("* [2026](places/2026.md) - \\[not a list\\]\n", text, StringComparison.Ordinal);
        Assert.Equal(SamplePages.All.Count, text.Split("\n* [").Length - 1);
    }

    [Theory]
    [InlineData(300, 1)]
    [InlineData(301, 3)]
    public void Above_300_pages_the_index_lists_catalogues(int count, int files)
    {
        IReadOnlyDictionary<string, string> written = IndexRenderer.Render(
            Enumerable.Range(0, count).Select(n => new IndexEntry(new PageId(n % 2 == 0 ? $"concepts/c{n}" : $"sources/s{n}"), n % 2 == 0 ? "Concept" : "Source", $"Title {n}", null)));

        Assert.Equal(files, written.Count);
        Assert.Equal(count, written.Values.Sum(text => text.Split('\n').Count(line => line.StartsWith("* [Title", StringComparison.Ordinal))));
        if (files == 3)
            Assert.Equal("# Index\n\n* [Concepts](concepts/index.md) - 151 pages\n* [Sources](sources/index.md) - 150 pages\n", written["wiki/index.md"]);
    }

    [Fact]
    public void Sources_and_meetings_come_newest_first_and_other_types_last()
    {
        string text = IndexRenderer.Render(
        [
            new IndexEntry(new PageId("own/page"), "Recipe", "Bread", "Mine."), new IndexEntry(new PageId("sources/2026-01-01-a"), "Source", "A", null), new IndexEntry(new PageId("sources/2026-02-01-b"), "Source", "B", null),
        ])["wiki/index.md"];

        Assert.Equal("# Index\n\n## Sources\n\n* [B](sources/2026-02-01-b.md)\n* [A](sources/2026-01-01-a.md)\n\n## Recipe\n\n* [Bread](own/page.md) - Mine.\n", text);
    }
}
