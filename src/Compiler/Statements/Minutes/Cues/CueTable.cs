using System.Collections.Frozen;
using System.Globalization;

namespace Kb.Compiler.Statements.Minutes.Cues;

/// <summary>What each feature speaks for, learned from labelled meetings (tests/Corpora; `CueTraining` in the tests writes it): a logistic model for each sort of reading, with few weights, so that the file can be read. Source: L1-regularised logistic regression.</summary>
internal static class CueTable
{
    /// <summary>Order of the columns in cues.txt.</summary>
    public static readonly string[] Sorts = ["decision", "promise", "question", "done", "turn"];

    /// <summary>Stands in the file for what holds without any feature.</summary>
    public const string Always = "@always";

    private static readonly Lazy<FrozenDictionary<string, float[]>> s_weights = new(Load);

    /// <returns>For each of <see cref="Sorts"/> how likely the sentence is one, 0 to 1.</returns>
    public static double[] Judge(IReadOnlySet<string> features)
    {
        double[] sums = [.. s_weights.Value[Always].Select(w => (double)w)];
        foreach (string feature in features)
        {
            if (s_weights.Value.TryGetValue(feature, out float[]? weights))
            {
                for (int i = 0; i < sums.Length; i++)
                    sums[i] += weights[i];
            }
        }

        return [.. sums.Select(s => 1 / (1 + Math.Exp(-s)))];
    }

    private static FrozenDictionary<string, float[]> Load()
    {
        using var reader = new StreamReader(typeof(CueTable).Assembly.GetManifestResourceStream("cues.txt")!);
        var weights = new Dictionary<string, float[]>(StringComparer.Ordinal);
        reader.ReadLine(); // says what the file is
        while (reader.ReadLine() is { } line)
        {
            string[] cells = line.Split('\t');
            weights.Add(cells[0], [.. cells.Skip(1).Select(c => c.Length == 0 ? 0 : float.Parse(c, CultureInfo.InvariantCulture))]);
        }

        return weights.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
