namespace Kb.Inference.Questions;

/// <summary>A part of a question's text.</summary>
/// <param name="Start">UTF-16 index into the text.</param>
/// <param name="Length">UTF-16 code units, at least one.</param>
public readonly record struct Stretch(int Start, int Length);
