using Kb.Compiler.Workspace;
using Kb.Inference.Questions;

namespace Kb.Cli;

/// <summary>Hands answers through and remembers which questions were looked up, for whom, and with which answer.</summary>
internal sealed class AnswerListener(AnswerStore store, string modelDigest) : IAnswers
{
    private readonly Lock _gate = new();
    private readonly List<(string? Owner, Question Question, Answer? Answer)> _heard = [];
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);

    public Answer? Find(Question question, string? owner)
    {
        string key = Fingerprint.Of(question, modelDigest);
        Answer? answer = store.TryGet(key, out Answer found) ? found : null;
        lock (_gate)
        {
            if (_keys.Add($"{owner}/{key}"))
                _heard.Add((owner, question, answer));
        }

        return answer;
    }

    public IEnumerable<(Question Question, Answer? Answer)> Of(string owner) => _heard.Where(h => h.Owner == owner).Select(h => (h.Question, h.Answer));
}
