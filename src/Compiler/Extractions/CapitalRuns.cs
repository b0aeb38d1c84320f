using Kb.Compiler.Language;

namespace Kb.Compiler.Extractions;

/// <summary>Runs of capitalised words inside a sentence: <c>Debian Policy Manual</c>, <c>University of Leeds</c>.</summary>
internal static class CapitalRuns
{
    /// <summary>Empty for a sentence that is itself set like a title, where capitals mean nothing.</summary>
    public static IEnumerable<TokenRun> Find(IReadOnlyList<TextToken> tokens, string sentence, string language = "en")
    {
        if (IsTitleLike(tokens))
            yield break;

        int at = 0;
        while (at < tokens.Count)
        {
            if (!IsNameWord(tokens[at], language))
            {
                at++;
                continue;
            }

            int last = at;
            for (int next = at + 1; next < tokens.Count && (Adjoins(tokens[next - 1], tokens[next], sentence) || (language == "en" && IsAmpersand(tokens, next, sentence))); next++)
            {
                if (IsNameWord(tokens[next], language))
                    last = next;
                else if (!(language == "en" ? IsConnector(tokens[next].Text) : NamesByTable.IsParticle(tokens[next].Text, language)) || next + 1 >= tokens.Count)
                    break;
            }

            int first = language == "en" ? SkipOpening(tokens, at, last) : SkipStopWords(tokens, at, last, language);
            if (first <= last)
                yield return new TokenRun(first, last - first + 1, NameEvidence.Capitals);
            at = last + 1;
        }
    }

    /// <summary>Whether capitals at this place say nothing: first in the sentence, or after a colon, quotation mark or bracket that opens it.</summary>
    public static bool IsOpening(IReadOnlyList<TextToken> tokens, int at)
    {
        if (at == 0)
            return true;
        TextToken before = tokens[at - 1];
        if (before.Kind != TokenKind.Mark)
            return before.Kind == TokenKind.Number && at == 1;
        return before.Text is ":" or "." or "!" or "?" or "*" or "•" or "–" or "—" or ">" or "|" || (before.Text is "\"" or "“" or "'" or "‘" or "(" or "[" && (at == 1 || IsOpening(tokens, at - 1)));
    }

    // "Installing Debian" at the start of a sentence names Debian; "New York" stays whole, since no dictionary word order forbids it.
    private static int SkipOpening(IReadOnlyList<TextToken> tokens, int first, int last)
    {
        while (first <= last)
        {
            string lower = tokens[first].Text.ToLowerInvariant();
            bool drop = (NameWords.IsFunction(lower) && !(NameWords.IsCounting(lower) && last > first && !IsOpening(tokens, first))) || NameWords.IsCalendar(lower)
                || (IsOpening(tokens, first) && last > first && (NameWords.IsEmpty(lower) || Lexicon.Of(lower).IsMainlyVerb() || Lexicon.Of(lower).IsMainlyAdverb()));
            if (!drop)
                return first;
            first++;
            while (first <= last && !tokens[first].IsCapital)
                first++;
        }

        return first;
    }

    private static int SkipStopWords(IReadOnlyList<TextToken> tokens, int first, int last, string language)
    {
        while (first <= last && (!tokens[first].IsCapital || IsStop(tokens[first].Text.ToLowerInvariant(), language)))
            first++;
        return first;
    }

    private static bool IsStop(string lower, string language) => StopWords.Contains(lower, language) || StopWords.Contains(lower, "en") || NamesByTable.IsCalendar(lower) || NamesByTable.IsGeneric(lower, language);

    private static bool IsNameWord(TextToken token, string language)
    {
        if (language == "en")
            return IsNameWord(token);
        if (!token.IsCapital || token.Text.Length == 1)
            return false;
        string lower = token.Text.ToLowerInvariant();
        return char.IsUpper(token.Text[0]) ? !IsStop(lower, language) && !(token.IsAllCapitals && NameWords.IsShouted(lower)) : true;
    }

    private static bool IsNameWord(TextToken token)
    {
        if (!token.IsCapital || (token.Text.Length == 1 && token.Text != "R" && token.Text != "C"))
            return false;
        string lower = token.Text.ToLowerInvariant();
        if (token.IsAllCapitals && (NameWords.IsShouted(lower) || NameWords.IsFunction(lower) || IsPlainWord(lower)))
            return false;
        return !NameWords.IsCalendar(lower) || !char.IsUpper(token.Text[0]);
    }

    // A dictionary word in capitals is emphasis ("do NOT remove IT"), unless the dictionary itself writes it so.
    private static bool IsPlainWord(string lower) => lower.Length > 3 && Lexicon.Known(lower) && !Lexicon.Of(lower).IsProper();

    private static bool Adjoins(TextToken left, TextToken right, string sentence) =>
        right.Kind == TokenKind.Word && ((right.Start - left.End == 1 && sentence[left.End] == ' ') || (right.Start == left.End && left.Text[^1] is '\'' or '’'));

    // "Brandt & Daughter"
    private static bool IsAmpersand(IReadOnlyList<TextToken> tokens, int at, string sentence) =>
        tokens[at].Text == "&" && at + 1 < tokens.Count && IsNameWord(tokens[at + 1]) && sentence[tokens[at - 1].End..tokens[at + 1].Start] == " & ";

    private static bool IsConnector(string word) => word is "&" or "of" or "the" or "for" or "de" or "la" or "du" or "von" or "van" or "der" or "den" or "und" or "y";

    private static bool IsTitleLike(IReadOnlyList<TextToken> tokens)
    {
        int words = 0, capitals = 0;
        foreach (TextToken token in tokens)
        {
            if (token.Kind != TokenKind.Word || (token.Text.Length < 4 && !token.IsCapital))
                continue;
            words++;
            if (token.IsCapital && !(words == 1 && NameWords.IsFunction(token.Text.ToLowerInvariant()))) // "We" has its capital from the sentence
                capitals++;
        }

        return words >= 4 && capitals * 10 > words * 7;
    }
}
