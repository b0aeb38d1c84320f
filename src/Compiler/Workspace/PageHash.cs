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
