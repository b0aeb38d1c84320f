namespace Kb.Inference.Gguf;

/// <summary>What opening a model will take, so that it is refused by a message and not by the system's out-of-memory killer.</summary>
internal static class ModelMemory
{
    // Buffers of the computation beside keys, values and logits; measured 60 to 200 MB.
    private const long Computation = 200L << 20;
    private const int HalfFloat = 2;

    /// <summary>Bytes for weights, keys and values of <paramref name="cells"/> tokens, logits of a batch, and buffers.</summary>
    public static long Estimate(GgufHeader header, int cells, int batch)
    {
        long weights = header.Tensors.Sum(t => t.Bytes);
        long layers = Bounded(header.Number("block_count"), 1000, 32);
        long width = Bounded(header.Number("embedding_length"), 1 << 16, 4096);
        long heads = Math.Max(1, Bounded(header.Number("attention.head_count"), 1 << 12, 32));
        long keyHeads = Bounded(header.Number("attention.head_count_kv"), 1 << 12, heads);
        long keyWidth = Bounded(header.Number("attention.key_length"), 1 << 12, width / heads);
        long valueWidth = Bounded(header.Number("attention.value_length"), 1 << 12, keyWidth);
        long vocabulary = header.Values.GetValueOrDefault("tokenizer.ggml.tokens") is ArrayLength tokens ? tokens.Count : 0;
        return weights
            + layers * keyHeads * (keyWidth + valueWidth) * HalfFloat * cells
            + vocabulary * sizeof(float) * batch
            + Computation;
    }

    /// <exception cref="InferenceException">It does not fit.</exception>
    public static void Check(string path, long needed, long available)
    {
        if (needed > available)
            throw new InferenceException($"{Path.GetFileName(path)} needs about {Megabytes(needed)} MB of memory, and {Megabytes(available)} MB are free for this process. Close other programs, raise its limit, or take a smaller model.");
    }

    private static long Bounded(long? value, long most, long otherwise) => value is { } n && n >= 0 && n <= most ? n : otherwise;

    private static long Megabytes(long bytes) => bytes >> 20;
}
