using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

// Every structure below is blittable, so no call copies or converts; C's bool is a byte.
[assembly: DisableRuntimeMarshalling]

namespace Kb.Inference.Llama.Native;

/// <summary><c>llama_model_params</c>, 80 bytes.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct LlamaModelParams
{
    public nint Devices, TensorBufferOverrides;
    public int GpuLayers, SplitMode, LoadMode, LazyMode, MainGpu;
    public nint TensorSplit;
    public delegate* unmanaged[Cdecl]<float, void*, byte> Progress;
    public void* ProgressData;
    public nint KeyValueOverrides;
    public byte VocabularyOnly, CheckTensors, UseExtraBuffers, NoHost, NoAlloc, LoadMtp;
}

/// <summary><c>llama_context_params</c>, 160 bytes.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct LlamaContextParams
{
    public uint Context, Batch, MicroBatch, Sequences, RecurrentSnapshots, Outputs, OutputsPerSequence;
    public int Threads, ThreadsBatch;
    public int ContextType, RopeScaling, Pooling, Attention, FlashAttention;
    public float RopeBase, RopeScale, YarnExtension, YarnAttention, YarnBetaFast, YarnBetaSlow;
    public uint YarnOriginalContext;
    public float DefragmentThreshold;
    public delegate* unmanaged[Cdecl]<nint, byte, void*, byte> Evaluate;
    public void* EvaluateData;
    public int KeyType, ValueType;
    public delegate* unmanaged[Cdecl]<void*, byte> Abort;
    public void* AbortData;
    public byte Embeddings, OffloadKeyValues, NoPerformance, OffloadOperations, FullWindow, UnifiedKeyValues;
    public nint Samplers;
    public nuint SamplerCount;
    public nint OtherContext;
}

/// <summary><c>llama_batch</c>, 56 bytes; its arrays belong to the library.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct LlamaBatch
{
    public int Count;
    public int* Tokens;
    public float* Embeddings;
    public int* Positions;
    public int* SequenceCounts;
    public int** Sequences;
    public sbyte* Outputs;
}

/// <summary><c>llama_model_quantize_params</c>, 64 bytes.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct LlamaQuantizeParams
{
    public int Threads, FileType, OutputTensorType, EmbeddingTensorType;
    public byte AllowRequantize, QuantizeOutput, OnlyCopy, Pure, KeepSplit, DryRun;
    public nint ImportanceMatrix, KeyValueOverrides, TensorOverrides, PruneLayers;
    public nuint MaxBuffer;
}

/// <summary><c>llama_chat_message</c>, 16 bytes; both UTF-8, ended by zero.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct LlamaChatMessage
{
    public byte* Role, Content;
}

/// <summary><c>llama_token_data</c>, 12 bytes.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct LlamaTokenData
{
    public int Token;
    public float Logit, Probability;
}

/// <summary><c>llama_token_data_array</c>, 32 bytes.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct LlamaTokenDataArray
{
    public LlamaTokenData* Data;
    public nuint Size;
    public long Selected;
    public byte Sorted;
}
