using Kb.Inference.Models;
using Kb.Inference.Questions;
using Xunit;

namespace Kb.RealModel.Tests.Inference;

/// <summary>The built-in model, opened once for all tests of the collection: they never run beside each other.</summary>
public sealed class RealModel : IDisposable
{
    // One: the library spins, and beside a build two threads are many times slower than one.
    public const int Threads = 1;

    public RealModel()
    {
        string path = BuiltInModel.FindPath() ?? throw new InvalidOperationException("The built-in model is missing: models/ holds a Git LFS pointer or nothing.");
        CacheDirectory = Directory.CreateTempSubdirectory("kb-model-").FullName;
        Model = TextModels.Open(new(path, BuiltInModel.Digest, Threads, CacheDirectory), Notes.Add, CancellationToken.None);
    }

    public ITextModel Model { get; }

    public List<string> Notes { get; } = [];

    public string CacheDirectory { get; }

    /// <summary>Answers in the order of the questions.</summary>
    public IReadOnlyList<Answer> Answers(params Question[] questions)
    {
        var answers = new Dictionary<Question, Answer>(ReferenceEqualityComparer.Instance);
        Model.Run(questions, (question, answer) => answers.Add(question, answer), CancellationToken.None);
        return [.. questions.Select(q => answers[q])];
    }

    public void Dispose()
    {
        Model.Dispose();
        Directory.Delete(CacheDirectory, recursive: true);
    }
}

[CollectionDefinition("real model", DisableParallelization = true)]
public sealed class RealModelCollection : ICollectionFixture<RealModel>;
