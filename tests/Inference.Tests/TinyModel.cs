using Kb.Inference.Models;
using Kb.Inference.Questions;
using Kb.TestKit;
using Xunit;

namespace Kb.Inference.Tests;

/// <summary>The tiny model in the real library.</summary>
public sealed class TinyModel : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kb-tiny-").FullName;

    public TinyModel()
    {
        string path = Path.Combine(_folder, "tiny.gguf");
        File.WriteAllBytes(path, TinyGguf.Bytes());
        Model = TextModels.Open(new(path, null, 1, Path.Combine(_folder, "cache")), _ => { }, CancellationToken.None);
    }

    public ITextModel Model { get; }

    public IReadOnlyList<Answer> Answers(params Question[] questions)
    {
        var answers = new Dictionary<Question, Answer>(ReferenceEqualityComparer.Instance);
        Model.Run(questions, (question, answer) => answers.Add(question, answer), CancellationToken.None);
        return [.. questions.Select(q => answers[q])];
    }

    public void Dispose()
    {
        Model.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}

/// <summary>One model is open at a time, so all tests that need one take turns.</summary>
[CollectionDefinition("tiny model")]
public sealed class TinyModelCollection : ICollectionFixture<TinyModel>;
