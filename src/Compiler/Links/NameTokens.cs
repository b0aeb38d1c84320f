using Kb.Compiler.Language;

namespace Kb.Compiler.Links;

/// <summary>A word, a number or one sign of a text.</summary>
/// <param name="Spaced">White space stands before it.</param>
/// <param name="IsWord">Letters and digits, as opposed to a sign.</param>
internal readonly record struct NameToken(int Start, int Length, bool Spaced, bool IsWord)
{
    public int End => Start + Length;
}

/// <summary>Cuts text into the units that names are matched by. A word is a whole run of letters and digits, so no name is found inside a word; scripts without spaces are cut at each character.</summary>
internal static class NameTokens
{
    public static List<NameToken> Cut(string text)
    {
        var tokens = new List<NameToken>();
        bool spaced = false;
        for (int i = 0; i < text.Length;)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                spaced = true;
                i++;
                continue;
            }

            int end = i + 1;
            bool word = IsWordCharacter(text[i]);
            if (word && !HasNoSpaces(text[i]))
            {
                while (end < text.Length && IsWordCharacter(text[end]) && !HasNoSpaces(text[end]))
                    end++;
            }

            tokens.Add(new NameToken(i, end - i, spaced, word));
            spaced = false;
            i = end;
        }

        return tokens;
    }

    private static bool IsWordCharacter(char c) =>
        char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    private static bool HasNoSpaces(char c) => Scripts.IsUnspaced(c) && !char.IsSurrogate(c);
}
