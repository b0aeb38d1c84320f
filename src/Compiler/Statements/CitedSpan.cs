namespace Kb.Compiler.Statements;

/// <summary>What a sentence is checked against: the words of a citation and what stands around them.</summary>
/// <param name="Date">Of the source.</param>
public sealed record CitedSpan(string Text, IReadOnlyList<string> HeadingPath, string? Speaker, DateOnly? Date);
