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
        if (Predicate.Of(sentence) is not { } predicate || sentence.Clauses.Count(c => c.Link == ClauseLink.Main) > 1)
            return null;

        TaggedWord verb = sentence.Words[predicate.Verb];
        bool once = predicate.Past && !IsMoved(sentence, predicate);
        if (once && !ChangeWords.IsOnceEver(verb.Stem) && !ChangeWords.IsOnce(verb.Stem))
            return null;

        bool negated = sentence.Words.Exists(w => w.Tag == WordTag.Negation);
        if (sentence.Words.Count(w => w.Tag == WordTag.Negation) > 1)
            return null;
        bool owned = sentence.Words.Exists(w => w.Lower is "we" or "us" or "our" or "ours");
        // What we did once we may have done again.
        if (once && owned)
            return null;
        FrameWord[] frame = [.. sentence.Words.Select((w, i) => Frame(sentence, w, i, predicate, negated))];
        bool some = !decision && sentence.Words[0].Lower is "a" or "an" or "another" or "one";
        List<Slot> slots = negated ? [] : [.. new SlotFinder(sentence, predicate, decision).Find().Where(s => !some || s.Sort.StartsWith(nameof(ValueKind.Money), StringComparison.Ordinal))];
        bool passing = verb.Tag == WordTag.Auxiliary && sentence.Words.Skip(predicate.Verb + 1).FirstOrDefault(w => w.Tag is not (WordTag.Adverb or WordTag.Negation)) is { Tag: WordTag.Preposition };
        return new StatedSentence(frame, slots, negated, ended, passing, once, once && ChangeWords.IsOnceEver(verb.Stem), owned && !decision);
    }

    // "was raised to", "was moved to": said in the past, and holds now.
    private static bool IsMoved(ReadSentence sentence, Predicate predicate) =>
        ChangeWords.IsMove(sentence.Words[predicate.Verb].Stem) && sentence.Words.Skip(predicate.Verb).Any(w => w.Lower == "to");

    private static FrameWord Frame(ReadSentence sentence, TaggedWord word, int i, Predicate predicate, bool negated)
    {
        string name = NameKey.OfWord(word.Text);
        if (word.Tag is WordTag.Mark or WordTag.Preposition or WordTag.To or WordTag.Negation || IsEmpty(word, i, predicate, negated))
            return new FrameWord("", name, false);
        string key = word.Tag == WordTag.Value ? $"{word.Value!.Value.Value} {word.Value.Value.Unit}" : ChangeWords.Stem(word.Lower) + (WordMatch.IsAgent(word.Lower) ? "+er" : "");
        string governor = sentence.Governor(i);
        return new FrameWord(s_directions.Contains(governor) ? $"{governor}:{key}" : key, name, word.Tag == WordTag.Name);
    }

    private static bool IsEmpty(TaggedWord word, int i, Predicate predicate, bool negated) =>
        word.Tag is not (WordTag.Name or WordTag.Value)
        && (word.Lower is "the" or "a" or "an" or "its" or "their" or "our" or "we" or "is" or "are" or "was" or "were" or "be" or "been" or "being" or "will" or "do" or "does" or "did" or "there"
            || ChangeWords.IsIdle(word.Lower) || (negated && word.Lower is "any") || (word.Lower is "has" or "have" && i != predicate.Verb));
}
