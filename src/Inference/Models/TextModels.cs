using Kb.Inference.Llama;

namespace Kb.Inference.Models;

/// <summary>How to open a model.</summary>
/// <param name="Path">GGUF file, absolute.</param>
/// <param name="Digest">SHA-256 of that file when already known (64 hex digits); null: it is computed.</param>
/// <param name="Threads">Threads for decoding; 0: physical cores this process may use.</param>
/// <param name="CacheDirectory">Absolute folder for the prepared copy, prefix states and measurements; made when missing.</param>
public sealed record ModelRequest(string Path, string? Digest, int Threads, string CacheDirectory);

/// <summary>The switch over backends: one arm for each.</summary>
public static class TextModels
{
    /// <exception cref="InferenceException">The library, the file or the memory does not allow it.</exception>
    public static ITextModel Open(ModelRequest request, Action<string> note, CancellationToken token)
    {
        token.ThrowIfCancellationRequested();
        var file = new FileInfo(request.Path);
        if (!file.Exists)
            throw new InferenceException($"There is no model file {request.Path}. Name another with `kb model use FILE.gguf`.");
        string digest = request.Digest ?? ModelDigest.Of(request.Path, request.CacheDirectory);
        int threads = request.Threads > 0 ? request.Threads : Math.Max(1, Environment.ProcessorCount / 2);
        return LlamaLoader.Load(request.Path, file, digest, threads);
    }
}
