using Kb.Compiler.Entities;
using Kb.Compiler.Workspace;
using Kb.Inference.Questions;

namespace Kb.Compiler.Exam;

/// <summary>The kind of a thing from its name and the sentences that name it.</summary>
internal sealed class KindsPaper() : ExamPaper<KindsPaper.Item>("kind", "kinds")
{
    protected override double Mark(Item item, IAnswers answers)
    {
        (string name, IReadOnlyList<string> sentences, string kind) = item;
        string[] about = [.. sentences.Where(s => s.StartsWith(name, StringComparison.OrdinalIgnoreCase))];
        return EntityKinds.Decide(ExamThing.Of(name, sentences).Entity, Guidance.Empty, "exam", about, sentences, sentences[0], answers).ToString().Equals(kind, StringComparison.OrdinalIgnoreCase) ? 1 : 0;
    }

    internal sealed record Item(string Name, IReadOnlyList<string> Sentences, string Kind);
}
