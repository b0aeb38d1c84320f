namespace Kb.Compiler.Language;

/// <summary>Reduces a word to a form under which its inflections meet, and mostly its derivations too ("install", "installation"). For comparing and searching, never for showing.</summary>
public static class Stemmer
{
    /// <param name="word">In lower case.</param>
    /// <param name="language">Two letters; a word of a language without rules comes back as it is.</param>
    public static string Stem(string word, string language) => language switch
    {
        "en" => EnglishStemmer.Stem(word),
        "de" => LightStemmer.German(word),
        "fr" => LightStemmer.French(word),
        "es" => LightStemmer.Spanish(word),
        _ => word,
    };
}
