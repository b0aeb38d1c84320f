using System.Collections.Frozen;

namespace Kb.Compiler.Language;

/// <summary>Words and phrases to look for, whole words only. The tables that rules of speech are made of.</summary>
public sealed class PhraseSet
{
    // Looked up at each word of each sentence, so that no string is made for it.
    private readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> _byFirstWord;

    /// <param name="phrases">In lower case, parted by '|'; several strings may be given to keep the lines of a table short.</param>
    public PhraseSet(params string[] phrases) =>
        _byFirstWord = phrases.SelectMany(p => p.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .GroupBy(p => p[..WordEnd(p, 0)], StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(p => p.Length).ToArray(), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>A text as phrases are written, character by character: lower case, straight apostrophes.</summary>
    public static string Fold(string text) => string.Create(text.Length, text, static (span, from) =>
    {
        for (int i = 0; i < span.Length; i++)
            span[i] = from[i] is '’' or '‘' ? '\'' : char.ToLowerInvariant(from[i]);
    });

    /// <summary>Length of the longest phrase that begins at <paramref name="at"/>; 0 where none does.</summary>
    /// <param name="folded">A text that <see cref="Fold"/> made.</param>
    public int LengthAt(string folded, int at)
    {
        if (at >= folded.Length || !_byFirstWord.TryGetValue(folded.AsSpan(at, WordEnd(folded, at) - at), out string[]? phrases))
            return 0;
        foreach (string phrase in phrases)
        {
            if (string.CompareOrdinal(folded, at, phrase, 0, phrase.Length) == 0 && !(at + phrase.Length < folded.Length && IsInner(folded, at + phrase.Length) && IsWordSign(phrase[^1])))
                return phrase.Length;
        }

        return 0;
    }

    public bool Opens(string folded) => LengthAt(folded, 0) > 0;

    public bool IsIn(string folded) => Find(folded).Length > 0;

    /// <summary>The first phrase from <paramref name="from"/> on; length 0 where none stands there.</summary>
    public (int Start, int Length) Find(string folded, int from = 0)
    {
        for (int at = from; at < folded.Length; at++)
        {
            if ((at == 0 || !IsWordSign(folded[at - 1]) || !IsWordSign(folded[at])) && !char.IsWhiteSpace(folded[at]) && LengthAt(folded, at) is var length && length > 0)
                return (at, length);
        }

        return (folded.Length, 0);
    }

    // Signs that are no letters are words of one character: "=>" is two, and a phrase may begin with them.
    private static int WordEnd(string text, int at)
    {
        int end = at;
        while (end < text.Length && IsWordSign(text[end]))
            end++;
        return Math.Max(end, Math.Min(at + 1, text.Length));
    }

    private static bool IsWordSign(char c) => char.IsLetterOrDigit(c) || c == '\'';

    // "fine-tuned" is not "fine".
    private static bool IsInner(string text, int at) => IsWordSign(text[at]) || (text[at] == '-' && at + 1 < text.Length && char.IsLetter(text[at + 1]));
}
