using Kb.Compiler.Extractions;
using Kb.Compiler.Sources;
using Kb.Compiler.Statements;
using Kb.Compiler.Workspace;
using Kb.Inference.Questions;

namespace Kb.Compiler.Exam;

/// <summary>Which sentence of a text describes it in the catalogue: right where a careful reader would take it.</summary>
internal sealed class DescriptionsPaper() : ExamPaper<DescriptionsPaper.Item>("describe", "describes")
{
    protected override double Mark(Item item, IAnswers answers)
    {
        (string title, IReadOnlyList<string> sentences, IReadOnlyList<int> best) = item;
        Source source = SourceScanner.ReadText($"# {title}\n\n{string.Join("\n\n", sentences)}", "notes.md");
        string[] names = [.. SourceExtractor.Extract(source, Guidance.Empty, NoAnswers.Instance).Names.Take(Descriptions.MainNames).Select(n => n.Text)];
        var bank = new SentenceBank([source]);
        IReadOnlyList<SentenceRef> points = KeyPoints.Choose(0, bank, [.. names.Select(NameKey.Of)], new HashSet<SentenceRef>());
        Statement? statement = Descriptions.Describe(0, points, names, bank, new HashSet<SentenceRef>(), new StatementMaker(bank, NoAnswers.Instance), answers);
        return statement is not null && best.Any(b => sentences[b] == statement.Citations[0].Quote) ? 1 : 0;
    }

    internal sealed record Item(string Title, IReadOnlyList<string> Sentences, IReadOnlyList<int> Best);
}
