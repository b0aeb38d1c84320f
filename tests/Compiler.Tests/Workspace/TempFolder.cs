using Kb.Compiler.Workspace;

namespace Kb.Compiler.Tests.Workspace;

/// <summary>A workspace folder that goes when the test ends.</summary>
internal sealed class TempFolder : IDisposable
{
    public TempFolder()
    {
        Root = Directory.CreateTempSubdirectory("kb-state-").FullName;
        Workspace = WorkspaceFolder.Open(Root);
    }

    public string Root { get; }

    public WorkspaceFolder Workspace { get; }

    public string Write(string path, string text)
    {
        string full = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return full;
    }

    public string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    public bool Has(string path) => File.Exists(Path.Combine(Root, path));

    /// <summary>Paths below a folder, with '/', sorted.</summary>
    public string[] Files(string folder)
    {
        string full = Path.Combine(Root, folder);
        return Directory.Exists(full)
            ? [.. Directory.EnumerateFiles(full, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Root, file)).Order(StringComparer.Ordinal)]
            : [];
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
