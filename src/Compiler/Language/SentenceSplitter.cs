namespace Kb.Compiler.Language;

/// <summary>Cuts running text into sentences, in one pass. Errs on the side of not cutting: a sentence too long is condensed or left out, a torn one misleads.</summary>
public static class SentenceSplitter
{
    /// <summary>A bracket that stays open longer than this was never meant to close.</summary>
    private const int LongestBracket = 400;

    /// <summary>Start and length of each sentence, white space around it left out; together they hold every other character.</summary>
    /// <param name="language">Two letters; decides what an abbreviation is and how quotation marks turn.</param>
    public static IReadOnlyList<(int Start, int Length)> Split(string text, string language = "en")
    {
        var sentences = new List<(int, int)>();
        int start = 0, brackets = 0;
        bool code = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '`')
                code = !code && text.IndexOf('`', i + 1) > 0;
            else if (IsOpening(c))
                brackets++;
            else if (IsClosing(c))
                brackets = Math.Max(0, brackets - 1);
            if (code)
                continue;

            bool isOpen = brackets > 0 && i - start <= LongestBracket;
            if ((WideSentences.IsMark(c) && WideSentences.IsEnd(text, ref i, isOpen ? brackets : 0))
                || (c is '.' or '!' or '?' && !isOpen && IsEnd(text, start, ref i, language))
                || (c == '…' && !isOpen && language is "de" or "fr" or "es" && IsEnd(text, start, ref i, language)))
            {
                Add(sentences, text, start, i + 1);
                (start, brackets) = (i + 1, 0);
            }
        }

        Add(sentences, text, start, text.Length);
        return sentences;
    }

    private static bool IsOpening(char c) => c is '(' or '[' || WideSentences.IsOpening(c);

    private static bool IsClosing(char c) => c is ')' or ']' || WideSentences.IsClosing(c);

    // On a true result, `at` has moved past closing quotation marks and brackets that belong to the sentence.
    private static bool IsEnd(string text, int start, ref int at, string language)
    {
        int end = at;
        while (end + 1 < text.Length && text[end + 1] is '.' or '!' or '?' or '…')
            end++;
        int dots = end - at + 1;
        while (end + 1 < text.Length && QuotationMarks.Closes(text[end + 1], language))
            end++;
        end = Guillemet(text, end, language);
        if (at > 0 && end > at && text[at - 1] is '\'' or '"' or '`' or '“' or '‘' or '„' or '‚' or '«' or '»')
            return false; // the directory '.'
        if (end + 1 < text.Length && !char.IsWhiteSpace(text[end + 1]))
            return IsGlued(text, end, language) && Ends(text, end, ref at); // 3.14, file.txt, example.org

        end = MarkEnd(text, end);
        int next = end + 1;
        while (next < text.Length && (char.IsWhiteSpace(text[next]) || QuotationMarks.Opens(text[next], language)))
            next++;
        if (next < text.Length)
        {
            if (char.IsLower(text[next]) || text[next] is ',' or ';' or '-')
                return false;
            if (text[at] == '.' && dots == 1 && IsAbbreviation(text, start, at, next, language))
                return false;
            if (text[at] == '.' && dots > 1 && language == "de" && !OpensSentence(text, next, language))
                return false; // "so etwas wie ... Dinge"
        }

        return Ends(text, end, ref at);
    }

    private static bool Ends(string text, int end, ref int at)
    {
        at = Math.Min(end, text.Length - 1);
        return true;
    }

    // "« Venez ! »": a space stands before the closing mark.
    private static int Guillemet(string text, int end, string language)
    {
        if (language != "fr")
            return end;
        int mark = end + 1;
        while (mark < text.Length && char.IsWhiteSpace(text[mark]))
            mark++;
        return mark < text.Length && text[mark] == '»' ? mark : end;
    }

    // A Latin full stop between letters of Chinese or Japanese: "…です.次に".
    private static bool IsGlued(string text, int end, string language) =>
        language is "zh" or "ja" && end > 0 && Scripts.IsUnspaced(text[end + 1]) && Scripts.IsUnspaced(text[end - 1]);

    // "… conversant. [1]": the mark of a note belongs to the sentence before it.
    private static int MarkEnd(string text, int end)
    {
        int open = end + 1;
        while (open < text.Length && text[open] == ' ')
            open++;
        int close = open + 1;
        while (close < text.Length && char.IsAsciiDigit(text[close]) && close - open <= 3)
            close++;
        return open < text.Length && text[open] == '[' && close < text.Length && text[close] == ']' && close > open + 1 ? close : end;
    }

    private static bool IsAbbreviation(string text, int start, int dot, int next, string language)
    {
        int word = dot;
        while (word > start && (char.IsLetterOrDigit(text[word - 1]) || text[word - 1] == '.'))
            word--;
        string before = text[word..dot];
        if (before.Length == 0)
            return false;
        if (before.Length == 1 && char.IsLetter(before[0]) && before[0] is not 'I')
            return !Scripts.IsUnspaced(before[0]); // J. Smith
        if (word == start && before.All(c => char.IsAsciiDigit(c) || c == '.'))
            return true; // 4.1. How …
        if (before.All(char.IsAsciiDigit))
            return language == "de" && before.Length <= 2 && IsOrdinal(text, word, next);
        string lower = before.ToLowerInvariant();
        if (!Abbreviations.Contains(lower, language))
            return false;
        if (Abbreviations.NeedsNumber(lower))
            return char.IsDigit(text[next]) || (lower == "st" && word > start);
        // In German the next word may have its capital from being a noun.
        return !(Abbreviations.MayEnd(lower) && (language == "de" ? OpensSentence(text, next, language) : char.IsUpper(text[next])));
    }

    // "am 25. März", "im 19. Jahrhundert", "die 3. Auflage"; "es waren 25. Danach" ends.
    private static bool IsOrdinal(string text, int number, int next)
    {
        if (char.IsLower(text[next]))
            return true;
        string before = text[..number].TrimEnd();
        string previous = before[(before.LastIndexOf(' ') + 1)..].Trim('(', '„', ',').ToLowerInvariant();
        bool governed = previous is "am" or "der" or "die" or "das" or "den" or "dem" or "des" or "im" or "vom" or "zum" or "zur" or "bis" or "ab" or "beim" or "seit" or "jeder" or "jeden" or "jedes" or "und" or "oder" or "ein" or "eine" or "einen" or "einem" or "einer";
        return MonthNames.IsName(WordAt(text, next), "de") || (governed && !OpensSentence(text, next, "de"));
    }

    private static bool OpensSentence(string text, int at, string language) => StopWords.Contains(WordAt(text, at).ToLowerInvariant(), language);

    private static string WordAt(string text, int at)
    {
        int end = at;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        return text[at..end];
    }

    private static void Add(List<(int, int)> sentences, string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        if (end > start)
            sentences.Add((start, end - start));
    }
}
