using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Kb.Inference.Llama.Native;

/// <summary>C signatures of the pinned llama.h, one to one; no logic here.</summary>
internal static unsafe partial class LlamaApi
{
    internal const string Library = "llama";
    internal const string GgmlLibrary = "ggml";
    internal const string GgmlBaseLibrary = "ggml-base";

    // Library, version, devices

    [LibraryImport(Library, EntryPoint = "llama_version")]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    internal static partial byte* Version();

    [LibraryImport(Library, EntryPoint = "llama_log_set")]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    internal static partial void LogSet(delegate* unmanaged[Cdecl]<int, byte*, void*, void> log, void* data);

    [LibraryImport(Library, EntryPoint = "llama_backend_init")]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    internal static partial void BackendInit();

    [LibraryImport(GgmlLibrary, EntryPoint = "ggml_backend_load_all_from_path", StringMarshalling = StringMarshalling.Utf8)]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    internal static partial void BackendLoadAll(string folder);

    [LibraryImport(GgmlLibrary, EntryPoint = "ggml_backend_dev_count")]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    internal static partial nuint DeviceCount();

    [LibraryImport(GgmlLibrary, EntryPoint = "ggml_backend_dev_get")]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    internal static partial nint DeviceGet(nuint index);

    // 0 is a CPU, 1 a GPU, 2 an integrated GPU, 3 an accelerator such as BLAS.
    [LibraryImport(GgmlBaseLibrary, EntryPoint = "ggml_backend_dev_type")]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    internal static partial int DeviceType(nint device);

    [LibraryImport(GgmlBaseLibrary, EntryPoint = "ggml_backend_dev_name")]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    internal static partial byte* DeviceName(nint device);

    // Model

    [LibraryImport(Library, EntryPoint = "llama_model_default_params")]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    internal static partial LlamaModelParams ModelDefaultParams();

    // On failure the handle is invalid; the log has the only explanation.
    [LibraryImport(Library, EntryPoint = "llama_model_load_from_file", StringMarshalling = StringMarshalling.Utf8)]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    internal static partial LlamaModelHandle ModelLoadFromFile(string path, LlamaModelParams parameters);

    [LibraryImport(Library, EntryPoint = "llama_model_free")]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    internal static partial void ModelFree(nint model);

    [LibraryImport(Library, EntryPoint = "llama_model_get_vocab")]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    internal static partial nint ModelVocabulary(LlamaModelHandle model);

    [LibraryImport(Library, EntryPoint = "llama_model_n_ctx_train")]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    internal static partial int ModelTrainedContext(LlamaModelHandle model);

    // Length of the value without its terminator, as snprintf counts it; negative when the key is missing.
    [LibraryImport(Library, EntryPoint = "llama_model_meta_val_str", StringMarshalling = StringMarshalling.Utf8)]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    internal static partial int ModelMetadata(LlamaModelHandle model, string key, byte* buffer, nuint size);

    [LibraryImport(Library, EntryPoint = "llama_model_n_layer")]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    internal static partial int ModelLayers(LlamaModelHandle model);

    [LibraryImport(Library, EntryPoint = "llama_model_n_embd")]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    internal static partial int ModelWidth(LlamaModelHandle model);

    [LibraryImport(Library, EntryPoint = "llama_model_chat_template")]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    internal static partial byte* ModelChatTemplate(LlamaModelHandle model, byte* name);

    [LibraryImport(Library, EntryPoint = "llama_model_is_recurrent")]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    [return: MarshalAs(UnmanagedType.U1)]
    internal static partial bool ModelIsRecurrent(LlamaModelHandle model);

    [LibraryImport(Library, EntryPoint = "llama_model_is_hybrid")]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    [return: MarshalAs(UnmanagedType.U1)]
    internal static partial bool ModelIsHybrid(LlamaModelHandle model);

    [LibraryImport(Library, EntryPoint = "llama_model_has_encoder")]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    [return: MarshalAs(UnmanagedType.U1)]
    internal static partial bool ModelHasEncoder(LlamaModelHandle model);

    [LibraryImport(Library, EntryPoint = "llama_model_quantize_default_params")]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    internal static partial LlamaQuantizeParams QuantizeDefaultParams();

    // 0 is success; overwrites the target without asking.
    [LibraryImport(Library, EntryPoint = "llama_model_quantize", StringMarshalling = StringMarshalling.Utf8)]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    internal static partial uint ModelQuantize(string source, string target, LlamaQuantizeParams* parameters);

    // Context

    [LibraryImport(Library, EntryPoint = "llama_context_default_params")]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    internal static partial LlamaContextParams ContextDefaultParams();

    [LibraryImport(Library, EntryPoint = "llama_init_from_model")]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    internal static partial LlamaContextHandle ContextInit(LlamaModelHandle model, LlamaContextParams parameters);

    [LibraryImport(Library, EntryPoint = "llama_free")]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    internal static partial void ContextFree(nint context);

    [LibraryImport(Library, EntryPoint = "llama_n_ctx")]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    internal static partial uint ContextSize(LlamaContextHandle context);

    [LibraryImport(Library, EntryPoint = "llama_batch_init")]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    internal static partial LlamaBatch BatchInit(int tokens, int embedding, int sequences);

    [LibraryImport(Library, EntryPoint = "llama_batch_free")]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    internal static partial void BatchFree(LlamaBatch batch);

    // 0 done, 1 no room, 2 aborted by the callback, negative for a bad batch; more tokens than the context's batch abort the process.
    [LibraryImport(Library, EntryPoint = "llama_decode")]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    internal static partial int Decode(LlamaContextHandle context, LlamaBatch batch);

    // By index in the batch; valid until the next decode.
    [LibraryImport(Library, EntryPoint = "llama_get_logits_ith")]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    internal static partial float* Logits(LlamaContextHandle context, int index);

    // Tensors of a computation, inside its callback

    [LibraryImport(GgmlBaseLibrary, EntryPoint = "ggml_get_name")]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    internal static partial byte* TensorName(nint tensor);

    [LibraryImport(GgmlBaseLibrary, EntryPoint = "ggml_nbytes")]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    internal static partial nuint TensorBytes(nint tensor);

    // Aborts the process when more is asked for than the tensor has.
    [LibraryImport(GgmlBaseLibrary, EntryPoint = "ggml_backend_tensor_get")]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    internal static partial void TensorGet(nint tensor, void* target, nuint offset, nuint size);

    // Memory: sequences of evaluated tokens

    [LibraryImport(Library, EntryPoint = "llama_get_memory")]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    internal static partial nint Memory(LlamaContextHandle context);

    [LibraryImport(Library, EntryPoint = "llama_memory_clear")]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    internal static partial void MemoryClear(nint memory, [MarshalAs(UnmanagedType.U1)] bool data);

    [LibraryImport(Library, EntryPoint = "llama_memory_seq_rm")]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    [return: MarshalAs(UnmanagedType.U1)]
    internal static partial bool MemoryRemove(nint memory, int sequence, int from, int to);

    [LibraryImport(Library, EntryPoint = "llama_memory_seq_cp")]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    internal static partial void MemoryCopy(nint memory, int source, int target, int from, int to);

    [LibraryImport(Library, EntryPoint = "llama_memory_seq_pos_max")]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    internal static partial int MemoryLast(nint memory, int sequence);

    [LibraryImport(Library, EntryPoint = "llama_state_seq_get_size")]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    internal static partial nuint StateSize(LlamaContextHandle context, int sequence);

    [LibraryImport(Library, EntryPoint = "llama_state_seq_get_data")]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    internal static partial nuint StateGet(LlamaContextHandle context, byte* target, nuint size, int sequence);

    [LibraryImport(Library, EntryPoint = "llama_state_seq_set_data")]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    internal static partial nuint StateSet(LlamaContextHandle context, byte* source, nuint size, int sequence);

    // Vocabulary and text

    [LibraryImport(Library, EntryPoint = "llama_vocab_n_tokens")]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    internal static partial int VocabularySize(nint vocabulary);

    [LibraryImport(Library, EntryPoint = "llama_vocab_is_eog")]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    [return: MarshalAs(UnmanagedType.U1)]
    internal static partial bool VocabularyIsEnd(nint vocabulary, int token);

    // Bits: 1 unknown, 2 unused, 4 normal, 8 control, 16 user defined, 32 byte.
    [LibraryImport(Library, EntryPoint = "llama_vocab_get_attr")]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    internal static partial int VocabularyAttributes(nint vocabulary, int token);

    [LibraryImport(Library, EntryPoint = "llama_vocab_get_add_bos")]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    [return: MarshalAs(UnmanagedType.U1)]
    internal static partial bool VocabularyAddsStart(nint vocabulary);

    [LibraryImport(Library, EntryPoint = "llama_vocab_bos")]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    internal static partial int VocabularyStart(nint vocabulary);

    // Negative: minus the number of tokens needed.
    [LibraryImport(Library, EntryPoint = "llama_tokenize")]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    internal static partial int Tokenize(nint vocabulary, byte* text, int length, int* tokens, int capacity, [MarshalAs(UnmanagedType.U1)] bool addSpecial, [MarshalAs(UnmanagedType.U1)] bool parseSpecial);

    // Negative: minus the number of bytes needed. Writes no terminator.
    [LibraryImport(Library, EntryPoint = "llama_token_to_piece")]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    internal static partial int TokenToPiece(nint vocabulary, int token, byte* buffer, int length, int strip, [MarshalAs(UnmanagedType.U1)] bool special);

    // Bytes needed, also when the buffer was smaller; negative for a template that the library does not know.
    [LibraryImport(Library, EntryPoint = "llama_chat_apply_template")]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    internal static partial int ChatApplyTemplate(byte* template, LlamaChatMessage* messages, nuint count, [MarshalAs(UnmanagedType.U1)] bool addAssistant, byte* buffer, int length);

    // Grammars

    // Invalid for a grammar that does not parse.
    [LibraryImport(Library, EntryPoint = "llama_sampler_init_grammar", StringMarshalling = StringMarshalling.Utf8)]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    internal static partial LlamaSamplerHandle SamplerInitGrammar(nint vocabulary, string grammar, string root);

    [LibraryImport(Library, EntryPoint = "llama_sampler_apply")]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    internal static partial void SamplerApply(LlamaSamplerHandle sampler, LlamaTokenDataArray* candidates);

    // Aborts the process on a token that the grammar forbids: apply first.
    [LibraryImport(Library, EntryPoint = "llama_sampler_accept")]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    internal static partial void SamplerAccept(LlamaSamplerHandle sampler, int token);

    [LibraryImport(Library, EntryPoint = "llama_sampler_free")]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    internal static partial void SamplerFree(nint sampler);
}
