using System.Text.RegularExpressions;
using Kb.Compiler.Language;

namespace Kb.Compiler.Sources.Readers;

/// <summary>Whether lines read as prose or are an example, a command, a table. A wrong quote is worse than a missed one: what is set in needs more of the look of prose than what stands at the margin.</summary>
internal static partial class ProseLook
{
    private static readonly string[] s_languages = ["en", "de", "fr", "es"];

    /// <param name="skip">Characters of the first line that are a bullet.</param>
    /// <param name="setIn">Whether the lines stand deeper than the text around them.</param>
    public static bool IsProse(ReadOnlySpan<string> lines, int skip, bool setIn)
    {
        if (HasColumns(lines) || HasCode(lines, skip))
            return false;
        Count(lines, skip, out int words, out int function, out int letters, out int signs);
        bool strong = words >= 8 && function * 6 >= words && letters > signs * 4;
        bool sentence = words >= 3 && Begins(lines[0], skip) && Ends(lines[^1]) && letters > signs * 2;
        if (setIn)
            return (strong && (words >= 14 || Begins(lines[0], skip) || Ends(lines[^1]))) || (sentence && function > 0);
        return strong || sentence || (words >= 4 && letters > signs * 3 && (function > 0 || Begins(lines[0], skip)));
    }

    /// <summary>Whether an item is one of code: for the rest, a bullet is enough.</summary>
    public static bool IsCodeItem(ReadOnlySpan<string> lines, int skip)
    {
        Count(lines, skip, out int words, out _, out int letters, out int signs);
        return words == 0 || letters < signs || (words < 8 && HasCode(lines, skip));
    }

    /// <summary>Columns set with runs of spaces.</summary>
    public static bool HasColumns(ReadOnlySpan<string> lines)
    {
        int columns = 0;
        foreach (string line in lines)
        {
            if ((line.Contains("   ", StringComparison.Ordinal) || line.Contains('\t')) && Column().IsMatch(line.AsSpan().Trim()))
                columns++;
        }

        return columns * 2 > lines.Length;
    }

    private static bool HasCode(ReadOnlySpan<string> lines, int skip)
    {
        int code = 0;
        for (int i = 0; i < lines.Length; i++)
        {
            ReadOnlySpan<char> line = lines[i].AsSpan(i == 0 ? Math.Min(skip, lines[i].Length) : 0);
            if (line.ContainsAny(s_signs) && Code().IsMatch(line))
                code++;
            if (i == 0 && code > 0)
                return true;
        }

        return code * 2 >= lines.Length && code > 0;
    }

    private static readonly System.Buffers.SearchValues<char> s_signs = System.Buffers.SearchValues.Create("$%#>{}\\=&|;:<*.");

    private static void Count(ReadOnlySpan<string> lines, int skip, out int words, out int function, out int letters, out int signs)
    {
        (words, function, letters, signs) = (0, 0, 0, 0);
        for (int i = 0; i < lines.Length; i++)
        {
            ReadOnlySpan<char> line = lines[i].AsSpan(i == 0 ? Math.Min(skip, lines[i].Length) : 0).Trim();
            foreach (char c in line)
            {
                if (char.IsLetter(c) || c == ' ')
                    letters++;
                else
                    signs++;
                // Scripts without spaces: a few characters are a word, and grammar is not told by function words.
                if (c is >= '\u2e80' and < '\ua000' && letters % 2 == 0)
                    (words, function) = (words + 1, function + 1);
            }

            foreach (Range range in line.Split(' '))
            {
                ReadOnlySpan<char> word = line[range].Trim(".,;:()[]\"'“”‘’!?");
                if (word.IsEmpty || !char.IsLetter(word[0]) || word[0] is >= '\u2e80' and < '\ua000')
                    continue;
                words++;
                if (word.Length <= 12 && IsFunctionWord(word.ToString().ToLowerInvariant()))
                    function++;
            }
        }
    }

    private static bool IsFunctionWord(string word)
    {
        foreach (string language in s_languages)
        {
            if (StopWords.Contains(word, language))
                return true;
        }

        return false;
    }

    private static bool Begins(string line, int skip)
    {
        ReadOnlySpan<char> text = line.AsSpan(Math.Min(skip, line.Length)).TrimStart(" \t\"'“‘(«*`_[");
        return text.Length > 0 && (char.IsUpper(text[0]) || char.IsDigit(text[0]) || char.GetUnicodeCategory(text[0]) == System.Globalization.UnicodeCategory.OtherLetter);
    }

    private static bool Ends(string line)
    {
        ReadOnlySpan<char> text = line.AsSpan().TrimEnd(" \t\"'”’)»*`_]");
        return text.Length > 0 && text[^1] is '.' or '!' or '?' or ':' or ';' or '…' or '。' or '！' or '？';
    }

    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"[^\s.!?:](?:\s{3,}|\t\s*)\S", Options)]
    private static partial Regex Column();

    [GeneratedRegex(@"^\s*(?:[$#>%]\s|#!|#include|/\*|\*/|//|<[/\w!?]|[{}\\]|\.\.\s\S|[A-Za-z_][\w.\[\]""'-]*\s*[:+|]?=\s*\S|[\w.-]+\(.*\)\s*[;{]?$)|(?:[{}\\]|\);|\b(?:then|do)\s*;?)\s*$|&&|\|\||\$[({]|[=!<>]=|;\s*(?:then|do|done|fi)\b|\w::\w|\w->\w|\s=\s", Options)]
    private static partial Regex Code();
}
