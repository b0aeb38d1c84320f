namespace Kb.Inference.Questions;

/// <summary>Copies stretches of <see cref="Text"/>: each decoded token must continue one, so nothing can be invented. Raw completion, no chat template.</summary>
/// <param name="Text">The text that is copied from; the prompt (Shared + Own) normally contains it.</param>
/// <param name="MaxSpans">At most this many stretches.</param>
/// <param name="MinScore">Decoding stops once a stretch's mean log-probability falls below this; that stretch is dropped.</param>
public sealed record SpanQuestion(string Kind, string Shared, string Own, string Text, int MaxSpans, double MinScore)
    : Question(Kind, Shared, Own)
{
    /// <summary>Version of the decoding algorithm: part of every fingerprint.</summary>
    public const int Algorithm = 1;
}
