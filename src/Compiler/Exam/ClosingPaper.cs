using Kb.Compiler.Statements;
using Kb.Compiler.Statements.Minutes;
using Kb.Inference.Questions;

namespace Kb.Compiler.Exam;

/// <summary>Which of three tasks a later report shows to be done, if any: none in half of the items.</summary>
internal sealed class ClosingPaper() : ExamPaper<EndingItems.Report>("closes", "closes")
{
    protected override double Mark(EndingItems.Report item, IAnswers answers)
    {
        SentenceRef[] closed = [.. ClosedActions.Find(item.Minutes, (task, report) => EndingReading.OfTask(task, report, "", answers)).Keys];
        return item.Closes < 0 ? (closed.Length == 0 ? 1 : 0) : closed is [var one] && one.Sentence == item.Closes ? 1 : 0;
    }
}
