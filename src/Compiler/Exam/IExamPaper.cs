using Kb.Inference.Questions;

namespace Kb.Compiler.Exam;

/// <summary>See <see cref="ExamPaper{TItem}"/>.</summary>
internal interface IExamPaper
{
    string Question { get; }

    int Count { get; }

    double Mark(int item, IAnswers answers);
}
