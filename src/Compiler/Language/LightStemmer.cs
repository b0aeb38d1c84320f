namespace Kb.Compiler.Language;

/// <summary>Takes the commonest endings of nouns, adjectives and regular verbs off German, French and Spanish words; accents are folded.</summary>
internal static class LightStemmer
{
    private static readonly string[] s_german = ["ungen", "erin", "ern", "est", "em", "en", "er", "es", "st", "e", "n", "s", "t"];

    private static readonly (string Ending, string Replacement)[] s_french =
    [
        ("issement", "ir"), ("eraient", ""), ("atrices", "at"), ("ations", "at"), ("atrice", "at"), ("ateurs", "at"), ("ation", "at"), ("ateur", "at"), ("ements", ""), ("ement", ""),
        ("euses", "eu"), ("euse", "eu"), ("aient", ""), ("eaux", "eau"), ("aux", "al"), ("ees", ""), ("ions", ""), ("ent", ""), ("ait", ""), ("ant", ""), ("es", ""), ("er", ""), ("ez", ""), ("ee", ""), ("x", ""), ("s", ""), ("e", ""),
    ];

    private static readonly (string Ending, string Replacement)[] s_spanish =
    [
        ("aciones", "a"), ("amientos", "a"), ("imientos", "i"), ("amiento", "a"), ("imiento", "i"), ("acion", "a"), ("ciones", "c"), ("cion", "c"), ("mente", ""), ("ando", ""), ("iendo", ""), ("aban", ""), ("aron", ""), ("ieron", ""),
        ("ados", ""), ("adas", ""), ("idos", ""), ("idas", ""), ("ado", ""), ("ada", ""), ("ido", ""), ("ida", ""), ("ces", "z"), ("ar", ""), ("er", ""), ("ir", ""), ("an", ""), ("en", ""), ("es", ""), ("os", ""), ("as", ""), ("o", ""), ("a", ""), ("e", ""), ("s", ""),
    ];

    public static string German(string word)
    {
        string folded = Nfc.Fold(word);
        if (folded.Length > 5 && folded.StartsWith("ge", StringComparison.Ordinal) && folded.EndsWith('t'))
            folded = folded[2..]; // gekauft, kauft
        foreach (string ending in s_german)
        {
            if (folded.Length - ending.Length >= (ending.Length == 1 ? 4 : 3) && folded.EndsWith(ending, StringComparison.Ordinal))
                return ending == "ungen" ? folded[..^2] : folded[..^ending.Length];
        }

        return folded;
    }

    public static string French(string word) => Replace(Nfc.Fold(word), s_french);

    public static string Spanish(string word) => Replace(Nfc.Fold(word), s_spanish);

    private static string Replace(string word, (string Ending, string Replacement)[] endings)
    {
        foreach ((string ending, string replacement) in endings)
        {
            if (word.Length - ending.Length + replacement.Length >= 3 && word.EndsWith(ending, StringComparison.Ordinal))
                return word[..^ending.Length] + replacement;
        }

        return word;
    }
}
