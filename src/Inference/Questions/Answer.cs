namespace Kb.Inference.Questions;

/// <summary>What a model said to one <see cref="Question"/>. Input from outside: bounded here, parsed and judged by whoever asked.</summary>
/// <param name="Text">Text of an Ask; empty for the other kinds.</param>
/// <param name="Spans">Stretches of a Span question, in the order decoded.</param>
/// <param name="Scores">One for each continuation of a Score question, in the order given; for a Judge question one for each output of the head, stretch after stretch.</param>
/// <param name="TokensEvaluated">Prompt tokens evaluated for this question alone (a shared part counts once, for the first that needs it; of a Judge question, which ends at a layer, the share of the layers).</param>
/// <param name="TokensDecoded">Tokens of the answer that were decoded; 0 for Score and Judge.</param>
public sealed record Answer(
    AnswerStatus Status,
    string Text,
    IReadOnlyList<SpanFound> Spans,
    IReadOnlyList<ContinuationScore> Scores,
    int TokensEvaluated,
    int TokensDecoded)
{
    public static Answer None(AnswerStatus status) => new(status, "", [], [], 0, 0);
}
