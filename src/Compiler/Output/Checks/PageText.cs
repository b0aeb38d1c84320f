using System.Text;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using WikiWording = Kb.Compiler.Pages.WikiWording;

namespace Kb.Compiler.Output.Checks;

/// <summary>A page as Markdig reads it, cut into sections.</summary>
internal sealed class PageText
{
    private static readonly MarkdownPipeline s_pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation().UseYamlFrontMatter().UsePipeTables().UseTaskLists().UseAutoLinks().UseFootnotes()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).UseMathematics().Build();

    /// <summary>"Notes" in the languages of the headings: the person's own section.</summary>
    private static readonly string[] s_notes = [.. WikiWording.All("Notes")];

    private readonly HashSet<int> _exemptLines = [];

    public PageText(string path, string text)
    {
        Path = path;
        Lines = text.Split('\n');
        MarkdownDocument document = Markdown.Parse(text, s_pipeline);
        List<Block> blocks = [];
        string? title = null;
        bool notes = false;
        foreach (Block block in document)
        {
            if (block is FootnoteGroup group)
            {
                Definitions = [.. group.OfType<Footnote>()];
            }
            else if (block is HeadingBlock { Level: <= 2 } heading)
            {
                Sections.Add(new TextSection(title, blocks, notes));
                (title, blocks) = (InlineText.Of(heading.Inline), [heading]);
                notes = heading.Level == 2 && s_notes.Contains(title, StringComparer.OrdinalIgnoreCase);
                MarkExempt(notes, heading, document);
            }
            else
            {
                blocks.Add(block);
            }
        }

        Sections.Add(new TextSection(title, blocks, notes));
    }

    public string Path { get; }

    public string[] Lines { get; }

    public List<TextSection> Sections { get; } = [];

    public IReadOnlyList<Footnote> Definitions { get; } = [];

    /// <summary>Every node, footnotes included; of the sections only those asked for.</summary>
    public IEnumerable<MarkdownObject> Nodes(Func<TextSection, bool> within) =>
        Sections.Where(within).SelectMany(section => section.Blocks).Concat(Definitions).SelectMany(Nodes);

    /// <param name="line">From 1.</param>
    public bool IsExempt(int line) => _exemptLines.Contains(line);

    // Markdig's Descendants leaves out the inlines of a block that is a leaf itself.
    private static IEnumerable<MarkdownObject> Nodes(Block block) =>
        ((block as LeafBlock)?.Inline?.Descendants() ?? block.Descendants()).Prepend(block);

    private void MarkExempt(bool notes, HeadingBlock heading, MarkdownDocument document)
    {
        if (!notes)
            return;

        int next = document.OfType<HeadingBlock>().Where(other => other.Level <= 2 && other.Line > heading.Line).Select(other => other.Line).DefaultIfEmpty(Lines.Length).Min();
        for (int line = heading.Line + 1; line <= next; line++)
        {
            if (!Lines[line - 1].StartsWith("[^", StringComparison.Ordinal)) // the definitions of the page may follow the person's section
                _exemptLines.Add(line);
        }
    }
}

/// <param name="Notes">The person's own: nothing in it is judged but that its links resolve.</param>
internal sealed record TextSection(string? Title, IReadOnlyList<Block> Blocks, bool Notes);

/// <summary>The text of inlines as a reader sees it.</summary>
internal static class InlineText
{
    public static string Of(ContainerInline? inlines) => inlines is null ? "" : string.Concat(inlines.Select(Of));

    /// <summary>Without the words of links.</summary>
    public static string WithoutLinks(Inline inline) => inline is LinkInline ? " " : Of(inline);

    private static string Of(Inline inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        LineBreakInline => " ",
        FootnoteLink => "",
        ContainerInline container => new StringBuilder().AppendJoin("", container.Select(Of)).ToString(),
        _ => "",
    };
}
