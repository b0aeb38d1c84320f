namespace Kb.Compiler.Statements;

/// <summary>The clauses and asides of a sentence that may go, found by their place between commas, semicolons and dashes.</summary>
internal static class ClauseUnits
{
    private const int FewestLeft = 4;
    private const int MostLoose = 12;

    public static IEnumerable<CutUnit> Of(SentenceParts sentence)
    {
        List<SentencePart> parts = sentence.Parts;
        for (int k = 1; k < parts.Count; k++)
        {
            SentencePart part = parts[k];
            if (IsTail(sentence, k))
                yield return new CutUnit(BeforeMark(sentence, part), sentence.TextEnd);
            else if (k + 1 < parts.Count && IsMid(sentence, k))
                yield return new CutUnit(BeforeMark(sentence, part), KeepsSecondMark(sentence, k) ? BeforeMark(sentence, parts[k + 1]) : BehindMark(sentence, parts[k + 1]));
        }

        if (Conceded(sentence) is { } opening)
            yield return opening;
    }

    // From here to the end nothing belongs to the main clause any more.
    private static bool IsTail(SentenceParts sentence, int k)
    {
        SentencePart part = sentence.Parts[k];
        string mark = sentence.Words[part.Mark].Text;
        if (!MainBefore(sentence, k) || part.End - part.First < 2)
            return false;
        bool list = sentence.Words[part.First].Tag == WordTag.Coordinator && sentence.Opener(part) != "and";
        if (list)
            return false;
        bool last = k == sentence.Parts.Count - 1;
        bool rest = last || Enumerable.Range(k + 1, sentence.Parts.Count - k - 1).All(j => Hangs(sentence, k, j));
        if (!rest)
            return false;
        if (sentence.Has(0, part.Mark, w => w.Lower is "both" or "either" or "neither" or "whether"))
            return false;
        // "… if all memory is given out, and there is less than so much free": the condition may go on.
        if (sentence.Opener(part) == "and" && sentence.Has(sentence.Parts[k - 1].First, part.Mark, w => w.Tag == WordTag.Subordinator))
            return false;
        if (mark == ";" || (mark == "," && sentence.Opener(part) == "and" && sentence.HasFinite(sentence.Parts[k - 1]) && OwnClause(sentence, part, 1)))
            return !DetailParts.IsTurned(sentence, part.First, sentence.End) && (mark != ";" || OwnClause(sentence, part, 0));
        if (mark == "," && sentence.Opener(part) == "and" && part.End > part.First + 2 && sentence.IsFinite(part.First + 1) && OwnClause(sentence, sentence.Parts[k - 1], 0))
            return !DetailParts.IsLimited(sentence, part.First, sentence.End);
        if (DetailParts.IsRelative(sentence, part))
            return !DetailParts.IsTurned(sentence, part.First, sentence.End);
        if (DetailParts.IsLimited(sentence, part.First, sentence.End))
            return false;
        if (IsDash(mark))
            return part.End - part.First >= 3;
        if (DetailParts.IsReason(sentence, part))
            return !Negated(sentence, k);
        return DetailParts.Is(sentence, part) || (last && (IsApposition(sentence, k) || IsLoose(sentence, k)));
    }

    // ", with beds for thirty", ", as the old churches did", ", to our surprise": what a writer sets off at the end is said besides.
    private static bool IsLoose(SentenceParts sentence, int k)
    {
        SentencePart part = sentence.Parts[k];
        TaggedWord opener = sentence.Words[part.First];
        if (part.End - part.First > MostLoose || opener.Tag is not (WordTag.Preposition or WordTag.To or WordTag.Adverb or WordTag.Adjective) && opener.Lower is not "as")
            return false;
        bool reports = opener.Lower != "as" && sentence.Has(part.First, part.End, w => w.Tag == WordTag.Verb && Attitudes.Reports(w.Stem));
        bool main = sentence.HasFinite(sentence.Parts[k - 1]) && Opens(sentence, sentence.Parts[k - 1]);
        return main && !reports && !sentence.Has(part.First, part.End, w => w.Tag == WordTag.Coordinator);
    }

    // What follows a detail that reaches to the end: another detail, or the next item of its own list.
    private static bool Hangs(SentenceParts sentence, int k, int j)
    {
        SentencePart part = sentence.Parts[j], from = sentence.Parts[k];
        if (sentence.Words[part.Mark].Text == ";")
            return false;
        bool lists = DetailParts.IsElaboration(sentence, from) && !sentence.HasFinite(part) && sentence.Words[part.First].Tag != WordTag.Preposition;
        return lists || DetailParts.Is(sentence, part) || (IsDash(sentence.Words[from.Mark].Text) && !IsDash(sentence.Words[part.Mark].Text));
    }

    // Between two marks, and the sentence goes on behind it.
    private static bool IsMid(SentenceParts sentence, int k)
    {
        SentencePart part = sentence.Parts[k], next = sentence.Parts[k + 1];
        string mark = sentence.Words[part.Mark].Text, closing = sentence.Words[next.Mark].Text;
        if (closing == ";" || mark == ";" || IsDash(mark) != IsDash(closing) || DetailParts.IsLimited(sentence, part.First, part.End))
            return false;
        if (sentence.Words[next.First].Tag == WordTag.Coordinator)
            return false;
        bool verbNext = OpensWithVerb(sentence, next);
        if (IsDash(mark))
            return verbNext || MainBefore(sentence, k);
        bool subjectBefore = !sentence.HasFinite(sentence.Parts[k - 1]);
        if (DetailParts.IsRelative(sentence, part) || DetailParts.IsElaboration(sentence, part) || DetailParts.IsParticiple(sentence, part) || (DetailParts.IsReason(sentence, part) && !Negated(sentence, k)))
            return (verbNext && subjectBefore) || sentence.Words[next.First].Tag is WordTag.Preposition or WordTag.To or WordTag.Subordinator;
        if (verbNext && subjectBefore && !sentence.HasFinite(part) && sentence.Words[part.First].Tag is WordTag.Preposition or WordTag.Adverb or WordTag.Adjective && !sentence.Has(0, part.End, w => w.Tag == WordTag.Coordinator))
            return true;
        return verbNext && subjectBefore && IsApposition(sentence, k);
    }

    // "In the barn, which came with the house, pumps are for sale": the comma behind what opens the sentence stays.
    private static bool KeepsSecondMark(SentenceParts sentence, int k) =>
        k == 1 && sentence.Words[sentence.Parts[0].First].Tag is WordTag.Preposition or WordTag.Subordinator;

    private static bool OpensWithVerb(SentenceParts sentence, SentencePart part)
    {
        int at = part.First;
        while (at < part.End && sentence.Words[at].Tag is WordTag.Adverb)
            at++;
        return at < part.End && sentence.IsFinite(at);
    }

    // "…, the head of logistics, …": a noun phrase with its article behind another, without a verb.
    private static bool IsApposition(SentenceParts sentence, int k)
    {
        SentencePart part = sentence.Parts[k];
        int before = part.Mark - 1;
        if (before < 0 || !sentence.Words[before].IsNominal || sentence.Words[before].Tag == WordTag.Value || part.End - part.First < 2)
            return false;
        bool article = sentence.Opener(part) is "a" or "an" or "the" or "its" or "their" or "our" or "his" or "her";
        return article && !sentence.HasFinite(part) && !sentence.Has(part.First, part.End, w => w.Tag == WordTag.Coordinator) && !sentence.Has(sentence.Parts[k - 1].First, before, w => w.Tag == WordTag.Coordinator)
            && !(k > 1 && !sentence.HasFinite(sentence.Parts[k - 1]));
    }

    // "Although the pump is old, the valve …", "Since nobody answers, the mail …": what is conceded or explained first may go where the rest names its subject.
    private static CutUnit? Conceded(SentenceParts sentence)
    {
        SentencePart first = sentence.Parts[0];
        int at = first.First + (sentence.Opener(first) == "even" ? 1 : 0);
        if (at >= first.End || sentence.Words[at].Lower is not ("although" or "though" or "whereas" or "because" or "since" or "as") || sentence.Parts.Count < 2 || !sentence.HasFinite(first))
            return null;
        SentencePart main = sentence.Parts[1];
        bool named = sentence.HasFinite(main) && sentence.Words[main.First].Tag is not (WordTag.Pronoun or WordTag.Coordinator) && !OpensWithVerb(sentence, main) && !DetailParts.Is(sentence, main);
        return named ? new CutUnit(0, sentence.Words[main.First].Start) : null;
    }

    /// <summary>Whether a whole clause stands before the part, one that hangs on nothing else.</summary>
    public static bool MainBefore(SentenceParts sentence, int k) =>
        Enumerable.Range(0, k).Any(j => Opens(sentence, sentence.Parts[j]) && sentence.HasFinite(sentence.Parts[j]) && Whole(sentence, sentence.Parts[j]))
        && sentence.Parts[k].Mark - sentence.Parts[0].First >= FewestLeft;

    private static bool Opens(SentenceParts sentence, SentencePart part) =>
        sentence.Words[part.First].Tag is not (WordTag.Subordinator or WordTag.Relative or WordTag.Coordinator) && !DetailParts.Is(sentence, part);

    // A finite verb behind a relative pronoun or "that" is not the clause's own.
    private static bool Whole(SentenceParts sentence, SentencePart part)
    {
        int verb = FiniteVerbs.First(sentence.Words, part.First, part.End);
        int opens = sentence.Words.FindIndex(part.First, part.End - part.First, w => w.Tag is WordTag.Subordinator or WordTag.Relative);
        return opens < 0 || verb < opens || FiniteVerbs.First(sentence.Words, verb + 1, part.End) >= 0;
    }

    private static bool OwnClause(SentenceParts sentence, SentencePart part, int from)
    {
        int start = part.First + from, verb = FiniteVerbs.First(sentence.Words, start, part.End);
        return verb > start && sentence.Has(start, verb, w => w.IsNominal || w.Tag == WordTag.Pronoun) && !sentence.Has(start, verb, w => w.Tag is WordTag.Subordinator or WordTag.Relative);
    }

    private static bool Negated(SentenceParts sentence, int k) => sentence.Has(0, sentence.Parts[k].Mark, w => w.Tag == WordTag.Negation);

    private static bool IsDash(string mark) => mark is "—" or "–" or "-";

    private static int BehindMark(SentenceParts sentence, SentencePart part) => sentence.Words[part.First - 1].End;

    private static int BeforeMark(SentenceParts sentence, SentencePart part) => sentence.Words[part.Mark - 1].End;
}
