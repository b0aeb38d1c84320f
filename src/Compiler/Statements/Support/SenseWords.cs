using System.Collections.Frozen;

namespace Kb.Compiler.Statements;

/// <param name="Word">The first of the group of words that limit in the same way.</param>
/// <param name="Target">Index of the word that it limits; -1 where it limits the whole clause.</param>
internal readonly record struct SenseWord(string Word, int Index, int Target);

/// <summary>Words that are no content and decide what a sentence claims: quantifiers, hedges, limits, comparatives, and adjectives that take their noun back ("proposed", "former").</summary>
internal static class SenseWords
{
    // The words of a line are one; a plus means that it may be left out without the claim growing.
    private static readonly FrozenDictionary<string, (string Word, bool MayGo)> s_words = """
        +all every each everything everyone everybody always both entire
        most mostly usually normally typically generally mainly predominantly
        many several various numerous multiple much
        few fewer
        some certain sometimes occasionally partly partially
        rarely seldom hardly barely scarcely
        often frequently
        half
        any either
        only solely exclusively merely
        no none neither nobody nothing
        nearly almost
        approx about around approximately roughly circa ca
        more above exceeding
        less below
        least
        maximal
        up
        enough
        probably likely presumably
        unlikely
        maybe perhaps possibly potentially possible potential
        apparently reportedly allegedly supposedly seemingly alleged so-called
        proposed planned draft tentative provisional provisionally preliminary prospective intended
        former formerly previously previous
        temporary temporarily interim
        expected estimated theoretically ideally hypothetical optional optionally
        suspected
        dummy
        mock
        trial
        sample
        simulated
        fake
        demo
        acting
        deputy
        assistant
        imaginary fictional
        +already
        +still
        yet
        too
        again
        twice
        instead
        rather
        without
        except
        """.Split('\n').Select(l => l.Trim())
        .SelectMany(l => l.TrimStart('+').Split(' ').Select(w => (Key: w, Value: (l.TrimStart('+').Split(' ')[0], l[0] == '+'))))
        .ToFrozenDictionary(p => p.Key, p => p.Value, StringComparer.Ordinal);

    // In front of a noun they say that it is none.
    private static readonly FrozenSet<string> s_unreal = FrozenSet.ToFrozenSet(["dummy", "mock", "trial", "sample", "fake", "demo", "acting", "deputy", "assistant"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_wholeClause =
        FrozenSet.ToFrozenSet(["probably", "unlikely", "maybe", "apparently", "rarely", "often", "yet", "again", "instead", "rather", "twice", "temporary"], StringComparer.Ordinal);

    public static bool MayGo(string word) => s_words.GetValueOrDefault(word).MayGo;

    public static List<SenseWord> Of(ReadSentence sentence)
    {
        var found = new List<SenseWord>();
        for (int i = 0; i < sentence.Words.Count; i++)
        {
            TaggedWord word = sentence.Words[i];
            string lower = word.Lower;
            bool beforeValue = i + 1 < sentence.Words.Count && sentence.Words[i + 1].Tag == WordTag.Value;
            if (beforeValue && lower is "over")
                found.Add(new SenseWord("more", i, i + 1));
            else if (beforeValue && lower is "under")
                found.Add(new SenseWord("less", i, i + 1));
            else if (lower is "about" or "around" or "above" or "below" or "up" && !(beforeValue || (lower == "up" && i + 2 < sentence.Words.Count && sentence.Words[i + 2].Tag == WordTag.Value)))
                continue;
            else if (word.Tag == WordTag.Negation && lower == "not" && !NegatesVerb(sentence, i))
                found.Add(new SenseWord("not", i, Target(sentence, i)));
            else if (s_unreal.Contains(lower) && !(i + 1 < sentence.Words.Count && sentence.Words[i + 1].Tag is WordTag.Noun or WordTag.Name))
                continue; // "the sample was taken"
            else if (s_words.TryGetValue(lower, out (string Word, bool) sense))
                found.Add(new SenseWord(sense.Word, i, s_wholeClause.Contains(sense.Word) ? -1 : Target(sentence, i)));
        }

        return found;
    }

    // The next content word within reach; "most of the nodes" reaches over function words.
    private static int Target(ReadSentence sentence, int from)
    {
        for (int i = from + 1; i < sentence.Words.Count && i <= from + 4; i++)
        {
            if (sentence.Words[i].Tag == WordTag.Mark)
                return -1;
            if (sentence.Words[i].IsContent && !s_words.ContainsKey(sentence.Words[i].Lower))
                return i;
        }

        return -1;
    }

    private static bool NegatesVerb(ReadSentence sentence, int i) => sentence.Clauses.Exists(c => c.Negated && c.Words.Contains(i));
}
