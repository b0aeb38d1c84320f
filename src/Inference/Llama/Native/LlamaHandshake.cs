using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Kb.Inference.Llama.Native;

/// <summary>llama.cpp has no number for its binary interface, so three signs stand in: version, known defaults at known places, and bytes written.</summary>
internal static unsafe class LlamaHandshake
{
    private const int Room = 1024;

    /// <summary>The version, when all three signs agree.</summary>
    /// <exception cref="InferenceException">A library of another interface: calling it would damage memory.</exception>
    public static string Check(nint library, string folder)
    {
        if (!NativeLibrary.TryGetExport(library, "llama_version", out nint function))
            throw Refused(folder, "it is older than 0.4");
        string version = Marshal.PtrToStringUTF8((nint)((delegate* unmanaged[Cdecl]<byte*>)function)()) ?? "";
        if (!version.StartsWith("0.4.", StringComparison.Ordinal) && !version.StartsWith("0.5.", StringComparison.Ordinal))
            throw Refused(folder, $"it is version {version}");
        if (!DefaultsAgree(library))
            throw Refused(folder, $"version {version} has another layout of its parameters");
        return version;
    }

    private static InferenceException Refused(string folder, string why) =>
        new($"The llama.cpp in {folder} does not fit: {why}; kb is bound to 0.4 and 0.5. Run `npm ci` for the right one, or unset {LlamaFolder.Variable}.");

    private static bool DefaultsAgree(nint library)
    {
        Oversized context = Call(library, "llama_context_default_params");
        var c = (LlamaContextParams*)&context;
        bool agree = sizeof(LlamaContextParams) == 160 && sizeof(LlamaModelParams) == 80 && sizeof(LlamaBatch) == 56 && sizeof(LlamaQuantizeParams) == 64
            && c->Context == 512 && c->Batch == 2048 && c->MicroBatch == 512 && c->Sequences == 1 && c->Threads == c->ThreadsBatch
            && c->RopeScaling == -1 && c->FlashAttention == -1 && c->YarnExtension == -1 && c->DefragmentThreshold == -1
            && c->KeyType == 1 && c->ValueType == 1 && c->OffloadKeyValues == 1 && c->OffloadOperations == 1 && c->FullWindow == 1
            && c->UnifiedKeyValues == 0 && c->OtherContext == 0;

        Oversized model = Call(library, "llama_model_default_params");
        var m = (LlamaModelParams*)&model;
        agree &= m->GpuLayers == -1 && m->SplitMode == 1 && m->LoadMode == -1 && m->UseExtraBuffers == 1 && m->VocabularyOnly == 0 && m->NoAlloc == 0;

        Oversized quantize = Call(library, "llama_model_quantize_default_params");
        var q = (LlamaQuantizeParams*)&quantize;
        agree &= q->FileType == 7 && q->OutputTensorType == q->EmbeddingTensorType && q->QuantizeOutput == 1 && q->AllowRequantize == 0 && q->MaxBuffer > 0;

        // Fields appended at the end with a default of zero show only in how much is written. On Arm the result's address travels in a register of its own.
        if (RuntimeInformation.ProcessArchitecture == Architecture.X64)
        {
            agree &= BytesWritten(library, "llama_context_default_params") == sizeof(LlamaContextParams)
                && BytesWritten(library, "llama_model_default_params") is 78 or 79 or 80
                && BytesWritten(library, "llama_model_quantize_default_params") == sizeof(LlamaQuantizeParams);
        }
        return agree;
    }

    // Room for a larger structure than ours: a newer callee then writes past our fields and not over the stack.
    private static Oversized Call(nint library, string function) =>
        ((delegate* unmanaged[Cdecl]<Oversized>)NativeLibrary.GetExport(library, function))();

    // On x64 the address of a large result is the first argument, on Linux, macOS and Windows alike.
    private static int BytesWritten(nint library, string function)
    {
        var call = (delegate* unmanaged[Cdecl]<byte*, byte*>)NativeLibrary.GetExport(library, function);
        byte* first = stackalloc byte[Room];
        byte* second = stackalloc byte[Room];
        new Span<byte>(first, Room).Fill(0xCD);
        new Span<byte>(second, Room).Fill(0x32);
        call(first);
        call(second);
        int end = Room;
        while (end > 0 && first[end - 1] == 0xCD && second[end - 1] == 0x32)
            end--;
        return end;
    }

    [InlineArray(Room)]
    private struct Oversized
    {
        private byte _first;
    }
}
