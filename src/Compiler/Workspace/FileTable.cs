using System.Buffers.Binary;
using System.Security.Cryptography;
using Kb.Platform;

namespace Kb.Compiler.Workspace;

/// <summary>What the last build read and wrote, as stamps and hashes: tells in milliseconds that there is nothing to do. A cache: damaged or of another version, it is as if there were none.</summary>
public sealed class FileTable
{
    private static readonly string[] s_outputFolders = ["wiki", ".kb/state", ".kb/answers"];

    private static readonly EnumerationOptions s_everything = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = true };

    private readonly WorkspaceFolder _workspace;
    private readonly FileTableContent _last;
    private readonly long _writtenNs;

    private FileTable(WorkspaceFolder workspace, FileTableContent last, long writtenNs) => (_workspace, _last, _writtenNs) = (workspace, last, writtenNs);

    public static FileTable? Load(WorkspaceFolder workspace)
    {
        if (!FileStamp.TryRead(workspace.FileTable, out FileStamp stamp) || stamp.Kind != FileKind.File)
            return null;

        return FileTableFormat.Read(File.ReadAllBytes(workspace.FileTable)) is { } content ? new FileTable(workspace, content, stamp.ModifiedNs) : null;
    }

    /// <summary>Stamps of a build's inputs. Take them before reading: what changes while the build runs is then seen by the next one.</summary>
    /// <param name="raw">As listed, in the order of paths.</param>
    /// <param name="modelFile">Absolute; null for none.</param>
    public static FileTableDraft Begin(WorkspaceFolder workspace, IReadOnlyList<StampedFile> raw, string? modelFile)
    {
        string[] others = modelFile is null ? ["AGENTS.md", "kb.yaml"] : ["AGENTS.md", "kb.yaml", modelFile];
        return new FileTableDraft(workspace,
        [
            .. raw,
            .. others.Select(path => FileStamp.TryRead(FullPath(workspace, path), out FileStamp stamp) ? new StampedFile(path, stamp) : null).OfType<StampedFile>(),
        ]);
    }

    /// <summary>Whether a build would find its inputs and outputs as the last one left them. Opens only files whose stamp says too little.</summary>
    /// <param name="inputs">What <see cref="Begin"/> says of the inputs now.</param>
    /// <param name="options">Everything else that the result depends on, such as kb's version and switches.</param>
    /// <param name="commit">Whether the build would commit: then one that did not commit is not current.</param>
    public bool IsCurrent(FileTableDraft inputs, string options, bool commit)
    {
        if (options != _last.Options || (commit && !_last.IsCommitted) || inputs.Stamps.Count != _last.Inputs.Length)
            return false;

        for (int i = 0; i < _last.Inputs.Length; i++)
        {
            if (inputs.Stamps[i].Path != _last.Inputs[i].Path || !IsSame(_last.Inputs[i], inputs.Stamps[i].Stamp))
                return false;
        }

        foreach (FileTableEntry output in _last.Outputs)
        {
            if (!FileStamp.TryRead(FullPath(_workspace, output.Path), out FileStamp stamp) || !IsSame(output, stamp))
                return false;
        }

        return CountFiles(_workspace) == _last.Outputs.Length;
    }

    /// <summary>How the inputs differ from those of the last build, by path.</summary>
    public InputChanges Changes(FileTableDraft inputs)
    {
        Dictionary<string, FileTableEntry> before = _last.Inputs.ToDictionary(entry => entry.Path, StringComparer.Ordinal);
        var added = new List<string>();
        var changed = new List<string>();
        foreach ((string path, FileStamp stamp) in inputs.Stamps)
        {
            if (!before.Remove(path, out FileTableEntry? entry))
                added.Add(path);
            else if (!IsSame(entry, stamp))
                changed.Add(path);
        }

        return new InputChanges(added, changed, [.. before.Keys.Order(StringComparer.Ordinal)]);
    }

    internal static IEnumerable<string> OutputFiles(WorkspaceFolder workspace) => s_outputFolders
        .Where(folder => Directory.Exists(workspace.At(folder)))
        .SelectMany(folder => Directory.EnumerateFiles(workspace.At(folder), "*", s_everything))
        .Select(file => Path.GetRelativePath(workspace.Root, file).Replace(Path.DirectorySeparatorChar, '/'))
        .Order(StringComparer.Ordinal);

    internal static string FullPath(WorkspaceFolder workspace, string path) => Path.IsPathFullyQualified(path) ? path : workspace.At(path);

    internal static ulong HashOf(string file)
    {
        using FileStream stream = new(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(stream, hash);
        return BinaryPrimitives.ReadUInt64LittleEndian(hash);
    }

    private static int CountFiles(WorkspaceFolder workspace) => s_outputFolders
        .Where(folder => Directory.Exists(workspace.At(folder)))
        .Sum(folder => Directory.EnumerateFiles(workspace.At(folder), "*", s_everything).Count());

    /// <summary>Git's rule for racy entries: a file as young as the table can have changed after it was looked at, within one tick of the clock.</summary>
    private bool IsSame(FileTableEntry entry, FileStamp now)
    {
        bool isRacy = now.ModifiedNs >= _writtenNs || now.ChangedNs >= _writtenNs;
        if (now == entry.Stamp && !isRacy)
            return true;

        return entry.Hash != 0 && now.Size == entry.Stamp.Size && now.Kind == FileKind.File && entry.Stamp.Kind == FileKind.File
            && HashOf(FullPath(_workspace, entry.Path)) == entry.Hash;
    }
}
