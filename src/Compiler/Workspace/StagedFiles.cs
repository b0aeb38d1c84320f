using Kb.Platform;

namespace Kb.Compiler.Workspace;

/// <summary>Replaces files so that each is old or new after a kill or a power cut, never mixed: written aside, synced together, then renamed.</summary>
internal sealed class StagedFiles(WorkspaceFolder workspace)
{
    private readonly List<(string Staged, string Target)> _files = [];

    public int Count => _files.Count;

    /// <summary>Writes the bytes aside; nothing is in place yet.</summary>
    /// <returns>Path of the staged file.</returns>
    public string Add(string target, ReadOnlySpan<byte> bytes)
    {
        Directory.CreateDirectory(workspace.Staged);
        string staged = Path.Join(workspace.Staged, Path.GetRandomFileName());
        using (FileStream stream = new(staged, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0))
            stream.Write(bytes);

        _files.Add((staged, target));
        return staged;
    }

    /// <summary>After this the staged bytes survive a power cut. One call on Linux, however many files.</summary>
    public void Sync()
    {
        if (_files.Count == 0 || Platform.Sync.TryFileSystem(workspace.Staged))
            return;

        foreach ((string staged, _) in _files)
            Platform.Sync.File(staged);
    }

    /// <summary>Renames every file into its place, in the order added. The names survive a power cut only after the next sync.</summary>
    public void Place()
    {
        foreach ((string staged, string target) in _files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Move(staged, target, overwrite: true);
        }

        _files.Clear();
    }

    /// <summary>One file, durable on return.</summary>
    public static void Replace(WorkspaceFolder workspace, string target, ReadOnlySpan<byte> bytes)
    {
        var files = new StagedFiles(workspace);
        Platform.Sync.File(files.Add(target, bytes));
        files.Place();
        Platform.Sync.Folder(Path.GetDirectoryName(target)!);
    }

    /// <summary>What a killed build left behind.</summary>
    public static void Discard(WorkspaceFolder workspace)
    {
        if (Directory.Exists(workspace.Staged))
            Directory.Delete(workspace.Staged, recursive: true);
    }
}
