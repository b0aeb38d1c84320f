using Kb.Compiler.Statements;
using Kb.Compiler.Statements.Minutes.Cues;
using Kb.Compiler.Tests.Minutes.Cues;
using Kb.Compiler.Workspace;
using Kb.Inference.Llama;
using Kb.Inference.Models;
using Kb.TestKit;
using Xunit;
using Xunit.Abstractions;
using OpenedModel = Kb.RealModel.Tests.Inference.RealModel;

namespace Kb.RealModel.Tests.Training;

[Collection("real model")]
public sealed class HeadTrainingTests(OpenedModel model, ITestOutputHelper output)
{
    private const int Layer = 16;
    private const int Parts = 5;
    private static readonly string[] s_read = ["meetings-dev", "meetings", "meetings-2", "meetings-4"];
    private static readonly string[] s_unread = ["meetings-train"];

    /// <summary>Not for every day: with KB_TRAIN=1 it learns the head again, judges each fifth of the teams by the others, and writes the file, and for `JudgedMeetingsTests` what each sentence was judged to be.</summary>
    [Fact]
    public void The_head_that_reads_meetings_is_learned_from_the_labelled_ones()
    {
        if (Environment.GetEnvironmentVariable("KB_TRAIN") is null)
            return;
        CueExample[] labelled = [.. s_read.SelectMany(c => CueExample.Of(c, rules: false)).Concat(s_unread.SelectMany(c => CueExample.Of(c, rules: true)))];
        HeadExample[] examples = States(labelled);
        output.WriteLine($"{examples.Length} of {labelled.Length} sentences of {examples.Select(e => e.Of.Team).Distinct(StringComparer.Ordinal).Count()} teams");
        HeadTraining.Model whole = HeadTraining.Fit([.. examples.Select(e => (e.States, e.Of.Is))]);
        HeadFile.Write(Path.Combine(Repository.Root, "src", "Compiler", "Statements", "Minutes", "Cues", "minutes.head"), BuiltInModel.Digest, Layer, 2 * CueTable.Sorts.Length, whole.Always, [.. Halves(whole)]);

        (HeadExample Example, (double[] Cues, double[] Logits) Judged)[] judged = [.. ByOthers.Judge(examples, e => e.Of.Team, Parts, Learn)];
        JudgedMeetings.Write([.. judged.Select(j => (j.Example.Of, j.Judged.Cues, j.Judged.Logits))]);
        for (int sort = 0; sort < CueTable.Sorts.Length; sort++)
        {
            Table("cues", j => j.Cues[sort]);
            Table("model", j => HeadFile.Likely(j.Logits[sort]));
            Table("both", j => Sort(Likely.Of(j.Cues, j.Logits), sort));

            void Table(string by, Func<(double[] Cues, double[] Logits), double> likely) =>
                output.WriteLine(ByOthers.Table($"{CueTable.Sorts[sort]}, {by}", judged.Select(j => (j.Example.Of.Is[sort], likely(j.Judged)))));
        }
    }

    private static Func<HeadExample, (double[] Cues, double[] Logits)> Learn(IReadOnlyList<HeadExample> others)
    {
        HeadTraining.Model head = HeadTraining.Fit([.. others.Select(e => (e.States, e.Of.Is))]);
        CueTraining.Model[] cues = CueTraining.Fit([.. others.Select(e => e.Of)]);
        return e => ([.. cues.Select(c => c.Judge(e.Of))], [.. e.Of.Is.Select((_, sort) => head.Logit(e.States, sort))]);
    }

    private HeadExample[] States(CueExample[] labelled)
    {
        using LlamaModel own = TrainingModel.Open(model);
        return [.. HeadExample.Read(own, Layer, labelled)];
    }

    // First what the sentence speaks for, sort after sort, then what the one after it does.
    private static IEnumerable<float> Halves(HeadTraining.Model head) =>
        head.Weights.SelectMany(w => w.Take(w.Length / 2)).Concat(head.Weights.SelectMany(w => w.Skip(w.Length / 2)));

    private static double Sort(Likely likely, int sort) => new[] { likely.Decision, likely.Promise, likely.Question, likely.Done, likely.Turn }[sort];
}
