using Kb.Compiler.Exam;
using Kb.Compiler.Workspace;
using Kb.Inference.Models;
using Kb.Inference.Questions;

namespace Kb.Cli.Building;

/// <summary>Lets a model sit the exam: the loop of a build over papers instead of sources. The answers are kept in memory only.</summary>
/// <param name="every">One item in so many.</param>
internal sealed class ExamRun(ITextModel model, int every, Action<string> note) : IAnswers
{
    private readonly Dictionary<string, Answer> _answers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Question> _wanted = new(StringComparer.Ordinal);

    /// <exception cref="OperationCanceledException">Ctrl-C.</exception>
    public IReadOnlyList<ExamResult> Results(CancellationToken token)
    {
        while (true)
        {
            IReadOnlyList<ExamResult> results = ModelExam.Mark(this, every);
            if (_wanted.Count == 0)
                return results;
            note($"asking the model: {string.Join(", ", _wanted.Values.CountBy(q => q.Kind).Select(k => $"{k.Value} {k.Key}"))}");
            Question[] round = [.. _wanted.Values];
            _wanted.Clear();
            model.Run(round, (question, answer) => _answers[Fingerprint.Of(question, "exam")] = answer, token);
        }
    }

    public Answer? Find(Question question, string? owner)
    {
        string key = Fingerprint.Of(question, "exam");
        if (_answers.TryGetValue(key, out Answer? answer))
            return answer;
        _wanted.TryAdd(key, question);
        return null;
    }
}
