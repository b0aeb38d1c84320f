using Kb.Compiler.Language;

namespace Kb.Compiler.Statements.Minutes;

/// <summary>Whether a sentence tells what is over.</summary>
internal static class Tense
{
    /// <summary>Whether any verb stands in it. Tags the sentence: a tenth of a millisecond.</summary>
    public static bool HasVerb(string text) => WordTagger.Tag(text, null, null).Exists(w => w.Tag is WordTag.Verb or WordTag.Auxiliary or WordTag.Modal);

    /// <summary>Whether a sentence tells only what is over: of the past, and with no verb of now or of what is to come before that ("wants it opened by somebody who left" is none).</summary>
    public static bool IsReport(string text) =>
        IsPast(text) && !(WordTagger.Tag(text, null, null) is var words && words.FindIndex(w => w.Tag is WordTag.Verb or WordTag.Auxiliary or WordTag.Modal) is >= 0 and var at && words[at] is var first
            && (first.Tag == WordTag.Modal || (at > 0 && first.Tag == WordTag.Verb && IsBase(first.Lower)) || first.Lower is "is" or "are" or "am" or "be" or "to" or "do" or "does" || first.Lower.EndsWith('s') && first.Lower != "was" && !first.Lower.EndsWith("ss", StringComparison.Ordinal)));

    // "Ana and Ben return the tables they hired"; "put" is both, and what opens a sentence is a label as often: "Upload link - Ben set it up Wed".
    private static bool IsBase(string verb) => (Lexicon.BaseOf(verb) is null || Lexicon.BaseOf(verb) == verb) && !(verb.EndsWith("ed", StringComparison.Ordinal) && !verb.EndsWith("eed", StringComparison.Ordinal)) && !s_both.Opens(verb);

    private static readonly PhraseSet s_both = new("put|cut|set|let|hit|shut|cost|read|quit|split|spread|bet|bid|cast|hurt|burst|shed|had|have|went|was|were|did|got");

    /// <summary>"sent", "had posted", "was", "has collected": a verb of the past or the perfect. "is picked up" and "to be signed" are none. Tags the sentence: a tenth of a millisecond.</summary>
    public static bool IsPast(string text)
    {
        List<TaggedWord> words = WordTagger.Tag(text, null, null);
        for (int i = 0; i < words.Count; i++)
        {
            string lower = words[i].Lower;
            if (lower is "was" or "were" or "had" or "did" or "got")
                return true;
            if (words[i].Tag != WordTag.Verb)
                continue;
            bool past = lower.EndsWith("ed", StringComparison.Ordinal) && !lower.EndsWith("eed", StringComparison.Ordinal)
                || (Lexicon.BaseOf(lower) is { } root && root != lower && !lower.EndsWith('s') && !lower.EndsWith("ing", StringComparison.Ordinal));
            if (!past)
                continue;
            int before = i - 1;
            while (before >= 0 && words[before].Tag is WordTag.Adverb or WordTag.Negation)
                before--;
            bool passive = before >= 0 && words[before].Lower is "be" or "is" or "are" or "being" or "get" or "gets" or "will" or "to";
            if (!passive)
                return true;
        }

        return false;
    }
}
