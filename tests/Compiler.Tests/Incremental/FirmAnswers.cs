using Kb.Inference.Questions;

namespace Kb.Compiler.Tests.Incremental;

/// <summary>A model that says the same to the same question, whenever it is asked, and otherwise whatever it likes: what kb relies on and no more.</summary>
internal sealed class FirmAnswers(IReadOnlyList<string> terms) : IAnswers
{
    private readonly Dictionary<string, Answer> _kept = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Question> _wanted = new(StringComparer.Ordinal);

    /// <summary>Questions that were answered, over all builds.</summary>
    public int Asked => _kept.Count;

    public Answer? Find(Question question, string? owner)
    {
        string key = Fingerprint.Of(question, "model");
        lock (_kept)
        {
            if (_kept.TryGetValue(key, out Answer? answer))
                return answer;
            _wanted[key] = question;
            return null;
        }
    }

    /// <summary>Answers what was wanted.</summary>
    /// <returns>Whether anything was.</returns>
    public bool AnswerWanted()
    {
        bool any = _wanted.Count > 0;
        foreach ((string key, Question question) in _wanted)
            _kept.Add(key, Say(question, key));
        _wanted.Clear();
        return any;
    }

    private Answer Say(Question question, string key) => question switch
    {
        SpanQuestion span => Answer.None(AnswerStatus.Done) with { Spans = [.. terms.Where(term => span.Text.Contains(term, StringComparison.Ordinal) && Chance(key + term) < 60).Select(term => new SpanFound(span.Text.IndexOf(term, StringComparison.Ordinal), term.Length, -Chance(term + key) / 50.0))] },
        ScoreQuestion score => Answer.None(AnswerStatus.Done) with { Scores = [.. score.Continuations.Select(c => new ContinuationScore(-Chance(key + c) / 10.0, 1 + c.Count(char.IsWhiteSpace)))] },
        _ => Answer.None(AnswerStatus.Done),
    };

    private static int Chance(string text) => Convert.ToInt32(Fingerprint.Short(text)[..4], 16) % 100;
}
