using Kb.Compiler.Language;
using Kb.Compiler.Sources;

namespace Kb.Compiler.Statements;

/// <summary>
/// A true quote lies where a neighbour takes it back: what a frame before it only supposes, wishes, tells of others or of old days, and what the sentence behind it denies, ends or limits.
/// English; errs towards leaving a sentence out, since another can be quoted.
/// </summary>
internal static class QuoteContext
{
    private const int ShortFrame = 14;
    private const int OpeningLength = 70;

    /// <summary>Sentences that only suppose what follows.</summary>
    private static readonly PhraseSet s_supposes = new(
        "suppose|imagine|assume|let us assume|let's assume|picture|the scenario|this scenario|in this scenario|the simulation assumes|thought experiment|would happen if|what follows if|what if|should the|should we|in theory|hypothetically");

    private static readonly PhraseSet s_wishes = new(
        "wish|wishes|wish list|wishlist|dream|dreams|dream of|goals only|our goals|vision|ideas for|would like one day|none of this|not budgeted|not paid for|for the ideas|draft|is planned for|are planned for|targets for|as a target|goal is");

    private static readonly PhraseSet s_examples = new(
        "exercise|exercises|dream|dreamed|dreamt|in the play|in the novel|in the film|in the game|rehearsal|rehearsed|played|pretend|pretended|imagined|imagines|for example|here is an example|an example|may look like|looks like this|look like this|like this|fairy tale|how not to do|how not to|placeholder|made it up|fictional|fiction|april fool|bad example|drill script|a joke|the novel|sample data|sample answer");

    private static readonly PhraseSet s_claims = new(
        "believes|is sure|is convinced|gossip|whispers|people say|claim|claims|claimed|brochure|leaflet|salesman|salesmen|advert|advertisement|complaint|complained|believed|boasts|boasted|rumour|rumours|rumor|rumors|leaves no doubt|gave a talk|keeps telling|kept telling|false statement|accusation|accusations|pamphlet|testimonial|testimonials|legend|legends|myth|myths|popular belief|common belief|critics|promised us");

    private static readonly PhraseSet s_olden = new(
        "until|in the old days|in the past|formerly|for decades|for centuries|for two centuries|for a century|before the move|before the|in the sixties|in the seventies|in the fifties|in the eighties|in the nineties|used to|in those days|was the capital|at that time|back then|in the beginning|was worked by|first opened|was close to");

    /// <summary>How the sentence behind opens that denies what was said.</summary>
    private static readonly PhraseSet s_denies = new(
        "that is wrong|this is wrong|that's wrong|that was wrong|that turned out|this turned out|that is not true|this is not true|that is false|this is false|it is not,|it was not,|they are not,|they do not,|it does not,|not so.|not so,|none of this|none of it|the opposite|nothing of the kind|no longer true|we dropped|we rejected|that idea|this idea|that was a mistake|that is a myth|this is a myth|i was wrong");

    /// <summary>How the sentence behind tells that it is so no more.</summary>
    private static readonly PhraseSet s_ended = new(
        "since then|ever since|it ran for the last time|that ended|this ended|that changed|this changed|that is over|those days");

    private static readonly PhraseSet s_endedWithin = new(
        "for the last time|ever since|replaced all of|disappeared when|was abolished|were abolished|came to an end");

    private static readonly PhraseSet s_excepts = new(
        "exception|exceptions|exempt|exempted|excluded|left out|does not apply|do not apply|does not hold|however|all the same|except|with the exception|is reversed|are reversed|is closed except|rules are reversed|is required all|another rule");

    private static readonly PhraseSet s_rules = new(
        "may|must|can|every|everybody|everyone|all|any|anyone|anybody|always|never|no|open|free|paid|allowed|deleted|only|closed|in full");

    private static readonly PhraseSet s_real = new("today|now|at present|currently|in fact|actually|in reality|instead");

    /// <summary>Whether a neighbour of the sentence takes it back.</summary>
    public static bool TakesBack(Passage passage, int index) => TakesBack(i => i >= 0 && i < passage.Sentences.Count ? PhraseSet.Fold(passage.Sentences[i].Text) : null, index);

    /// <summary>The same of a stretch that is cited.</summary>
    public static bool TakesBack(IReadOnlyList<string> sentences, int index) => TakesBack(i => i >= 0 && i < sentences.Count ? PhraseSet.Fold(sentences[i]) : null, index);

    private static bool TakesBack(Func<int, string?> folded, int index)
    {
        string self = folded(index)!, before = folded(index - 1) ?? "", earlier = folded(index - 2) ?? "", behind = folded(index + 1) ?? "", later = folded(index + 2) ?? "";
        if (!s_real.IsIn(self) && (Frames(before, isNext: true) || (earlier.Length > 0 && Frames(earlier, isNext: false) && !s_real.IsIn(before))))
            return true;
        if (s_denies.Opens(behind) || s_wishes.IsIn(behind) && behind.StartsWith("none", StringComparison.Ordinal) || later.StartsWith("none of this", StringComparison.Ordinal) || s_unreal.IsIn(behind) || s_unreal.IsIn(later) && !s_real.IsIn(behind))
            return true;
        bool ended = s_ended.Opens(behind) || s_endedWithin.IsIn(behind) || (behind.StartsWith("since ", StringComparison.Ordinal) && HasYear(behind)) || (s_today.Opens(behind) && IsPast(self));
        if (ended && !HasYear(self) && !s_real.IsIn(self) && !self.Contains(" since ", StringComparison.Ordinal))
            return true;
        if (s_olden.IsIn(before) && (IsPast(before) || HasYear(before)) && !HasYear(self) && !s_real.IsIn(self) && (ended || !before.Contains(" opened in ", StringComparison.Ordinal)))
            return true;
        return s_rules.IsIn(self) && (s_excepts.IsIn(behind[..Math.Min(behind.Length, OpeningLength)]) || OpensWithTime(behind));
    }

    // What the sentence says of those that follow it.
    private static bool Frames(string frame, bool isNext)
    {
        if (frame.Length == 0)
            return false;
        int words = frame.Count(c => c == ' ') + 1;
        if (s_supposes.IsIn(frame) || (s_wishes.IsIn(frame) && words <= ShortFrame))
            return true;
        if (words > ShortFrame || frame.Contains(" that ", StringComparison.Ordinal) || frame.Contains('"', StringComparison.Ordinal))
            return false;
        return s_examples.IsIn(frame) || (isNext && s_claims.IsIn(frame));
    }

    private static readonly PhraseSet s_unreal = new("made it up|made the|replace these|at present|the exercise|the example|clause above|sentence above|is invented|are invented");

    // "From November to March it is closed", "On weekends a booking is required".
    private static bool OpensWithTime(string behind) =>
        s_times.Opens(behind) && s_bars.IsIn(behind);

    private static readonly PhraseSet s_times = new("from|between|on weekends|on sundays|on saturdays|during|in winter|in summer|at night|on holidays|outside");
    private static readonly PhraseSet s_bars = new("closed|required|not|no|however|except|only|must");

    private static readonly PhraseSet s_today = new("today|nowadays|these days|now");
    private static readonly PhraseSet s_past = new("was|were|had|did");

    private static bool IsPast(string text) => s_past.IsIn(text);

    private static bool HasYear(string text)
    {
        for (int i = 0; i + 4 <= text.Length; i++)
        {
            if (text[i] is '1' or '2' && text.AsSpan(i, 4).IndexOfAnyExceptInRange('0', '9') < 0 && (i == 0 || !char.IsLetterOrDigit(text[i - 1])) && (i + 4 == text.Length || !char.IsLetterOrDigit(text[i + 4])))
                return true;
        }

        return false;
    }
}
