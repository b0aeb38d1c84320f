using System.Collections.Frozen;
using Kb.Compiler.Workspace;
using Kb.Inference.Models;
using Kb.Inference.Questions;

namespace Kb.Cli.Building;

/// <summary>Which model a build asks: what the command line says, else kb.yaml, else the built-in one. Opens nothing.</summary>
/// <param name="Path">GGUF file, absolute; null without a model, and where its file is missing, which matters only once something is to be asked.</param>
/// <param name="Digest">SHA-256 of the weights; "none" without a model.</param>
internal sealed record ModelChoice(string? Path, string Digest, string Name)
{
    private const string NoModel = "none";
    public const string BuiltIn = "built-in";

    public bool IsNone => Digest == ModelInfo.None.Digest;

    /// <summary>Kinds of question that rules answer as well, by this model's exam.</summary>
    public IReadOnlySet<string> NotAsked { get; private init; } = FrozenSet<string>.Empty;

    /// <summary>The stored answers of this model.</summary>
    public AnswerBook Book(AnswerStore store, Func<string, bool>? counts = null) => new(store, Digest, counts) { NotAsked = NotAsked };

    /// <summary>The same for whoever only reads them; none without a model.</summary>
    public IAnswers Stored(AnswerStore store) => In(Book(store));

    /// <summary>What a compile may see of a book of this model: nothing without a model.</summary>
    public IAnswers In(AnswerBook book) => IsNone ? NoAnswers.Instance : book;

    /// <summary>Where prepared copies, prefix states and digests are kept for this user.</summary>
    public static string CacheDirectory
    {
        get
        {
            string? cache = Environment.GetEnvironmentVariable("XDG_CACHE_HOME");
            if (string.IsNullOrEmpty(cache))
                cache = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) is { Length: > 0 } home ? System.IO.Path.Combine(home, ".cache") : System.IO.Path.GetTempPath();
            return System.IO.Path.Combine(cache, "kb");
        }
    }

    /// <summary>"none", "built-in" or the absolute path of a file, which is not looked into: enough to tell whether anything changed.</summary>
    public static string Named(string? asked, Settings settings, WorkspaceFolder workspace) => (asked ?? settings.Model) switch
    {
        null => BuiltIn,
        NoModel => NoModel,
        var file => System.IO.Path.GetFullPath(file, asked is null ? workspace.Root : Environment.CurrentDirectory),
    };

    /// <summary>The file behind a name; null for none, and for the built-in model where it is missing.</summary>
    public static string? FileOf(string named) => named switch
    {
        NoModel => null,
        BuiltIn => BuiltInModel.FindPath(),
        _ => named,
    };

    /// <summary>A model whose weights are known by their digest needs no file for a build whose answers are all stored.</summary>
    /// <exception cref="UsageException">There is no such file.</exception>
    public static ModelChoice Of(string named, State state)
    {
        ModelChoice choice = Find(named, state);
        return choice.IsNone ? choice : choice with { NotAsked = ExaminedModels.NotAsked(state, choice.Digest) };
    }

    private static ModelChoice Find(string named, State state)
    {
        if (named == NoModel)
            return new ModelChoice(null, ModelInfo.None.Digest, ModelInfo.None.Name);
        if (named == BuiltIn)
            return new ModelChoice(BuiltInModel.FindPath(), BuiltInModel.Digest, BuiltInModel.Name);

        string name = System.IO.Path.GetFileNameWithoutExtension(named);
        if (File.Exists(named))
            return new ModelChoice(named, ModelDigest.Of(named, CacheDirectory), name);
        if (state.ModelName == name && state.ModelDigest is { } digest)
            return new ModelChoice(null, digest, name);
        throw new UsageException($"There is no model file '{named}'. Name a GGUF file with --model or in kb.yaml, or use --model none.");
    }
}
