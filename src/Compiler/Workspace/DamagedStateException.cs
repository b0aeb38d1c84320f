namespace Kb.Compiler.Workspace;

/// <summary>A file under .kb/state can't be read. People said these things and they can't be made again, so nothing is dropped and nothing is built.</summary>
public sealed class DamagedStateException : Exception
{
    public DamagedStateException(string path, int line, string fault)
        : base($"{path}:{line} can't be read: {fault}. Restore it from git: git checkout HEAD -- {path}") =>
        (Path, Line) = (path, line);

    /// <summary>Relative to the workspace, with '/'.</summary>
    public string Path { get; }

    public int Line { get; }
}
