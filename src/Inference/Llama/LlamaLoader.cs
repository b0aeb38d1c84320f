using System.Text;
using Kb.Inference.Llama.Native;
using Kb.Inference.Models;

namespace Kb.Inference.Llama;

/// <summary>Opens a GGUF file with the library.</summary>
internal static class LlamaLoader
{
    /// <param name="path">What is loaded: the original or a copy prepared for this machine.</param>
    /// <param name="original">The file that the user named.</param>
    public static LlamaModel Load(string path, FileInfo original, string digest, int threads)
    {
        LlamaLibrary.Load();
        LlamaLog.Clear();
        LlamaModelHandle handle = LlamaApi.ModelLoadFromFile(path, LlamaApi.ModelDefaultParams());
        if (handle.IsInvalid)
            throw new InferenceException($"{path} could not be loaded. Check that it is a whole GGUF file of a model that llama.cpp {LlamaLibrary.Version} knows, and that memory suffices.{LlamaLog.Said()}");
        try
        {
            if (LlamaApi.ModelHasEncoder(handle))
                throw new InferenceException($"{path} is a model with an encoder, which kb can't use. Take a text model that only decodes.");
            var info = new ModelInfo(
                Metadata(handle, "general.name") ?? Path.GetFileNameWithoutExtension(original.Name),
                digest,
                LlamaApi.ModelTrainedContext(handle),
                Metadata(handle, "general.license"),
                original.Length);
            return new(handle, info, threads);
        }
        catch
        {
            handle.Dispose();
            throw;
        }
    }

    private static unsafe string? Metadata(LlamaModelHandle model, string key)
    {
        byte[] buffer = new byte[256];
        int length;
        fixed (byte* target = buffer)
            length = LlamaApi.ModelMetadata(model, key, target, (nuint)buffer.Length);
        return length <= 0 ? null : Encoding.UTF8.GetString(buffer, 0, Math.Min(length, buffer.Length - 1));
    }
}
