using System.Text;
using Kb.Compiler.Language;

namespace Kb.Compiler.Extractions;

/// <summary>Text as names are looked for in it.</summary>
internal static class SpacedText
{
    /// <summary>Words of a text, each as it counts for matching, one space between.</summary>
    public static string Of(string text)
    {
        TextToken[] tokens = [.. TextTokens.Of(text.Replace('-', ' ')).Where(t => t.Kind is TokenKind.Word or TokenKind.Code or TokenKind.Number)];
        var spaced = new StringBuilder(text.Length);
        for (int i = 0; i < tokens.Length; i++)
        {
            bool joined = i > 0 && tokens[i].Start == tokens[i - 1].End && Scripts.IsUnspaced(tokens[i].Text[0]) && Scripts.IsUnspaced(tokens[i - 1].Text[^1]);
            if (i > 0 && !joined)
                spaced.Append(' ');
            spaced.Append(NameKey.OfWord(tokens[i].Text));
        }

        return spaced.ToString();
    }

    /// <summary>Whether a text as <see cref="Of"/> gives it holds a name: as whole words, or anywhere where words are not parted.</summary>
    public static bool Holds(string spaced, string key)
    {
        for (int at = spaced.IndexOf(key, StringComparison.Ordinal); at >= 0 && key.Length > 0; at = spaced.IndexOf(key, at + 1, StringComparison.Ordinal))
        {
            int end = at + key.Length;
            bool left = at == 0 || spaced[at - 1] == ' ' || IsOpen(spaced[at - 1], key[0]), right = end == spaced.Length || spaced[end] == ' ' || IsOpen(key[^1], spaced[end]);
            if (left && right)
                return true;
        }

        return false;
    }

    private static bool IsOpen(char left, char right) => Scripts.IsUnspaced(left) && Scripts.IsUnspaced(right) && !(Scripts.IsKatakana(left) && Scripts.IsKatakana(right));
}
