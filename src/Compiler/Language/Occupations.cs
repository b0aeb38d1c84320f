using System.Collections.Frozen;

namespace Kb.Compiler.Language;

/// <summary>English words for what somebody does for a living, studies or holds as an office: those of Data/occupations.txt, and words of no dictionary that are made like them ("harbourmaster").</summary>
public static class Occupations
{
    private const int ShortestCompound = 8;

    private static readonly Lazy<FrozenSet<string>> s_words = new(Load);

    private static readonly string[] s_endings = ["keeper", "maker", "builder", "master", "monger", "wright", "worker", "manager", "person", "woman", "man"];

    /// <param name="word">Singular, in lower case; of "vice-chair" the last part counts.</param>
    public static bool Holds(string word) => s_words.Value.Contains(word) || s_words.Value.Contains(word[(word.LastIndexOf('-') + 1)..]) || IsCompound(word);

    private static bool IsCompound(string word) =>
        word.Length >= ShortestCompound && Lexicon.Of(word) == WordClass.Unknown && s_endings.Any(e => word.EndsWith(e, StringComparison.Ordinal) && Lexicon.Of(word[..^e.Length]).CanBeNoun());

    private static FrozenSet<string> Load()
    {
        using var reader = new StreamReader(typeof(Occupations).Assembly.GetManifestResourceStream("occupations.txt")!);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(l => !l.StartsWith('#')).SelectMany(l => l.Split(' ')).ToFrozenSet(StringComparer.Ordinal);
    }
}
