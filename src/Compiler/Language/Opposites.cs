using System.Collections.Frozen;

namespace Kb.Compiler.Language;

/// <summary>English words that deny each other: WordNet's antonyms, made by scripts/make-lexicon.py, some that notes need and WordNet lacks (Data/opposites-more.txt), and the plain prefixes.</summary>
public static class Opposites
{
    private static readonly string[] s_prefixes = ["un", "dis", "non", "non-", "mis"];

    private static readonly Lazy<FrozenSet<(string, string)>> s_pairs = new(Load);

    /// <summary>In any inflection; lower case.</summary>
    public static bool AreOpposite(string a, string b)
    {
        string x = Stem(a), y = Stem(b);
        return x != y && (s_pairs.Value.Contains((x, y)) || s_pairs.Value.Contains((y, x)) || Denies(x, y) || Denies(y, x));
    }

    // "unreliable" and "reliable". Other prefixes meet by chance ("in" + "form"); WordNet has their adjectives.
    private static bool Denies(string longer, string shorter) =>
        shorter.Length >= 4 && longer.EndsWith(shorter, StringComparison.Ordinal) && s_prefixes.Contains(longer[..^shorter.Length]);

    private static string Stem(string word) => Stemmer.Stem(Lexicon.BaseOf(word) ?? Positive(word), "en");

    // "larger" is "large": the degree is no matter here.
    private static string Positive(string word)
    {
        string stem = word.EndsWith("est", StringComparison.Ordinal) ? word[..^3] : word.EndsWith("er", StringComparison.Ordinal) ? word[..^2] : "";
        if (stem.Length < 3)
            return word;
        string[] forms = [stem, stem + "e", stem[^1] == 'i' ? stem[..^1] + "y" : stem, stem[^1] == stem[^2] ? stem[..^1] : stem];
        return forms.FirstOrDefault(f => Lexicon.Of(f).CanBeAdjective()) ?? word;
    }

    private static FrozenSet<(string, string)> Load() =>
        Read("opposites.txt").Concat(Read("opposites-more.txt")).Select(pair => (Stem(pair[0]), Stem(pair[1]))).ToFrozenSet();

    private static IEnumerable<string[]> Read(string name)
    {
        using var reader = new StreamReader(typeof(Opposites).Assembly.GetManifestResourceStream(name)!);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(l => !l.StartsWith('#')).Select(l => l.Split(' '))];
    }
}
