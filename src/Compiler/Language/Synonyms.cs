using System.Collections.Frozen;

namespace Kb.Compiler.Language;

/// <summary>English words that may stand for each other in almost any sentence of a note. A short list on purpose: a synonym of a dictionary is often another claim.</summary>
public static class Synonyms
{
    private static readonly Lazy<FrozenDictionary<string, int[]>> s_groups = new(Load);

    /// <param name="a">A stem as <see cref="Stemmer"/> makes it.</param>
    /// <param name="b">A stem.</param>
    public static bool Share(string a, string b) =>
        s_groups.Value.TryGetValue(a, out int[]? own) && s_groups.Value.TryGetValue(b, out int[]? other) && own.Intersect(other).Any();

    private static FrozenDictionary<string, int[]> Load()
    {
        using var reader = new StreamReader(typeof(Synonyms).Assembly.GetManifestResourceStream("synonyms.txt")!);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(l => !l.StartsWith('#'))
            .SelectMany((line, group) => line.Split(' ').Select(word => (Stem: Stemmer.Stem(word, "en"), group)))
            .GroupBy(p => p.Stem, p => p.group).ToFrozenDictionary(g => g.Key, g => g.Distinct().ToArray(), StringComparer.Ordinal);
    }
}
