using Kb.Inference.Gguf;
using Kb.Inference.Llama.Native;
using Kb.Inference.Models;

namespace Kb.Inference.Llama;

/// <summary>A Q8_0 copy of a model whose own quantisation has no fast kernels on processors: larger, nearly the same numbers, read two to three times as fast.</summary>
internal sealed class PreparedCopy
{
    // Beyond this the copy costs more memory bandwidth in writing than it gains in reading.
    private const long MaxBytes = 4L << 30;
    private readonly string _folder;
    private readonly string _path;
    private readonly string _proof;

    /// <param name="version">The library's: another one may write other blocks.</param>
    public PreparedCopy(string digest, string version, string cacheDirectory)
    {
        _folder = cacheDirectory;
        Stem = $"prepared-{digest[..Math.Min(digest.Length, 32)]}-{version}";
        _path = Path.Combine(cacheDirectory, Stem + ".gguf");
        _proof = Path.Combine(cacheDirectory, Stem + ".proof");
    }

    private string Stem { get; }

    /// <summary>Whether most of the weights are of a type without fast kernels and the copy stays small enough.</summary>
    public static bool IsWorthwhile(GgufHeader header)
    {
        long all = header.Tensors.Sum(t => t.Bytes);
        long slow = header.Tensors.Where(t => t.Type is GgmlType.Q4One or GgmlType.Q5Zero or GgmlType.Q5One).Sum(t => t.Bytes);
        return slow * 2 > all && all * 34 / 20 < MaxBytes;
    }

    /// <summary>The copy, when it is whole and was measured to be faster.</summary>
    public string? Find()
    {
        try
        {
            string[] proof = File.ReadAllLines(_proof);
            return proof is ["faster", var length, var digest] && new FileInfo(_path) is { Exists: true } file
                && length == Text(file.Length) && digest == ModelDigest.Of(_path, _folder) ? _path : null;
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>Whether it was measured to be no faster here, so that it is not made again.</summary>
    public bool WasRejected => File.Exists(_proof) && File.ReadAllText(_proof) == "slower\n";

    /// <summary>Makes the copy and keeps it when <paramref name="isFaster"/> says so. Null: no room, or no gain; the original serves as well.</summary>
    public string? Make(string original, int threads, Func<string, bool> isFaster)
    {
        string part = Path.Combine(_folder, $"{Stem}.{Environment.ProcessId}.part");
        try
        {
            Directory.CreateDirectory(_folder);
            DeleteStale();
            if (new DriveInfo(_folder).AvailableFreeSpace < new FileInfo(original).Length * 3)
                return null;
            if (!Quantise(original, part, threads))
                return null;
            if (!isFaster(part))
            {
                File.WriteAllText(_proof, "slower\n");
                return null;
            }
            File.Move(part, _path, overwrite: true);
            File.WriteAllText(_proof, $"faster\n{Text(new FileInfo(_path).Length)}\n{ModelDigest.Of(_path, _folder)}\n");
            return _path;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
        finally
        {
            File.Delete(part);
        }
    }

    private static unsafe bool Quantise(string original, string target, int threads)
    {
        LlamaQuantizeParams parameters = LlamaApi.QuantizeDefaultParams();
        parameters.Threads = threads;
        parameters.FileType = 7; // LLAMA_FTYPE_MOSTLY_Q8_0
        parameters.AllowRequantize = 1;
        return LlamaApi.ModelQuantize(original, target, &parameters) == 0;
    }

    // What another version of the library or a killed process left.
    private void DeleteStale()
    {
        string version = Stem[(Stem.IndexOf('-', "prepared-".Length) + 1)..];
        foreach (string file in Directory.EnumerateFiles(_folder, "prepared-*"))
        {
            bool current = Path.GetFileNameWithoutExtension(file).EndsWith("-" + version, StringComparison.Ordinal);
            if (!current || file.EndsWith(".part", StringComparison.Ordinal))
                File.Delete(file);
        }
    }

    private static string Text(long length) => length.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
