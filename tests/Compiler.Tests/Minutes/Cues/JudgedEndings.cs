using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Kb.Compiler.Statements;
using Kb.Compiler.Statements.Minutes;
using Kb.TestKit;

namespace Kb.Compiler.Tests.Minutes.Cues;

/// <summary>What the model makes of tasks and reports, and of earlier and later decisions, of the labelled meetings, learned from the other teams. Written when the heads are learned, beside the build.</summary>
internal sealed class JudgedEndings
{
    private readonly Dictionary<string, double> _logits;

    private JudgedEndings(Dictionary<string, double> logits) => _logits = logits;

    private static string FilePath => Path.Combine(Repository.Root, "artifacts", "judged-endings.tsv");

    public static void Write(IEnumerable<(string Kind, string Text, double Logit)> judged) =>
        File.WriteAllLines(FilePath, judged.Select(j => $"{Key(j.Kind, j.Text)}\t{j.Logit.ToString("0.####", CultureInfo.InvariantCulture)}"));

    /// <summary>Of nothing where none were written.</summary>
    public static JudgedEndings Read() =>
        new(File.Exists(FilePath) ? File.ReadLines(FilePath).Select(l => l.Split('\t')).DistinctBy(f => f[0]).ToDictionary(f => f[0], f => double.Parse(f[1], CultureInfo.InvariantCulture), StringComparer.Ordinal) : []);

    public double? Closes(ActionItem task, DoneReport report) => Of("closes", EndingReading.Shown(task), EndingReading.Shown(report));

    public double? Replaces(Decision older, Decision newer) => Of("replaces", EndingReading.Shown(older), EndingReading.Shown(newer));

    private double? Of(string kind, string earlier, string later) => _logits.TryGetValue(Key(kind, EndingReading.Shown(earlier, later).Text), out double logit) ? logit : null;

    private static string Key(string kind, string text) => kind + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
}
