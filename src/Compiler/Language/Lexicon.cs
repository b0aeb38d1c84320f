using System.IO.Compression;
using System.Text;

namespace Kb.Compiler.Language;

/// <summary>English words and phrases with their parts of speech, made from WordNet by scripts/make-lexicon.py. Loaded at first use (about 15 ms, 3 MB); a look-up is a binary search. Thread-safe.</summary>
public static class Lexicon
{
    private static readonly Lazy<(byte[] Text, int[] Lines)> s_table = new(Load);

    /// <summary>Of a word in lower case, inflected forms included; <see cref="WordClass.Unknown"/> where the dictionary has none.</summary>
    public static WordClass Of(string word)
    {
        WordClass own = Find(word, out bool shown);
        WordClass derived = Regular(word);
        if (own == WordClass.Unknown)
            return derived;
        // "installing" stands in the dictionary as a noun too, but no text shows it as one; texts do show "meeting" and "building".
        if (!shown && derived.IsMainlyVerb() && word.EndsWith("ing", StringComparison.Ordinal))
            return (own & ~WordClass.MainlyNoun) | derived;
        return own | (derived & (WordClass.Noun | WordClass.Verb));
    }

    /// <summary>What an irregular form is a form of ("sent": "send"); null for every other word.</summary>
    public static string? BaseOf(string word)
    {
        ReadOnlySpan<byte> value = Line(word);
        int at = value.LastIndexOf((byte)':');
        return at < 0 ? null : Encoding.ASCII.GetString(value[(at + 1)..]);
    }

    public static bool Known(string word) => Of(word) != WordClass.Unknown;

    /// <summary>Whether a phrase of two or three words is a dictionary entry: "operating system".</summary>
    public static bool IsNounPhrase(string phrase)
    {
        if (!phrase.Contains(' '))
            return false;
        if (Find(phrase, out _) != WordClass.Unknown)
            return true;
        return phrase.EndsWith('s') && Find(phrase[..^1], out _) != WordClass.Unknown;
    }

    private static WordClass Regular(string word)
    {
        foreach ((string ending, string replacement) in s_endings)
        {
            if (word.Length <= ending.Length + 1 || !word.EndsWith(ending, StringComparison.Ordinal))
                continue;
            string stem = word[..^ending.Length];
            WordClass found = Find(stem + replacement, out _);
            if (found == WordClass.Unknown && ending is "ing" or "ed" or "er" or "est" && stem.Length > 2 && stem[^1] == stem[^2])
                found = Find(stem[..^1], out _); // running, stopped
            WordClass inflected = Inflected(found, word);
            if (inflected != WordClass.Unknown)
                return inflected;
        }

        return WordClass.Unknown;
    }

    // What an inflected form of a word can be: "-ing" and "-ed" are forms of verbs, "-s" of nouns and verbs, "-er" of adjectives.
    private static WordClass Inflected(WordClass word, string form)
    {
        if (form.EndsWith("ing", StringComparison.Ordinal) || form.EndsWith("ed", StringComparison.Ordinal))
            return word.CanBeVerb() ? WordClass.Verb | WordClass.Adjective | WordClass.MainlyVerb : WordClass.Unknown;
        if (form.EndsWith("er", StringComparison.Ordinal) || form.EndsWith("est", StringComparison.Ordinal))
            return word.CanBeAdjective() ? WordClass.Adjective | WordClass.MainlyAdjective : WordClass.Unknown;
        return word & ~(WordClass.Adjective | WordClass.Adverb | WordClass.MainlyAdjective | WordClass.MainlyAdverb);
    }

    private static readonly (string, string)[] s_endings =
    [
        ("ies", "y"), ("s", ""), ("es", ""), ("ing", ""), ("ing", "e"), ("ied", "y"), ("ed", ""), ("ed", "e"), ("er", ""), ("er", "e"), ("est", ""), ("est", "e"),
    ];

    private static WordClass Find(string word, out bool shown)
    {
        shown = false;
        ReadOnlySpan<byte> value = Line(word);
        return value.IsEmpty ? WordClass.Unknown : Parse(value, out shown);
    }

    // What the table says behind the word; empty where it does not have it.
    private static ReadOnlySpan<byte> Line(string word)
    {
        if (word.Length is 0 or > 60 || !Ascii.IsValid(word))
            return default;
        (byte[] text, int[] lines) = s_table.Value;
        Span<byte> key = stackalloc byte[60];
        key = key[..Encoding.ASCII.GetBytes(word, key)];

        int low = 0, high = lines.Length - 2;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            ReadOnlySpan<byte> line = text.AsSpan(lines[middle], lines[middle + 1] - lines[middle] - 1);
            int tab = line.IndexOf((byte)'\t');
            int order = line[..tab].SequenceCompareTo(key);
            if (order == 0)
                return line[(tab + 1)..];
            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return default;
    }

    // flags TAB main [TAB pos:base]; an irregular form can be what its base is.
    private static WordClass Parse(ReadOnlySpan<byte> value, out bool shown)
    {
        WordClass word = WordClass.Unknown;
        int tab = value.IndexOf((byte)'\t');
        foreach (byte flag in value[..tab])
            word |= Flag((char)flag);
        if (value.Length > tab + 3)
            word |= Flag((char)value[tab + 3]);
        char main = (char)value[tab + 1];
        shown = main != '-';
        // No text shows it: the only part of speech, or of several the noun, as for most rare words.
        if (!shown)
            main = word.CanBeNoun() ? 'n' : (char)value[0];
        return word | main switch { 'n' => WordClass.MainlyNoun, 'v' => WordClass.MainlyVerb, 'a' => WordClass.MainlyAdjective, _ => WordClass.MainlyAdverb };
    }

    private static WordClass Flag(char flag) => flag switch
    {
        'n' => WordClass.Noun,
        'v' => WordClass.Verb,
        'a' => WordClass.Adjective,
        'r' => WordClass.Adverb,
        'P' => WordClass.Proper,
        'L' => WordClass.Location,
        'H' => WordClass.Human,
        'S' => WordClass.Made,
        _ => WordClass.Group,
    };

    private static (byte[], int[]) Load()
    {
        using Stream resource = typeof(Lexicon).Assembly.GetManifestResourceStream("lexicon.txt.gz")!;
        using var gzip = new GZipStream(resource, CompressionMode.Decompress);
        using var memory = new MemoryStream(4 << 20);
        gzip.CopyTo(memory);
        byte[] text = memory.ToArray();
        var lines = new List<int>(160_000) { 0 };
        for (int at = Array.IndexOf(text, (byte)'\n'); at >= 0; at = Array.IndexOf(text, (byte)'\n', at + 1))
            lines.Add(at + 1);
        return (text, [.. lines]);
    }
}
