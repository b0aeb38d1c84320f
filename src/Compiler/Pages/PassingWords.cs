using Kb.Compiler.Entities;
using Kb.Compiler.Extractions;
using Kb.Compiler.Language;
using Kb.Compiler.Statements;

namespace Kb.Compiler.Pages;

/// <summary>Words that many texts use in passing and none speaks of ("URL", "CPU"): the dictionary has them, no sentence says what they are, and their page would gather what is said of other things.</summary>
internal static class PassingWords
{
    private const int FewestOfSource = 4;

    /// <summary>What sets a name apart from a word that is used.</summary>
    private const NameEvidence Marked = NameEvidence.Heading | NameEvidence.Title | NameEvidence.Bracket | NameEvidence.Defined | NameEvidence.Guided | NameEvidence.Person | NameEvidence.Linked;

    // A person, a place or a company of that name is the writer's own, whatever the dictionary says.
    private const WordClass Named = WordClass.Human | WordClass.Location | WordClass.Group;

    public static bool IsOne(Entity entity, ThingFacts facts, SentenceBank bank) =>
        (entity.Evidence & Marked) == 0
        && facts.Definition is null
        && entity.Title.Split(' ').All(word => Lexicon.Of(word.ToLowerInvariant()) is var sort && sort != WordClass.Unknown && (sort & Named) == 0)
        && Openings.ByGrammar(facts, bank) < 0
        && facts.Ranked.CountBy(r => r.At.Source).All(source => source.Value < FewestOfSource);
}
