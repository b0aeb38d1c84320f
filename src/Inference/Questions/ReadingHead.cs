using System.Security.Cryptography;

namespace Kb.Inference.Questions;

/// <summary>
/// Learned weights that read judgements off what a model thinks of a stretch of text: the states behind one of its layers, averaged over the stretch and at its last token, times a matrix. A linear probe of one model's states means nothing for another model.
/// Source: linear probes of hidden layers (Alain and Bengio 2016).
/// </summary>
public sealed class ReadingHead
{
    /// <param name="modelDigest">SHA-256 of the weights whose states it was learned from, 64 hex digits.</param>
    /// <param name="layer">Behind which layer, from 0.</param>
    /// <param name="weights">Row after row, one row for each output: first those for the mean, then those for the last token, each as long as a state.</param>
    /// <param name="outputs">Rows.</param>
    public ReadingHead(string modelDigest, int layer, int outputs, float[] weights)
    {
        if (outputs < 1 || weights.Length == 0 || weights.Length % (2 * outputs) != 0)
            throw new ArgumentException($"{weights.Length} weights are no {outputs} rows of two states.", nameof(weights));
        (ModelDigest, Layer, Outputs, Weights) = (modelDigest, layer, outputs, weights);
        Digest = Convert.ToHexStringLower(SHA256.HashData(System.Runtime.InteropServices.MemoryMarshal.AsBytes<float>(weights)), 0, 8);
    }

    public string ModelDigest { get; }

    public int Layer { get; }

    public int Outputs { get; }

    /// <summary>Length of a state.</summary>
    public int Width => Weights.Length / (2 * Outputs);

    /// <summary>Of the weights: part of every fingerprint.</summary>
    public string Digest { get; }

    internal float[] Weights { get; }

    /// <summary>One number for each output.</summary>
    internal double[] Apply(ReadOnlySpan<float> mean, ReadOnlySpan<float> last)
    {
        double[] result = new double[Outputs];
        for (int i = 0; i < Outputs; i++)
        {
            ReadOnlySpan<float> row = Weights.AsSpan(i * 2 * Width, 2 * Width);
            for (int d = 0; d < Width; d++)
                result[i] += ((double)row[d] * mean[d]) + ((double)row[Width + d] * last[d]);
        }

        return result;
    }
}
