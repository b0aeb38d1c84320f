using System.Security.Cryptography;
using System.Text;

namespace Kb.Compiler.Workspace;

/// <summary>Says whether a page still holds what kb wrote: 16 hex digits of SHA-256, with CRLF read as LF, since git may change line ends on checkout.</summary>
public static class PageHash
{
    public const int Digits = 16;

    public static string Of(string text) => Of(Encoding.UTF8.GetBytes(text));

    public static string Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes.Contains((byte)'\r') ? WithoutCarriageReturns(bytes) : bytes, hash);
        return Convert.ToHexStringLower(hash[..(Digits / 2)]);
    }

    /// <summary>The same with every task item taken as open: ticking one is no edit of the page.</summary>
    public static string WithoutTicks(ReadOnlySpan<byte> bytes)
    {
        byte[] open = bytes.ToArray();
        for (int i = 0; i + 5 <= open.Length; i++)
        {
            bool starts = i == 0 || open[i - 1] == '\n';
            if (starts && open.AsSpan(i, 3).SequenceEqual("- ["u8) && open[i + 3] is (byte)'x' or (byte)'X' && open[i + 4] == ']')
                open[i + 3] = (byte)' ';
        }

        return Of(open);
    }

    private static byte[] WithoutCarriageReturns(ReadOnlySpan<byte> bytes)
    {
        byte[] kept = new byte[bytes.Length];
        int count = 0;
        for (int i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] != '\r' || i + 1 == bytes.Length || bytes[i + 1] != '\n')
                kept[count++] = bytes[i];
        }

        return kept[..count];
    }
}
