using Kb.Inference.Questions;

namespace Kb.Compiler.Workspace;

/// <summary>An answer as kept: what was asked, and short hashes of what it depended on, so that <c>kb explain</c> can say what changed.</summary>
/// <param name="Key">Fingerprint of question and model.</param>
/// <param name="Kind">Kind and version of the question.</param>
/// <param name="ModelHash">First 8 hex digits of the weights' digest.</param>
/// <param name="GuideHash">Of the part shared with other questions.</param>
/// <param name="TextHash">Of the question's own part.</param>
public sealed record StoredAnswer(string Key, string Kind, string ModelHash, string GuideHash, string TextHash, Answer Answer)
{
    public static StoredAnswer Of(Question question, string modelDigest, Answer answer) => new(
        Fingerprint.Of(question, modelDigest),
        question.Kind,
        modelDigest[..Math.Min(8, modelDigest.Length)],
        Fingerprint.Short(question.Shared),
        Fingerprint.OfOwn(question),
        answer);
}
