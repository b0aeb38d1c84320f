using System.Collections.Frozen;

namespace Kb.Compiler.Language;

/// <summary>English words that deny each other: WordNet's antonyms, made by scripts/make-lexicon.py, and some that notes need and WordNet lacks.</summary>
public static class Opposites
{
    private const string Further =
        """
        accept reject
        agree disagree
        approve refuse
        before after
        buy sell
        confirm deny
        connect disconnect
        enable disable
        grow shrink
        include exclude
        increase decrease
        install remove
        keep drop
        lend borrow
        lock unlock
        pass fail
        raise lower
        rise fall
        start stop
        success failure
        win lose
        """;

    private static readonly Lazy<FrozenSet<(string, string)>> s_pairs = new(Load);

    /// <summary>In any inflection; lower case.</summary>
    public static bool AreOpposite(string a, string b)
    {
        string x = Stemmer.Stem(a), y = Stemmer.Stem(b);
        return s_pairs.Value.Contains((x, y)) || s_pairs.Value.Contains((y, x));
    }

    private static FrozenSet<(string, string)> Load()
    {
        using var reader = new StreamReader(typeof(Opposites).Assembly.GetManifestResourceStream("opposites.txt")!);
        return $"{reader.ReadToEnd()}\n{Further}".Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Trim().Split(' ')).Where(pair => pair.Length == 2)
            .Select(pair => (Stemmer.Stem(pair[0]), Stemmer.Stem(pair[1]))).ToFrozenSet();
    }
}
