namespace Kb.Inference.Questions;

/// <summary>A stretch of the question's text.</summary>
/// <param name="Start">UTF-16 index into <see cref="SpanQuestion.Text"/>.</param>
/// <param name="Length">UTF-16 code units.</param>
/// <param name="Score">Mean log-probability (natural) of its tokens and of the separator after it; 4 decimals.</param>
public readonly record struct SpanFound(int Start, int Length, double Score);
