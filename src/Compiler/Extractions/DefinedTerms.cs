using Kb.Compiler.Language;

namespace Kb.Compiler.Extractions;

/// <summary>The term that a sentence defines, in languages other than English, where no dictionary tells noun phrases: "El riego por goteo es un método …", "点滴灌漑とは …".</summary>
internal static class DefinedTerms
{
    private const int MostWords = 4;
    private const int MostCharacters = 40;
    private const int MostWide = 14;

    /// <summary>Null where the sentence defines nothing, or points to what it speaks of.</summary>
    public static string? Find(string sentence, string language)
    {
        if (SentenceTables.For(language) is not { } table || table.Back.IsMatch(sentence))
            return null;
        string text = table.Article.Replace(sentence, "", 1);
        return language is "ja" or "zh" ? Wide(text, table) : Spaced(text, table, language);
    }

    private static string? Spaced(string text, SentenceTable table, string language)
    {
        int end = -1;
        for (int words = 1; words <= MostWords; words++)
        {
            end = text.IndexOf(' ', end + 1);
            if (end is < 0 or > MostCharacters)
                return null;
            if (table.Copula.IsMatch(text[end..]))
                return IsTerm(text[..end], language) ? text[..end] : null;
        }

        return null;
    }

    private static string? Wide(string text, SentenceTable table)
    {
        for (int end = 2; end <= MostWide && end < text.Length; end++)
        {
            if (!char.IsLetterOrDigit(text[end - 1]))
                return null;
            if (table.Copula.IsMatch(text[end..]))
                return text[..end];
        }

        return null;
    }

    private static bool IsTerm(string text, string language)
    {
        string[] words = text.Split(' ');
        return text.All(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '\'' or '’')
            && !StopWords.Contains(words[0].ToLowerInvariant(), language) && !StopWords.Contains(words[^1].ToLowerInvariant(), language)
            && (language != "de" || words.Any(w => char.IsUpper(w[0])));
    }
}
