using System.Globalization;
using Kb.Compiler.Statements.Minutes.Cues;
using Kb.TestKit;

namespace Kb.Compiler.Tests.Minutes.Cues;

/// <summary>
/// Fits the weights of <see cref="CueTable"/>: for each sort of reading the minimum of the logistic loss plus <see cref="Penalty"/> times the sum of the weights' sizes, by cyclic coordinate descent with the loss bounded by a
/// parabola in each step (so that none can overshoot). Features are there or not. Deterministic; a minute for 8,000 sentences.
/// </summary>
internal static class CueTraining
{
    private const double Penalty = 1.6;
    private const int FewestSentences = 3;
    private const int Sweeps = 120;

    public sealed record Model(IReadOnlyDictionary<string, double> Weights)
    {
        public double Judge(CueExample example) => 1 / (1 + Math.Exp(-(Weights[CueTable.Always] + example.Features.Sum(f => Weights.GetValueOrDefault(f)))));
    }

    public static Model[] Fit(IReadOnlyList<CueExample> examples)
    {
        string[] features = [.. examples.SelectMany(e => e.Features).GroupBy(f => f, StringComparer.Ordinal).Where(g => g.Count() >= FewestSentences).Select(g => g.Key).Order(StringComparer.Ordinal)];
        Dictionary<string, int> index = features.Select((f, i) => (f, i)).ToDictionary(p => p.f, p => p.i, StringComparer.Ordinal);
        var rows = new List<int>[features.Length];
        for (int i = 0; i < rows.Length; i++)
            rows[i] = [];
        for (int e = 0; e < examples.Count; e++)
        {
            foreach (string feature in examples[e].Features)
            {
                if (index.TryGetValue(feature, out int at))
                    rows[at].Add(e);
            }
        }

        return [.. CueTable.Sorts.Select((_, sort) => FitOne([.. examples.Select(e => e.Is[sort])], features, [.. rows.Select(r => r.ToArray())]))];
    }

    private static Model FitOne(bool[] wanted, string[] features, int[][] rows)
    {
        double[] weights = new double[features.Length], sums = new double[wanted.Length];
        double always = 0;
        int[] all = [.. Enumerable.Range(0, wanted.Length)];
        for (int sweep = 0; sweep < Sweeps; sweep++)
        {
            always += Step(all, 0, 0);
            for (int f = 0; f < features.Length; f++)
            {
                // A weight of nought is looked at again only now and then.
                if (weights[f] == 0 && sweep % 5 != 0)
                    continue;
                weights[f] += Step(rows[f], weights[f], Penalty);
            }
        }

        return new Model(features.Select((f, i) => (f, w: weights[i])).Where(p => p.w != 0).Append((f: CueTable.Always, w: always)).ToDictionary(p => p.f, p => p.w, StringComparer.Ordinal));

        double Step(int[] at, double weight, double penalty)
        {
            double slope = 0;
            foreach (int row in at)
                slope += (1 / (1 + Math.Exp(-sums[row]))) - (wanted[row] ? 1 : 0);
            double bend = 0.25 * at.Length;
            double free = weight - (slope / bend);
            double next = Math.Sign(free) * Math.Max(0, Math.Abs(free) - (penalty / bend));
            double change = next - weight;
            if (change != 0)
            {
                foreach (int row in at)
                    sums[row] += change;
            }

            return change;
        }
    }

    public static void Write(Model[] models)
    {
        string[] features = [.. models.SelectMany(m => m.Weights.Keys).Distinct(StringComparer.Ordinal).Where(f => f == CueTable.Always || models.Any(m => Math.Abs(m.Weights.GetValueOrDefault(f)) >= 0.005)).Order(StringComparer.Ordinal)];
        IEnumerable<string> lines = features.Select(f => $"{f}\t{string.Join('\t', models.Select(m => m.Weights.GetValueOrDefault(f) is var w && Math.Abs(w) >= 0.005 ? w.ToString("0.00", CultureInfo.InvariantCulture) : ""))}");
        File.WriteAllText(Path.Combine(Repository.Root, "src", "Compiler", "Statements", "Minutes", "Cues", "cues.txt"), $"# Learned by CueTraining in the tests; feature, then its weight for {string.Join(", ", CueTable.Sorts)}.\n{string.Join('\n', lines)}\n");
    }
}
