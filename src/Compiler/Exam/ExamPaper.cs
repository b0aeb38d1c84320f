using Kb.Inference.Questions;

namespace Kb.Compiler.Exam;

/// <summary>The items with known answers for one kind of question. What is marked is what a build would do with the answer, rules and all.</summary>
/// <param name="question">The kind of question without its version: <c>names</c>.</param>
/// <param name="file">Of the items, in <c>Exam/Items</c>.</param>
internal abstract class ExamPaper<TItem>(string question, string file) : IExamPaper
{
    private readonly IReadOnlyList<TItem> _items = ExamItems.Read<TItem>(file);

    public string Question => question;

    public int Count => _items.Count;

    public double Mark(int item, IAnswers answers) => Mark(_items[item], answers);

    /// <summary>0 to 1. Pure: with <see cref="Workspace.NoAnswers"/> it is the mark of the rules alone.</summary>
    protected abstract double Mark(TItem item, IAnswers answers);
}
