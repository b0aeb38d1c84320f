namespace Kb.Inference.Questions;

public enum AnswerStatus
{
    /// <summary>Answered in full.</summary>
    Done,
    /// <summary>Ended by the token limit; <see cref="Answer.Text"/> or the spans hold what came before.</summary>
    Cut,
    /// <summary>Prompt and answer do not fit the model's context; nothing was evaluated.</summary>
    TooLong,
    /// <summary>The model can't answer this kind of question (no template, bad grammar).</summary>
    Refused,
}

/// <summary>What a model said to one <see cref="Question"/>. Input from outside: bounded here, parsed and judged by whoever asked.</summary>
/// <param name="Text">Text of an Ask; empty for the other kinds.</param>
/// <param name="Spans">Stretches of a Span question, in the order decoded.</param>
/// <param name="Scores">One for each continuation of a Score question, in the order given.</param>
/// <param name="TokensEvaluated">Prompt tokens evaluated for this question alone (a shared part counts once, for the first that needs it).</param>
/// <param name="TokensDecoded">Tokens of the answer that were decoded; 0 for Score.</param>
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

/// <summary>A stretch of the question's text.</summary>
/// <param name="Start">UTF-16 index into <see cref="SpanQuestion.Text"/>.</param>
/// <param name="Length">UTF-16 code units.</param>
/// <param name="Score">Mean log-probability (natural) of its tokens and of the separator after it; 4 decimals.</param>
public readonly record struct SpanFound(int Start, int Length, double Score);

/// <summary>Natural log-probability of one continuation: sum over its tokens (4 decimals), and how many tokens it has.</summary>
public readonly record struct ContinuationScore(double Sum, int Tokens)
{
    public double Mean => Tokens == 0 ? double.NegativeInfinity : Sum / Tokens;
}
