using System.Globalization;
using Kb.Compiler.Statements;
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
public sealed class EndingsTrainingTests(OpenedModel model, ITestOutputHelper output)
{
    private const int Layer = 16;
    private const int Parts = 6;

    /// <summary>Not for every day: with KB_TRAIN=1, where `HeadTraining` has left its judgements, it learns both heads and what counts beside them, judges each sixth of teams and items by the others, and writes the files, and for `JudgedMeetingsTests` what each pair was judged to be.</summary>
    [Fact]
    public void The_heads_that_read_what_ends_tasks_and_decisions_are_learned_from_labelled_pairs()
    {
        if (Environment.GetEnvironmentVariable("KB_TRAIN") is null || !JudgedMeetings.AreThere)
            return;
        var teams = new EndingPairs();
        JudgedEndings.Write(
        [
            .. Learn("closes", [.. teams.Closing(likely: true), .. EndingPairs.InventedClosing()]),
            .. Learn("replaces", [.. teams.Replacing(), .. EndingPairs.InventedReplacing()]),
        ]);
    }

    private IEnumerable<(string Kind, string Text, double Logit)> Learn(string kind, EndingPair[] pairs)
    {
        Example[] examples = States(pairs);
        output.WriteLine($"{kind}: {examples.Length} pairs of {examples.Select(e => e.Of.Group).Distinct(StringComparer.Ordinal).Count()} teams and tens of items, {examples.Count(e => e.Of.Ends)} end something");
        HeadTraining.Model whole = Head(examples);
        // Each half of the weights is an output of its own: what it says of the earlier sentence, and of the later.
        HeadFile.Write(Path.Combine(Repository.Root, "src", "Compiler", "Statements", $"{kind}.head"), BuiltInModel.Digest, Layer, 2, whole.Always, whole.Weights[0]);

        (Example Example, double Judged)[] read = [.. ByOthers.Judge<Example, double>(examples, e => e.Of.Group, Parts, others => Head(others) is var head ? e => head.Logit(e.States, 0) : null!)];
        Table("signs", ByOthers.Judge<Example, double>(examples, e => e.Of.Group, Parts, others => Logistic.Fit([.. others.Select(o => (o.Of.Numbers, o.Of.Ends))]) is var weights ? e => Logistic.Weigh(weights, e.Of.Numbers) : null!));
        Table("model", read);
        Table("both", ByOthers.Judge<(Example Example, double Judged), double>(read, r => r.Example.Of.Group, Parts, others => Beside(others) is var weights ? r => Logistic.Weigh(weights, [.. r.Example.Of.Numbers, r.Judged]) : null!).Select(j => (j.Example.Example, j.Judged)));
        output.WriteLine(string.Join(", ", Beside(read).Select(w => w.ToString("0.00", CultureInfo.InvariantCulture))));
        return read.Select(r => (kind, EndingReading.Shown(r.Example.Of.Earlier, r.Example.Of.Later).Text, r.Judged));

        void Table(string by, IEnumerable<(Example Example, double Judged)> judged)
        {
            foreach (var from in judged.GroupBy(j => j.Example.Of.Group.Contains(' ')))
                output.WriteLine(ByOthers.Table($"{kind}, {by}, {(from.Key ? "invented" : "teams")}", from.Select(j => (j.Example.Of.Ends, HeadFile.Likely(j.Judged)))));
        }
    }

    private static HeadTraining.Model Head(IReadOnlyList<Example> examples) => HeadTraining.Fit([.. examples.Select(e => (e.States, new[] { e.Of.Ends }))]);

    private static double[] Beside(IReadOnlyList<(Example Example, double Judged)> read) => Logistic.Fit([.. read.Select(r => ((double[])[.. r.Example.Of.Numbers, r.Judged], r.Example.Of.Ends))]);

    // Mean and last state of the earlier sentence, then of the later.
    private Example[] States(EndingPair[] pairs)
    {
        using LlamaModel own = TrainingModel.Open(model);
        var examples = new List<Example>();
        foreach (EndingPair pair in pairs.DistinctBy(p => (p.Earlier, p.Later)))
        {
            (string text, IReadOnlyList<Kb.Inference.Questions.Stretch> stretches) = EndingReading.Shown(pair.Earlier, pair.Later);
            float[][] states = [.. own.States(text, stretches, Layer).Select(s => (float[])[.. s.Mean, .. s.Last])];
            if (states is [var earlier, var later])
                examples.Add(new Example(pair, [.. earlier, .. later]));
        }

        return [.. examples];
    }

    private sealed record Example(EndingPair Of, float[] States);
}
