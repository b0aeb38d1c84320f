using System.Runtime.CompilerServices;
using System.Xml.Linq;
using Kb.Compiler.Output;
using Kb.Compiler.Pages;
using Kb.Compiler.Sources;
using Kb.Compiler.Statements;
using Kb.Compiler.Workspace;
using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Xunit;
using Xunit.Abstractions;
using static Kb.Compiler.Tests.Output.SampleSources;
using Footnote = Kb.Compiler.Pages.Footnote;
using Inline = Kb.Compiler.Pages.Inline;

namespace Kb.Compiler.Tests.Output;

public sealed class PageRendererTests(ITestOutputHelper output)
{
    public static TheoryData<string> Types => [.. SamplePages.All.Select(page => page.Type)];

    /// <summary>Set KB_REWRITE=1 to write the expected files anew; then read the difference.</summary>
    [Theory]
    [MemberData(nameof(Types))]
    public void A_page_of_each_type_is_written_as_expected(string type)
    {
        string file = Path.Combine(SourceFolder(), "Expected", type + ".md");
        string text = PageRenderer.Render(SamplePages.Of(type), Context());
        if (Environment.GetEnvironmentVariable("KB_REWRITE") == "1")
            File.WriteAllText(file, text);

        Assert.Equal(File.ReadAllText(file), text);
    }

    [Theory]
    [InlineData(LinkStyle.Plain, "#L12-L14)", "#L20)")]
    [InlineData(LinkStyle.GitHub, "?plain=1#L12-L14)", "?plain=1#L20)")]
    [InlineData(LinkStyle.GitLab, "#L12-14)", "#L20)")]
    public void Fragments_follow_the_link_style(LinkStyle style, string span, string line)
    {
        string text = PageRenderer.Render(SamplePages.Of("Concept"), Context(style));

        Assert.Contains("2026-03-25-pricing.md" + span, text, StringComparison.Ordinal);
        Assert.Contains("2026-02-28-pricing.md" + line, text, StringComparison.Ordinal);
    }

    [Fact]
    public void Moved_lines_change_only_the_fragment_and_the_place()
    {
        Citation moved = SamplePages.Monthly with { Lines = new LineSpan(25, 25) };
        Page page = SamplePages.Of("Product");
        string before = PageRenderer.Render(page, Context());
        string after = PageRenderer.Render(page with { Sections = [new Section(null, [new BulletList([new ListEntry([new Quote(moved.Quote), new Footnote(moved, true)])])]), page.Sections[1]] }, Context());

        Assert.NotEqual(before, after);
        Assert.Equal(before, after.Replace("#L25", "#L20", StringComparison.Ordinal).Replace("line 25", "line 20", StringComparison.Ordinal));
    }

    [Fact]
    public void One_sentence_at_two_places_gets_two_labels()
    {
        Citation[] citations = [SamplePages.Monthly, SamplePages.Monthly with { Lines = new LineSpan(25, 25) }, SamplePages.Monthly];
        IReadOnlyDictionary<Citation, string> labels = FootnoteLabels.For(citations);

        Assert.Equal(2, labels.Values.Distinct(StringComparer.Ordinal).Count());
        Assert.All(labels.Values, label => Assert.Matches("^2026-02-28-pricing-[a-z2-9]{4}$", label));
    }

    [Fact]
    public void A_quote_of_more_than_40_words_is_not_published_in_a_footnote()
    {
        string longQuote = string.Join(' ', Enumerable.Range(1, 41));
        Page page = Concept(new Words("Long."), new Footnote(Cite(Strategy, 20, 20, longQuote), QuoteInText: false));

        Assert.DoesNotContain("40 41", PageRenderer.Render(page, Context()), StringComparison.Ordinal);
    }

    [Fact]
    public void More_than_20_citations_are_refused()
    {
        Inline[] marks = [.. Enumerable.Range(1, 21).Select(n => new Footnote(Cite(Strategy, n, n, $"Quote {n}."), true))];

        Assert.NotEmpty(PageRenderer.Render(Concept(marks[..20]), Context()));
        Assert.Throws<InvalidOperationException>(() => PageRenderer.Render(Concept(marks), Context()));
    }

    [Fact]
    public void Neighbours_never_mean_something_together()
    {
        string text = PageRenderer.Render(
            Concept(
                new Words("Stop!"), new PageLink(new PageId("concepts/b"), "B"), new Words("(no target)"), new Footnote(SamplePages.Monthly, true), new Words("(no link)"),
                new Code("a"), new Code("b"), new Words("&am"), new Words("p;")),
            Context());

        Assert.Contains(@"Stop\![B](b.md)(no target)[^2026-02-28-pricing-", text, StringComparison.Ordinal);
        Assert.Contains(@"]\(no link)`a` `b`\&amp;", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Random_text_anywhere_on_a_page_adds_no_node()
    {
        MarkdownPipeline pipeline = new MarkdownPipelineBuilder().UseYamlFrontMatter().UsePipeTables().UseTaskLists().UseAutoLinks().UseFootnotes().UseMathematics().Build();
        int pages = 0;
        foreach (string[] texts in SpecialText.Many(seed: 4, 6000).Where(text => text.Trim().Length > 0).Chunk(4).Where(chunk => chunk.Length == 4))
        {
            Source source = Strategy with { Title = texts[3] };
            Citation citation = Cite(source, 20, 20, texts[2]);
            Page page = new(new PageId("concepts/x"), "Concept", texts[0], texts[1], [texts[2]], [texts[3]], [],
            [
                new Section(null, [new Paragraph([new Words(texts[0]), new PageLink(new PageId("concepts/b"), texts[1]), new Words(texts[2]), new Footnote(citation, false), new Words(texts[3])])]),
                new Section("S", [new BulletList([new ListEntry([new Quote(texts[1]), new Footnote(citation, true)]), new ListEntry([new Words(texts[2])], Checked: true)])]),
            ]);
            string text = PageRenderer.Render(page, new RenderContext([source], LinkStyle.Plain));
            MarkdownDocument document = Markdown.Parse(text, pipeline);

            Assert.Equal(["YamlFrontMatterBlock", "HeadingBlock", "ParagraphBlock", "HeadingBlock", "ListBlock", "FootnoteGroup"],
                document.Where(block => block is not LinkReferenceDefinitionGroup).Select(block => block.GetType().Name));
            Assert.Equal(["b.md", "../../raw/2026-02-28-pricing.md#L20"], document.Descendants<LinkInline>().Select(link => link.Url));
            Assert.Equal(2, document.Descendants<FootnoteLink>().Count(link => !link.IsBackLink));
            Assert.Empty(document.Descendants<EmphasisInline>());
            Assert.Empty(document.Descendants<HtmlInline>());
            pages++;
        }

        output.WriteLine($"{pages} pages parsed");
        Assert.True(pages > 1000);
    }

    [CmarkFact]
    public void Cmark_reads_the_sample_pages_with_only_the_nodes_of_the_format()
    {
        string[] allowed = ["paragraph", "heading", "text", "code", "link", "list", "item", "tasklist", "taskitem", "table", "table_header", "table_row", "table_cell", "footnote", "footnote_reference", "footnote_definition", "softbreak"];
        int nodes = 0;
        foreach (Page page in SamplePages.All)
        {
            string text = PageRenderer.Render(page, Context());
            XElement document = CmarkFactAttribute.Parse(text[(text.IndexOf("\n---\n", StringComparison.Ordinal) + 5)..]);
            XElement[] found = [.. document.Descendants()];

            Assert.All(found, node => Assert.Contains(node.Name.LocalName, allowed));
            Assert.Equal(PageCitations.Of(page).Noted.Count, document.Elements().Count(node => node.Name.LocalName == "footnote"));
            nodes += found.Length;
        }

        output.WriteLine($"{nodes} nodes of {SamplePages.All.Count} pages");
        Assert.True(nodes > 100);
    }

    private static Page Concept(params Inline[] inlines) =>
        new(new PageId("concepts/a"), "Concept", "A", null, [], [], [], [new Section(null, [new Paragraph(inlines)])]);

    private static string SourceFolder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
