using System.Buffers;
using Kb.Compiler.Language;

namespace Kb.Compiler.Extractions;

/// <summary>
/// Terms of a Chinese text, which parts no words: stretches of three to six characters that the source repeats, and that neither begin nor end in a
/// character of grammar, but stand by themselves between marks or such characters more than once. A stretch that always stands inside a longer one is none.
/// </summary>
internal static class RepeatedRuns
{
    private const int Shortest = 3;
    private const int Longest = 6;
    private const int Fewest = 3;
    private const int FewestBounds = 2;

    // Between two words wherever they stand.
    private const string Bounds = "的是了和与或在将把被对从到由为及";

    // Never inside a term.
    private static readonly SearchValues<char> s_breaks = SearchValues.Create("的是了和与或在将被如最任各很就也都而其这那么所并");

    // Grammar, measure words, and verbs that take a term as their object.
    private const string NoStart = "的是在和与及或了为被把将对从到用有不也就都而等其这那一二三四五六七八九十个可以会能要上下中里内外时后前让给向由于使并且但若如则即又还再更最很该此每各另您你我他她它们所以已未没无请请第几多少只同至因当自做出来去过着得地之者吗呢吧啊种类些条项名位次年月日号点则比较进行通包含叫据何可";
    private const string NoEnd = "的是在和与及或了为被把将对从到用有不也就都而等其这那一个可以会能要上下中里内外时后前让给向由于使并且但若如则即又还再更最很该此每各另您你我他她它们所已未没无请第几多少只同至因当自做出来去过着得地之吗呢吧啊些进通叫据何则种并需应必须";

    /// <param name="sentences">Of the source.</param>
    /// <returns>Terms, each with the sentences that hold it.</returns>
    public static IEnumerable<(string Term, int Count)> Find(IReadOnlyList<string> sentences)
    {
        var found = new Dictionary<string, Neighbours>(StringComparer.Ordinal);
        for (int s = 0; s < sentences.Count; s++)
            Count(sentences[s], s, found);

        string[] terms = [.. found.Where(f => f.Value.IsTerm).Select(f => f.Key).Order(StringComparer.Ordinal)];
        return terms
            .Where(t => !Array.Exists(terms, longer => longer.Length > t.Length && longer.Contains(t, StringComparison.Ordinal) && found[longer].Sentences.Count * 10 >= found[t].Sentences.Count * 7))
            .Where(t => !Array.Exists(terms, shorter => shorter.Length < t.Length && t.Contains(shorter, StringComparison.Ordinal) && found[shorter].Sentences.Count > 2 * found[t].Sentences.Count))
            .Select(t => (t, found[t].Sentences.Count));
    }

    private static void Count(string sentence, int index, Dictionary<string, Neighbours> found)
    {
        for (int first = 0; first < sentence.Length; first++)
        {
            if (!Scripts.IsHan(sentence[first]) || NoStart.Contains(sentence[first], StringComparison.Ordinal))
                continue;
            for (int length = 1; length <= Longest && first + length <= sentence.Length && Scripts.IsHan(sentence[first + length - 1]) && !char.IsSurrogate(sentence[first + length - 1]); length++)
            {
                if (length < Shortest || NoEnd.Contains(sentence[first + length - 1], StringComparison.Ordinal))
                    continue;
                string run = sentence.Substring(first, length);
                if (run.AsSpan().ContainsAny(s_breaks))
                    break;
                if (!found.TryGetValue(run, out Neighbours? neighbours))
                    found.Add(run, neighbours = new Neighbours());
                neighbours.Sentences.Add(index);
                neighbours.Add(first > 0 ? sentence[first - 1] : '\0', first + length < sentence.Length ? sentence[first + length] : '\0');
            }
        }
    }

    private sealed class Neighbours
    {
        private int _left, _right;

        public HashSet<int> Sentences { get; } = [];

        // Seen to begin and to end by itself, more than once.
        public bool IsTerm => Sentences.Count >= Fewest && _left >= FewestBounds && _right >= FewestBounds;

        public void Add(char left, char right)
        {
            _left += IsBound(left) ? 1 : 0;
            _right += IsBound(right) ? 1 : 0;
        }

        private static bool IsBound(char c) => !Scripts.IsHan(c) || Bounds.Contains(c, StringComparison.Ordinal);
    }
}
