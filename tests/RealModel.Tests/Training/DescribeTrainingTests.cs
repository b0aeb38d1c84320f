using System.Text.Json;
using Kb.Compiler.Statements;
using Kb.Inference.Llama;
using Kb.TestKit;
using Xunit;
using Xunit.Abstractions;
using OpenedModel = Kb.RealModel.Tests.Inference.RealModel;

namespace Kb.RealModel.Tests.Training;

[Collection("real model")]
public sealed class DescribeTrainingTests(OpenedModel model, ITestOutputHelper output)
{
    private const int Layer = 16;
    private const int Parts = 6;

    /// <summary>Things are fewer than texts: how often each counts.</summary>
    private const int WeightOfThings = 3;

    private const string Things = "things";

    /// <summary>Not for every day: with KB_FIT naming the folder that benchmarks/fit/fetch.py filled it learns the heads again, judges each sixth of the packages by the others, and writes the files.</summary>
    [Fact]
    public void The_heads_that_tell_what_a_title_is_about_are_learned_from_labelled_sentences()
    {
        if (Environment.GetEnvironmentVariable("KB_FIT") is not { } folder)
            return;
        Example[] examples = Read(folder);
        output.WriteLine($"{examples.Length} sentences of {examples.Select(e => e.Group).Distinct(StringComparer.Ordinal).Count()} packages and written texts");
        LearnHead("describe.head", [.. examples.Where(e => e.Sort != Things)], ["texts", "written"]);
        LearnHead("defines.head", examples, [Things]);
    }

    private void LearnHead(string file, Example[] examples, string[] shown)
    {
        Fit(examples).Write("Statements", file, Layer);
        var judged = ByOthers.Judge(examples, e => e.Group, Parts, Learn).ToArray();
        foreach (string sort in shown)
        {
            output.WriteLine(ByOthers.Table($"{sort}, gladly", judged.Where(j => j.Example.Sort == sort).Select(j => (j.Example.Is[0], j.Judged[0]))));
            output.WriteLine(ByOthers.Table($"{sort}, fairly", judged.Where(j => j.Example.Sort == sort).Select(j => (j.Example.Is[1], j.Judged[1]))));
        }
    }

    private static Func<Example, double[]> Learn(IReadOnlyList<Example> others)
    {
        HeadTraining.Model head = Fit(others);
        return e => head.Likely(e.States);
    }

    private static HeadTraining.Model Fit(IReadOnlyList<Example> examples) =>
        HeadTraining.Fit([.. examples.SelectMany(e => Enumerable.Repeat((e.States, e.Is), e.Sort == Things ? WeightOfThings : 1))]);

    private Example[] Read(string folder)
    {
        var texts = new LabelledTexts(folder);
        using LlamaModel own = TrainingModel.Open(model);
        var examples = new List<Example>();
        foreach (string[] row in LabelledTexts.Rows("descriptions", "labels.tsv"))
        {
            if (texts.Find(row[0], row[1]) is { } found)
                Add("texts", row[0].Split('/')[1], found.Source.Title, found.Text, row[2]);
        }

        foreach (string[] row in LabelledTexts.Rows("descriptions", "things.tsv"))
        {
            if (texts.Find(row[1], row[2]) is { } found)
                Add(Things, row[1].Split('/')[1], row[0], found.Text, row[3]);
        }

        foreach (string[] line in LabelledTexts.Rows("descriptions", "written.jsonl"))
        {
            using JsonDocument item = JsonDocument.Parse(line[0]);
            string title = item.RootElement.GetProperty("title").GetString()!;
            int[] best = Indexes("best"), fair = Indexes("ok");
            foreach ((int i, string sentence) in item.RootElement.GetProperty("sentences").EnumerateArray().Select(s => s.GetString()!).Index())
                Add("written", title, title, sentence, best.Contains(i) ? "b" : fair.Contains(i) ? "o" : "-");

            int[] Indexes(string name) => [.. item.RootElement.GetProperty(name).EnumerateArray().Select(i => i.GetInt32())];
        }

        return [.. examples];

        void Add(string sort, string group, string title, string sentence, string label)
        {
            foreach ((float[] mean, float[] last) in own.States(Fitness.Shown(title, sentence, out Kb.Inference.Questions.Stretch stretch), [stretch], Layer))
                examples.Add(new Example(sort, group, [.. mean, .. last], [label == "b", label is "b" or "o"]));
        }
    }

    /// <param name="Group">Examples of one are never judged by each other.</param>
    /// <param name="Is">Printed gladly; gives a true idea at least.</param>
    private sealed record Example(string Sort, string Group, float[] States, bool[] Is);
}
