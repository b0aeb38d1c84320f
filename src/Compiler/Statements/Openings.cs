using System.Text.RegularExpressions;
using Kb.Compiler.Entities;
using Kb.Compiler.Language;
using Kb.Compiler.Sources;
using Kb.Inference.Questions;

namespace Kb.Compiler.Statements;

/// <summary>Which sentence heads the page of a thing: the one that says best what it is. Read by the model below the thing's name; by form and grammar where it can't be asked.</summary>
/// <param name="At">Index in the ranked sentences of the thing; negative where none says it.</param>
/// <param name="Defines">Whether it says what the thing is, beyond what it does once or has.</param>
/// <param name="Complete">Whether every question about it has an answer.</param>
public sealed partial record Openings(int At, bool Defines, bool Complete)
{
    private const int MostRead = 6;
    private const int MostFormed = 3;
    private const int AskedAtMost = 3;
    private const int MostNameWords = 6;
    private const int NounPhrase = 4;

    /// <summary>What form and grammar add to the logit, and the least that a head has with them. Of 188 things (other packages judging) 121 get a head so: 67 of the 75 that a reader would gladly print, 25 more that are fair; by form and grammar alone 113, 57 and 14.</summary>
    private const double FormCounts = 1;
    private const double Least = -1.5;

    private const double Defining = -0.5;

    /// <param name="owner">Id of the source that the page is attributed to.</param>
    public static Openings Choose(Entity entity, ThingFacts facts, SentenceBank bank, string? owner, IAnswers answers)
    {
        int[] read = [.. Read(facts, bank)];
        TitleReading[] readings = [.. read.Select(i => TitleReading.OfThing(entity.Title, bank.Find(facts.Ranked[i].At)!.Text, bank.SourceOf(facts.Ranked[i].At).Id.Value, answers))];
        if (read.Length == 0 || readings.Any(r => r.Status is null or AnswerStatus.Refused))
            return ByRule(entity, facts, bank, owner, answers, isPending: readings.Any(r => r.Status is null));
        (int at, double gladly, double score) = read.Select((i, n) => (i, readings[n].Gladly + Form(facts.Ranked[i]), readings[n].Score + Form(facts.Ranked[i]))).MaxBy(r => r.Item3);
        return gladly < Least ? new Openings(-1, false, Complete: true) : new Openings(at, facts.Ranked[at].HasDefinitionForm || gladly >= Defining, Complete: true);
    }

    private static double Form(RankedSentence sentence) => (sentence.HasDefinitionForm ? FormCounts : 0) + (sentence.Opening ? FormCounts : 0);

    // The best by rank, and those further behind that have the form.
    private static IEnumerable<int> Read(ThingFacts facts, SentenceBank bank)
    {
        int[] all = [.. Enumerable.Range(0, facts.Ranked.Count).Where(i => bank.Find(facts.Ranked[i].At) is { PointsBack: false } quotable && bank.SourceOf(facts.Ranked[i].At).Language == "en" && !ChangeLists.Is(bank.SourceOf(facts.Ranked[i].At)) && (facts.Ranked[i].HasDefinitionForm || !IsOfAnother(quotable.Text, facts.Ranked[i], bank)))];
        return all.Take(MostRead).Concat(all.Skip(MostRead).Where(i => facts.Ranked[i].HasDefinitionForm).Take(MostFormed)).Concat(all.Skip(MostRead).Where(i => facts.Ranked[i].Opening && IsHead(facts.Ranked[i].At, bank)).Take(MostFormed)).Distinct();
    }

    // "debootstrap - Bootstrap a basic Debian system", "nsd.init: a shell script …", "mairix is a program for …" say what these are, and not what Debian, NSD or a mailbox is.
    private static bool IsOfAnother(string sentence, RankedSentence ranked, SentenceBank bank) =>
        NameLines.Is(bank.PassageOf(ranked.At), sentence) || (!ranked.Opening && (SelfEvident.Is(sentence) || Label().IsMatch(sentence)));

    [GeneratedRegex(@"^[\w./+-]+(?::| (?:-|--|–|—)) ", RegexOptions.NonBacktracking)]
    private static partial Regex Label();

    private static Openings ByRule(Entity entity, ThingFacts facts, SentenceBank bank, string? owner, IAnswers answers, bool isPending)
    {
        if (facts.Definition is { } definition)
            return new Openings(definition, true, !isPending);
        (int? asked, bool complete) = isPending ? (null, false) : Asked(entity, facts, bank, owner, answers);
        return asked is { } best ? new Openings(best, true, complete) : new Openings(ByGrammar(facts, bank), false, complete);
    }

    /// <summary>Index of the best sentence that has the thing as its subject and says plainly how it is or what it does; -1 where there is none.</summary>
    public static int ByGrammar(ThingFacts facts, SentenceBank bank)
    {
        for (int i = 0; i < facts.Ranked.Count; i++)
        {
            if (facts.Ranked[i].Opening && IsHead(facts.Ranked[i].At, bank))
                return i;
        }

        return -1;
    }

    // A model without a head is asked of each sentence that opens with the name.
    private static (int? Best, bool Complete) Asked(Entity entity, ThingFacts facts, SentenceBank bank, string? owner, IAnswers answers)
    {
        int? best = null;
        double bestOdds = 0;
        int asked = 0;
        bool complete = true;
        for (int i = 0; i < facts.Ranked.Count && asked < AskedAtMost; i++)
        {
            SentenceRef at = facts.Ranked[i].At;
            // Only sentences of the owner: later sources do not change the question.
            if (!facts.Ranked[i].Opening || bank.SourceOf(at).Id.Value != owner || bank.SourceOf(at).Language != "en" || !IsHead(at, bank))
                continue;
            asked++;
            double? odds = Definitions.Odds(bank.Find(at)!.Text, entity.Title, owner, answers);
            complete &= odds is not null;
            if (odds > bestOdds)
                (best, bestOdds) = (i, odds.Value);
        }

        return (best, complete);
    }

    private static bool IsHead(SentenceRef at, SentenceBank bank) =>
        !ChangeLists.Is(bank.SourceOf(at)) && !Trivia.Is(at, bank) && bank.Find(at) is { PointsBack: false, Text: var sentence } && bank.SourceOf(at).Language is var language && PlainStatement.Is(sentence, language) && (language != "en" || (Tells(sentence) && !OfParty().IsMatch(sentence))) && !OfVersion().IsMatch(sentence);

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

    // "Okoro Yard owes the rent for May": what somebody does once says of nobody who it is.
    [GeneratedRegex(@"^\S+(?: \S+){0,3}? (?:needs|owe[sd]|offer(?:s|ed) to|ask(?:s|ed) (?:us|me|him|her|them|the|for the)|want(?:s|ed) (?:us|me|the|more|to know)|promise[sd]|agree[sd]|refuse[sd] to|apologi[sz]e[sd]|went|wrote|phoned|paid|said)\b", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex OfParty();
}
