namespace Kb.Compiler.Language;

/// <summary>Which writing a character belongs to, as far as rules differ by it. Characters beyond the basic plane (rare Han) count as Han by their surrogates.</summary>
public static class Scripts
{
    public static bool IsHan(char c) => c is >= '\u3400' and <= '\u4dbf' or >= '\u4e00' and <= '\u9fff' or >= '\uf900' and <= '\ufaff' or '々' or '〆' or '〇' || IsHanSurrogate(c);

    public static bool IsHiragana(char c) => c is >= '\u3041' and <= '\u309f';

    /// <summary>The long-vowel mark and half-width forms included; not the middle dot, which parts words.</summary>
    public static bool IsKatakana(char c) => c is >= '\u30a1' and <= '\u30fa' or >= '\u30fc' and <= '\u30ff' or >= '\u31f0' and <= '\u31ff' or >= '\uff66' and <= '\uff9f';

    public static bool IsKana(char c) => IsHiragana(c) || IsKatakana(c);

    /// <summary>Letters of Chinese and Japanese, which are written without spaces.</summary>
    public static bool IsUnspaced(char c) => c >= '\u3005' && (IsHan(c) || IsKana(c));

    /// <summary>Full-width punctuation: a line may end before or after it without a space being meant.</summary>
    public static bool IsWideMark(char c) => c is >= '\u3000' and <= '\u3004' or >= '\u3008' and <= '\u301f' or '・' or >= '\uff01' and <= '\uff0f' or >= '\uff1a' and <= '\uff20' or >= '\uff3b' and <= '\uff40' or >= '\uff5b' and <= '\uff65';

    public static bool HasUnspaced(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAnyInRange('\u3005', '\uffff'))
            return false;
        foreach (char c in text)
        {
            if (IsUnspaced(c))
                return true;
        }

        return false;
    }

    public static bool HasKana(ReadOnlySpan<char> text) => text.ContainsAnyInRange('\u3041', '\u30fa');

    // Planes 2 and 3 hold nothing but Han.
    private static bool IsHanSurrogate(char c) => c is >= '\ud840' and <= '\ud8bf' or >= '\udc00' and <= '\udfff';
}
