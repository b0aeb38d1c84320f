using Kb.Compiler.Entities;
using Kb.Compiler.Sources;
using Kb.Compiler.Statements;
using Kb.Inference.Questions;

namespace Kb.Compiler.Exam;

/// <summary>Which of a few sentences heads the page of a thing: right where it is the one that says what it is, or where none does and none is taken.</summary>
internal sealed class DefinitionsPaper() : ExamPaper<DefinitionsPaper.Item>("defines", "defines")
{
    protected override double Mark(Item item, IAnswers answers)
    {
        (string name, IReadOnlyList<string> sentences, int defines) = item;
        (Entity entity, Source source) = ExamThing.Of(name, sentences);
        var bank = new SentenceBank([source]);
        ThingFacts facts = ThingFacts.Gather(entity, bank);
        int head = Openings.Choose(entity, facts, bank, source.Id.Value, answers).At;
        int chosen = head < 0 ? -1 : sentences.ToList().IndexOf(bank.SentenceAt(facts.Ranked[head].At).Text);
        return chosen == defines ? 1 : 0;
    }

    internal sealed record Item(string Name, IReadOnlyList<string> Sentences, int Defines);
}
