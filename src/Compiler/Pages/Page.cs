using Kb.Compiler.Statements;

namespace Kb.Compiler.Pages;

/// <summary>A page as a typed tree: there is no node for raw HTML, remote images or reference links, so none can be written.</summary>
/// <param name="Type">Source, Meeting, Concept, Person, Organization, Project, Product, Place, Answer.</param>
/// <param name="Description">One plain sentence for the front matter and the catalogue; null where nothing could be said.</param>
/// <param name="Cited">Citations the page rests on without a footnote of their own (the description's), for `sources`.</param>
/// <param name="Sections">The first has no title and holds the head of the page.</param>
public sealed record Page(
    PageId Id,
    string Type,
    string Title,
    string? Description,
    IReadOnlyList<string> Aliases,
    IReadOnlyList<string> Tags,
    IReadOnlyList<Citation> Cited,
    IReadOnlyList<Section> Sections);

/// <param name="Title">Null only for the head.</param>
public sealed record Section(string? Title, IReadOnlyList<Block> Blocks, SectionKind Kind = SectionKind.Statements);

/// <summary>What a section is made of: only statements need citations, and not every link is a mention.</summary>
public enum SectionKind
{
    /// <summary>Statements: each bullet has a footnote.</summary>
    Statements,

    /// <summary>Links that are mentions: what a source speaks of, who was at a meeting.</summary>
    Navigation,

    /// <summary>Links that both sides carry (Related, Not to be confused with): no mention.</summary>
    Related,

    /// <summary>"Mentioned in": filled by the Linker, empty before.</summary>
    Backlinks,
}

public abstract record Block;

public sealed record Paragraph(IReadOnlyList<Inline> Inlines) : Block;

public sealed record BulletList(IReadOnlyList<ListEntry> Entries) : Block;

/// <param name="Checked">Null for a plain bullet, else a task item.</param>
public sealed record ListEntry(IReadOnlyList<Inline> Inlines, bool? Checked = null);

public sealed record Table(IReadOnlyList<string> Header, IReadOnlyList<IReadOnlyList<IReadOnlyList<Inline>>> Rows) : Block;

public abstract record Inline;

/// <summary>Plain words: escaped for CommonMark, GFM and Obsidian; pairs of backticks and addresses become code spans; mentions of pages are linked by the Linker.</summary>
/// <param name="Linkable">Whether the Linker may link mentions in it.</param>
public sealed record Words(string Text, bool Linkable = true) : Inline;

/// <summary>Words of a source between quotation marks, never linked into.</summary>
public sealed record Quote(string Text) : Inline;

public sealed record Code(string Text) : Inline;

public sealed record PageLink(PageId Target, string Label) : Inline;

/// <summary>A link to a file of raw/ at a span, or to the whole file.</summary>
public sealed record RawLink(string Path, string Label) : Inline;

/// <summary>The one live outside link: "Original:" on a source page, https only.</summary>
public sealed record OriginalLink(Uri Address) : Inline;

/// <summary>A footnote mark. The footnote's text is written by the renderer from the citation.</summary>
/// <param name="QuoteInText">The statement before the mark is the quote itself, so the footnote does not repeat it.</param>
public sealed record Footnote(Citation Citation, bool QuoteInText) : Inline;
