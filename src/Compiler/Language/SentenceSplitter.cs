using System.Collections.Frozen;

namespace Kb.Compiler.Language;

/// <summary>Cuts running text into sentences, in one pass. Errs on the side of not cutting: a sentence too long is condensed or left out, a torn one misleads.</summary>
public static class SentenceSplitter
{
    private static readonly FrozenSet<string> s_abbreviations = FrozenSet.ToFrozenSet(
        ["e.g", "i.e", "eg", "ie", "etc", "vs", "cf", "dr", "mr", "mrs", "ms", "prof", "st", "no", "nos", "fig", "figs", "sec", "sect", "ch", "chap", "vol", "pp", "p", "ed", "eds",
         "inc", "ltd", "co", "corp", "al", "approx", "ca", "resp", "dept", "est", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
         "z.b", "d.h", "u.a", "bzw", "usw", "nr", "ggf", "evtl", "vgl", "s", "bspw", "abb", "p.ex", "cad", "env", "p.ej", "sr", "sra", "ud", "uds"], StringComparer.Ordinal);

    /// <summary>Start and length of each sentence, white space around it left out; together they hold every other character.</summary>
    public static IReadOnlyList<(int Start, int Length)> Split(string text)
    {
        var sentences = new List<(int, int)>();
        int start = 0, brackets = 0;
        bool code = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '`')
                code = !code && text.IndexOf('`', i + 1) > 0;
            else if (c is '(' or '[')
                brackets++;
            else if (c is ')' or ']')
                brackets = Math.Max(0, brackets - 1);
            if (code)
                continue;

            if (c is '。' or '！' or '？' or '．')
            {
                Add(sentences, text, start, i + 1);
                (start, brackets) = (i + 1, 0);
            }
            else if (c is '.' or '!' or '?' && (brackets == 0 || i - start > 400) && IsEnd(text, start, ref i))
            {
                Add(sentences, text, start, i + 1);
                (start, brackets) = (i + 1, 0);
            }
        }

        Add(sentences, text, start, text.Length);
        return sentences;
    }

    // On a true result, `at` has moved past closing quotation marks and brackets that belong to the sentence.
    private static bool IsEnd(string text, int start, ref int at)
    {
        int end = at;
        while (end + 1 < text.Length && text[end + 1] is '.' or '!' or '?')
            end++;
        int dots = end - at + 1;
        while (end + 1 < text.Length && text[end + 1] is '"' or '”' or '\'' or '’' or ')' or ']' or '*')
            end++;
        if (end + 1 < text.Length && !char.IsWhiteSpace(text[end + 1]))
            return false; // 3.14, file.txt, example.org

        end = MarkEnd(text, end);
        int next = end + 1;
        while (next < text.Length && (char.IsWhiteSpace(text[next]) || text[next] is '"' or '“' or '‘' or '(' or '[' or '*' or '`'))
            next++;
        if (next < text.Length)
        {
            if (char.IsLower(text[next]) || text[next] is ',' or ';' or '-')
                return false;
            if (text[at] == '.' && dots == 1 && IsAbbreviation(text, start, at, text[next]))
                return false;
        }

        at = end;
        return true;
    }

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

    private static bool IsAbbreviation(string text, int start, int dot, char next)
    {
        int word = dot;
        while (word > start && (char.IsLetterOrDigit(text[word - 1]) || text[word - 1] == '.'))
            word--;
        string before = text[word..dot];
        if (before.Length == 0)
            return false;
        if (before.Length == 1 && char.IsLetter(before[0]) && before[0] is not 'I')
            return true; // J. Smith
        if (word == start && before.All(c => char.IsAsciiDigit(c) || c == '.'))
            return true; // 4.1. How …
        if (before.All(char.IsAsciiDigit))
            return char.IsLower(next) && before.Length <= 2; // 3. April
        string lower = before.ToLowerInvariant();
        return lower is "no" or "p" or "s" or "st" ? char.IsDigit(next) || (lower == "st" && word > start) : s_abbreviations.Contains(lower) && !(lower is "etc" or "inc" or "al" or "co" or "ltd" && char.IsUpper(next));
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
