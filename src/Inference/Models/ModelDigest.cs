using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;

namespace Kb.Inference.Models;

/// <summary>The SHA-256 that names a model's weights, kept so that gigabytes are not read at each start.</summary>
public static class ModelDigest
{
    private static readonly SearchValues<char> s_hexDigits = SearchValues.Create("0123456789abcdef");

    /// <summary>64 hex digits; read again when length or time of the file have changed.</summary>
    /// <exception cref="InferenceException">The file can't be read.</exception>
    public static string Of(string path, string cacheDirectory)
    {
        try
        {
            var file = new FileInfo(path);
            string stamp = string.Create(CultureInfo.InvariantCulture, $"{file.FullName}\n{file.Length}\n{file.LastWriteTimeUtc.Ticks}");
            string kept = Path.Combine(cacheDirectory, "digest-" + Hash(stamp)[..32]);
            if (ReadKept(kept, stamp) is { } digest)
                return digest;
            using (FileStream stream = file.OpenRead())
                digest = Convert.ToHexStringLower(SHA256.HashData(stream));
            Keep(kept, $"{stamp}\n{digest}");
            return digest;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InferenceException($"{path} can't be read: {e.Message}", e);
        }
    }

    private static string? ReadKept(string kept, string stamp)
    {
        try
        {
            string text = File.ReadAllText(kept);
            return text.Length == stamp.Length + 65 && text.StartsWith(stamp + "\n", StringComparison.Ordinal) && !text.AsSpan(stamp.Length + 1).ContainsAnyExcept(s_hexDigits)
                ? text[^64..]
                : null;
        }
        catch (IOException)
        {
            return null;
        }
    }

    // A digest that can't be kept is computed again next time.
    private static void Keep(string kept, string text)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(kept)!);
            string part = $"{kept}.{Environment.ProcessId}";
            File.WriteAllText(part, text);
            File.Move(part, kept, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException) { }
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)));
}
