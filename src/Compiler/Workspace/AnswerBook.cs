using System.Collections.Frozen;
using Kb.Inference.Questions;

namespace Kb.Compiler.Workspace;

/// <summary>The answers as one compile sees them, and what it looked for. Thread-safe; the order of <see cref="Wanted"/> is that of asking.</summary>
/// <param name="modelDigest">SHA-256 of the weights: part of every key.</param>
/// <param name="counts">Which stored answers count, by key; null: all. A build that asks everything again lets only its own count.</param>
public sealed class AnswerBook(AnswerStore store, string modelDigest, Func<string, bool>? counts = null) : IAnswers
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, string?> _used = new(StringComparer.Ordinal);
    private readonly HashSet<string> _missed = new(StringComparer.Ordinal);
    private readonly List<WantedQuestion> _wanted = [];

    /// <summary>Kinds of question, without their version, that this model is not asked: a refusal stands for its answer.</summary>
    public IReadOnlySet<string> NotAsked { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Questions without an answer, each once, in the order first asked.</summary>
    public IReadOnlyList<WantedQuestion> Wanted => _wanted;

    /// <summary>Key of every answer found, to the source that asked for it first.</summary>
    public IReadOnlyDictionary<string, string?> Used => _used;

    public Answer? Find(Question question, string? owner)
    {
        // A head reads the states of the model that it was learned from, and of no other.
        if (question is JudgeQuestion judge && judge.Head.ModelDigest != modelDigest)
            return Answer.None(AnswerStatus.Refused);
        if (NotAsked.Count > 0 && NotAsked.Contains(question.Kind.Split('/')[0]))
            return Answer.None(AnswerStatus.Refused);
        string key = Fingerprint.Of(question, modelDigest);
        lock (_gate)
        {
            if (store.TryGet(key, out Answer answer) && (counts is null || counts(key)))
            {
                _used.TryAdd(key, owner);
                return answer;
            }

            if (_missed.Add(key))
                _wanted.Add(new WantedQuestion(key, question, owner));

            return null;
        }
    }
}
