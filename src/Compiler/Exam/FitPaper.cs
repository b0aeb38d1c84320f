using Kb.Compiler.Sources;
using Kb.Compiler.Statements;
using Kb.Inference.Questions;

namespace Kb.Compiler.Exam;

/// <summary>Whether a sentence may stand alone on a page: half of them may. Of 24 invented manuals, articles and notes.</summary>
internal sealed class FitPaper() : ExamPaper<FitPaper.Item>("fit", "fit")
{
    protected override double Mark(Item item, IAnswers answers)
    {
        Source source = SourceScanner.ReadText($"# {item.Title}\n\n{item.Sentence}\n", "notes.md");
        var bank = new SentenceBank([source]);
        SentenceRef? at = bank.Of(0).Select(q => (SentenceRef?)q.At).FirstOrDefault();
        bool shown = at is { } sentence && new Fitness(bank, [false], answers).Worth(sentence) is not null;
        return shown == (item.Is is "g" or "o") ? 1 : 0;
    }

    /// <param name="Is">g: good, o: all right; c: needs its context, s: a step, n: news, x: noise.</param>
    internal sealed record Item(string Title, string Sentence, string Is);
}
