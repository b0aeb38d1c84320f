namespace Kb.Compiler.Pages;

/// <param name="Title">Null only for the head.</param>
public sealed record Section(string? Title, IReadOnlyList<Block> Blocks, SectionKind Kind = SectionKind.Statements);
