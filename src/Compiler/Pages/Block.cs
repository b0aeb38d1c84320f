namespace Kb.Compiler.Pages;

public abstract record Block;

public sealed record Paragraph(IReadOnlyList<Inline> Inlines) : Block;

public sealed record BulletList(IReadOnlyList<ListEntry> Entries) : Block;

public sealed record Table(IReadOnlyList<string> Header, IReadOnlyList<IReadOnlyList<IReadOnlyList<Inline>>> Rows) : Block;
