namespace Kb.Compiler.Sources.Readers;

/// <summary><see cref="Leave"/> ends the section of a term; it has no lines of its own.</summary>
internal enum TextBlockKind { Heading, Paragraph, Item, Quote, Code, Row, Leave }

/// <summary>A run of lines of plain text with what they are.</summary>
/// <param name="First">Index of its first line, from 0.</param>
/// <param name="Skip">Characters of the first line that are a bullet or a label and no text.</param>
/// <param name="Level">Of a heading, from 1; of the sections to leave.</param>
internal readonly record struct TextBlock(TextBlockKind Kind, int First, int Last, int Skip = 0, int Level = 0, string? Title = null);
