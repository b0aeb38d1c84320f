namespace Kb.Inference.Models;

/// <summary>How to open a model.</summary>
/// <param name="Path">GGUF file, absolute.</param>
/// <param name="Digest">SHA-256 of that file when already known (64 hex digits); null: it is computed.</param>
/// <param name="Threads">Threads for decoding; 0: physical cores this process may use.</param>
/// <param name="CacheDirectory">Absolute folder for the prepared copy, prefix states and measurements; made when missing.</param>
public sealed record ModelRequest(string Path, string? Digest, int Threads, string CacheDirectory);
