using Kb.Inference.Gguf;
using Kb.Inference.Llama;
using Kb.Inference.Llama.Native;
using Kb.Platform;

namespace Kb.Inference.Models;

/// <summary>The switch over backends: one arm for each.</summary>
public static class TextModels
{
    /// <summary>What the file's own header says; nothing is loaded. A few milliseconds.</summary>
    /// <param name="digest">SHA-256 of the file, 64 hex digits.</param>
    /// <exception cref="InferenceException">No GGUF file, or one that is cut off or damaged.</exception>
    public static ModelInfo Describe(string path, string digest)
    {
        GgufHeader header = GgufHeader.Read(path);
        return new ModelInfo(
            header.Values.GetValueOrDefault("general.name") as string ?? Path.GetFileNameWithoutExtension(path),
            digest,
            (int)(header.Number("context_length") ?? 0),
            header.Values.GetValueOrDefault("general.license") as string,
            new FileInfo(path).Length);
    }

    /// <summary>Version of llama.cpp; loads its libraries, and no model.</summary>
    /// <exception cref="InferenceException">Not found, not loadable, or another version than the bound one.</exception>
    public static string LibraryVersion()
    {
        LlamaLibrary.Load();
        return LlamaLibrary.Version;
    }

    /// <summary>The copy that was made of a model for this processor and would be opened in its place; null where there is none.</summary>
    /// <param name="digest">SHA-256 of the original, 64 hex digits.</param>
    /// <exception cref="InferenceException">As for <see cref="LibraryVersion"/>, on which the copy depends.</exception>
    public static string? FindPreparedCopy(string digest, string cacheDirectory) => new PreparedCopy(digest, LibraryVersion(), cacheDirectory).Find();

    /// <summary>Waits for its turn: one model is open for a user and machine at a time, also inside one process.</summary>
    /// <exception cref="InferenceException">The library, the file or the memory does not allow it.</exception>
    public static ITextModel Open(ModelRequest request, Action<string> note, CancellationToken token)
    {
        token.ThrowIfCancellationRequested();
        var file = new FileInfo(request.Path);
        if (!file.Exists)
            throw new InferenceException($"There is no model file {request.Path}. Name another with `kb model use FILE.gguf`.");
        string digest = request.Digest ?? ModelDigest.Of(request.Path, request.CacheDirectory);
        GgufHeader header = GgufHeader.Read(request.Path);
        ModelMemory.Check(request.Path, ModelMemory.Estimate(header, LlamaModel.DefaultCells, LlamaContext.BatchTokens), MemoryLimits.Available());
        int threads = request.Threads > 0 ? request.Threads : PhysicalCores.Usable();
        IDisposable turn = ModelTurn.Take(note, token);
        try
        {
            TrialLoad.Check(request.Path, digest, request.CacheDirectory, note, token);
            return new ModelTurn(LlamaLoader.Load(Fastest(request, header, digest, threads, note, token), file, digest, threads), turn);
        }
        catch
        {
            turn.Dispose();
            throw;
        }
    }

    private static string Fastest(ModelRequest request, GgufHeader header, string digest, int threads, Action<string> note, CancellationToken token)
    {
        LlamaLibrary.Load();
        if (LlamaLibrary.HasGpu() || !PreparedCopy.IsWorthwhile(header))
            return request.Path;
        var copy = new PreparedCopy(digest, LlamaLibrary.Version, request.CacheDirectory);
        if (copy.Find() is { } found)
            return found;
        if (copy.WasRejected)
            return request.Path;
        note($"Preparing {Path.GetFileName(request.Path)} for this processor");
        return copy.Make(request.Path, threads, part => ReadingSpeed.Of(part, threads, token) > ReadingSpeed.Of(request.Path, threads, token)) ?? request.Path;
    }
}
