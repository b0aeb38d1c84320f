namespace Kb.Inference.Questions;

/// <summary>Natural log-probability of one continuation: sum over its tokens (4 decimals), and how many tokens it has. Of a Judge question: what the head says of a stretch, and the tokens of the stretch.</summary>
public readonly record struct ContinuationScore(double Sum, int Tokens)
{
    public double Mean => Tokens == 0 ? double.NegativeInfinity : Sum / Tokens;
}
