using System.Collections.Frozen;

namespace Kb.Compiler.Statements;

/// <summary>Ends of a sentence that may go though no comma parts them: a reason, a means, a second deed of the same subject.</summary>
internal static class TailUnits
{
    private const int FewestBefore = 4;
    private const int FewestWords = 3;

    // What something is done for, never what somebody is able or asked to do.
    private static readonly FrozenSet<string> s_purposes = FrozenSet.ToFrozenSet(["avoid", "prevent", "ensure", "keep", "reduce", "improve", "protect", "facilitate", "speed", "save", "simplify"], StringComparer.Ordinal);

    public static IEnumerable<CutUnit> Of(SentenceParts sentence)
    {
        SentencePart part = sentence.Parts[^1];
        bool opens = sentence.Parts.Count == 1 || sentence.Words[part.First].Tag is not (WordTag.Subordinator or WordTag.Relative or WordTag.Coordinator);
        if (!opens || sentence.Has(0, sentence.End, w => w.Lower is "either" or "both" or "between" or "or" or "neither"))
            yield break;
        for (int i = Math.Max(part.First, FewestBefore); i + FewestWords <= part.End; i++)
        {
            if (!IsTail(sentence, part, i) || DetailParts.IsLimited(sentence, i + 1, part.End))
                continue;
            yield return new CutUnit(sentence.Words[i - 1].End, sentence.TextEnd);
            yield break;
        }
    }

    private static bool IsTail(SentenceParts sentence, SentencePart part, int i)
    {
        int verb = FiniteVerbs.First(sentence.Words, part.First, i);
        if (verb < 0 || i - verb < 2 || sentence.Has(part.First, i, w => w.Tag is WordTag.Negation || w.Lower is "if" or "when" or "whether" or "until" or "once" or "while" or "that" or "which" or "who" or "what" or "how" or "so" or "too"))
            return false;
        TaggedWord word = sentence.Words[i], before = sentence.Words[i - 1];
        if (before.Tag is WordTag.Preposition or WordTag.Determiner or WordTag.Adverb or WordTag.Coordinator or WordTag.To or WordTag.Mark or WordTag.Auxiliary or WordTag.Quantifier)
            return false;
        string next = sentence.Words[i + 1].Lower;
        bool declared = verb > part.First; // an order without its purpose or reason is another order
        return word.Lower switch
        {
            "because" => true,
            "due" or "thanks" => next == "to",
            "so" => next == "that" && declared && before.IsNominal,
            "in" => (next == "order" && declared) || next == "addition",
            "instead" or "regardless" => next == "of",
            "rather" => next == "than" && before.IsNominal,
            "such" => next == "as" && before.IsNominal,
            "as" when next == "well" => before.IsNominal,
            "as" => next is "it" or "they" or "this" or "these" or "we" && FiniteVerbs.First(sentence.Words, i + 1, Math.Min(part.End, i + 4)) > 0,
            "along" or "together" => next == "with" && before.IsNominal,
            "including" => before.IsNominal,
            "using" => declared && before.IsNominal,
            "to" => declared && before.IsNominal && word.Tag == WordTag.To && s_purposes.Contains(next) && sentence.Words[verb].Tag != WordTag.Modal,
            "by" => declared && sentence.Words[i + 1].Tag is WordTag.Verb or WordTag.Noun && next.Length > 5 && next.EndsWith("ing", StringComparison.Ordinal) && before.IsNominal,
            "and" => declared && SecondDeed(sentence, part, verb, i),
            _ => false,
        };
    }

    // "… changes the mode and notifies the manager": a verb of the same form behind a whole predicate.
    private static bool SecondDeed(SentenceParts sentence, SentencePart part, int verb, int and)
    {
        if (!sentence.Words[and - 1].IsNominal || sentence.Words[and - 1].Tag == WordTag.Value || !sentence.IsFinite(and + 1))
            return false;
        TaggedWord first = sentence.Words[verb], second = sentence.Words[and + 1];
        bool sameForm = first.Tag == second.Tag && Ending(first) == Ending(second) && (first.Tag != WordTag.Verb || Ending(first).Length > 0);
        return sameForm && and + 3 < part.End;
    }

    private static string Ending(TaggedWord word) =>
        word.Lower.EndsWith("ed", StringComparison.Ordinal) ? "ed" : word.Lower.EndsWith('s') && !word.Lower.EndsWith("ss", StringComparison.Ordinal) ? "s" : "";
}
