using System.Collections.Frozen;

namespace Kb.Compiler.Language;

/// <summary>The Porter2 stemmer for English, written from its published description (Snowball).</summary>
internal static class EnglishStemmer
{
    private static readonly FrozenDictionary<string, string> s_exceptions = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["skis"] = "ski", ["skies"] = "sky", ["dying"] = "die", ["lying"] = "lie", ["tying"] = "tie", ["idly"] = "idl", ["gently"] = "gentl", ["ugly"] = "ugli",
        ["early"] = "earli", ["only"] = "onli", ["singly"] = "singl", ["sky"] = "sky", ["news"] = "news", ["howe"] = "howe", ["atlas"] = "atlas", ["cosmos"] = "cosmos",
        ["bias"] = "bias", ["andes"] = "andes",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_whole = FrozenSet.ToFrozenSet(["inning", "outing", "canning", "herring", "earring", "proceed", "exceed", "succeed"], StringComparer.Ordinal);

    // Longest endings first; the replacement stands only where the ending begins in region 1.
    private static readonly (string Ending, string Replacement)[] s_second =
    [
        ("ational", "ate"), ("fulness", "ful"), ("iveness", "ive"), ("ization", "ize"), ("ousness", "ous"), ("biliti", "ble"), ("lessli", "less"), ("tional", "tion"),
        ("alism", "al"), ("aliti", "al"), ("ation", "ate"), ("entli", "ent"), ("fulli", "ful"), ("iviti", "ive"), ("ousli", "ous"), ("abli", "able"), ("alli", "al"),
        ("anci", "ance"), ("ator", "ate"), ("enci", "ence"), ("izer", "ize"), ("bli", "ble"), ("ogi", "og"), ("li", ""),
    ];

    private static readonly (string Ending, string Replacement)[] s_third =
        [("ational", "ate"), ("tional", "tion"), ("alize", "al"), ("ative", ""), ("icate", "ic"), ("iciti", "ic"), ("ical", "ic"), ("ness", ""), ("ful", "")];

    private static readonly string[] s_fourth = ["ement", "able", "ance", "ence", "ible", "ment", "ant", "ate", "ent", "ion", "ism", "iti", "ive", "ize", "ous", "al", "er", "ic"];

    public static string Stem(string word)
    {
        if (word.Length <= 2)
            return word;
        if (s_exceptions.TryGetValue(word, out string? known))
            return known;
        string stem = Possessive(MarkConsonantY(word.TrimStart('\'').Replace('’', '\'')));
        (int r1, int r2) = Regions(stem);
        stem = Plural(stem);
        if (s_whole.Contains(stem))
            return stem;
        stem = LastY(Inflection(stem, r1));
        stem = Second(stem, r1);
        stem = Third(stem, r1, r2);
        stem = Fourth(stem, r2);
        return Fifth(stem, r1, r2).Replace('Y', 'y');
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    // A y at the start or behind a vowel is a consonant; it is written Y until the end.
    private static string MarkConsonantY(string word)
    {
        char[] letters = word.ToCharArray();
        for (int i = 0; i < letters.Length; i++)
        {
            if (letters[i] == 'y' && (i == 0 || IsVowel(letters[i - 1])))
                letters[i] = 'Y';
        }

        return new string(letters);
    }

    private static (int First, int Second) Regions(string word)
    {
        int first = word.StartsWith("gener", StringComparison.Ordinal) || word.StartsWith("arsen", StringComparison.Ordinal) ? 5
            : word.StartsWith("commun", StringComparison.Ordinal) ? 6 : Region(word, 0);
        return (first, Region(word, first));
    }

    private static int Region(string word, int from)
    {
        for (int i = from + 1; i < word.Length; i++)
        {
            if (!IsVowel(word[i]) && IsVowel(word[i - 1]))
                return i + 1;
        }

        return word.Length;
    }

    private static string Possessive(string word) =>
        word.EndsWith("'s'", StringComparison.Ordinal) ? word[..^3] : word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word.TrimEnd('\'');

    private static string Plural(string word)
    {
        if (word.EndsWith("sses", StringComparison.Ordinal))
            return word[..^2];
        if (word.EndsWith("ied", StringComparison.Ordinal) || word.EndsWith("ies", StringComparison.Ordinal))
            return word.Length > 4 ? word[..^2] : word[..^1];
        bool plural = word.EndsWith('s') && !word.EndsWith("us", StringComparison.Ordinal) && !word.EndsWith("ss", StringComparison.Ordinal);
        return plural && word.Length > 2 && word[..^2].Any(IsVowel) ? word[..^1] : word;
    }

    private static string Inflection(string word, int r1)
    {
        foreach (string ending in (string[])["eedly", "eed"])
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
                return word.Length - ending.Length >= r1 ? word[..^(ending.Length - 2)] : word;
        }

        foreach (string ending in (string[])["ingly", "edly", "ing", "ed"])
        {
            if (!word.EndsWith(ending, StringComparison.Ordinal))
                continue;
            string stem = word[..^ending.Length];
            if (!stem.Any(IsVowel))
                return word;
            if (stem.EndsWith("at", StringComparison.Ordinal) || stem.EndsWith("bl", StringComparison.Ordinal) || stem.EndsWith("iz", StringComparison.Ordinal))
                return stem + "e";
            if (stem.Length > 1 && stem[^1] == stem[^2] && stem[^1] is 'b' or 'd' or 'f' or 'g' or 'm' or 'n' or 'p' or 'r' or 't')
                return stem[..^1];
            return r1 >= stem.Length && EndsShort(stem) ? stem + "e" : stem;
        }

        return word;
    }

    private static bool EndsShort(string word) =>
        word.Length == 2 ? IsVowel(word[0]) && !IsVowel(word[1])
        : word.Length > 2 && !IsVowel(word[^3]) && IsVowel(word[^2]) && !IsVowel(word[^1]) && word[^1] is not ('w' or 'x' or 'Y');

    private static string LastY(string word) => word.Length > 2 && word[^1] is 'y' or 'Y' && !IsVowel(word[^2]) ? word[..^1] + "i" : word;

    private static string Second(string word, int r1)
    {
        foreach ((string ending, string replacement) in s_second)
        {
            if (!word.EndsWith(ending, StringComparison.Ordinal))
                continue;
            int at = word.Length - ending.Length;
            bool allowed = ending switch { "ogi" => at > 0 && word[at - 1] == 'l', "li" => at > 0 && "cdeghkmnrt".Contains(word[at - 1], StringComparison.Ordinal), _ => true };
            return at >= r1 && allowed ? word[..at] + replacement : word;
        }

        return word;
    }

    private static string Third(string word, int r1, int r2)
    {
        foreach ((string ending, string replacement) in s_third)
        {
            if (!word.EndsWith(ending, StringComparison.Ordinal))
                continue;
            int at = word.Length - ending.Length;
            return at >= (ending == "ative" ? r2 : r1) ? word[..at] + replacement : word;
        }

        return word;
    }

    private static string Fourth(string word, int r2)
    {
        foreach (string ending in s_fourth)
        {
            if (!word.EndsWith(ending, StringComparison.Ordinal))
                continue;
            int at = word.Length - ending.Length;
            return at >= r2 && (ending != "ion" || (at > 0 && word[at - 1] is 's' or 't')) ? word[..at] : word;
        }

        return word;
    }

    private static string Fifth(string word, int r1, int r2)
    {
        int at = word.Length - 1;
        if (word[at] == 'e')
            return at >= r2 || (at >= r1 && !EndsShort(word[..at])) ? word[..at] : word;
        return word[at] == 'l' && at >= r2 && at > 0 && word[at - 1] == 'l' ? word[..at] : word;
    }
}
