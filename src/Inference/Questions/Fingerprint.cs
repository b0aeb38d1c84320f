using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Kb.Inference.Questions;

/// <summary>SHA-256 over everything an answer depends on. Each part is length-prefixed, so no two questions share a spelling.</summary>
public static class Fingerprint
{
    /// <summary>Key of an answer: 32 hex digits (128 bits).</summary>
    public static string Of(Question question, string modelDigest)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, modelDigest);
        Add(hash, question.Kind);
        Add(hash, question.Shared);
        AddOwn(hash, question);
        return Hex(hash, 16);
    }

    /// <summary>Short hash (8 hex digits) of the part that is the question's own, so that `kb explain` can say what changed.</summary>
    public static string OfOwn(Question question)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        AddOwn(hash, question);
        return Hex(hash, 4);
    }

    /// <summary>Short hash (8 hex digits) of any text.</summary>
    public static string Short(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)), 0, 4);

    private static void AddOwn(IncrementalHash hash, Question question)
    {
        Add(hash, question.Own);
        switch (question)
        {
            case AskQuestion ask:
                Add(hash, "ask");
                Add(hash, ask.MaxTokens.ToString(CultureInfo.InvariantCulture));
                Add(hash, ask.Grammar ?? "");
                break;
            case SpanQuestion span:
                Add(hash, "span" + SpanQuestion.Algorithm.ToString(CultureInfo.InvariantCulture));
                Add(hash, span.Text);
                Add(hash, span.MaxSpans.ToString(CultureInfo.InvariantCulture));
                Add(hash, span.MinScore.ToString("R", CultureInfo.InvariantCulture));
                break;
            case ScoreQuestion score:
                Add(hash, "score");
                foreach (string continuation in score.Continuations)
                    Add(hash, continuation);
                break;
            case JudgeQuestion judge:
                Add(hash, "judge" + judge.Head.Digest);
                foreach (Stretch stretch in judge.Stretches)
                    Add(hash, string.Create(CultureInfo.InvariantCulture, $"{stretch.Start}+{stretch.Length}"));
                break;
        }
    }

    private static void Add(IncrementalHash hash, string part)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(part);
        hash.AppendData(BitConverter.GetBytes(bytes.Length));
        hash.AppendData(bytes);
    }

    private static string Hex(IncrementalHash hash, int bytes) => Convert.ToHexStringLower(hash.GetHashAndReset(), 0, bytes);
}
