using System.Runtime.CompilerServices;
using Kb.Compiler.Extractions;
using Kb.Compiler.Language;
using Kb.Compiler.Sources;

namespace Kb.Compiler.Statements;

/// <summary>Sources that say what another says: one text in two formats, or copied to two places. Compared by their sentences, whatever the signs between words.</summary>
internal static class Copies
{
    private const int FewestSentences = 5;
    private const int FewestWords = 5;

    // The copy says next to nothing of its own; its original may say some more.
    private const double OfCopy = 0.95;
    private const double OfOriginal = 0.7;

    /// <summary>Pairs no sources of two dates: what a text of last year and one of this year both say was said twice.</summary>
    /// <returns>For each copy its original: the one that says more, or of equals the first. Costs the words of each source once, as long as it lives.</returns>
    public static IReadOnlyDictionary<int, int> Of(IReadOnlyList<Source> sources)
    {
        HashSet<string>[] said = [.. sources.AsParallel().AsOrdered().Select(Said)];
        var holders = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var copies = new Dictionary<int, int>();
        foreach (int source in Enumerable.Range(0, sources.Count).Where(i => said[i].Count >= FewestSentences).OrderByDescending(i => said[i].Count).ThenBy(i => i))
        {
            KeyValuePair<int, int> most = said[source].SelectMany(s => holders.GetValueOrDefault(s, [])).Where(i => !(sources[i].Date is { } then && sources[source].Date is { } now && then != now)).CountBy(i => i).OrderByDescending(c => c.Value).ThenBy(c => c.Key).FirstOrDefault();
            // Both must be nearly all there: a text that quotes another, or minutes within a longer file, is one of its own.
            if (most.Value >= FewestSentences && most.Value >= OfCopy * said[source].Count && most.Value >= OfOriginal * said[most.Key].Count)
            {
                copies.Add(source, most.Key);
                continue;
            }

            foreach (string sentence in said[source])
            {
                if (!holders.TryGetValue(sentence, out List<int>? among))
                    holders.Add(sentence, among = []);
                among.Add(source);
            }
        }

        return copies;
    }

    /// <summary>Whether a source says this sentence, whatever the signs between its words.</summary>
    public static bool Says(Source source, string sentence) => Said(source).Contains(Plain(sentence));

    private static readonly ConditionalWeakTable<Source, HashSet<string>> s_said = [];

    private static HashSet<string> Said(Source source) => s_said.GetValue(source, static s => Sentences(s));

    private static string Plain(string sentence) => SpacedText.Of(sentence.Replace('−', '-').Replace("`", "", StringComparison.Ordinal));

    private static HashSet<string> Sentences(Source source) =>
    [
        .. source.Passages.Where(p => CandidateFinder.IsProse(p) && p.Kind != PassageKind.Heading).SelectMany(p => p.Sentences).Where(s => WordCount.Of(s.Text) >= FewestWords)
            .Select(s => Plain(s.Text)),
    ];
}
