namespace Kb.Compiler.Statements;

/// <summary>A stretch of a sentence that may be left out as a whole.</summary>
/// <param name="Start">UTF-16 index.</param>
/// <param name="End">The index behind it.</param>
internal readonly record struct CutUnit(int Start, int End);
