using Kb.Compiler.Statements;

namespace Kb.Compiler.Pages;

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
