using Kb.Inference.Questions;

namespace Kb.Compiler.Exam;

/// <summary>The items with known answers for one kind of question. What is marked is what a build would do with the answer, rules and all.</summary>
internal interface IExamPaper
{
    /// <summary>The kind of question without its version: <c>names</c>.</summary>
    string Question { get; }

    int Count { get; }

    /// <summary>0 to 1. Pure: with <see cref="Workspace.NoAnswers"/> it is the mark of the rules alone.</summary>
    double Mark(int item, IAnswers answers);
}
