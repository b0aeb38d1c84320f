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

    /// <summary>One line: mean precision over all thresholds, then what is found and how much of it is right from some of them on.</summary>
    public static string Table(string name, (bool Is, double Likely)[] all)
    {
        double area = 0;
        int found = 0, given = 0, wanted = all.Count(j => j.Is);
        foreach ((bool isOne, _) in all.OrderByDescending(j => j.Likely))
        {
            given++;
            if (isOne)
                area += (double)++found / given / wanted;
        }

        string line = $"{name}: mean precision {area:0.000};";
        foreach (double from in (double[])[0.7, 0.6, 0.5, 0.4, 0.3, 0.2])
            line += $"  {from:0.0}: {(double)all.Count(j => j.Is && j.Likely >= from) / wanted:0.00} found, {(double)all.Count(j => j.Is && j.Likely >= from) / Math.Max(1, all.Count(j => j.Likely >= from)):0.00} right";
        return line;
    }
}
