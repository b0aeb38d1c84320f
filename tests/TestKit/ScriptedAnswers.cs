using Kb.Inference.Questions;
using YamlDotNet.RepresentationModel;

namespace Kb.TestKit;

/// <summary>Answers written by hand in a golden's <c>answers.yaml</c>: a list of <c>- question: names, when: "heat pump", answer: [Heat pump]</c>. What is not scripted is a miss, so the rule stands.</summary>
public sealed class ScriptedAnswers : IAnswers
{
    private readonly List<(string Question, string When, IReadOnlyList<string> Answer)> _lines = [];
    private readonly HashSet<int> _used = [];

    public static ScriptedAnswers Read(string path)
    {
        var answers = new ScriptedAnswers();
        if (!File.Exists(path))
            return answers;
        var yaml = new YamlStream();
        using (StreamReader reader = File.OpenText(path))
            yaml.Load(reader);
        foreach (YamlMappingNode line in ((YamlSequenceNode)yaml.Documents[0].RootNode).Cast<YamlMappingNode>())
        {
            YamlNode answer = line["answer"];
            IReadOnlyList<string> values = answer is YamlSequenceNode list ? [.. list.Select(n => ((YamlScalarNode)n).Value!)] : [((YamlScalarNode)answer).Value!];
            answers._lines.Add((((YamlScalarNode)line["question"]).Value!, ((YamlScalarNode)line["when"]).Value!, values));
        }

        return answers;
    }

    /// <summary>Lines that no question met: a golden case whose script is not used tests nothing.</summary>
    public IEnumerable<string> Unused => _lines.Where((_, i) => !_used.Contains(i)).Select(l => $"{l.Question} when \"{l.When}\"");

    public Answer? Find(Question question, string? owner)
    {
        string kind = question.Kind.Split('/')[0];
        for (int i = 0; i < _lines.Count; i++)
        {
            if (_lines[i].Question == kind && question.Own.Contains(_lines[i].When, StringComparison.Ordinal))
            {
                _used.Add(i);
                return ToAnswer(question, _lines[i].Answer);
            }
        }

        // Where a case scripts names at all, other groups hold none: a build asks nothing further while names are missing.
        if (question is SpanQuestion && _lines.Exists(l => l.Question == kind))
            return Answer.None(AnswerStatus.Done);
        // The prior of a score question ("It is") says nothing, as a model without taste would.
        return question is ScoreQuestion { Own: "It is" } prior && _lines.Any(l => l.Question == kind)
            ? Answer.None(AnswerStatus.Done) with { Scores = [.. prior.Continuations.Select(_ => new ContinuationScore(-5, 1))] }
            : null;
    }

    private static Answer ToAnswer(Question question, IReadOnlyList<string> values) => question switch
    {
        SpanQuestion span => Answer.None(AnswerStatus.Done) with { Spans = [.. values.Select(v => Locate(span.Text, v))] },
        ScoreQuestion score => Answer.None(AnswerStatus.Done) with
        {
            Scores = [.. score.Continuations.Select(c => new ContinuationScore(c.Trim() == values[0] ? -1 : -20, 1))],
        },
        _ => Answer.None(AnswerStatus.Done) with { Text = values[0] },
    };

    private static SpanFound Locate(string text, string value)
    {
        int at = text.IndexOf(value, StringComparison.Ordinal);
        return at >= 0 ? new SpanFound(at, value.Length, -0.5) : throw new InvalidOperationException($"answers.yaml: '{value}' does not stand in the text that it is copied from: {text}");
    }
}
