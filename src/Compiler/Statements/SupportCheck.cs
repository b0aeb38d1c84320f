using Kb.Compiler.Language;

namespace Kb.Compiler.Statements;

/// <summary>
/// Whether a sentence that the model wrote or shortened says nothing that the cited words do not say. Refuses when in doubt: a refused sentence costs a quote, a false one costs trust.
/// English; a sentence in another language is supported only where it stands verbatim.
/// </summary>
public static class SupportCheck
{
    private const double Coverage = 0.9;

    public static SupportVerdict Judge(string sentence, IReadOnlyList<CitedSpan> spans, string language)
    {
        if (spans.Any(s => s.Text.Contains(sentence, StringComparison.Ordinal)))
            return default;
        if (language != "en")
            return new SupportVerdict(SupportFailure.Words, language);

        var said = SentenceFacts.Of(sentence);
        if (!IsSentence(sentence, said))
            return new SupportVerdict(SupportFailure.NotASentence, sentence);

        // The sentence must hold against one sentence of the spans: what two of them say together is a conclusion.
        SupportVerdict best = new(SupportFailure.Words, "");
        int bestShared = -1;
        foreach (string basis in spans.SelectMany(Sentences))
        {
            var there = SentenceFacts.Of(basis);
            SupportVerdict verdict = Judge(said, there);
            if (verdict.Supported)
                return verdict;
            int shared = said.Content.Count(w => there.Content.Contains(w));
            if (shared > bestShared)
                (best, bestShared) = (verdict, shared);
        }

        return best;
    }

    private static SupportVerdict Judge(SentenceFacts said, SentenceFacts there)
    {
        if (there.IsQuestion)
            return new SupportVerdict(SupportFailure.Question, "?");
        if (FirstMissing(said.Numbers.Select(n => n.Value), there.Numbers.Select(n => n.Value)) is { } number)
            return new SupportVerdict(SupportFailure.Number, number);
        foreach (NumberFact own in said.Numbers)
        {
            // A number keeps what it counts and whose it is.
            if (!there.Numbers.Any(n => n.Value == own.Value && n.Unit == own.Unit && (own.Subject is null || n.Subject == own.Subject)))
                return new SupportVerdict(SupportFailure.NumberSubject, own.Value);
        }

        if (FirstMissing(said.Names, there.Names.Concat(there.Content)) is { } name)
            return new SupportVerdict(SupportFailure.Name, name);
        string[] missing = [.. said.Content.Where(w => !there.Content.Contains(w) && !there.Names.Contains(w))];
        if (missing.FirstOrDefault(m => there.Words.Any(w => Opposites.AreOpposite(m, w))) is { } opposite)
            return new SupportVerdict(SupportFailure.Opposite, opposite);
        if (said.Content.Count == 0 || missing.Length > said.Content.Count * (1 - Coverage))
            return new SupportVerdict(SupportFailure.Words, string.Join(' ', missing));
        if (!said.Negations.SequenceEqual(there.Negations))
            return new SupportVerdict(SupportFailure.Negation, Differing(said.Negations, there.Negations));
        if (!said.Modals.SequenceEqual(there.Modals))
            return new SupportVerdict(SupportFailure.Modality, Differing(said.Modals, there.Modals));
        if (said.Connectives.FirstOrDefault(c => !there.Connectives.Contains(c)) is { Word: not null } connective)
            return new SupportVerdict(SupportFailure.Connective, connective.Word);
        return RolesAgree(said, there) ? default : new SupportVerdict(SupportFailure.Roles, string.Join(' ', said.Order));
    }

    // Content words keep their order, so that neither two names nor a subject and an object can change places; voice stays.
    private static bool RolesAgree(SentenceFacts said, SentenceFacts there)
    {
        if (said.IsPassive != there.IsPassive && said.IsPassive)
            return false;
        int at = 0;
        foreach (string word in said.Order.Where(there.Order.Contains))
        {
            while (at < there.Order.Count && there.Order[at] != word)
                at++;
            if (at++ == there.Order.Count)
                return false;
        }

        return true;
    }

    private static bool IsSentence(string sentence, SentenceFacts said)
    {
        char first = sentence.TrimStart('"', '“', '`', '(')[0];
        bool opens = !char.IsLower(first) || !Lexicon.Known(sentence.Split(' ')[0]);
        return opens && sentence[^1] is '.' or '!' or '"' or '”' or ')' && said.Words.Count >= 4 && !sentence.Contains('\n')
            && !sentence.Contains("<|", StringComparison.Ordinal) && !sentence.Contains('[') && !sentence.Contains('{')
            && !s_leaks.Any(leak => sentence.Contains(leak, StringComparison.OrdinalIgnoreCase));
    }

    private static readonly string[] s_leaks = ["Long:", "Short:", "Text:", "Names and terms", "as an AI", "language model", "the text is about", "this text", "the sentence"];

    private static IEnumerable<string> Sentences(CitedSpan span) =>
        SentenceSplitter.Split(span.Text).Select(s => span.Text.Substring(s.Start, s.Length));

    private static string? FirstMissing(IEnumerable<string> said, IEnumerable<string> there)
    {
        HashSet<string> known = [.. there];
        return said.FirstOrDefault(s => !known.Contains(s));
    }

    private static string Differing(IReadOnlyList<string> said, IReadOnlyList<string> there) =>
        said.Except(there).Concat(there.Except(said)).FirstOrDefault() ?? "order";
}
