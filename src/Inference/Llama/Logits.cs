using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Kb.Inference.Llama;

/// <summary>What one row of scores over the vocabulary says.</summary>
internal static class Logits
{
    /// <summary>The likeliest token; the first of several equal ones.</summary>
    public static int Best(ReadOnlySpan<float> row) => Math.Max(row.IndexOf(Max(row)), 0);

    /// <summary>What to subtract from a score to get its natural log-probability: the log of the sum of exponentials, summed in double because a sum of 50,000 floats loses the fourth decimal.</summary>
    public static double LogSum(ReadOnlySpan<float> row)
    {
        double max = Max(row);
        ReadOnlySpan<Vector256<float>> blocks = MemoryMarshal.Cast<float, Vector256<float>>(row);
        Vector256<double> sum = Vector256<double>.Zero;
        Vector256<double> offset = Vector256.Create(max);
        foreach (Vector256<float> block in blocks)
        {
            (Vector256<double> low, Vector256<double> high) = Vector256.Widen(block);
            sum += Vector256.Exp(low - offset) + Vector256.Exp(high - offset);
        }
        double total = Vector256.Sum(sum);
        foreach (float x in row[(blocks.Length * Vector256<float>.Count)..])
            total += Math.Exp(x - max);
        return max + Math.Log(total);
    }

    private static float Max(ReadOnlySpan<float> row)
    {
        ReadOnlySpan<Vector<float>> blocks = MemoryMarshal.Cast<float, Vector<float>>(row);
        var best = new Vector<float>(float.NegativeInfinity);
        foreach (Vector<float> block in blocks)
            best = Vector.Max(best, block);
        float max = float.NegativeInfinity;
        for (int i = 0; i < Vector<float>.Count; i++)
            max = Math.Max(max, best[i]);
        foreach (float x in row[(blocks.Length * Vector<float>.Count)..])
            max = Math.Max(max, x);
        return max;
    }
}
