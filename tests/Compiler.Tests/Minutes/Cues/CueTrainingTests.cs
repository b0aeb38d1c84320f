using Kb.Compiler.Statements.Minutes.Cues;
using Xunit;
using Xunit.Abstractions;

namespace Kb.Compiler.Tests.Minutes.Cues;

public sealed class CueTrainingTests(ITestOutputHelper output)
{
    private static readonly string[] s_read = ["meetings-dev", "meetings", "meetings-2", "meetings-4"];
    private static readonly string[] s_unread = ["meetings-train"];

    /// <summary>Not for every day: with KB_TRAIN=1 it fits the weights again, judges each fifth of the teams by the others and writes the table.</summary>
    [Fact]
    public void Weights_are_learned_from_the_labelled_meetings()
    {
        if (Environment.GetEnvironmentVariable("KB_TRAIN") is null)
            return;
        CueExample[] examples = [.. s_read.SelectMany(c => CueExample.Of(c, rules: false)).Concat(s_unread.SelectMany(c => CueExample.Of(c, rules: true)))];
        string[] teams = [.. examples.Select(e => e.Team).Distinct(StringComparer.Ordinal)];
        output.WriteLine($"{examples.Length} sentences of {teams.Length} teams");
        CueTraining.Write(CueTraining.Fit(examples));
        const int Parts = 5;
        double[][] judged = new double[examples.Length][];
        for (int part = 0; part < Parts; part++)
        {
            HashSet<string> apart = [.. teams.Where((_, i) => i % Parts == part)];
            CueTraining.Model[] models = CueTraining.Fit([.. examples.Where(e => !apart.Contains(e.Team))]);
            for (int i = 0; i < examples.Length; i++)
            {
                if (apart.Contains(examples[i].Team))
                    judged[i] = [.. models.Select(m => m.Judge(examples[i]))];
            }
        }

        for (int sort = 0; sort < CueTable.Sorts.Length; sort++)
        {
            foreach (double likely in (double[])[0.7, 0.6, 0.5, 0.4, 0.3, 0.2])
            {
                int given = judged.Count(j => j[sort] >= likely), right = examples.Where((e, i) => e.Is[sort] && judged[i][sort] >= likely).Count();
                output.WriteLine($"{CueTable.Sorts[sort]} at {likely:0.0}: {right} of {examples.Count(e => e.Is[sort])} found, {given} given, {(double)right / Math.Max(1, given):0.00} right");
            }
        }
    }
}
