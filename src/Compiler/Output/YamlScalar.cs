using System.Globalization;
using System.Text;

namespace Kb.Compiler.Output;

/// <summary>A string as a YAML scalar that every parser (1.1 and 1.2) reads back as that string: plain where that is certain, else double-quoted.</summary>
internal static class YamlScalar
{
    private static readonly HashSet<string> s_words = new(StringComparer.OrdinalIgnoreCase)
    {
        "null", "true", "false", "yes", "no", "on", "off", "y", "n",
    };

    public static string Write(string value, bool inFlow = false) => IsPlain(value, inFlow) ? value : Quote(value);

    private static bool IsPlain(string value, bool inFlow)
    {
        if (value.Length == 0 || value[^1] is ' ' or ':' || s_words.Contains(value) || LooksLikeNumberOrDate(value))
            return false;
        if (!char.IsLetterOrDigit(value[0]) && !value.StartsWith("../", StringComparison.Ordinal))
            return false;

        for (int i = 0; i < value.Length; i++)
        {
            char c = value[i];
            if (char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029' or '\uFEFF')
                return false;
            if (c == ':' && (inFlow || value[i + 1] == ' '))
                return false;
            if (c == '#' && value[i - 1] == ' ')
                return false;
            if (inFlow && c is ',' or '[' or ']' or '{' or '}')
                return false;
        }

        return true;
    }

    private static bool LooksLikeNumberOrDate(string value)
    {
        if (!char.IsAsciiDigit(value[0]))
            return false;

        bool hexadecimal = value.StartsWith("0x", StringComparison.OrdinalIgnoreCase);
        bool dated = value.Length >= 8 && value.AsSpan(0, 4).IndexOfAnyExceptInRange('0', '9') < 0 && value[4] == '-' && value.Length <= 10;
        bool timed = value.Length > 10 && value[4] == '-' && value[10] is 'T' or 't' or ' ';
        return hexadecimal || dated || timed || value.All(c => char.IsAsciiDigit(c) || "+-.,:_eEoObB".Contains(c, StringComparison.Ordinal));
    }

    private static string Quote(string value)
    {
        var quoted = new StringBuilder(value.Length + 2).Append('"');
        foreach (Rune rune in value.EnumerateRunes()) // a lone surrogate comes out as U+FFFD
        {
            _ = rune.Value switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append("\\\\"),
                '\n' => quoted.Append("\\n"),
                '\t' => quoted.Append("\\t"),
                0x2028 or 0x2029 or 0xFEFF => Escaped(quoted, 'u', "X4", rune),
                _ when Rune.IsControl(rune) => Escaped(quoted, 'x', "X2", rune),
                _ => quoted.Append(rune.ToString()),
            };
        }

        return quoted.Append('"').ToString();
    }

    private static StringBuilder Escaped(StringBuilder quoted, char kind, string format, Rune rune) =>
        quoted.Append('\\').Append(kind).Append(rune.Value.ToString(format, CultureInfo.InvariantCulture));
}
