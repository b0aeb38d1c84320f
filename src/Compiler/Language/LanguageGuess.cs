using System.Globalization;

namespace Kb.Compiler.Language;

/// <summary>The language of a text by its script and its function words: enough to pick rule tables, not more.</summary>
public static class LanguageGuess
{
    /// <summary>What no table fits: no language's rules are used on it.</summary>
    public const string Unknown = "und";

    private const int Words = 4000;
    private const double FewestShare = 0.12;

    // Below this share of words that an English dictionary knows, a text without function words is no English list of keywords.
    private const double FewestKnown = 0.35;
    private const int FewestJudged = 40;

    /// <param name="lines">Lines or sentences of the text.</param>
    public static string Of(IEnumerable<string> lines)
    {
        var words = new List<string>(Words);
        int kana = 0, han = 0, hangul = 0, cyrillic = 0, greek = 0, letters = 0;
        foreach (string line in lines)
        {
            foreach (char c in line)
            {
                if (c < '\u0370' || !char.IsLetter(c))
                {
                    letters += char.IsLetter(c) ? 1 : 0;
                    continue;
                }

                letters++;
                kana += Scripts.IsKana(c) ? 1 : 0;
                han += Scripts.IsHan(c) ? 1 : 0;
                hangul += c is >= '\uac00' and <= '\ud7a3' ? 1 : 0;
                cyrillic += c is >= '\u0400' and <= '\u04ff' ? 1 : 0;
                greek += c is >= '\u0370' and <= '\u03ff' ? 1 : 0;
            }

            words.AddRange(line.ToLowerInvariant().Split(' ', '\t', '\'', '’').Select(w => w.Trim('.', ',', ';', ':', '!', '?', '(', ')', '"', '«', '»')).Where(w => w.Length > 0 && char.IsLetter(w[0])));
            if (words.Count >= Words || kana + han >= 2 * Words)
                break;
        }

        if (letters == 0)
            return "en";
        if ((kana + han) * 3 > letters)
            return kana * 10 > han ? "ja" : "zh";
        if ((hangul + cyrillic + greek) * 2 > letters)
            return hangul > cyrillic + greek ? "ko" : greek > cyrillic ? "el" : Unknown;
        (string language, double share) = StopWords.Guess(words);
        if (share >= FewestShare)
            return language;
        return words.Count >= FewestJudged && words.Count(IsEnglish) < FewestKnown * words.Count ? Unknown : "en";
    }

    private static bool IsEnglish(string word) => Lexicon.Known(word) || StopWords.Contains(word, "en") || !word.All(c => char.IsLetter(c) && char.GetUnicodeCategory(c) != UnicodeCategory.OtherLetter);
}
