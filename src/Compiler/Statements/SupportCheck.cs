using System.Text.RegularExpressions;
using Kb.Compiler.Language;

namespace Kb.Compiler.Statements;

/// <summary>
/// Whether a sentence that the model wrote or shortened says nothing that the cited words do not say. Refuses when in doubt: a refused sentence costs a quote, a false one costs trust.
/// English; a sentence in another language is supported only where it stands verbatim.
/// </summary>
public static partial class SupportCheck
{
    public static SupportVerdict Judge(string sentence, IReadOnlyList<CitedSpan> spans, string language) => Judge(sentence, spans, new SupportContext(language));

    public static SupportVerdict Judge(string sentence, IReadOnlyList<CitedSpan> spans, SupportContext context)
    {
        if (sentence.Trim().Length == 0)
            return new SupportVerdict(SupportFailure.NotASentence, "empty");
        IReadOnlyList<CitedSpan> usable = [.. spans.Where(s => !s.HeadingPath.Any(QuoteSense.Denies))];
        if (usable.Count == 0)
            return new SupportVerdict(SupportFailure.DeniedByHeading, spans.SelectMany(s => s.HeadingPath).LastOrDefault() ?? "");
        if (!sentence.TrimEnd().EndsWith('?') && usable.SelectMany(span => Told(span, context.Language)).Contains(sentence))
            return default;
        if (context.Language != "en")
            return new SupportVerdict(SupportFailure.Language, context.Language);
        string[] several = [.. SentenceSplitter.Split(sentence, context.Language).Select(s => sentence.Substring(s.Start, s.Length))];
        if (several.Length > 1 && several.Skip(1).FirstOrDefault(s => Points().IsMatch(s) && !GoesOn(several[Array.IndexOf(several, s) - 1], s, usable, context)) is { } loose)
            return new SupportVerdict(SupportFailure.Roles, loose.Split(' ')[0]);
        if (several.Length > 1)
            return several.Select(s => Judge(s, usable, context)).FirstOrDefault(v => !v.Supported);
        if (SentenceShape.Fault(sentence, usable) is { } fault)
            return new SupportVerdict(SupportFailure.NotASentence, fault);
        foreach (Match quotation in Quotation().Matches(sentence))
        {
            if (!usable.Any(s => s.Text.Contains(quotation.Value.Trim('"', '“', '”', '`'), StringComparison.Ordinal)))
                return new SupportVerdict(SupportFailure.Quotation, quotation.Value);
        }

        string text = NameForms.Shortened(Reported(sentence, usable), usable, context.SameNames);
        ReadSentence[] basis = [.. usable.SelectMany(span => Told(span, context.Language).Select(s => ReadSentence.Of(s, span.Speaker, span.Date?.Year) with { Span = span }))];
        ReadSentence said = ReadSentence.Of(text, null, null);
        if (said.IsQuestion)
            return new SupportVerdict(SupportFailure.Question, "?");
        return Words(said, basis) is { Supported: false } words ? words : Clauses(said, [.. basis.Where(b => !b.IsQuestion)]);
    }

    // Whether a sentence that points back follows in its source on what the one before it says.
    private static bool GoesOn(string before, string sentence, IReadOnlyList<CitedSpan> spans, SupportContext context)
    {
        foreach (CitedSpan span in spans)
        {
            string[] told = [.. Told(span, context.Language)];
            for (int i = 1; i < told.Length; i++)
            {
                if (Judge(sentence, [span with { Text = told[i] }], context).Supported && Judge(before, [span with { Text = told[i - 1] }], context).Supported)
                    return true;
            }
        }

        return false;
    }

    // First every word by itself: the cheapest check, and the one that names an invented word.
    private static SupportVerdict Words(ReadSentence said, ReadSentence[] basis)
    {
        foreach (TaggedWord word in said.Words.Where(w => w.IsContent))
        {
            if (basis.Any(b => b.Words.Exists(w => WordMatch.Same(word, w))))
                continue;
            if (word.Tag == WordTag.Value)
                return new SupportVerdict(SupportFailure.Number, word.Text);
            if (word.Tag == WordTag.Name)
                return new SupportVerdict(SupportFailure.Name, word.Text);
            bool opposite = basis.Any(b => b.Words.Exists(w => Opposites.AreOpposite(word.Lower, w.Lower)));
            return new SupportVerdict(opposite ? SupportFailure.Opposite : SupportFailure.Words, word.Text);
        }

        return said.Words.Exists(w => w.IsContent) ? default : new SupportVerdict(SupportFailure.Words, "");
    }

    // Then clause by clause: what two clauses say apart, no sentence may say in one.
    private static SupportVerdict Clauses(ReadSentence said, ReadSentence[] basis)
    {
        if (basis.Length == 0)
            return new SupportVerdict(SupportFailure.Question, "?");
        // For each clause the sentences, and their clauses, that it follows from.
        var support = new Dictionary<Clause, List<(ReadSentence There, Clause Basis)>>();
        foreach (Clause own in said.Clauses)
        {
            SupportVerdict best = new(SupportFailure.Words, said.Text);
            foreach (ReadSentence there in basis)
            {
                var match = new ClauseMatch(said, there);
                foreach (Clause clause in there.Clauses)
                {
                    SupportVerdict verdict = match.Judge(own, clause);
                    if (verdict.Supported && own.Parent is { } parent && support.TryGetValue(parent, out var held) && !held.Exists(h => Hangs(said, own, clause, h, there, basis)))
                        verdict = new SupportVerdict(SupportFailure.Roles, "said elsewhere");
                    if (verdict.Supported)
                        (support.TryGetValue(own, out var list) ? list : support[own] = []).Add((there, clause));
                    if (verdict.Supported || Closeness(verdict) > Closeness(best))
                        best = verdict;
                }
            }

            if (!best.Supported)
                return best;
        }

        return default;
    }

    // "Ana says that the pump failed": it must have been Ana who said it, in that sentence; and what is told of one thing may not go on about its namesake in another text.
    private static bool Hangs(ReadSentence said, Clause own, Clause clause, (ReadSentence There, Clause Basis) parent, ReadSentence there, ReadSentence[] basis) =>
        (parent.There == there || (own.Link == ClauseLink.Coordinated && parent.There.Span == there.Span && Follows(said, own, parent, Array.IndexOf(basis, there) - Array.IndexOf(basis, parent.There))))
        && (own.Link != ClauseLink.Complement || clause.Link != ClauseLink.Complement || clause.Parent == parent.Basis);

    // What happened is told in its order; and what "it" or "an hour later" means is what stands right before, so that nothing may be left out between.
    private static bool Follows(ReadSentence said, Clause own, (ReadSentence There, Clause Basis) parent, int sentencesLater) =>
        sentencesLater > 0
            ? !PointsBack(said, own) || (sentencesLater == 1 && parent.There.Clauses.FindLast(c => c.Link is ClauseLink.Main or ClauseLink.Coordinated) == parent.Basis)
            : own.Past is not true;

    private static bool PointsBack(ReadSentence said, Clause own) =>
        (own.Subject.Count > 0 && own.Subject.TrueForAll(i => said.Words[i].Tag == WordTag.Pronoun))
        || (own.Words.Count > 0 && said.Words[own.Words[0]].Lower is "its" or "their" or "his" or "her" or "there" or "then")
        || own.Words.Take(MostOfAnchor).Any(i => said.Words[i].Lower is "later" or "earlier" or "next" or "following" or "same");

    private const int MostOfAnchor = 4;

    // The later a clause fails, the closer it was; its reason is the one to report.
    private static int Closeness(SupportVerdict verdict) => verdict.Why switch
    {
        SupportFailure.Words => 0,
        SupportFailure.NumberSubject => 1,
        SupportFailure.Roles => 2,
        SupportFailure.Negation => 3,
        SupportFailure.Modality => 4,
        _ => 5,
    };

    // "Tomas said that …" follows from what Tomas says.
    private static string Reported(string sentence, IReadOnlyList<CitedSpan> spans)
    {
        Match match = Report().Match(sentence);
        if (!match.Success || !spans.Any(s => s.Speaker is { } speaker && Nfc.Fold(speaker).Split(' ').Contains(Nfc.Fold(match.Groups["who"].Value.Split(' ')[0]))))
            return sentence;
        string rest = sentence[match.Length..];
        return char.ToUpperInvariant(rest[0]) + rest[1..];
    }

    // The sentences of a span without those that a neighbour takes back: "A rumour went round. The foundation sold the domain."
    private static IEnumerable<string> Told(CitedSpan span, string language)
    {
        string[] all = [.. SentenceSplitter.Split(span.Text, language).Select(s => span.Text.Substring(s.Start, s.Length))];
        return language == "en" ? all.Where((_, i) => !QuoteContext.TakesBack(all, i)) : all;
    }

    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture;

    [GeneratedRegex("\"[^\"]+\"|“[^”]+”|`[^`]+`", Options)]
    private static partial Regex Quotation();

    // What "he", "there" or "a week later" means hangs on the sentence before.
    [GeneratedRegex(@"^(?:he|she|it|they|his|her|its|their|him|them|this|that|these|those|there|then|both|all of them|(?:a|an|one|two|three|four|five|six|ten|\d+) (?:minute|hour|day|week|month|year)s? (?:later|earlier|after|before)|(?:the )?(?:next|following|same|other|others|rest|latter|former)|after that|everyone else)\b", Options | RegexOptions.IgnoreCase)]
    private static partial Regex Points();

    [GeneratedRegex(@"^(?<who>\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?) (?:says|said|notes|noted|reports|reported|explained|explains|mentioned|mentions|states|stated|added) (?:that )?", Options)]
    private static partial Regex Report();
}
