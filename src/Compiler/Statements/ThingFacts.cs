using Kb.Compiler.Entities;
using Kb.Compiler.Language;
using Kb.Compiler.Sources;

namespace Kb.Compiler.Statements;

/// <summary>The sentences that may stand on a thing's page, best first, and which of them has the form of a definition of it.</summary>
/// <param name="Definition">Index in <paramref name="Ranked"/>; null where none has it.</param>
public sealed record ThingFacts(IReadOnlyList<RankedSentence> Ranked, int? Definition)
{
    /// <summary>Also those that are not fit to be shown: what is said of the thing, and so what tells it from another.</summary>
    public IReadOnlyList<SentenceRef> All { get; private init; } = [];

    private const int MostJudged = 30;

    /// <summary>As many as could stand on the thing's pages, and some more.</summary>
    private const int Weighed = 60;

    // What holds for one option of it is less than what holds for the thing.
    private const double OfTerm = 1.5;
    private const double OfRest = 3;

    // What was new once, in an entry of a version or by its words.
    private const double OfNews = 2;

    private const int EasyWords = CondenseRules.LongFrom - 1;
    private const int FairWords = 20;
    private const int HardWords = 26;

    /// <param name="fitness">What the model makes of the sentences; null: rules alone rank them.</param>
    public static ThingFacts Gather(Entity entity, SentenceBank bank, Fitness? fitness = null)
    {
        string[] names = [entity.Title, .. entity.Aliases];
        HashSet<int> named = [.. entity.Mentions.Select(m => m.Source)];
        var ranked = new List<RankedSentence>();
        foreach (Mention mention in entity.Mentions)
        {
            var at = new SentenceRef(mention.Source, mention.Passage, mention.Sentence);
            if (bank.Find(at) is not { } quotable || (quotable.Text.StartsWith("This ", StringComparison.Ordinal) && !names.Any(n => bank.SourceOf(at).Title.Contains(n, StringComparison.OrdinalIgnoreCase))))
                continue; // "This program is run by Tarn": of another one
            if (bank.IsCopied(at) && named.Contains(bank.CopyOf(mention.Source)!.Value))
                continue; // the other says it already
            if (Plans.Holds(bank.PassageOf(at), bank.SourceOf(at)))
                continue; // what somebody means to do, not what the thing is
            bool defines = !quotable.PointsBack && (Definitions.HasForm(quotable.Text, names, bank.SourceOf(at).Language) || (NameLines.Is(bank.PassageOf(at), quotable.Text) && NameLines.Names(quotable.Text, names)));
            ranked.Add(new RankedSentence(at, Rank(quotable, mention, defines, bank, names), defines, mention.Opening));
        }

        ranked = InOrder(ranked);
        SentenceRef[] all = [.. ranked.Select(r => r.At)];
        if (ranked.Where(r => !Trivia.Is(r.At, bank)).ToList() is { Count: > 0 } telling)
            ranked = telling;
        if (fitness is not null)
            ranked = InOrder([.. fitness.Weigh(ranked, MostJudged, r => r.At, (r, by) => r with { Rank = r.Rank + by })]);
        return new ThingFacts(ranked, ranked.FindIndex(r => r.HasDefinitionForm) is var byForm and >= 0 ? byForm : null) { All = all };
    }

    /// <summary>All but the head, in the order in which they should be shown: of two that tell as much the one that reads easier.</summary>
    /// <param name="head">Index in <see cref="Ranked"/>; negative where the page has none.</param>
    /// <param name="first">Sentences that come before all others.</param>
    public IReadOnlyList<SentenceRef> Points(int head, IReadOnlySet<SentenceRef> first, SentenceBank bank)
    {
        // What heads the page has said what it is.
        bool isSaid = head >= 0 && Ranked[head].HasDefinitionForm;
        List<RankedSentence> weighed = InOrder([.. Ranked.Where((r, i) => i != head && !(isSaid && r.HasDefinitionForm && NameLines.Is(bank.PassageOf(r.At), bank.Find(r.At)!.Text))).Select((r, i) => i < Weighed ? r with { Rank = r.Rank - Length(bank.Find(r.At)!) } : r)]);
        return [.. weighed.OrderByDescending(r => first.Contains(r.At)).Select(r => r.At)];
    }

    private static List<RankedSentence> InOrder(List<RankedSentence> ranked) =>
        [.. ranked.OrderByDescending(r => r.Rank).ThenBy(r => r.At.Source).ThenBy(r => r.At.Passage).ThenBy(r => r.At.Sentence)];

    // A long sentence is the worse to read the less of it can go.
    private static double Length(Quotable quotable) => quotable.Condensable.Value.Variants.Min(WordCount.Of) switch { <= EasyWords => 0, <= FairWords => 0.5, <= HardWords => 1, _ => 1.5 };

    /// <summary>Without sentences that no longer hold, or that another source denies: they stand under a mark of their own.</summary>
    public ThingFacts Without(IReadOnlySet<SentenceRef> sentences)
    {
        if (sentences.Count == 0)
            return this;
        RankedSentence? definition = Definition is { } at ? Ranked[at] : null;
        List<RankedSentence> left = [.. Ranked.Where(r => !sentences.Contains(r.At))];
        int kept = definition is null ? -1 : left.IndexOf(definition);
        return this with { Ranked = left, Definition = kept < 0 ? null : kept };
    }

    /// <summary>The same with these sentences before all others of no better form: what holds now leads.</summary>
    public ThingFacts Led(IReadOnlySet<SentenceRef> sentences)
    {
        RankedSentence? definition = Definition is { } at ? Ranked[at] : null;
        List<RankedSentence> led = [.. Ranked.OrderByDescending(r => sentences.Contains(r.At))];
        return sentences.Count == 0 ? this : this with { Ranked = led, Definition = definition is null ? null : led.IndexOf(definition) };
    }

    private static double Rank(Quotable quotable, Mention mention, bool defines, SentenceBank bank, string[] names)
    {
        Passage passage = bank.Sources[mention.Source].Passages[mention.Passage];
        return (defines ? 6 : 0)
            + (mention.Opening ? 2 : 0)
            + (mention.Sentence == 0 ? 0.5 : 0)
            + (passage.Kind is PassageKind.Paragraph or PassageKind.Turn ? 0.5 : 0)
            + (quotable.Words is >= 8 and <= 30 ? 1 : 0)
            - (quotable.PointsBack ? 1 : 0)
            - (passage.Term is { } term && !names.Contains(term, StringComparer.OrdinalIgnoreCase) ? KeyPoints.IsRestOfTerm(new SentenceRef(mention.Source, mention.Passage, mention.Sentence), bank) ? OfRest : OfTerm : 0)
            - (NewsSentences.Is(quotable.Text) || ChangeLists.Is(bank.Sources[mention.Source]) ? OfNews : 0)
            - (quotable.Words > SentenceBank.MostWords ? 1 : 0);
    }
}
