namespace Kb.Compiler.Statements.Minutes;

/// <summary>A decision with the things its names mean and whether it still holds.</summary>
/// <param name="Speaker">Key of the person who said it; null in minutes.</param>
/// <param name="ReplacedBy">Null while it is in force.</param>
public sealed record TakenDecision(Decision Item, string? Speaker, Replacement? ReplacedBy);
