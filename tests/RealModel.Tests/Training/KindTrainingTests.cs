using System.Text.Json;
using Kb.Compiler.Entities;
using Kb.Compiler.Statements;
using Kb.Inference.Llama;
using Kb.Inference.Questions;
using Kb.TestKit;
using Xunit;
using Xunit.Abstractions;
using OpenedModel = Kb.RealModel.Tests.Inference.RealModel;

namespace Kb.RealModel.Tests.Training;

[Collection("real model")]
public sealed class KindTrainingTests(OpenedModel model, ITestOutputHelper output)
{
    private const int Layer = 16;
    private const int Parts = 6;

    /// <summary>Not for every day: with KB_FIT naming the folder that benchmarks/fit/fetch.py filled it learns the head again, judges each sixth of the names by the others, and writes the file.</summary>
    [Fact]
    public void The_head_that_tells_kinds_of_names_is_learned_from_labelled_names()
    {
        if (Environment.GetEnvironmentVariable("KB_FIT") is not { } folder)
            return;
        Example[] examples = Read(folder);
        Fit(examples).Write("Entities", "kind.head", Layer);

        var judged = ByOthers.Judge(examples, e => e.Name, Parts, Learn).ToArray();
        foreach (bool written in (bool[])[false, true])
            output.WriteLine($"{(written ? "written" : "packages")}: {judged.Count(j => j.Example.IsWritten == written)} names, {judged.Where(j => j.Example.IsWritten == written).Average(j => j.Judged == j.Example.Kind ? 1.0 : 0):0.000} right");
    }

    private static Func<Example, EntityKind> Learn(IReadOnlyList<Example> others)
    {
        HeadTraining.Model head = Fit(others);
        return e => EntityKinds.Kinds[Enumerable.Range(0, EntityKinds.Kinds.Count).MaxBy(i => head.Logit(e.States, i))];
    }

    private static HeadTraining.Model Fit(IReadOnlyList<Example> examples) => HeadTraining.Fit([.. examples.Select(e => (e.States, EntityKinds.Kinds.Select(k => k == e.Kind).ToArray()))]);

    private Example[] Read(string folder)
    {
        var texts = new LabelledTexts(folder);
        using LlamaModel own = TrainingModel.Open(model);
        var examples = new List<Example>();
        foreach (string[] row in LabelledTexts.Rows("kinds", "labels.tsv"))
        {
            if (texts.Find(row[1], row[2]) is { } found)
                Add(row[0], found.Text, row[3], isWritten: false);
        }

        foreach (string[] line in LabelledTexts.Rows("kinds", "written.jsonl"))
        {
            using JsonDocument item = JsonDocument.Parse(line[0]);
            Add(item.RootElement.GetProperty("name").GetString()!, item.RootElement.GetProperty("sentence").GetString()!, item.RootElement.GetProperty("kind").GetString()!, isWritten: true);
        }

        return [.. examples];

        void Add(string name, string sentence, string kind, bool isWritten)
        {
            JudgeQuestion question = EntityKinds.Read(sentence, name);
            // What is no name at all does no harm as an idea.
            foreach ((float[] mean, float[] last) in own.States(question.Own, question.Stretches, Layer))
                examples.Add(new Example(name, isWritten, [.. mean, .. last], Enum.TryParse(kind, ignoreCase: true, out EntityKind told) ? told : EntityKind.Concept));
        }
    }

    private sealed record Example(string Name, bool IsWritten, float[] States, EntityKind Kind);
}
