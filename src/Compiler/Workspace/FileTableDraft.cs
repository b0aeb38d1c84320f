using Kb.Platform;

namespace Kb.Compiler.Workspace;

/// <summary>A build's inputs as they were before it read them; becomes the table when the build is done.</summary>
public sealed class FileTableDraft
{
    /// <summary>Weights are told apart by their stamp alone.</summary>
    private const long LargestHashed = 32 << 20;

    private readonly WorkspaceFolder _workspace;

    internal FileTableDraft(WorkspaceFolder workspace, IReadOnlyList<StampedFile> stamps) => (_workspace, Stamps) = (workspace, stamps);

    internal IReadOnlyList<StampedFile> Stamps { get; }

    /// <summary>Writes the table; call it after everything else is written.</summary>
    /// <param name="options">As given to <see cref="FileTable.IsCurrent"/>.</param>
    public void Save(string options, bool isCommitted)
    {
        FileTableEntry[] inputs = [.. Stamps.Select(entry => EntryFor(entry.Path, entry.Stamp))];
        FileTableEntry[] outputs =
        [
            .. FileTable.OutputFiles(_workspace)
                .Select(path => EntryFor(path, FileStamp.TryRead(_workspace.At(path), out FileStamp stamp) ? stamp : default)),
        ];
        var staged = new StagedFiles(_workspace);
        staged.Add(_workspace.FileTable, FileTableFormat.Write(options, isCommitted, inputs, outputs));
        staged.Place(); // not synced: a torn table fails its check sum
    }

    /// <summary>A file that no longer has its stamp was written to since: it gets a hash that no content has.</summary>
    private FileTableEntry EntryFor(string path, FileStamp stamp)
    {
        string file = FileTable.FullPath(_workspace, path);
        if (stamp.Kind != FileKind.File || stamp.Size > LargestHashed)
            return new FileTableEntry(path, stamp, 0);

        try
        {
            ulong hash = FileTable.HashOf(file);
            return new FileTableEntry(path, stamp, FileStamp.TryRead(file, out FileStamp now) && now == stamp ? hash : 0);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new FileTableEntry(path, stamp, 0);
        }
    }
}
