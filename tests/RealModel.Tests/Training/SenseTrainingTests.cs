using Kb.Compiler.Statements;
using Kb.Compiler.Tests.Statements;
using Kb.Compiler.Workspace;
using Kb.Inference.Llama;
using Kb.Inference.Models;
using Kb.TestKit;
using Xunit;
using Xunit.Abstractions;
using OpenedModel = Kb.RealModel.Tests.Inference.RealModel;

namespace Kb.RealModel.Tests.Training;

[Collection("real model")]
public sealed class SenseTrainingTests(OpenedModel model, ITestOutputHelper output)
{
    private const int Layer = 16;
    private const int Parts = 6;
    private static readonly string[] s_learned = ["technical", "social", "manuals", "articles", "papers"];

    /// <summary>Not for every day: with KB_TRAIN=1 it learns the head again, judges each sixth of the passages by the others, and writes the file.</summary>
    [Fact]
    public void The_head_that_tells_what_lies_alone_is_learned_from_labelled_passages()
    {
        if (Environment.GetEnvironmentVariable("KB_TRAIN") is null)
            return;
        Example[] examples = [.. States(s_learned)], unseen = [.. States(["heldout"])];
        HeadTraining.Model whole = HeadTraining.Fit([.. examples.Select(e => (e.States, new[] { e.Of.Lies }))]);
        float[] weights = whole.Weights[0];
        HeadFile.Write(Path.Combine(Repository.Root, "src", "Compiler", "Statements", "sense.head"), BuiltInModel.Digest, Layer, 2, whole.Always, weights);
        var judged = ByOthers.Judge(examples, e => e.Of.Passage, Parts, Learn).ToArray();
        output.WriteLine(ByOthers.Table("lies", judged.Select(j => (j.Example.Of.Lies, j.Judged))));
        foreach (var kind in judged.GroupBy(j => j.Example.Of.Label))
            output.WriteLine($"{kind.Key}: {kind.Count()}, likely to lie {kind.Average(j => j.Judged >= LearnedSense.TakenBack ? 1.0 : 0):0.00}");
        output.WriteLine(ByOthers.Table("unseen", unseen.Select(e => (e.Of.Lies, HeadFile.Likely(whole.Logit(e.States, 0))))));
    }

    private static Func<Example, double> Learn(IReadOnlyList<Example> others)
    {
        HeadTraining.Model head = HeadTraining.Fit([.. others.Select(e => (e.States, new[] { e.Of.Lies }))]);
        return e => HeadFile.Likely(head.Logit(e.States, 0));
    }

    // Mean and last state of the sentence, then of what follows.
    private IEnumerable<Example> States(IEnumerable<string> sets)
    {
        using LlamaModel own = TrainingModel.Open(model);
        foreach (QuotePassage passage in sets.SelectMany(QuotePassage.Read).Where(p => p.At.Sentence >= 0))
        {
            (string text, IReadOnlyList<Kb.Inference.Questions.Stretch> stretches) = LearnedSense.Shown(passage.Source, passage.At);
            float[][] states = [.. own.States(text, stretches, Layer).Select(s => (float[])[.. s.Mean, .. s.Last])];
            yield return new Example(passage, [.. states[0], .. states.Length > 1 ? states[1] : new float[states[0].Length]]);
        }
    }

    private sealed record Example(QuotePassage Of, float[] States);
}
