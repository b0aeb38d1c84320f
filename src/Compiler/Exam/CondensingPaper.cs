using Kb.Compiler.Statements;
using Kb.Inference.Questions;

namespace Kb.Compiler.Exam;

/// <summary>Which of some shorter versions of a sentence is published, after the support check: 1 for a good one, a half for leaving the sentence as it is, 0 for one that reads wrong.</summary>
internal sealed class CondensingPaper() : ExamPaper<CondensingPaper.Item>("condense", "condense")
{
    protected override double Mark(Item item, IAnswers answers)
    {
        (string sentence, IReadOnlyList<Variant> variants) = item;
        var span = new CitedSpan(sentence, [], null, null);
        string[] put = [sentence, .. variants.Select(v => v.Text).Where(v => SupportCheck.Judge(v, [span], "en").Supported)];
        string? chosen = Condenser.Shorter(put, null, "exam", answers);
        return chosen is null ? 0.5 : variants.First(v => v.Text == chosen).Ok ? 1 : 0;
    }

    internal sealed record Variant(string Text, bool Ok);

    internal sealed record Item(string Sentence, IReadOnlyList<Variant> Variants);
}
