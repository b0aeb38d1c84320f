namespace Kb.Compiler.Statements;

/// <summary>A sentence by its place: indexes of source, passage and sentence.</summary>
public readonly record struct SentenceRef(int Source, int Passage, int Sentence);
