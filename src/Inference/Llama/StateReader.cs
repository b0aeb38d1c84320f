using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Kb.Inference.Llama.Native;

namespace Kb.Inference.Llama;

/// <summary>What a model makes of a text behind one of its layers: evaluation ends there, so that the layers above cost nothing. A context of its own, since watching tensors is set when a context is made.</summary>
/// <remarks>Not thread-safe. Some 25 MB for the built-in model.</remarks>
internal sealed unsafe class StateReader : IDisposable
{
    /// <summary>Most tokens of one text.</summary>
    public const int MostTokens = 1024;

    private readonly LlamaContextHandle _handle;
    private readonly nint _memory;
    private readonly int _width;
    private readonly GCHandle _self;
    private readonly byte[] _name;
    private readonly float[] _states;
    private LlamaBatch _batch;
    private int _read;

    /// <param name="layer">Behind which layer, from 0.</param>
    /// <exception cref="InferenceException">No room for the context.</exception>
    public StateReader(LlamaModelHandle model, int layer, int threads)
    {
        Layer = layer;
        _width = LlamaApi.ModelWidth(model);
        _states = new float[MostTokens * _width];
        // llama.cpp calls what goes from one layer to the next so.
        _name = System.Text.Encoding.ASCII.GetBytes($"l_out-{layer}\0");
        _self = GCHandle.Alloc(this);
        LlamaContextParams parameters = LlamaApi.ContextDefaultParams();
        parameters.Context = parameters.Batch = parameters.MicroBatch = MostTokens;
        parameters.Sequences = 1;
        parameters.Threads = parameters.ThreadsBatch = threads;
        parameters.NoPerformance = 1;
        parameters.Evaluate = &OnTensor;
        parameters.EvaluateData = (void*)GCHandle.ToIntPtr(_self);
        LlamaLog.Clear();
        _handle = LlamaApi.ContextInit(model, parameters);
        if (_handle.IsInvalid)
        {
            _self.Free();
            throw new InferenceException($"No room for a context of {MostTokens} tokens. Close other programs or take a smaller model.{LlamaLog.Said()}");
        }

        _handle.Hold(model);
        _memory = LlamaApi.Memory(_handle);
        _batch = LlamaApi.BatchInit(MostTokens, embedding: 0, 1);
    }

    public int Layer { get; }

    /// <summary>Length of a state.</summary>
    public int Width => _width;

    /// <summary>One state for each token, one after another; valid until the next call. Empty where the model has no such layer.</summary>
    /// <param name="tokens">1 to <see cref="MostTokens"/>.</param>
    public ReadOnlySpan<float> Read(ReadOnlySpan<int> tokens)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)tokens.Length - 1, (uint)MostTokens - 1, nameof(tokens));
        LlamaApi.MemoryClear(_memory, data: false);
        _batch.Count = tokens.Length;
        for (int i = 0; i < tokens.Length; i++)
        {
            _batch.Tokens[i] = tokens[i];
            _batch.Positions[i] = i;
            _batch.SequenceCounts[i] = 1;
            _batch.Sequences[i][0] = 0;
            _batch.Outputs[i] = i == tokens.Length - 1 ? (sbyte)1 : (sbyte)0;
        }

        _read = 0;
        int result = LlamaApi.Decode(_handle, _batch);
        if (result != 0)
            throw new InferenceException($"llama.cpp could not read {tokens.Length} tokens (code {result}). Try a smaller model, or report this.{LlamaLog.Said()}");
        return _read == tokens.Length * _width ? _states.AsSpan(0, _read) : [];
    }

    public void Dispose()
    {
        LlamaApi.BatchFree(_batch);
        _handle.Dispose();
        if (_self.IsAllocated)
            _self.Free();
    }

    // Asked first whether a tensor is wanted, then, with the tensor computed, whether to go on.
    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static byte OnTensor(nint tensor, byte asks, void* data)
    {
        var reader = (StateReader)GCHandle.FromIntPtr((nint)data).Target!;
        if (!reader.IsWanted(tensor))
            return asks == 0 ? (byte)1 : (byte)0;
        if (asks != 0)
            return 1;
        reader.Take(tensor);
        return 0;
    }

    private bool IsWanted(nint tensor)
    {
        byte* name = LlamaApi.TensorName(tensor);
        for (int i = 0; i < _name.Length; i++)
        {
            if (name[i] != _name[i])
                return false;
        }

        return true;
    }

    private void Take(nint tensor)
    {
        int floats = (int)(LlamaApi.TensorBytes(tensor) / sizeof(float));
        if (floats > _states.Length)
            return;
        fixed (float* target = _states)
            LlamaApi.TensorGet(tensor, target, 0, (nuint)floats * sizeof(float));
        _read = floats;
    }
}
