using Kb.Inference.Questions;

namespace Kb.Cli.Building;

/// <summary>Hands answers through and remembers what was looked up, for whom, and with which answer. Thread-safe.</summary>
internal sealed class AnswerListener(IAnswers answers) : IAnswers
{
    private readonly Lock _gate = new();
    private readonly List<Lookup> _heard = [];

    public IReadOnlyList<Lookup> Heard => _heard;

    public Answer? Find(Question question, string? owner)
    {
        Answer? answer = answers.Find(question, owner);
        lock (_gate)
            _heard.Add(new Lookup(owner, question, answer));
        return answer;
    }
}
