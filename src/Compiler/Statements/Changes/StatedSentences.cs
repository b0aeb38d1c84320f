using Kb.Compiler.Extractions;
using Kb.Compiler.Language;

namespace Kb.Compiler.Statements;

/// <summary>Reads a sentence for what it states; null for one that states nothing that another could contradict.</summary>
internal static class StatedSentences
{
    private const int MostWords = 30;

    private static readonly string[] s_directions = ["from", "to", "by", "with", "without", "over", "under", "above", "below", "before", "after", "until", "since", "between", "via", "against", "per", "within", "up", "inside", "outside", "near", "behind"];

    /// <param name="decision">A decision is read as what holds from then on, whatever its verb.</param>
    public static StatedSentence? Read(string text, bool decision)
    {
        if (!ClaimGuard.MayState(text))
            return null;
        string plain = Opening.Without(text, decision);
        bool ended = Opening.IsEnded(plain);
        ReadSentence sentence = ReadSentence.Of(ended ? Opening.Denied(plain) : plain, null, null);
        if (sentence.Words.Count > MostWords || !ClaimGuard.States(sentence))
            return null;
        Clause main = sentence.Clauses.Find(c => c.Link == ClauseLink.Main && c.Verb >= 0) ?? sentence.Clauses[0];
        if (main.Verb < 0)
            return null;

        bool once = main.Past == true;
        TaggedWord verb = sentence.Words[main.Verb];
        if (once && ToldAsNow(sentence, main))
            once = false;
        if (once && !ChangeWords.IsOnceEver(verb.Stem) && !ChangeWords.IsOnce(verb.Stem))
            return null;
        if (sentence.Clauses.Count(c => c.Link == ClauseLink.Main) > 1 || sentence.Clauses.Exists(c => c != main && c.Past == true && c.Link != ClauseLink.Relative))
            return null;

        bool negated = main.Negated || sentence.Words.Exists(w => w.Tag == WordTag.Negation);
        if (sentence.Words.Count(w => w.Tag == WordTag.Negation) > 1)
            return null;
        bool owned = sentence.Words.Exists(w => w.Lower is "we" or "us" or "our" or "ours");
        FrameWord[] frame = [.. sentence.Words.Select((w, i) => Frame(sentence, w, i, negated))];
        bool some = !decision && sentence.Words[0].Lower is "a" or "an" or "another" or "one";
        List<Slot> slots = negated ? [] : [.. new SlotFinder(sentence, decision).Find().Where(s => !some || s.Sort.StartsWith(nameof(ValueKind.Money), StringComparison.Ordinal))];
        bool passing = verb.Tag == WordTag.Auxiliary && sentence.Words.Skip(main.Verb + 1).FirstOrDefault(w => w.Tag is not (WordTag.Adverb or WordTag.Negation)) is { Tag: WordTag.Preposition };
        return new StatedSentence(frame, slots, negated, ended, passing, once, owned && !decision);
    }

    // "was raised to", "has been moved to", "was extended": said in the past, and holds now.
    private static bool ToldAsNow(ReadSentence sentence, Clause main) =>
        ChangeWords.IsMove(sentence.Words[main.Verb].Stem) && sentence.Words.Exists(w => w.Lower is "to")
        || main.Words.Exists(i => sentence.Words[i].Lower is "has" or "have" && sentence.Words[i].Tag == WordTag.Auxiliary) && sentence.Words[main.Verb].Lower is "has" or "have";

    private static FrameWord Frame(ReadSentence sentence, TaggedWord word, int i, bool negated)
    {
        string name = NameKey.OfWord(word.Text);
        if (word.Tag is WordTag.Mark or WordTag.Preposition or WordTag.To or WordTag.Negation || IsEmpty(sentence, word, negated))
            return new FrameWord("", name, false);
        string key = word.Tag == WordTag.Value ? $"{word.Value!.Value.Value} {word.Value.Value.Unit}" : ChangeWords.Stem(word.Lower) + (WordMatch.IsAgent(word.Lower) ? "+er" : "");
        string governor = sentence.Governor(i);
        return new FrameWord(s_directions.Contains(governor) ? $"{governor}:{key}" : key, name, word.Tag == WordTag.Name);
    }

    private static bool IsEmpty(ReadSentence sentence, TaggedWord word, bool negated) =>
        word.Tag is not (WordTag.Name or WordTag.Value)
        && (word.Lower is "the" or "a" or "an" or "its" or "their" or "our" or "we" or "is" or "are" or "was" or "were" or "be" or "been" or "being" or "will" or "do" or "does" or "did" or "there" or "only"
            || ChangeWords.IsIdle(word.Lower) || (negated && word.Lower is "any" or "more")
            || (word.Lower is "has" or "have" && word.Tag == WordTag.Auxiliary && !sentence.Clauses.Exists(c => c.Verb >= 0 && sentence.Words[c.Verb] == word)));
}
