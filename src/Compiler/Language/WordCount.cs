namespace Kb.Compiler.Language;

/// <summary>
/// How long a text is to a reader, in words of a language that parts them by spaces. Chinese and Japanese are counted by characters: a Han character is
/// three fifths of a word and a kana two fifths, which is what translators reckon with (about 1.7 characters of Chinese, or 2 of Japanese, to an English word).
/// </summary>
public static class WordCount
{
    private const int HanFifths = 3;
    private const int KanaFifths = 2;

    /// <summary>Questions are bounded in characters of Latin text; a token of a model holds about four of these and less than two of Han or kana.</summary>
    private const int CharacterWeight = 3;

    public static int Of(string text)
    {
        if (!Scripts.HasUnspaced(text))
            return Parts(text);
        int words = 0, fifths = 0;
        bool inside = false;
        foreach (char c in text)
        {
            if (Scripts.IsUnspaced(c))
            {
                fifths += char.IsLowSurrogate(c) ? 0 : Scripts.IsHan(c) ? HanFifths : KanaFifths;
                inside = false;
            }
            else if (char.IsLetterOrDigit(c))
            {
                words += inside ? 0 : 1;
                inside = true;
            }
            else
            {
                inside &= !char.IsWhiteSpace(c) && !Scripts.IsWideMark(c);
            }
        }

        return words + ((fifths + 4) / 5);
    }

    private static int Parts(string text)
    {
        int parts = 0;
        bool space = true;
        foreach (char c in text)
        {
            bool isSpace = char.IsWhiteSpace(c);
            parts += space && !isSpace ? 1 : 0;
            space = isSpace;
        }

        return parts;
    }

    /// <summary>Length of a text for the bound of a question, in characters of Latin text.</summary>
    public static int Size(string text) => Scripts.HasUnspaced(text) ? text.Length + (text.Count(Scripts.IsUnspaced) * (CharacterWeight - 1)) : text.Length;
}
