using System.Buffers;
using System.Text;
using Kb.Compiler.Language;

namespace Kb.Compiler.Extractions;

/// <summary>The form under which spellings of one name meet: words in lower case with accents folded, hyphens as spaces, each in the singular, no article, no possessive; letters of Chinese and Japanese apart from Latin ones.</summary>
public static class NameKey
{
    public static string Of(string name)
    {
        if (Scripts.HasUnspaced(name))
            name = Parted(name);
        string folded = Nfc.Fold(string.Join(' ', name.Split(' ').Select(WithoutSmallS))).Replace('-', ' ').Replace('’', '\'');
        string[] words = [.. folded.Split([' ', '`', '"', '“', '”'], StringSplitOptions.RemoveEmptyEntries).Where(w => w != "&").Select(WithoutStop)];
        if (words.Length > 1 && words[0] is "the" or "a" or "an")
            words = words[1..];
        return string.Join(' ', words.Select(Singular));
    }

    // "APTパッケージ" and "APT パッケージ" are one name.
    private static string Parted(string name)
    {
        var parted = new StringBuilder(name.Length + 2);
        foreach (char c in name)
        {
            if (parted.Length > 0 && char.IsLetterOrDigit(c) && char.IsLetterOrDigit(parted[^1]) && Scripts.IsUnspaced(c) != Scripts.IsUnspaced(parted[^1]))
                parted.Append(' ');
            parted.Append(c is '・' or '　' ? ' ' : c);
        }

        return parted.ToString();
    }

    /// <summary>One word as it counts for matching.</summary>
    public static string OfWord(string word) => Singular(Nfc.Fold(WithoutSmallS(word)).Replace('’', '\''));

    // "Dr. Keller" is met in text as two words and a mark.
    private static string WithoutStop(string word) => word is "dr." or "prof." or "sr." or "sra." or "srta." or "m." ? word[..^1] : word;

    // "PVs" are several of a PV.
    private static string WithoutSmallS(string word) =>
        word.Length > 2 && word[^1] == 's' && char.IsUpper(word[0]) && !word.AsSpan(0, word.Length - 1).ContainsAnyExcept(s_capitals) ? word[..^1] : word;

    private static readonly SearchValues<char> s_capitals = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    // Plural to singular only where no other word can be hit: "bus", "analysis", "class" and "kubernetes" keep their s.
    private static string Singular(string word)
    {
        if (word.EndsWith("'s", StringComparison.Ordinal))
            word = word[..^2];
        if (word.Length < 4 || word[^1] != 's' || word[^2] is 's' or 'u' or 'i')
            return word;
        if (word.EndsWith("ies", StringComparison.Ordinal))
            return word.Length > 4 ? word[..^3] + "y" : word;
        if (word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("ches", StringComparison.Ordinal)
            || word.EndsWith("shes", StringComparison.Ordinal) || word.EndsWith("xes", StringComparison.Ordinal))
            return word[..^2];
        return word[..^1];
    }
}
