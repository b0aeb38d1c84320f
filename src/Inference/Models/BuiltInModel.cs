namespace Kb.Inference.Models;

/// <summary>SmolLM2-135M-Instruct (Apache-2.0), the model that comes with the program.</summary>
public static class BuiltInModel
{
    /// <summary>SHA-256 of the file.</summary>
    public const string Digest = "b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53";

    /// <summary>Length of the file.</summary>
    public const long Bytes = 98_362_432;

    public const string Name = "SmolLM2-135M-Instruct.Q4_1";

    /// <summary>The file beside the program, else in the repository above it; null when it is missing or has another length.</summary>
    public static string? FindPath()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var file = new FileInfo(Path.Combine(folder.FullName, "models", Name + ".gguf"));
            if (file.Exists && file.Length == Bytes)
                return file.FullName;
        }
        return null;
    }
}
