using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Kb.Compiler.Sources;
using Kb.Compiler.Statements;
using Kb.Compiler.Workspace;
using Kb.Inference.Llama;
using Kb.Inference.Models;
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
        (string Package, float[] States, bool[] Is)[] examples = Read(folder);
        output.WriteLine($"{examples.Length} sentences of {examples.Select(e => e.Package).Distinct(StringComparer.Ordinal).Count()} packages");
        HeadTraining.Model whole = HeadTraining.Fit([.. examples.Select(e => (e.States, e.Is))]);
        HeadFile.Write(Path.Combine(Repository.Root, "src", "Compiler", "Statements", "fit.head"), BuiltInModel.Digest, Layer, whole.Weights.Length, whole.Always, [.. whole.Weights.SelectMany(w => w)]);

        var judged = ByOthers.Judge(examples, e => e.Package, Parts, Learn).ToArray();
        output.WriteLine(ByOthers.Table("fit", judged.Select(j => (j.Example.Is[0], j.Judged[0]))));
        output.WriteLine(ByOthers.Table("good", judged.Select(j => (j.Example.Is[1], j.Judged[1]))));
    }

    private static Func<(string Package, float[] States, bool[] Is), double[]> Learn(IReadOnlyList<(string Package, float[] States, bool[] Is)> others)
    {
        HeadTraining.Model head = HeadTraining.Fit([.. others.Select(e => (e.States, e.Is))]);
        return e => [.. e.Is.Select((_, sort) => HeadFile.Likely(head.Logit(e.States, sort)))];
    }

    // As a build shows them to the model; those that stand in no source, or in no English one, are left out.
    private (string, float[], bool[])[] Read(string folder)
    {
        Dictionary<(string, string), string> labels = [];
        foreach (string[] fields in File.ReadLines(Path.Combine(Repository.Root, "tests", "Corpora", "fit", "labels.tsv")).Select(l => l.Split('\t')))
            labels.TryAdd((fields[0], fields[1]), fields[3]);
        using LlamaModel own = TrainingModel.Open(model);
        List<(string, float[], bool[])> examples = [.. Written(own)];
        foreach (Source source in SourceScanner.Read(folder, Settings.Default).Sources.Where(s => s.Language == "en"))
        {
            foreach (IReadOnlyList<Sentence> sentences in source.Passages.Select(p => p.Sentences))
            {
                for (int i = 0; i < sentences.Count; i++)
                {
                    string text = sentences[i].Text;
                    if (!labels.Remove((source.Path, Hash(text)), out string? label) && (i == 0 || !labels.Remove((source.Path, Hash(text = $"{sentences[i - 1].Text} {text}")), out label)))
                        continue;
                    foreach ((float[] mean, float[] last) in own.States(Fitness.Shown(source.Title, text, out Kb.Inference.Questions.Stretch stretch), [stretch], Layer))
                        examples.Add((source.Path.Split('/')[1], [.. mean, .. last], [label is "g" or "o", label is "g"]));
                }
            }
        }

        return [.. examples];
    }

    // Ours: articles and notes, which the packages have none of. A document counts as a package.
    private static IEnumerable<(string, float[], bool[])> Written(LlamaModel own)
    {
        foreach (string line in File.ReadLines(Path.Combine(Repository.Root, "tests", "Corpora", "fit", "written.jsonl")))
        {
            using JsonDocument item = JsonDocument.Parse(line);
            string title = item.RootElement.GetProperty("title").GetString()!, sentence = item.RootElement.GetProperty("sentence").GetString()!, label = item.RootElement.GetProperty("is").GetString()!;
            foreach ((float[] mean, float[] last) in own.States(Fitness.Shown(title, sentence, out Kb.Inference.Questions.Stretch stretch), [stretch], Layer))
                yield return (title, [.. mean, .. last], [label is "g" or "o", label is "g"]);
        }
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(text.Where(char.IsLetterOrDigit)))))[..16];
}
