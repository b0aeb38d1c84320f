using Kb.Compiler.Workspace;
using Kb.Inference.Models;

namespace Kb.Cli.Building;

/// <summary>Which model a build asks: what the command line says, else kb.yaml, else the built-in one. Opens nothing.</summary>
/// <param name="Path">Absolute path of the GGUF file; null for none.</param>
/// <param name="Digest">SHA-256 of the weights; "none" without.</param>
internal sealed record ModelChoice(string? Path, string Digest, string Name)
{
    public static readonly ModelChoice None = new(null, ModelInfo.None.Digest, ModelInfo.None.Name);

    public bool IsNone => Path is null;

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

    /// <summary>Path only, without looking into the file: enough to tell whether anything changed.</summary>
    public static string? FindPath(string? asked, Settings settings, WorkspaceFolder workspace)
    {
        string? named = asked ?? settings.Model;
        if (named == "none")
            return null;
        if (named is not null)
            return System.IO.Path.GetFullPath(named, asked is null ? workspace.Root : Environment.CurrentDirectory);
        return BuiltInModel.FindPath() ?? throw new Inference.InferenceException("The built-in model is missing: models/SmolLM2-135M-Instruct.Q4_1.gguf is neither beside the program nor in its repository. Restore it, or build with --model FILE.gguf or --model none.");
    }

    public static ModelChoice Of(string? path)
    {
        if (path is null)
            return None;
        if (!File.Exists(path))
            throw new UsageException($"There is no model file '{path}'. Name a GGUF file, or use --model none.");
        string digest = path == BuiltInModel.FindPath() && new FileInfo(path).Length == BuiltInModel.Bytes ? BuiltInModel.Digest : ModelDigest.Of(path, CacheDirectory);
        return new ModelChoice(path, digest, System.IO.Path.GetFileNameWithoutExtension(path));
    }
}
