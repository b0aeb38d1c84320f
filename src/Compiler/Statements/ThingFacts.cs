using System.Text.RegularExpressions;
using Kb.Compiler.Entities;
using Kb.Compiler.Language;
using Kb.Compiler.Sources;
using Kb.Inference.Questions;

namespace Kb.Compiler.Statements;

/// <summary>The sentences that may stand on a thing's page, best first, and which of them says what it is.</summary>
/// <param name="Definition">Index in <paramref name="Ranked"/>; null where none defines it.</param>
/// <param name="Complete">Whether every question about the definition has an answer.</param>
public sealed partial record ThingFacts(IReadOnlyList<RankedSentence> Ranked, int? Definition, bool Complete)
{
    private const int AskedAtMost = 3;
    private const int MostNameWords = 6;

    /// <param name="owner">Id of the source that the page would be attributed to: only its sentences are asked about, so that later sources do not change the question.</param>
    public static ThingFacts Gather(Entity entity, SentenceBank bank, string? owner, IAnswers answers)
    {
        string[] names = [entity.Title, .. entity.Aliases];
        var ranked = new List<RankedSentence>();
        foreach (Mention mention in entity.Mentions)
        {
            var at = new SentenceRef(mention.Source, mention.Passage, mention.Sentence);
            if (bank.Find(at) is not { } quotable)
                continue;
            bool defines = !quotable.PointsBack && Definitions.HasForm(quotable.Text, names, bank.SourceOf(at).Language);
            ranked.Add(new RankedSentence(at, Rank(quotable, mention, defines, bank), defines, mention.Opening));
        }

        ranked = [.. ranked.OrderByDescending(r => r.Rank).ThenBy(r => r.At.Source).ThenBy(r => r.At.Passage).ThenBy(r => r.At.Sentence)];
        int byForm = ranked.FindIndex(r => r.HasDefinitionForm);
        if (byForm >= 0)
            return new ThingFacts(ranked, byForm, Complete: true);
        (int? asked, bool complete) = Asked(entity, ranked, bank, owner, answers);
        return new ThingFacts(ranked, asked, complete);
    }

    /// <summary>Index of the best sentence that has the thing as its subject and says plainly how it is or what it does; -1 where there is none.</summary>
    public int BestOpening(SentenceBank bank)
    {
        for (int i = 0; i < Ranked.Count; i++)
        {
            if (Ranked[i].Opening && IsHead(bank.Find(Ranked[i].At)!.Text, bank.SourceOf(Ranked[i].At).Language))
                return i;
        }

        return -1;
    }

    private static bool IsHead(string sentence, string language) => PlainStatement.Is(sentence, language) && !(language == "en" && IsTrait(sentence)) && !OfVersion().IsMatch(sentence);

    // "GnuTLS has a tendency …" tells a trait of it and not what it is.
    private static bool IsTrait(string sentence) =>
        TextTokens.Of(sentence).Take(MostNameWords).FirstOrDefault(t => t.Text is "has" or "have" || FunctionWords.Of(t.Text) is FunctionClass.Auxiliary || Lexicon.Of(t.Text).IsMainlyVerb()).Text is "has" or "have";

    // "Sudo 1.7.5 includes …" is true of one of them.
    [GeneratedRegex(@"^\S+(?: \S+)? v?\d+\.\d", RegexOptions.NonBacktracking)]
    private static partial Regex OfVersion();

    private static (int? Best, bool Complete) Asked(Entity entity, List<RankedSentence> ranked, SentenceBank bank, string? owner, IAnswers answers)
    {
        int? best = null;
        double bestOdds = 0;
        int asked = 0;
        bool complete = true;
        for (int i = 0; i < ranked.Count && asked < AskedAtMost; i++)
        {
            SentenceRef at = ranked[i].At;
            if (!ranked[i].Opening || !IsHead(bank.Find(at)!.Text, bank.SourceOf(at).Language) || bank.SourceOf(at).Id.Value != owner || bank.SourceOf(at).Language != "en" || bank.Find(at)!.PointsBack)
                continue;
            asked++;
            double? odds = Definitions.Odds(bank.Find(at)!.Text, entity.Title, owner, answers);
            complete &= odds is not null;
            if (odds > bestOdds)
                (best, bestOdds) = (i, odds.Value);
        }

        return (best, complete);
    }

    private static double Rank(Quotable quotable, Mention mention, bool defines, SentenceBank bank)
    {
        Passage passage = bank.Sources[mention.Source].Passages[mention.Passage];
        return (defines ? 6 : 0)
            + (mention.Opening ? 2 : 0)
            + (mention.Sentence == 0 ? 0.5 : 0)
            + (passage.Kind is PassageKind.Paragraph or PassageKind.Turn ? 0.5 : 0)
            + (quotable.Words is >= 8 and <= 30 ? 1 : 0)
            - (quotable.PointsBack ? 1 : 0)
            - (quotable.Words > SentenceBank.MostWords ? 1 : 0);
    }
}
