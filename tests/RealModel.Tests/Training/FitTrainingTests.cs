using System.Text.Json;
using Kb.Compiler.Sources;
using Kb.Compiler.Statements;
using Kb.Inference.Llama;
using Kb.TestKit;
using Xunit;
using Xunit.Abstractions;
using OpenedModel = Kb.RealModel.Tests.Inference.RealModel;

namespace Kb.RealModel.Tests.Training;

[Collection("real model")]
public sealed class FitTrainingTests(OpenedModel model, ITestOutputHelper output)
{
    private const int Layer = 16;
    private const int Parts = 6;

    /// <summary>Not for every day: with KB_FIT naming the folder that benchmarks/fit/fetch.py filled it learns the head again, judges each sixth of the packages by the others, and writes the file.</summary>
    [Fact]
    public void The_head_that_judges_what_may_stand_alone_is_learned_from_labelled_sentences()
    {
        if (Environment.GetEnvironmentVariable("KB_FIT") is not { } folder)
            return;
        Example[] examples = Read(folder);
        output.WriteLine($"{examples.Length} sentences of {examples.Select(e => e.Package).Distinct(StringComparer.Ordinal).Count()} packages");
        HeadTraining.Fit([.. examples.Select(e => (e.States, e.Is))]).Write("Statements", "fit.head", Layer);

        var judged = ByOthers.Judge(examples, e => e.Package, Parts, Learn).ToArray();
        output.WriteLine(ByOthers.Table("fit", judged.Select(j => (j.Example.Is[0], j.Judged[0]))));
        output.WriteLine(ByOthers.Table("fit, of lists", judged.Where(j => j.Example.IsItem).Select(j => (j.Example.Is[0], j.Judged[0]))));
        output.WriteLine(ByOthers.Table("good", judged.Select(j => (j.Example.Is[1], j.Judged[1]))));
    }

    private static Func<Example, double[]> Learn(IReadOnlyList<Example> others)
    {
        HeadTraining.Model head = HeadTraining.Fit([.. others.Select(e => (e.States, e.Is))]);
        return e => head.Likely(e.States);
    }

    // As a build shows them to the model; those that stand in no source, or in no English one, are left out.
    private Example[] Read(string folder)
    {
        var texts = new LabelledTexts(folder);
        using LlamaModel own = TrainingModel.Open(model);
        List<Example> examples = [.. Written(own)];
        foreach ((string path, string hash, string label) in LabelledTexts.Rows("fit", "labels.tsv").Select(r => (r[0], r[1], r[3])).Concat(LabelledTexts.Rows("fit", "items.tsv").Select(r => (r[0], r[1], r[2]))).DistinctBy(r => (r.Item1, r.Item2)))
        {
            if (texts.Find(path, hash) is not { } found)
                continue;
            bool isItem = found.Passage.Kind == PassageKind.ListItem;
            foreach ((float[] mean, float[] last) in own.States(Fitness.Shown(found.Source.Title, found.Text, out Kb.Inference.Questions.Stretch stretch, isItem), [stretch], Layer))
                examples.Add(new Example(path.Split('/')[1], isItem, [.. mean, .. last], [label is "g" or "o", label is "g"]));
        }

        return [.. examples];
    }

    // Ours: articles and notes, which the packages have none of. A document counts as a package.
    private static IEnumerable<Example> Written(LlamaModel own)
    {
        string folder = Path.Combine(Repository.Root, "tests", "Corpora", "fit");
        foreach (string line in File.ReadLines(Path.Combine(folder, "written.jsonl")).Concat(File.ReadLines(Path.Combine(folder, "notes.jsonl"))))
        {
            using JsonDocument item = JsonDocument.Parse(line);
            string title = item.RootElement.GetProperty("title").GetString()!, sentence = item.RootElement.GetProperty("sentence").GetString()!, label = item.RootElement.GetProperty("is").GetString()!;
            foreach ((float[] mean, float[] last) in own.States(Fitness.Shown(title, sentence, out Kb.Inference.Questions.Stretch stretch), [stretch], Layer))
                yield return new Example(title, false, [.. mean, .. last], [label is "g" or "o", label is "g"]);
        }
    }

    /// <param name="Is">Fit; good.</param>
    private sealed record Example(string Package, bool IsItem, float[] States, bool[] Is);
}
