namespace Kb.Compiler.Statements;

/// <param name="Rank">Higher says more about the thing.</param>
/// <param name="Opening">Whether it begins with the thing's name.</param>
public sealed record RankedSentence(SentenceRef At, double Rank, bool HasDefinitionForm, bool Opening);
