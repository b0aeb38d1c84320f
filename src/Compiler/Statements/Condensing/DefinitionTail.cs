using Kb.Compiler.Language;

namespace Kb.Compiler.Statements;

/// <summary>What may go from the end of a definition that is too long to quote: the further deeds or asides behind "NAME is a …, that does this". What stays is said of the thing as before.</summary>
internal static class DefinitionTail
{
    private const int FewestBefore = 6;
    private const int NameWords = 8;

    /// <summary>Null where the sentence is short enough, defines nothing, or has no place to end.</summary>
    public static CutUnit? Of(SentenceParts sentence)
    {
        int verb = FiniteVerbs.First(sentence.Words, 0, Math.Min(sentence.End, NameWords));
        if (WordCount.Of(sentence.Text) <= SentenceBank.MostWords || verb < 1 || sentence.Words[verb].Lower is not ("is" or "are") || sentence.Words[verb + 1].Lower is not ("a" or "an" or "the")
            || sentence.Has(0, sentence.End, w => w.Tag is WordTag.Negation || w.Lower is "either" or "only" or "unless" or "except" or "if"))
        {
            return null;
        }

        SentencePart[] further = [.. sentence.Parts.Where(p => p.Mark >= FewestBefore && p.Mark <= SentenceBank.MostWords && GoesFurther(sentence, p))];
        return further.Length == 0 ? null : new CutUnit(sentence.Words[further[0].Mark].Start, sentence.TextEnd);
    }

    // ", encodes them …", ", and tags them", ", which …": no member of a list of things.
    private static bool GoesFurther(SentenceParts sentence, SentencePart part)
    {
        int at = sentence.Words[part.First].Lower == "and" ? part.First + 1 : part.First;
        return at < part.End && (sentence.Words[at].Lower is "which" or "where" || (sentence.IsFinite(at) && sentence.Words[at].Lower.EndsWith('s')));
    }
}
