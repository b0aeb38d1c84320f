using System.Globalization;
using System.Text;
using Kb.Compiler.Diagnostics;
using Kb.Compiler.Language;

namespace Kb.Compiler.Sources;

/// <summary>The one gate between bytes of raw/ and everything else: valid text in NFC, LF line ends, and no character that shows a reader something other than what the model and the pages see.</summary>
internal static class TextNormaliser
{
    public const int MaxBytes = 16 * 1024 * 1024;

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
        int zero = Array.IndexOf(bytes, (byte)0);
        if (zero >= 0)
        {
            diagnostics.Report(Rules.BinaryFile, new Location(path), zero);
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
            if (c == '\r')
            {
                if (i + 1 >= text.Length || text[i + 1] != '\n')
                    clean.Append('\n');
                continue;
            }

            if (c == '\n')
                line++;
            if (c is '\n' or '\t' || (c >= ' ' && c < '\u007f'))
            {
                clean.Append(c);
            }
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                if (IsHidden(char.ConvertToUtf32(c, text[i + 1])))
                    Remove();
                else
                    clean.Append(c).Append(text[i + 1]);
                i++;
            }
            else if (c == '\f')
            {
                clean.Append('\n'); // a page break ends a line
            }
            else if (char.IsControl(c) || char.IsSurrogate(c) || IsHidden(c))
            {
                if (c != '\ufeff' || i > 0)
                    Remove();
            }
            else
            {
                clean.Append(c);
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

    // Format characters (zero width, bidirectional controls, tags) and variation selectors; the soft hyphen is one of them.
    private static bool IsHidden(int point) =>
        CharUnicodeInfo.GetUnicodeCategory(point) == UnicodeCategory.Format || point is >= 0xFE00 and <= 0xFE0F or >= 0xE0100 and <= 0xE01EF or 0x2028 or 0x2029;
}
