using System.Globalization;

namespace Kb.Compiler.Language;

/// <summary>Cuts a sentence into tokens, in one pass. Names are runs of these, so the rules for hyphens, dots and slashes inside words are here and nowhere else.</summary>
public static class TextTokens
{
    public static List<TextToken> Of(string sentence)
    {
        var tokens = new List<TextToken>((sentence.Length / 5) + 1);
        int at = 0;
        while (at < sentence.Length)
        {
            char c = sentence[at];
            if (char.IsWhiteSpace(c))
            {
                at++;
                continue;
            }

            TextToken token = Read(sentence, at);
            tokens.Add(token);
            at = token.End;
        }

        return tokens;
    }

    private static TextToken Read(string text, int at)
    {
        char c = text[at];
        if (c == '`' && text.IndexOf('`', at + 1) is var close && close > at + 1 && !string.IsNullOrWhiteSpace(text[(at + 1)..close]))
            return new TextToken(text[(at + 1)..close].Trim(), TokenKind.Code, at, close + 1 - at);
        if (!char.IsLetterOrDigit(c) && !StartsPath(text, at))
            return new TextToken(text[at..(at + 1)], TokenKind.Mark, at, 1);

        int end = WordEnd(text, at);
        string word = text[at..end];
        return new TextToken(word, KindOf(word), at, end - at);
    }

    private static bool StartsPath(string text, int at)
    {
        if (text[at] is not ('/' or '~' or '.') || (at > 0 && !char.IsWhiteSpace(text[at - 1]) && text[at - 1] is not ('(' or '"' or '\'')))
            return false;
        ReadOnlySpan<char> rest = text.AsSpan(at);
        return rest.StartsWith("~/") || rest.StartsWith("./") || rest.StartsWith("../") || (rest[0] is '/' or '.' && rest.Length > 2 && char.IsLetter(rest[1]));
    }

    private static int WordEnd(string text, int at)
    {
        if (Scripts.IsUnspaced(text[at]))
            return WideEnd(text, at);
        if (Elided(text, at) is > 0 and var elided)
            return elided;
        int end = at + 1;
        while (end < text.Length && Continues(text, end))
            end++;
        while (end < text.Length && text[end] == '+') // C++, g++
            end++;
        if (end == at + 1 && end < text.Length && text[end] == '#' && (end + 1 == text.Length || !char.IsLetterOrDigit(text[end + 1]))) // C#
            end++;
        return end;
    }

    // French "l'utilisateur", "d'APT", "qu'il" are two words; "L'Oréal" and "O'Brien" are one. The first keeps its apostrophe.
    private static int Elided(string text, int at)
    {
        int mark = at + (text[at] is 'q' or 'Q' && at + 1 < text.Length && text[at + 1] == 'u' ? 2 : 1);
        if (mark + 1 >= text.Length || text[mark] is not ('\'' or '’') || !char.IsLetter(text[mark + 1]) || (mark == at + 1 && !"lLdDnNsScCjJmMtT".Contains(text[at], StringComparison.Ordinal)))
            return -1;
        return char.IsLower(text[at]) || char.IsLower(text[mark + 1]) ? mark + 1 : -1;
    }

    // Chinese and Japanese part no words: a run of one script is a token, "データ", "構造", "を".
    private static int WideEnd(string text, int at)
    {
        int end = at + 1;
        while (end < text.Length && Scripts.IsUnspaced(text[end]) && Scripts.IsHan(text[end]) == Scripts.IsHan(text[at]) && Scripts.IsKatakana(text[end]) == Scripts.IsKatakana(text[at]))
            end++;
        return end;
    }

    private static bool Continues(string text, int at)
    {
        char c = text[at];
        if (Scripts.IsUnspaced(c))
            return false;
        if (char.IsLetterOrDigit(c) || c == '_' || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
            return true;
        if (at + 1 >= text.Length)
            return false;

        char next = text[at + 1];
        return c switch
        {
            '-' or '\'' or '’' or '@' => char.IsLetterOrDigit(next),
            '+' => char.IsDigit(next), // RAID1+0
            '.' => char.IsLetterOrDigit(next) || (next == '/' && text[at - 1] == '.'),
            ':' => (next == '/' && at + 2 < text.Length && text[at + 2] == '/') || IsMacro(text, at),
            '/' => char.IsLetterOrDigit(next) || next is '/' or '.' or '_' or '~',
            '&' => char.IsUpper(next) && char.IsUpper(text[at - 1]),
            _ => false,
        };
    }

    // AsciiDoc's "linkgit:git-log[1]": an address in the notation of another format.
    private static bool IsMacro(string text, int colon)
    {
        int first = colon, end = colon + 1;
        while (first > 0 && char.IsAsciiLetterLower(text[first - 1]))
            first--;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '-' or '_' or '.'))
            end++;
        return colon - first > 2 && end > colon + 1 && end < text.Length && text[end] == '[';
    }

    private static TokenKind KindOf(string word)
    {
        if (word.Contains(':') || word.Contains('@') || word.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            return TokenKind.Address;
        if (!char.IsLetterOrDigit(word[0]))
            return TokenKind.Path;
        if (word.Contains('/')) // TCP/IP is a word; usr/share and and/or are not
            return word.Any(char.IsLower) ? TokenKind.Path : TokenKind.Word;
        if (char.IsDigit(word[0]) && word.Count(char.IsLetter) <= word.Count(char.IsDigit))
            return TokenKind.Number;
        return TokenKind.Word;
    }
}
