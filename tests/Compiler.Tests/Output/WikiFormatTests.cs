using System.Xml.Linq;
using Kb.Compiler.Diagnostics;
using Kb.Compiler.Output;
using Kb.TestKit;
using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Xunit;
using Xunit.Abstractions;

namespace Kb.Compiler.Tests.Output;

/// <summary>Every wiki in the repository, the golden ones and the project's own, against the rules of the format.</summary>
public sealed class WikiFormatTests(ITestOutputHelper output)
{
    private const string Own = "(the project's own)";

    private static string[] Names => [.. Golden.Cases, Own];

    public static TheoryData<string> Wikis => [.. Names];

    [Theory]
    [MemberData(nameof(Wikis))]
    public void A_wiki_keeps_the_rules_of_the_format(string name)
    {
        FormatReading reading = FormatReading.Of(Files(name));

        output.WriteLine($"{reading.Bullets} bullets, {reading.Citations} citations, {reading.Entries} entries of catalogues and log");
        Assert.NotEqual(0, reading.Entries);
        Assert.Equal([], reading.Findings.Where(found => found.What != FormatReading.TooManyPointsAtTop));
    }

    [Fact]
    public void The_first_lines_hold_three_points_at_most() =>
        Assert.Equal([], Names.SelectMany(name => FormatReading.Of(Files(name)).Findings).Where(found => found.What == FormatReading.TooManyPointsAtTop));

    [Theory]
    [MemberData(nameof(Wikis))]
    public void The_check_of_kb_finds_nothing(string name)
    {
        CheckReport report = WikiCheck.Run(Root(name));

        output.WriteLine($"{report.Pages} pages, {report.Links} links, {report.Quotes} quotes, {report.Citations} citations");
        Assert.Equal([], report.Diagnostics.Where(found => found.Rule != Rules.NothingToCheck)); // a wiki of nearly empty notes quotes nothing
    }

    /// <summary>GitHub's parser and Markdig see the same blocks and the same links: no reader gets another page.</summary>
    [CmarkFact]
    public void Two_parsers_read_the_same_blocks_and_links()
    {
        int pages = 0, blocks = 0, links = 0;
        foreach ((string path, string text) in Names.SelectMany(Files))
        {
            string body = text.StartsWith("---\n", StringComparison.Ordinal) ? text[(text.IndexOf("\n---\n", StringComparison.Ordinal) + 5)..] : text;
            (string[] Blocks, string[] Links) cmark = ByCmark(body), markdig = ByMarkdig(body);

            Assert.True(cmark.Blocks.SequenceEqual(markdig.Blocks), $"{path}\ncmark-gfm: {string.Join(' ', cmark.Blocks)}\nMarkdig:   {string.Join(' ', markdig.Blocks)}");
            Assert.Equal(cmark.Links, markdig.Links);
            pages++;
            blocks += cmark.Blocks.Length;
            links += cmark.Links.Length;
        }

        output.WriteLine($"{pages} files, {blocks} blocks, {links} links");
        Assert.True(pages > 50 && links > 500);
    }

    [CmarkFact]
    public void Two_parsers_are_told_apart_where_they_differ()
    {
        const string Differs = "<div>\n- [a](b.md)\n- [c](d.md)\n";

        Assert.Contains("html_block", ByCmark(Differs).Blocks);
        Assert.NotEqual(ByCmark("See $a$ and https://example.org.\n").Links, ByMarkdig("See a and b.\n").Links);
        Assert.NotEqual(ByCmark("- a\n\n\n  - b\n").Blocks, ByMarkdig("- a\n- b\n").Blocks);
    }

    [Theory]
    [InlineData(2, "concepts/heat-pump.md", "type: Concept\ntitle: Heat pump", "title: Heat pump\ntype: Concept")]
    [InlineData(2, "concepts/heat-pump.md", "type: Concept", "type: Idea")]
    [InlineData(2, "concepts/heat-pump.md", "\ntitle: Heat pump\n", "\nname: Heat pump\n")]
    [InlineData(2, "concepts/heat-pump.md", "  - id: 2026-01-12-heat-pumps-", "  - id: 2026-01-13-heat-pumps-")]
    [InlineData(3, "concepts/heat-pump.md", "# Heat pump\n", "# [Heat pump](heat-pump.md)\n")]
    [InlineData(3, "people/lena-vogt.md", "\"Lena Vogt is content with it.\"[^", "\"[Lena Vogt](lena-vogt.md) is content with it.\"[^")]
    [InlineData(3, "people/lena-vogt.md", "- [Heat pumps](", "- [`Heat pumps`](")]
    [InlineData(8, "people/lena-vogt.md", "- [Heat pumps](../sources/2026-01-12-heat-pumps.md)", "- [Heat pumps](https://example.org)")]
    [InlineData(9, "people/lena-vogt.md", "  at: 2026-02-03", "  at: 2026-02-04")]
    [InlineData(9, "people/lena-vogt.md", "  by: kb/1", "  by: kb 0.1.0")]
    [InlineData(10, "index.md", "* [Heat pump](", "- [Heat pump](")]
    [InlineData(10, "index.md", "* [Lena Vogt](people/lena-vogt.md) - Named in Visit to the Vogt house.", "* [Lena Vogt](people/lena-vogt.md)")]
    [InlineData(11, "people/lena-vogt.md", "content with it.", "content with it and 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 more.")]
    [InlineData(11, "people/lena-vogt.md", "\n## Mentioned in\n", "- \"Lena Vogt is content with it.\"[^2026-02-03-visit-e6b7]\n\n## Mentioned in\n")]
    [InlineData(11, "people/lena-vogt.md", "\n# Lena Vogt\n", "\n# Lena Vogt\n\n## Related\n\n- a\n- b\n- c\n- d\n- e\n- f\n- g\n- h\n")]
    [InlineData(11, "people/lena-vogt.md", "description: Named in Visit to the Vogt house.", "description: A person.")]
    public void A_planted_fault_is_found(int rule, string path, string old, string with)
    {
        var files = new SortedDictionary<string, string>(Files("two-notes"), StringComparer.Ordinal);
        Assert.Contains(old, files[path], StringComparison.Ordinal);
        files[path] = files[path].Replace(old, with, StringComparison.Ordinal);

        Assert.Contains(FormatReading.Of(files).Findings, found => found.Path == path && found.Rule == rule && found.What != FormatReading.TooManyPointsAtTop);
    }

    [Theory]
    [InlineData(7, "concepts/Heat.md")]
    [InlineData(7, "concepts/con.md")]
    [InlineData(7, "concepts/a_b.md")]
    [InlineData(7, "concepts/café.md")]
    [InlineData(7, "concepts/a--b.md")]
    [InlineData(7, "people/LENA-VOGT.md")]
    [InlineData(0, "concepts/水泵-2.md")]
    [InlineData(0, "concepts/горы.md")]
    public void File_names_are_judged(int rule, string path)
    {
        var files = new SortedDictionary<string, string>(Files("two-notes"), StringComparer.Ordinal);
        files[path] = files["concepts/heat-pump.md"];

        Assert.Equal(rule, FormatReading.Of(files).Findings.Where(found => found.What != FormatReading.TooManyPointsAtTop).Select(found => found.Rule).FirstOrDefault());
    }

    [Theory]
    [InlineData("# Log\n\n## 2026-04-02\n\n* **Creation**: `a`, `b` and 3 more\n\n## 2026-04-01\n\n* **Update**: `a`\n", 0)]
    [InlineData("# Log\n\n## 2026-04-01\n\n* **Creation**: `a`\n\n## 2026-04-02\n\n* **Update**: `a`\n", 1)]
    [InlineData("# Log\n\n## April 2\n\n* **Creation**: `a`\n", 1)]
    [InlineData("# Log\n\n## 2026-04-02\n\n* **Removal**: `a`\n- more\n", 2)]
    [InlineData("---\ntype: Log\n---\n\n# Log\n\n## 2026-04-02\n\n* **Creation**: `a`\n", 3)]
    public void The_log_is_judged(string log, int findings) =>
        Assert.Equal(findings, FormatReading.Of(new Dictionary<string, string> { ["log.md"] = log }).Findings.Count(found => found.Rule == 10));

    private static string Root(string name) => name == Own ? Repository.Root : Path.Combine(Golden.Root, name);

    private static Dictionary<string, string> Files(string name)
    {
        string wiki = Path.Combine(Root(name), "wiki");
        return Directory.GetFiles(wiki, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .ToDictionary(file => Path.GetRelativePath(wiki, file).Replace('\\', '/'), file => File.ReadAllText(file).ReplaceLineEndings("\n"), StringComparer.Ordinal);
    }

    private static (string[] Blocks, string[] Links) ByCmark(string body)
    {
        XElement document = CmarkFactAttribute.Parse(body);
        string[] blocks = [.. document.Descendants().Select(node => (node.Name.LocalName, node.Parent!.Name.LocalName) switch
        {
            ("heading", _) => $"h{node.Attribute("level")!.Value}",
            ("list", _) => node.Attribute("type")!.Value,
            ("taskitem" or "tasklist", _) => "item",
            ("footnote", "document") or ("footnote_definition", _) => "note",
            ("table_header", _) => "table_row",
            ("text" or "softbreak" or "linebreak" or "code" or "link" or "footnote" or "footnote_reference" or "emph" or "strong", _) => "",
            (var kind, _) => kind,
        }).Where(kind => kind.Length > 0)];
        return (blocks, [.. document.Descendants().Where(node => node.Name.LocalName == "link").Select(node => node.Attribute("destination")!.Value)]);
    }

    private static (string[] Blocks, string[] Links) ByMarkdig(string body)
    {
        MarkdownPipeline pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseTaskLists().UseAutoLinks().UseFootnotes().Build();
        MarkdownObject[] nodes = [.. Nodes(Markdown.Parse(body, pipeline))];
        return ([.. nodes.Select(Kind).Where(kind => kind.Length > 0)], [.. nodes.OfType<LinkInline>().Select(link => link.Url!)]);
    }

    // Markdig's Descendants leaves out the inlines of a block that is a leaf itself.
    private static IEnumerable<MarkdownObject> Nodes(Block block) => block switch
    {
        LinkReferenceDefinitionGroup => [],
        LeafBlock leaf => [leaf, .. leaf.Inline?.Descendants() ?? []],
        ContainerBlock container => [container, .. container.SelectMany(Nodes)],
        _ => [block],
    };

    private static string Kind(MarkdownObject node) => node switch
    {
        HeadingBlock heading => $"h{heading.Level}",
        ListBlock list => list.IsOrdered ? "ordered" : "bullet",
        ListItemBlock => "item",
        Footnote => "note",
        Table => "table",
        TableRow => "table_row",
        TableCell => "table_cell",
        ParagraphBlock { Parent: TableCell } => "",
        ParagraphBlock => "paragraph",
        MarkdownDocument or FootnoteGroup => "",
        HtmlInline => "html_inline",
        HtmlBlock => "html_block",
        Block block => block.GetType().Name,
        _ => "",
    };
}
