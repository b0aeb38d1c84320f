using System.Globalization;
using System.Text;
using Kb.Compiler.Diagnostics;
using Kb.Compiler.Language;

namespace Kb.Compiler.Sources;

/// <summary>The one gate between bytes of raw/ and everything else: valid text in NFC, LF line ends, and no character that shows a reader something other than what the model and the pages see.</summary>
internal static class TextNormaliser
{
    public const int MaxBytes = 16 * 1024 * 1024;

    private const char SoftHyphen = '\u00ad';
    private const int OneControlIn = 50;
    private const int FewControls = 8;

    private static readonly UTF8Encoding s_strict = new(false, throwOnInvalidBytes: true);

    /// <summary>Null (with an error reported) when the bytes are no text.</summary>
    public static string? Normalise(byte[] bytes, string path, DiagnosticBag diagnostics)
    {
        if (bytes.Length > MaxBytes)
        {
            diagnostics.Report(Rules.TooLarge, new Location(path), bytes.Length, MaxBytes);
            return null;
        }

        if (Decode(bytes, path, diagnostics) is not { } text)
            return null;
        return Nfc.Compose(Clean(text, path, diagnostics));
    }

    private static string? Decode(byte[] bytes, string path, DiagnosticBag diagnostics)
    {
        if (bytes is [0xFF, 0xFE, ..])
            return Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2);
        if (bytes is [0xFE, 0xFF, ..])
            return Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2);
        if (BinaryAt(bytes) is { } at)
        {
            diagnostics.Report(Rules.BinaryFile, new Location(path), at);
            return null;
        }

        int skip = bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
        try
        {
            return s_strict.GetString(bytes, skip, bytes.Length - skip);
        }
        catch (DecoderFallbackException e)
        {
            diagnostics.Report(Rules.NotUtf8, new Location(path), e.Index + skip);
            return Windows1252(bytes);
        }
    }

    /// <summary>Where the bytes stop being text: at the first zero, or at the first control character when there are many.</summary>
    private static int? BinaryAt(ReadOnlySpan<byte> bytes)
    {
        int zero = bytes.IndexOf((byte)0);
        if (zero >= 0)
            return zero;
        if (bytes.StartsWith("%PDF-"u8))
            return 0;
        int controls = 0, first = 0;
        for (int i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] < ' ' && bytes[i] is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f' or (byte)'\b' or 0x1b) && controls++ == 0)
                first = i;
        }

        return controls * OneControlIn > bytes.Length && controls > FewControls ? first : null;
    }

    // The 32 places where Windows-1252 differs from Latin-1; five of them are unassigned.
    private const string High = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

    private static string Windows1252(byte[] bytes) =>
        string.Create(bytes.Length, bytes, static (text, source) =>
        {
            for (int i = 0; i < text.Length; i++)
                text[i] = source[i] is >= 0x80 and < 0xA0 ? High[source[i] - 0x80] : (char)source[i];
        });

    private static string Clean(string text, string path, DiagnosticBag diagnostics)
    {
        var clean = new StringBuilder(text.Length);
        int removed = 0, line = 1, firstLine = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is >= ' ' and < '\u007f' or '\t')
            {
                clean.Append(c);
            }
            else if (c == '\n' || (c == '\r' && (i + 1 >= text.Length || text[i + 1] != '\n')))
            {
                clean.Append('\n');
                line++;
            }
            else if (c is '\r' or '\f')
            {
                // A page break is no line of its own: line numbers stay those of every editor.
            }
            else if (c == '\b')
            {
                i += Overstrike(clean, text, i);
            }
            else if (c == '\u001b')
            {
                i += EscapeLength(text.AsSpan(i)) - 1;
                Remove();
            }
            else if (c is '\v' or '\u0085' or '\u2028' or '\u2029')
            {
                clean.Append(' ');
            }
            else if (c == SoftHyphen && i + 1 < text.Length && text[i + 1] is '\n' or '\r')
            {
                i = Rejoin(clean, text, i + 1) - 1;
                Remove();
                line++;
            }
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                if (IsHidden(char.ConvertToUtf32(c, text[i + 1])))
                    Remove();
                else
                    clean.Append(c).Append(text[i + 1]);
                i++;
            }
            else if (!char.IsControl(c) && !char.IsSurrogate(c) && !IsHidden(c))
            {
                clean.Append(c);
            }
            else if (c != '\ufeff' || i > 0)
            {
                Remove();
            }
        }

        if (removed > 0)
            diagnostics.Report(Rules.HiddenCharacters, new Location(path, firstLine), removed);
        return clean.ToString();

        void Remove()
        {
            removed++;
            if (firstLine == 0)
                firstLine = line;
        }
    }

    /// <summary>Printers' bold (<c>x\bx</c>) and underlining (<c>_\bx</c>) come down to the letter.</summary>
    /// <returns>How many characters to skip.</returns>
    private static int Overstrike(StringBuilder clean, string text, int at)
    {
        if (at + 1 >= text.Length || text[at + 1] is '\n' or '\r' or '\b' || clean.Length == 0 || clean[^1] == '\n')
            return 0;
        if (text[at + 1] == '_' && clean[^1] != '_')
            return 1;
        clean.Length--;
        return 0;
    }

    /// <summary>A word that a soft hyphen parts at the end of a line stays whole, on the line where it begins.</summary>
    /// <returns>Where the text goes on after that word; the line end before it is written.</returns>
    private static int Rejoin(StringBuilder clean, string text, int lineEnd)
    {
        int word = lineEnd + (text[lineEnd] == '\r' && lineEnd + 1 < text.Length && text[lineEnd + 1] == '\n' ? 2 : 1);
        while (word < text.Length && text[word] is ' ' or '\t')
            word++;
        int end = word;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        clean.Append(text, word, end - word).Append('\n');
        return end;
    }

    /// <summary>Length of a terminal's escape sequence: <c>ESC [ … letter</c>, or the two characters of a short one.</summary>
    private static int EscapeLength(ReadOnlySpan<char> text)
    {
        if (text.Length < 2 || text[1] != '[')
            return 1;
        int at = 2;
        while (at < text.Length && text[at] is >= ' ' and <= '?' && at < 32)
            at++;
        return at < text.Length && text[at] is >= '@' and <= '~' ? at + 1 : 1;
    }

    // Format characters (zero width, bidirectional controls, tags; the soft hyphen is one of them), variation selectors, and letters without a shape.
    private static bool IsHidden(int point) =>
        CharUnicodeInfo.GetUnicodeCategory(point) == UnicodeCategory.Format || point is >= 0xFE00 and <= 0xFE0F or >= 0xE0100 and <= 0xE01EF or 0x034F or 0x115F or 0x1160 or 0x3164 or 0xFFA0;
}
