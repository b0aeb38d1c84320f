using System.Numerics;
using Kb.Compiler.Workspace;
using Kb.Inference.Models;
using Kb.TestKit;

namespace Kb.RealModel.Tests.Training;

/// <summary>
/// Fits a head: for each sort of reading the minimum of the logistic loss plus <see cref="Penalty"/> / 2 times the sum of the squared weights of the standardised states. Deterministic up to rounding; half a minute for 10,000 sentences.
/// Source: accelerated gradient descent (Nesterov 1983) with restarts (O'Donoghue and Candès 2015).
/// </summary>
internal static class HeadTraining
{
    private const float Penalty = 700;
    private const int Steps = 250;

    /// <param name="Weights">For the states as they are, for each sort.</param>
    /// <param name="Always">For each sort.</param>
    public sealed record Model(float[][] Weights, double[] Always)
    {
        public double Logit(float[] states, int sort) => Always[sort] + Dot(Weights[sort], states);

        /// <summary>How likely it is of each sort, 0 to 1.</summary>
        public double[] Likely(float[] states) => [.. Weights.Select((_, sort) => HeadFile.Likely(Logit(states, sort)))];

        /// <summary>As a file of the program, each sort an output.</summary>
        /// <param name="folder">Below src/Compiler.</param>
        public void Write(string folder, string file, int layer) =>
            HeadFile.Write(Path.Combine(Repository.Root, "src", "Compiler", folder, file), BuiltInModel.Digest, layer, Weights.Length, Always, [.. Weights.SelectMany(w => w)]);
    }

    /// <param name="examples">States of one length, and for each sort whether it is one.</param>
    public static Model Fit(IReadOnlyList<(float[] States, bool[] Is)> examples)
    {
        int width = examples[0].States.Length, sorts = examples[0].Is.Length;
        (float[] mean, float[] spread) = Moments(examples, width);
        float[][] rows = [.. examples.Select(e => Standardised(e.States, mean, spread))];
        float steepest = (0.25f * MostStretched(rows, width)) + Penalty;
        float[][] weights = new float[sorts][];
        double[] always = new double[sorts];
        Parallel.For(0, sorts, sort =>
        {
            (float[] fitted, float constant) = FitOne(rows, [.. examples.Select(e => e.Is[sort])], width, steepest);
            weights[sort] = [.. fitted.Select((w, d) => w / spread[d])];
            always[sort] = constant - fitted.Select((w, d) => (double)w * mean[d] / spread[d]).Sum();
        });
        return new Model(weights, always);
    }

    private static (float[] Weights, float Always) FitOne(float[][] rows, bool[] wanted, int width, float steepest)
    {
        // The last place is that of what always holds.
        float[] now = new float[width + 1], ahead = new float[width + 1], slope = new float[width + 1];
        float momentum = 1;
        for (int step = 0; step < Steps; step++)
        {
            Slope(rows, wanted, ahead, slope);
            float[] next = [.. ahead.Select((a, d) => a - (slope[d] / steepest))];
            // Downhill no more: start again from here.
            bool over = slope.Select((g, d) => (double)g * (next[d] - now[d])).Sum() > 0;
            float later = over ? 1 : (1 + MathF.Sqrt(1 + (4 * momentum * momentum))) / 2;
            float carry = over ? 0 : (momentum - 1) / later;
            ahead = [.. next.Select((n, d) => n + (carry * (n - now[d])))];
            (now, momentum) = (next, later);
        }

        return (now[..width], now[width]);
    }

    private static void Slope(float[][] rows, bool[] wanted, float[] weights, float[] slope)
    {
        int width = weights.Length - 1;
        for (int d = 0; d < width; d++)
            slope[d] = Penalty * weights[d];
        slope[width] = 0;
        for (int i = 0; i < rows.Length; i++)
        {
            float off = (1 / (1 + MathF.Exp(-(Dot(weights, rows[i]) + weights[width])))) - (wanted[i] ? 1 : 0);
            AddTimes(slope, rows[i], off);
            slope[width] += off;
        }
    }

    // By power iteration.
    private static float MostStretched(float[][] rows, int width)
    {
        float[] direction = [.. Enumerable.Repeat(1 / MathF.Sqrt(width), width)];
        float length = 0;
        for (int i = 0; i < 20; i++)
        {
            float[] next = new float[width];
            foreach (float[] row in rows)
                AddTimes(next, row, Dot(direction, row));
            length = MathF.Sqrt(Dot(next, next));
            direction = [.. next.Select(n => n / length)];
        }

        return length * 1.05f;
    }

    private static (float[] Mean, float[] Spread) Moments(IReadOnlyList<(float[] States, bool[] Is)> examples, int width)
    {
        double[] sum = new double[width], squares = new double[width];
        foreach ((float[] states, _) in examples)
        {
            for (int d = 0; d < width; d++)
            {
                sum[d] += states[d];
                squares[d] += (double)states[d] * states[d];
            }
        }

        float[] mean = [.. sum.Select(s => (float)(s / examples.Count))];
        return (mean, [.. squares.Select((q, d) => MathF.Sqrt(MathF.Max((float)(q / examples.Count) - (mean[d] * mean[d]), 1e-6f)))]);
    }

    private static float[] Standardised(float[] states, float[] mean, float[] spread) => [.. states.Select((s, d) => (s - mean[d]) / spread[d])];

    private static float Dot(float[] weights, float[] row)
    {
        Vector<float> sum = Vector<float>.Zero;
        int d = 0;
        for (; d + Vector<float>.Count <= row.Length; d += Vector<float>.Count)
            sum += new Vector<float>(weights, d) * new Vector<float>(row, d);
        float result = Vector.Sum(sum);
        for (; d < row.Length; d++)
            result += weights[d] * row[d];
        return result;
    }

    private static void AddTimes(float[] target, float[] row, float times)
    {
        int d = 0;
        for (; d + Vector<float>.Count <= row.Length; d += Vector<float>.Count)
            (new Vector<float>(target, d) + (new Vector<float>(row, d) * times)).CopyTo(target, d);
        for (; d < row.Length; d++)
            target[d] += row[d] * times;
    }
}
