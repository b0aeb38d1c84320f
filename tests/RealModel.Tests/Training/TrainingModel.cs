using Kb.Inference.Llama;
using Kb.Inference.Models;
using Kb.Platform;
using OpenedModel = Kb.RealModel.Tests.Inference.RealModel;

namespace Kb.RealModel.Tests.Training;

/// <summary>What learning a head needs beside its examples.</summary>
internal static class TrainingModel
{
    /// <summary>The built-in model once more, on all cores: nothing else runs beside it. What was prepared for this processor reads twice as fast.</summary>
    public static LlamaModel Open(OpenedModel opened)
    {
        var original = new FileInfo(BuiltInModel.FindPath()!);
        return LlamaLoader.Load(TextModels.FindPreparedCopy(BuiltInModel.Digest, opened.CacheDirectory) ?? original.FullName, original, BuiltInModel.Digest, PhysicalCores.Usable());
    }
}
