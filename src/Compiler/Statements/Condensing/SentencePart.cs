namespace Kb.Compiler.Statements;

/// <param name="First">Index of its first word.</param>
/// <param name="End">The index behind its last word.</param>
/// <param name="Mark">Index of the mark before it; -1 at the beginning of the sentence.</param>
internal readonly record struct SentencePart(int First, int End, int Mark);
