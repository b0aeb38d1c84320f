using System.Xml.Linq;
using Kb.Compiler.Output;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Xunit;
using Xunit.Abstractions;

namespace Kb.Compiler.Tests.Output;

public sealed class MarkdownTextTests(ITestOutputHelper output)
{
    private const int Samples = 40000;
    private static readonly MarkdownPipeline s_gfm = new MarkdownPipelineBuilder()
        .UsePipeTables().UseTaskLists().UseAutoLinks().UseFootnotes().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).UseMathematics().Build();

    [Theory]
    [InlineData("5 * 3 = 15", @"5 \* 3 = 15")]
    [InlineData("snake_case stays, _this_ not", @"snake_case stays, \_this\_ not")]
    [InlineData("see [[Page]] and ![[pic]]", @"see \[\[Page\]\] and !\[\[pic\]\]")]
    [InlineData("AT&T, R&D, &amp; &#35; &nope", @"AT&T, R&D, \&amp; \&\#35; &nope")]
    [InlineData("a == b, 50% of it, %%hidden%%", @"a \=\= b, 50% of it, \%\%hidden\%\%")]
    [InlineData("C# and #tag", @"C# and \#tag")]
    [InlineData("run `make all` now", "run `make all` now")]
    [InlineData("a lone ` stays", @"a lone \` stays")]
    [InlineData("``a ` b``", "``a ` b``")]
    [InlineData("see http://a.example/x_y.", "see `http://a.example/x_y`.")]
    [InlineData("(https://a.example/b(c))", "(`https://a.example/b(c)`)")]
    [InlineData("ask me.too@a-b.example, please", "ask `me.too@a-b.example`, please")]
    [InlineData("Awww. The hotel: 5", "Awww. The hotel: 5")]
    [InlineData("www.example.org/x", "`www.example.org/x`")]
    [InlineData("`a`http://b.example", "`ahttp://b.example`")]
    [InlineData("two\nlines\u0007", "two lines ")]
    public void Text_is_escaped_only_where_it_means_something(string text, string expected) =>
        Assert.Equal(expected, MarkdownText.Escape(text));

    [Theory]
    [InlineData("1. first", @"1\. first")]
    [InlineData("12) twelfth", @"12\) twelfth")]
    [InlineData("1.5 million", "1.5 million")]
    [InlineData("- dash", @"\- dash")]
    [InlineData("---", @"\---")]
    [InlineData("-5 degrees", "-5 degrees")]
    [InlineData("+ plus", @"\+ plus")]
    [InlineData("> quoted", @"\> quoted")]
    [InlineData("   leading", "leading")]
    public void A_block_starts_with_words(string text, string expected) =>
        Assert.Equal(expected, MarkdownText.AtBlockStart(text));

    [Fact]
    public void Code_gets_a_fence_longer_than_its_backticks()
    {
        Assert.Equal("`x`", MarkdownText.Code("x"));
        Assert.Equal("``a`b``", MarkdownText.Code("a`b"));
        Assert.Equal("`` `a` ``", MarkdownText.Code("`a`"));
        Assert.Equal(@"`a\|b`", MarkdownText.Code("a|b", inTable: true));
    }

    [Fact]
    public void Markdig_reads_random_text_back_as_that_text()
    {
        int read = 0;
        foreach (string text in SpecialText.Many(seed: 1, Samples).Where(text => text.Trim(' ', '\t').Length > 0))
        {
            string markdown = MarkdownText.AtBlockStart(MarkdownText.Escape(text));
            MarkdownDocument document = Markdown.Parse(markdown, s_gfm);
            Block block = Assert.Single(document);
            ParagraphBlock paragraph = Assert.IsType<ParagraphBlock>(block);
            string seen = string.Concat(paragraph.Inline!.Select(inline => Content(inline, text, markdown)));

            AssertSame(text, markdown, seen);
            read++;
        }

        output.WriteLine($"{read} texts read back by Markdig");
        Assert.True(read > Samples * 9 / 10);
    }

    [CmarkFact]
    public void Cmark_reads_random_text_back_as_that_text()
    {
        string[] texts = [.. SpecialText.Many(seed: 2, Samples).Where(text => text.Trim(' ', '\t').Length > 0)];
        string[] blocks = [.. texts.Select(text => MarkdownText.AtBlockStart(MarkdownText.Escape(text)))];
        XElement document = CmarkFactAttribute.Parse(string.Join("\n\n", blocks));

        XElement[] paragraphs = [.. document.Elements()];
        Assert.Equal(texts.Length, paragraphs.Length);
        for (int i = 0; i < texts.Length; i++)
        {
            Assert.True(paragraphs[i].Name.LocalName == "paragraph", $"{blocks[i]} became {paragraphs[i]}");
            Assert.True(paragraphs[i].Elements().All(e => e.Name.LocalName is "text" or "code"), $"{blocks[i]} became {paragraphs[i]}");
            string seen = string.Concat(paragraphs[i].Elements().Select(e => e.Value));
            AssertSame(texts[i], blocks[i], seen);
        }

        output.WriteLine($"{texts.Length} texts read back by cmark-gfm");
        Assert.True(texts.Length > Samples * 9 / 10);
    }

    [CmarkFact]
    public void Cmark_reads_random_text_in_table_cells_back()
    {
        string[] texts = [.. SpecialText.Many(seed: 3, 1000).Where(text => text.Trim(' ', '\t').Length > 0)];
        string rows = string.Concat(texts.Select(text => $"| {MarkdownText.Escape(text, inTable: true)} | end |\n"));
        XElement document = CmarkFactAttribute.Parse("| a | b |\n| --- | --- |\n" + rows);

        XElement table = Assert.Single(document.Elements());
        XElement[][] cells = [.. table.Elements().Skip(1).Select(row => row.Elements().ToArray())];
        Assert.Equal(texts.Length, cells.Length);
        for (int i = 0; i < texts.Length; i++)
        {
            Assert.Equal("end", cells[i][1].Value.Trim());
            XElement[] parts = [.. cells[i][0].Elements()];
            Assert.True(parts.All(e => e.Name.LocalName is "text" or "code"), $"{texts[i]} became {cells[i][0]}");
            Assert.Equal(
                string.Concat(texts[i].Where(c => c is not ('`' or ' ' or '\t'))),
                string.Concat(string.Concat(parts.Select(e => e.Value)).Where(c => c is not ('`' or ' '))));
        }

        output.WriteLine($"{texts.Length} cells read back by cmark-gfm");
    }

    [Fact]
    public void Escaping_takes_linear_time_whatever_the_text()
    {
        string[] bad = [new string('`', 200_000), string.Concat(Enumerable.Range(1, 600).Select(n => new string('`', n) + " ")), string.Concat(Enumerable.Repeat("a@", 100_000)), new string('w', 200_000) + "www.", string.Concat(Enumerable.Repeat("&a", 100_000))];
        foreach (string text in bad)
            Assert.NotEmpty(MarkdownText.Escape(text));
    }

    private static string Content(Inline inline, string text, string markdown) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        _ => throw new Xunit.Sdk.XunitException($"{text} was written as {markdown} and read as {inline.GetType().Name}"),
    };

    private static void AssertSame(string text, string markdown, string seen) =>
        Assert.True(SpecialText.AsSeen(text, fenced: text.Contains('`', StringComparison.Ordinal)) == SpecialText.AsSeen(seen, fenced: text.Contains('`', StringComparison.Ordinal)), $"{text}\nwas written as\n{markdown}\nand read as\n{seen}");
}
