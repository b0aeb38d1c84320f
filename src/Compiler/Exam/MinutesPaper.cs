using Kb.Compiler.Sources;
using Kb.Compiler.Statements;
using Kb.Compiler.Statements.Minutes;
using Kb.Compiler.Workspace;
using Kb.Inference.Questions;

namespace Kb.Compiler.Exam;

/// <summary>What single sentences of twenty meetings are: a decision, a promise, a question that stays open, a report that something is done, or something that looks like one.</summary>
internal sealed class MinutesPaper : IExamPaper
{
    private readonly Dictionary<string, Source> _meetings;
    private readonly Item[] _items;

    public MinutesPaper()
    {
        IReadOnlyList<Item> lines = ExamItems.Read<Item>("minutes");
        _meetings = lines.Where(l => l.Text is not null).ToDictionary(l => l.Meeting, l => SourceScanner.ReadText(l.Text!, l.Meeting), StringComparer.Ordinal);
        _items = [.. lines.Where(l => l.Text is null)];
    }

    public string Question => "minutes";

    public int Count => _items.Length;

    /// <summary>1 where the sentence is read as what it is.</summary>
    public double Mark(int item, IAnswers answers)
    {
        Item asked = _items[item];
        Source source = _meetings[asked.Meeting];
        MinutesOfSource read = MinutesReader.Read(0, source, MeetingRule.None, answers);
        bool decided = read.Decisions.Any(d => IsThere(d.At)), promised = read.Actions.Any(a => IsThere(a.At)), open = read.Questions.Any(q => IsThere(q.At));
        bool right = asked.Is switch
        {
            "decision" => decided,
            "promise" => promised,
            "question" => open,
            "done" => read.Done.Any(r => r.IsExplicit && IsThere(r.At)),
            _ => !decided && !promised && !open,
        };
        return right ? 1 : 0;

        bool IsThere(SentenceRef at) => source.Passages[at.Passage].Sentences[at.Sentence] is var sentence && Math.Abs(sentence.Lines.First - asked.Line) <= 1 && Letters(sentence.Text) is var said && (said.Contains(Letters(asked.Quote), StringComparison.Ordinal) || Letters(asked.Quote).Contains(said, StringComparison.Ordinal));
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    /// <param name="Text">Of the meeting: in the line that comes before its items.</param>
    internal sealed record Item(string Meeting, string? Text, int Line, string Quote, string Is);
}
