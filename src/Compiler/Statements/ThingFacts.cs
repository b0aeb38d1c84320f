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
    /// <summary>Also those that are not fit to be shown: what is said of the thing, and so what tells it from another.</summary>
    public IReadOnlyList<SentenceRef> All { get; private init; } = [];

    private const int AskedAtMost = 3;
    private const int MostJudged = 30;
    private const int MostNameWords = 6;
    private const int NounPhrase = 4;

    /// <summary>As many as could stand on the thing's pages, and some more.</summary>
    private const int Weighed = 60;

    private const int EasyWords = CondenseRules.LongFrom - 1;
    private const int FairWords = 20;
    private const int HardWords = 26;

    /// <param name="owner">Id of the source that the page would be attributed to: only its sentences are asked about, so that later sources do not change the question.</param>
    /// <param name="fitness">What the model makes of the sentences; null: rules alone rank them.</param>
    public static ThingFacts Gather(Entity entity, SentenceBank bank, string? owner, IAnswers answers, Fitness? fitness = null)
    {
        string[] names = [entity.Title, .. entity.Aliases];
        var ranked = new List<RankedSentence>();
        foreach (Mention mention in entity.Mentions)
        {
            var at = new SentenceRef(mention.Source, mention.Passage, mention.Sentence);
            if (bank.Find(at) is not { } quotable)
                continue;
            bool defines = !quotable.PointsBack && (Definitions.HasForm(quotable.Text, names, bank.SourceOf(at).Language) || (NameLines.Is(bank.PassageOf(at), quotable.Text) && NameLines.Names(quotable.Text, names)));
            ranked.Add(new RankedSentence(at, Rank(quotable, mention, defines, bank), defines, mention.Opening));
        }

        ranked = InOrder(ranked);
        SentenceRef[] all = [.. ranked.Select(r => r.At)];
        if (fitness is not null)
            ranked = InOrder([.. fitness.Weigh(ranked, MostJudged, r => r.At, (r, by) => r with { Rank = r.Rank + by })]);
        int byForm = ranked.FindIndex(r => r.HasDefinitionForm);
        if (byForm >= 0)
            return new ThingFacts(ranked, byForm, Complete: true) { All = all };
        (int? asked, bool complete) = Asked(entity, ranked, bank, owner, answers);
        return new ThingFacts(ranked, asked, complete) { All = all };
    }

    /// <summary>All but the head, in the order in which they should be shown: of two that tell as much the one that reads easier.</summary>
    /// <param name="head">Index in <see cref="Ranked"/>; negative where the page has none.</param>
    /// <param name="first">Sentences that come before all others.</param>
    public IReadOnlyList<SentenceRef> Points(int head, IReadOnlySet<SentenceRef> first, SentenceBank bank)
    {
        List<RankedSentence> weighed = InOrder([.. Ranked.Where((_, i) => i != head).Select((r, i) => i < Weighed ? r with { Rank = r.Rank - Length(bank.Find(r.At)!) } : r)]);
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

    /// <summary>Index of the best sentence that has the thing as its subject and says plainly how it is or what it does; -1 where there is none.</summary>
    public int BestOpening(SentenceBank bank)
    {
        for (int i = 0; i < Ranked.Count; i++)
        {
            if (Ranked[i].Opening && bank.Find(Ranked[i].At) is { PointsBack: false } sentence && IsHead(sentence.Text, bank.SourceOf(Ranked[i].At).Language))
                return i;
        }

        return -1;
    }

    private static bool IsHead(string sentence, string language) => PlainStatement.Is(sentence, language) && (language != "en" || Tells(sentence)) && !OfVersion().IsMatch(sentence);

    // "GnuTLS has a tendency …" tells a trait, "fetchmail will present …" what it does once, and "Vim treats the information as text" speaks of something that was named before.
    private static bool Tells(string sentence)
    {
        List<TextToken> tokens = TextTokens.Of(sentence);
        if (IsCalled(tokens))
            return false;
        int verb = tokens.FindIndex(1, t => t.Text is "has" or "have" or "will" || FunctionWords.Of(t.Text) is FunctionClass.Auxiliary || (Lexicon.Of(t.Text) is var word && word.IsMainlyVerb()));
        if (verb < 1 || verb > MostNameWords)
            return true;
        bool pointed = verb + 1 < tokens.Count && tokens[verb + 1].Text is "the" or "your" && !tokens.Skip(verb + 2).Take(NounPhrase).Any(t => t.Text is "of" or "that" or "which" or "between" or "in" or "for");
        return tokens[verb].Text is not ("has" or "have" or "will") && (!pointed || tokens[verb].Text is "lets" or "let" or "allows" or "allow" or "enables" or "helps" || FunctionWords.Of(tokens[verb].Text) is FunctionClass.Auxiliary);
    }

    // "Grep through the source files", "init from a series file: quilt setup": what to do with it. Its own sentence would have a verb further on.
    private static bool IsCalled(List<TextToken> tokens) =>
        tokens.Count > 1 && FunctionWords.Of(tokens[1].Text.ToLowerInvariant()) is FunctionClass.Preposition
        && !tokens.Skip(2).Any(t => FunctionWords.Of(t.Text.ToLowerInvariant()) is FunctionClass.Auxiliary || (Lexicon.Of(t.Text.ToLowerInvariant()) is var word && word.IsMainlyVerb() && t.Text.EndsWith('s')));

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
            - (NewsSentences.Is(quotable.Text) ? 2 : 0)
            - (quotable.Words > SentenceBank.MostWords ? 1 : 0);
    }
}
