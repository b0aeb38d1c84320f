using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Kb.Inference.Llama.Native;

namespace Kb.Inference.Llama;

/// <summary>One pool of evaluated tokens and one batch. Checks in C# what would abort the process in the library.</summary>
internal sealed unsafe class LlamaContext : IDisposable
{
    /// <summary>Most tokens of one decode.</summary>
    public const int BatchTokens = 512;

    /// <summary>Sequence ids, from 0.</summary>
    public const int Sequences = 64;

    private readonly LlamaContextHandle _handle;
    private readonly nint _memory;
    private readonly int _vocabulary;
    private readonly int* _stop;
    private LlamaBatch _batch;
    private bool _disposed;

    /// <param name="cells">Tokens that all sequences together can hold; a shared one counts once.</param>
    public LlamaContext(LlamaModelHandle model, int vocabulary, int cells, int threads)
    {
        _vocabulary = vocabulary;
        _stop = (int*)NativeMemory.AllocZeroed(sizeof(int));
        LlamaContextParams parameters = LlamaApi.ContextDefaultParams();
        parameters.Context = (uint)cells;
        parameters.Batch = parameters.MicroBatch = BatchTokens;
        parameters.Sequences = Sequences;
        parameters.Threads = parameters.ThreadsBatch = threads; // the library spins: its own default of 4 is ruinous on 2 cores
        parameters.UnifiedKeyValues = 1; // one pool: a token can belong to several sequences
        parameters.NoPerformance = 1;
        parameters.Abort = &MustStop;
        parameters.AbortData = _stop;
        LlamaLog.Clear();
        _handle = LlamaApi.ContextInit(model, parameters);
        if (_handle.IsInvalid)
        {
            NativeMemory.Free(_stop);
            throw new InferenceException($"No room for a context of {cells} tokens. Close other programs or take a smaller model.{LlamaLog.Said()}");
        }
        _handle.Hold(model);
        _memory = LlamaApi.Memory(_handle);
        Cells = (int)LlamaApi.ContextSize(_handle);
        _batch = LlamaApi.BatchInit(BatchTokens, embedding: 0, Sequences);
    }

    public int Cells { get; }

    /// <summary>Tokens in the batch.</summary>
    public int Pending => _batch.Count;

    public int Room => BatchTokens - _batch.Count;

    /// <summary>Adds a token for all given sequences; returns its row.</summary>
    public int Add(int token, int position, ReadOnlySpan<int> sequences, bool output)
    {
        if (Room == 0 || (uint)token >= (uint)_vocabulary || position < 0 || sequences.Length is 0 or > Sequences)
            throw new ArgumentOutOfRangeException(nameof(token), $"Token {token} at {position} of {sequences.Length} sequences does not fit the batch.");
        int row = _batch.Count++;
        _batch.Tokens[row] = token;
        _batch.Positions[row] = position;
        _batch.SequenceCounts[row] = sequences.Length;
        _batch.Outputs[row] = output ? (sbyte)1 : (sbyte)0;
        for (int i = 0; i < sequences.Length; i++)
            _batch.Sequences[row][i] = Checked(sequences[i]);
        return row;
    }

    /// <summary>Evaluates the batch; rows can be read until <see cref="Clear"/>.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled: the sequences of the batch are in an unknown state and must be forgotten.</exception>
    public void Decode(CancellationToken token)
    {
        token.ThrowIfCancellationRequested();
        Volatile.Write(ref *_stop, 0);
        int result;
        using (token.UnsafeRegister(static state => ((LlamaContext)state!).Stop(), this))
            result = LlamaApi.Decode(_handle, _batch);
        token.ThrowIfCancellationRequested();
        if (result != 0)
            throw new InferenceException($"llama.cpp could not decode {_batch.Count} tokens (code {result}). Try a smaller model, or report this.{LlamaLog.Said()}");
    }

    /// <summary>Scores over the vocabulary of a row that was added with output.</summary>
    public ReadOnlySpan<float> Row(int row)
    {
        float* logits = row < _batch.Count && _batch.Outputs[row] != 0 ? LlamaApi.Logits(_handle, row) : null;
        return logits == null
            ? throw new InvalidOperationException($"Row {row} has no scores.")
            : new(logits, _vocabulary);
    }

    public void Clear() => _batch.Count = 0;

    /// <summary>Makes the first <paramref name="length"/> tokens of one sequence also the start of another, empty one; nothing is evaluated or copied.</summary>
    public void Fork(int source, int target, int length)
    {
        if (length < 0 || length > Length(source) || Length(target) != 0)
            throw new ArgumentOutOfRangeException(nameof(length), $"Sequence {source} has {Length(source)} tokens and {target} has {Length(target)}; {length} can't be forked.");
        // All of a sequence is named by -1: a recurrent model has no state for anything less.
        LlamaApi.MemoryCopy(_memory, source, target, -1, length == Length(source) ? -1 : length);
    }

    public void Forget(int sequence) => LlamaApi.MemoryRemove(_memory, Checked(sequence), -1, -1);

    public int Length(int sequence) => LlamaApi.MemoryLast(_memory, Checked(sequence)) + 1;

    public void Dispose()
    {
        if (_disposed)
            return;
        _disposed = true;
        LlamaApi.BatchFree(_batch);
        _handle.Dispose();
        NativeMemory.Free(_stop);
    }

    private static int Checked(int sequence) => (uint)sequence < Sequences
        ? sequence
        : throw new ArgumentOutOfRangeException(nameof(sequence), $"There is no sequence {sequence}.");

    private void Stop() => Volatile.Write(ref *_stop, 1);

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static byte MustStop(void* stop) => (byte)Volatile.Read(ref *(int*)stop);
}
