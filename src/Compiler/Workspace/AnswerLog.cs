namespace Kb.Compiler.Workspace;

/// <summary>.kb/cache/answers.log: every answer as it came, so that a kill loses none and an edit taken back asks nothing. A cache: what can't be read is skipped. Not thread-safe.</summary>
internal sealed class AnswerLog(string path) : IDisposable
{
    /// <summary>Above this the older half goes.</summary>
    public const long MaxBytes = 64 << 20;

    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private FileStream? _stream;

    /// <summary>Calls <paramref name="found"/> for each line that is whole; a last line torn by a kill is passed over.</summary>
    public void Read(Action<StoredAnswer, string?> found)
    {
        if (!File.Exists(path))
            return;

        foreach ((_, ReadOnlyMemory<byte> line) in TextLines.Of(File.ReadAllBytes(path)))
        {
            if (AnswerLine.TryRead(line.Span, out StoredAnswer stored, out string? owner, out _) && _keys.Add(stored.Key))
                found(stored, owner);
        }
    }

    /// <summary>In the hands of the system on return, so that it outlives the process, though not a power cut.</summary>
    public void Append(StoredAnswer stored, string? owner)
    {
        if (!_keys.Add(stored.Key))
            return;

        byte[] line = AnswerLine.Write(stored, owner, withOwner: true);
        _stream ??= Open();
        _stream.Write([.. line, (byte)'\n']);
        _stream.Flush();
    }

    /// <summary>Drops the older half of a log that has grown over <see cref="MaxBytes"/>.</summary>
    public void Shorten(WorkspaceFolder workspace, long maxBytes = MaxBytes)
    {
        if (!File.Exists(path) || new FileInfo(path).Length <= maxBytes)
            return;

        Dispose();
        byte[] bytes = File.ReadAllBytes(path);
        int start = bytes.AsSpan((int)(bytes.Length - (maxBytes / 2))).IndexOf((byte)'\n');
        StagedFiles.Replace(workspace, path, bytes.AsSpan((int)(bytes.Length - (maxBytes / 2)) + start + 1));
        _keys.Clear();
        Read((_, _) => { });
    }

    public void Dispose()
    {
        _stream?.Dispose();
        _stream = null;
    }

    private FileStream Open()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var stream = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
        if (stream.Length > 0)
        {
            stream.Seek(-1, SeekOrigin.End);
            if (stream.ReadByte() != '\n')
                stream.WriteByte((byte)'\n'); // closes a torn line, so that only that one is lost
        }

        return stream;
    }
}
