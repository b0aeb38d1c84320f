namespace Kb.Compiler.Statements.Minutes;

/// <summary>That an earlier decision no longer holds, and what says so.</summary>
/// <param name="By">The sentence that replaces it.</param>
/// <param name="Date">Of that sentence; null where its source has none.</param>
public sealed record Replacement(SentenceRef By, DateOnly? Date, Citation Citation);
