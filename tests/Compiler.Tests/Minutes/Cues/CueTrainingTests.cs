using Kb.Compiler.Statements.Minutes.Cues;
using Kb.TestKit;
using Xunit;
using Xunit.Abstractions;

namespace Kb.Compiler.Tests.Minutes.Cues;

public sealed class CueTrainingTests(ITestOutputHelper output)
{
    private const int Parts = 5;
    private static readonly string[] s_read = ["meetings-dev", "meetings", "meetings-2", "meetings-4"];
    private static readonly string[] s_unread = ["meetings-train"];

    /// <summary>Not for every day: with KB_TRAIN=1 it fits the weights again, judges each fifth of the teams by the others and writes the table.</summary>
    [Fact]
    public void Weights_are_learned_from_the_labelled_meetings()
    {
        if (Environment.GetEnvironmentVariable("KB_TRAIN") is null)
            return;
        CueExample[] examples = [.. s_read.SelectMany(c => CueExample.Of(c, rules: false)).Concat(s_unread.SelectMany(c => CueExample.Of(c, rules: true)))];
        output.WriteLine($"{examples.Length} sentences of {examples.Select(e => e.Team).Distinct(StringComparer.Ordinal).Count()} teams");
        CueTraining.Write(CueTraining.Fit(examples));
        var judged = ByOthers.Judge(examples, e => e.Team, Parts, Learn).ToArray();
        for (int sort = 0; sort < CueTable.Sorts.Length; sort++)
            output.WriteLine(ByOthers.Table(CueTable.Sorts[sort], judged.Select(j => (j.Example.Is[sort], j.Judged[sort]))));
    }

    private static Func<CueExample, double[]> Learn(IReadOnlyList<CueExample> others)
    {
        CueTraining.Model[] models = CueTraining.Fit(others);
        return e => [.. models.Select(m => m.Judge(e))];
    }
}
