using System.Collections.Frozen;
using System.Text;

namespace Kb.Inference.Llama.Spans;

/// <summary>The text that stretches are copied from, as bytes: where one may start, end, and what none may hold.</summary>
internal sealed class SpanText
{
    // A stretch that opens or closes with one of these is no name; a term may hold one inside ("rule of 72").
    private static readonly FrozenSet<string> s_functionWords = FrozenSet.Create(StringComparer.Ordinal,
        "the", "a", "an", "of", "to", "and", "in", "is", "it", "that", "was", "i", "you", "we", "they", "so", "be", "are", "for", "on", "with", "this", "but", "not", "do", "as", "can", "or", "if", "there", "at", "from", "its");

    private readonly int[] _chars;

    public SpanText(string text)
    {
        var bytes = new List<byte>(text.Length);
        var chars = new List<int>(text.Length + 1);
        Span<byte> buffer = stackalloc byte[4];
        for (int i = 0; i < text.Length;)
        {
            Rune.DecodeFromUtf16(text.AsSpan(i), out Rune rune, out int length);
            int written = rune.EncodeToUtf8(buffer);
            for (int k = 0; k < written; k++)
            {
                bytes.Add(VocabularyTrie.Fold(buffer[k]));
                chars.Add(k == 0 ? i : -1);
            }
            i += length;
        }
        chars.Add(text.Length);
        Bytes = [.. bytes];
        _chars = [.. chars];
        Starts = [];
        Barriers = new bool[Bytes.Length];
        Edges = new bool[Bytes.Length + 1];
        MarkBarriers(text);
        MarkEdges(text);
    }

    /// <summary>UTF-8, ASCII letters in lower case.</summary>
    public byte[] Bytes { get; }

    /// <summary>Bytes where a stretch may start.</summary>
    public List<int> Starts { get; }

    /// <summary>Whether the byte may stand in no stretch: ends of sentences, brackets, quotation marks, addresses.</summary>
    public bool[] Barriers { get; }

    /// <summary>Whether a stretch may end before the byte.</summary>
    public bool[] Edges { get; }

    /// <summary>UTF-16 index of a byte that starts a character.</summary>
    public int CharAt(int at) => _chars[at];

    /// <summary>What a stretch may go on with from a byte.</summary>
    public ReadOnlySpan<byte> UpToBarrier(int from)
    {
        int length = Barriers.AsSpan(from).IndexOf(true);
        return Bytes.AsSpan(from, length < 0 ? Bytes.Length - from : length);
    }

    public bool EndsWithFunctionWord(int start, int end)
    {
        int from = end - 1;
        while (from > start && !Edges[from])
            from--;
        return s_functionWords.Contains(Encoding.UTF8.GetString(Bytes, from, end - from));
    }

    private void MarkBarriers(string text)
    {
        int urlEnd = 0;
        for (int b = 0; b < Bytes.Length; b++)
        {
            int i = _chars[b];
            if (i < 0)
            {
                Barriers[b] = Barriers[b - 1];
                continue;
            }
            if (i >= urlEnd && (i == 0 || char.IsWhiteSpace(text[i - 1])))
                urlEnd = AddressEnd(text, i);
            Barriers[b] = i < urlEnd || IsBarrier(text, i);
        }
    }

    private void MarkEdges(string text)
    {
        for (int b = 0; b <= Bytes.Length; b++)
        {
            int i = _chars[b];
            if (i < 0)
                continue;
            bool before = i > 0 && IsWord(text, i - 1), after = i < text.Length && IsWord(text, i);
            bool inside = before && after && !(IsUnspaced(text[i - 1]) || IsUnspaced(text[i]));
            Edges[b] = !inside;
            if (after && !inside && !Barriers[b] && !StartsWithFunctionWord(text, i))
                Starts.Add(b);
        }
    }

    private static bool StartsWithFunctionWord(string text, int i)
    {
        int end = i;
        while (end < text.Length && end - i < 8 && IsWord(text, end))
            end++;
        return s_functionWords.Contains(text[i..end].ToLowerInvariant());
    }

    private static int AddressEnd(string text, int i)
    {
        int end = i;
        while (end < text.Length && !char.IsWhiteSpace(text[end]))
            end++;
        ReadOnlySpan<char> run = text.AsSpan(i, end - i);
        return run.Contains("://", StringComparison.Ordinal) || run.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? end : i;
    }

    // A dot, comma or colon between two word characters belongs to them: Node.js, 10,000.
    private static bool IsBarrier(string text, int i) => text[i] switch
    {
        '.' or ',' or ':' => !(i > 0 && i + 1 < text.Length && IsWord(text, i - 1) && IsWord(text, i + 1)),
        '\n' or '\r' or ';' or '!' or '?' or '(' or ')' or '[' or ']' or '"' or '|' or '*' or '`' or '<' or '>' => true,
        '“' or '”' or '„' or '«' or '»' or '。' or '、' or '，' or '！' or '？' or '：' or '；' or '「' or '」' or '（' or '）' => true,
        _ => false,
    };

    private static bool IsWord(string text, int i) => char.IsLetterOrDigit(text, i) || char.IsLowSurrogate(text[i]) || char.GetUnicodeCategory(text[i]) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    // Scripts written without spaces: every character is a boundary.
    private static bool IsUnspaced(char c) => c is >= '\u2E80' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' or >= '\u0E00' and <= '\u0EFF';
}
