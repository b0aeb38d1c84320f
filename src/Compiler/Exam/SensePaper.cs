using Kb.Compiler.Sources;
using Kb.Compiler.Statements;
using Kb.Inference.Questions;

namespace Kb.Compiler.Exam;

/// <summary>Whether a sentence may be quoted alone or is taken back by its neighbours or headings: half of them may. Of 85 invented passages.</summary>
internal sealed class SensePaper() : ExamPaper<SensePaper.Item>("sense", "sense")
{
    protected override double Mark(Item item, IAnswers answers)
    {
        string headings = string.Concat(item.Heading.Split(" > ").Select((heading, level) => $"{new string('#', level + 1)} {heading}\n\n"));
        Source source = SourceScanner.ReadText($"{headings}{item.Text}\n", "notes.md");
        int passage = source.Passages.ToList().FindIndex(p => p.Kind == PassageKind.Paragraph);
        var at = new SentenceRef(0, passage, source.Passages[passage].Sentences.ToList().FindIndex(s => s.Text.Contains(item.Sentence.TrimEnd('.'), StringComparison.Ordinal)));
        var bank = new SentenceBank([source]);
        bool quoted = bank.Find(at) is not null && !new LearnedSense(bank, [false], answers).TakesBack(at);
        return quoted == item.Fits ? 1 : 0;
    }

    /// <param name="Heading">The path, divided by " > ".</param>
    internal sealed record Item(string Heading, string Text, string Sentence, bool Fits);
}
