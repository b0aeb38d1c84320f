namespace Kb.Compiler.Language;

/// <summary>The language of a text by its script and its function words: enough to pick rule tables, not more.</summary>
public static class LanguageGuess
{
    private const int Words = 400;
    private const double FewestShare = 0.12;

    public static string Of(IEnumerable<string> sentences)
    {
        var words = new List<string>(Words);
        int kana = 0, han = 0, letters = 0;
        foreach (string sentence in sentences)
        {
            foreach (char c in sentence)
            {
                letters += char.IsLetter(c) ? 1 : 0;
                kana += c is >= '\u3040' and <= '\u30ff' ? 1 : 0;
                han += c is >= '\u4e00' and <= '\u9fff' ? 1 : 0;
            }

            words.AddRange(sentence.ToLowerInvariant().Split(' ', '\'', '’').Select(w => w.Trim('.', ',', ';', ':', '!', '?', '(', ')')));
            if (words.Count >= Words)
                break;
        }

        if ((kana + han) * 3 > letters && letters > 0)
            return kana * 10 > han ? "ja" : "zh";
        (string language, double share) = StopWords.Guess(words);
        return share >= FewestShare ? language : "en";
    }
}
