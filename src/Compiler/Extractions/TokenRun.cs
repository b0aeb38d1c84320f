namespace Kb.Compiler.Extractions;

/// <summary>A run of tokens of one sentence.</summary>
internal readonly record struct TokenRun(int First, int Count, NameEvidence Evidence);
