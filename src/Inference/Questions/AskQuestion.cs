namespace Kb.Inference.Questions;

/// <summary>Free text, greedy, rendered as one user turn of the model's own chat template.</summary>
/// <param name="MaxTokens">Decoding ends here with <see cref="AnswerStatus.Cut"/>.</param>
/// <param name="Grammar">GBNF with the rule <c>root</c>; null for free text.</param>
public sealed record AskQuestion(string Kind, string Shared, string Own, int MaxTokens, string? Grammar)
    : Question(Kind, Shared, Own);
