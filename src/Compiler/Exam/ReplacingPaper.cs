using Kb.Compiler.Statements;
using Kb.Inference.Questions;

namespace Kb.Compiler.Exam;

/// <summary>Which of three decisions no longer holds by a later one, if any: none in half of the items.</summary>
internal sealed class ReplacingPaper() : ExamPaper<EndingItems.Turn>("replaces", "replaces")
{
    protected override double Mark(EndingItems.Turn item, IAnswers answers)
    {
        IReadOnlyList<Change> changes = DecisionStates.Of(item.Decisions, EndingItems.People, (older, newer) => EndingReading.OfDecision(older, newer, "", answers)).Changes;
        return item.Replaces < 0 ? (changes.Count == 0 ? 1 : 0) : changes is [var one] && one.Older.Sentence == item.Replaces ? 1 : 0;
    }
}
