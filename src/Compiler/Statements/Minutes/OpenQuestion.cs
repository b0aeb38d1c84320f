using Kb.Compiler.Sources;

namespace Kb.Compiler.Statements.Minutes;

/// <summary>A question that the source leaves without an answer.</summary>
/// <param name="Speaker">Who asked; null in minutes.</param>
public sealed record OpenQuestion(string Text, string? Speaker, SentenceRef At, IReadOnlyList<Citation> Citations);
