namespace Kb.Compiler.Statements;

/// <summary>How many sentences of the model were written, condensed or refused by the support check, and how many stand as quotes.</summary>
public readonly record struct SentenceCounts(int Written, int Condensed, int Quoted, int Refused);
