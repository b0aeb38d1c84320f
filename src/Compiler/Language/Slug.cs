using System.Globalization;
using System.Text;

namespace Kb.Compiler.Language;

/// <summary>File names of pages: letters of any script and digits in lower case, accents folded, hyphens between; names that Windows keeps for itself get a hyphen.</summary>
public static class Slug
{
    private const int MostCharacters = 80;

    /// <summary>File systems take names of 255 bytes; a date, a number and an extension come on top.</summary>
    private const int MostBytes = 180;

    /// <returns>Empty where the text has no letter and no digit.</returns>
    public static string Of(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (char c in Nfc.Fold(text))
        {
            bool mark = char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || (mark && slug.Length > 0))
                slug.Append(c);
            else if (c is '+' or '#' && slug.Length > 0 && slug[^1] is 'c' or 'f' or 'g') // c++ is not c
                slug.Append(c == '+' ? "-plus" : "-sharp");
            else if (c != '\'' && slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }

        string name = slug.ToString();
        while (Encoding.UTF8.GetByteCount(name) > MostBytes)
            name = name[..^(char.IsLowSurrogate(name[^1]) ? 2 : 1)];
        if (name.Length > MostCharacters)
            name = name[..(char.IsHighSurrogate(name[MostCharacters - 1]) ? MostCharacters - 1 : MostCharacters)];
        name = name.Trim('-');
        return IsReserved(name) ? name + "-" : name;
    }

    private static bool IsReserved(string name) =>
        name is "con" or "prn" or "aux" or "nul" || (name.Length == 4 && (name.StartsWith("com", StringComparison.Ordinal) || name.StartsWith("lpt", StringComparison.Ordinal)) && char.IsAsciiDigit(name[3]));
}
