namespace Kb.Compiler.Statements;

/// <summary>One word of a sentence as far as it says what a value is about.</summary>
/// <param name="Key">Under which the same word of another sentence is found, with the preposition of direction that governs it; empty for what carries no sense.</param>
/// <param name="Name">Normal form for finding the names of a thing.</param>
/// <param name="IsName">Names keep their order: who does what to whom.</param>
internal readonly record struct FrameWord(string Key, string Name, bool IsName);
