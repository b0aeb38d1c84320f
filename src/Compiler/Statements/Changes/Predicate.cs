using Kb.Compiler.Language;

namespace Kb.Compiler.Statements;

/// <summary>The verb that a plain sentence hangs on. Beside the tagger it trusts the verbs that tell how things are: "the lead time is", "the train takes".</summary>
/// <param name="Verb">Index of the main verb, or of the form of "be" or "have" where there is none.</param>
/// <param name="Auxiliary">Index of the first word of its group.</param>
internal readonly record struct Predicate(int Verb, int Auxiliary, bool Past)
{
    private static readonly string[] s_past = ["was", "were", "had", "did"];

    public static Predicate? Of(ReadSentence sentence)
    {
        List<TaggedWord> words = sentence.Words;
        HashSet<int> relative = [.. sentence.Clauses.Where(c => c.Link is ClauseLink.Relative or ClauseLink.Aside).SelectMany(c => c.Words)];
        int auxiliary = words.FindIndex(w => w.Tag is WordTag.Auxiliary or WordTag.Modal);
        while (auxiliary >= 0 && relative.Contains(auxiliary))
            auxiliary = words.FindIndex(auxiliary + 1, w => w.Tag is WordTag.Auxiliary or WordTag.Modal);
        int known = Enumerable.Range(0, words.Count).FirstOrDefault(i => IsKnown(words, i) && !relative.Contains(i), -1);
        if (known >= 0 && (auxiliary < 0 || known < auxiliary))
            return new Predicate(known, known, IsPastForm(words[known].Lower));
        if (auxiliary >= 0)
            return Group(words, auxiliary);
        return sentence.Clauses.Find(c => c.Link == ClauseLink.Main && c.Verb >= 0) is { } main ? new Predicate(main.Verb, main.Verb, main.Past == true || IsPastForm(words[main.Verb].Lower)) : null;
    }

    private static Predicate Group(List<TaggedWord> words, int auxiliary)
    {
        int verb = auxiliary;
        for (int i = auxiliary + 1; i < words.Count; i++)
        {
            TaggedWord word = words[i];
            if (word.Tag is WordTag.Adverb or WordTag.Negation or WordTag.To || word.Lower is "first" or "last")
                continue;
            bool verbal = word.Tag is WordTag.Auxiliary || word.Tag is WordTag.Verb || (word.Tag is WordTag.Noun or WordTag.Adjective && IsPastForm(word.Lower) && Lexicon.Of(word.Lower).CanBeVerb())
                || (words[auxiliary].Tag == WordTag.Modal && verb == auxiliary && Lexicon.Of(word.Lower).CanBeVerb());
            if (!verbal)
                break;
            verb = i;
            if (word.Tag != WordTag.Auxiliary)
                break;
        }

        return new Predicate(verb, auxiliary, s_past.Contains(words[auxiliary].Lower));
    }

    // "costs", "takes" behind a noun; "need", "last" where a number follows or the tagger agrees.
    private static bool IsKnown(List<TaggedWord> words, int i)
    {
        TaggedWord word = words[i];
        if (i == 0 || word.Tag is not (WordTag.Verb or WordTag.Noun or WordTag.Adverb or WordTag.Adjective) || !(ChangeWords.IsProperty(word.Stem) || ChangeWords.IsMove(word.Stem)))
            return false;
        int before = i - 1;
        while (before > 0 && words[before].Tag is WordTag.Adverb)
            before--;
        if (words[before].Tag is not (WordTag.Noun or WordTag.Name or WordTag.Value or WordTag.Verb or WordTag.Pronoun or WordTag.Mark))
            return false;
        bool third = word.Lower.EndsWith('s') && !word.Lower.EndsWith("ss", StringComparison.Ordinal);
        bool numberFollows = i + 1 < words.Count && words[i + 1].Tag == WordTag.Value;
        // "the run times", "opening hours and running costs": an auxiliary further on makes a noun of it.
        bool auxiliaryFollows = words.FindIndex(i, w => w.Tag is WordTag.Auxiliary or WordTag.Modal) >= 0;
        return (third || (numberFollows && words[before].Tag != WordTag.Value) || word.Tag == WordTag.Verb) && !auxiliaryFollows;
    }

    // "rent" is not of "rend".
    private static bool IsPastForm(string lower) => lower != "rent" && (lower.EndsWith("ed", StringComparison.Ordinal) || (!lower.EndsWith('s') && !lower.EndsWith("ing", StringComparison.Ordinal) && Lexicon.BaseOf(lower) is { } plain && plain != lower));
}
