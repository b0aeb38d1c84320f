using Kb.Compiler.Workspace;
using Kb.Inference.Questions;

namespace Kb.Compiler.Exam;

/// <summary>Finds out for which kinds of question a model is worth asking. Pure like a compile: what it would like to know is recorded by the answers.</summary>
public static class ModelExam
{
    /// <summary>THE LIST of papers.</summary>
    private static readonly IExamPaper[] s_papers = [new NamesPaper(), new KindsPaper(), new DefinitionsPaper(), new DescriptionsPaper(), new CondensingPaper(), new MinutesPaper(), new FitPaper(), new SensePaper(), new ClosingPaper(), new ReplacingPaper(), new WritingPaper()];

    private const double Normal95 = 1.96;

    /// <summary>Marks the items with the answers that are there. Complete once <paramref name="answers"/> wants nothing more.</summary>
    /// <param name="every">Marks one item in so many, the first of them first: a first idea of a large model in a part of the time.</param>
    public static IReadOnlyList<ExamResult> Mark(IAnswers answers, int every = 1) => [.. s_papers.Select(paper => Mark(paper, answers, every))];

    private static ExamResult Mark(IExamPaper paper, IAnswers answers, int every)
    {
        int[] items = [.. Enumerable.Range(0, paper.Count).Where(i => i % every == 0)];
        double[] rule = [.. items.Select(i => paper.Mark(i, NoAnswers.Instance))];
        double[] model = [.. items.Select(i => paper.Mark(i, answers))];
        double[] gain = [.. model.Zip(rule, (m, r) => m - r)];
        double mean = gain.Average(), variance = gain.Sum(g => (g - mean) * (g - mean)) / (gain.Length - 1);
        return new ExamResult(paper.Question, items.Length, rule.Average(), model.Average(), Normal95 * Math.Sqrt(variance / gain.Length));
    }
}
