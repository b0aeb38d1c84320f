namespace Kb.Compiler.Workspace;

/// <summary>Where things lie in one workspace. Knows names only, and reads nothing.</summary>
public sealed class WorkspaceFolder
{
    private WorkspaceFolder(string root) => Root = root;

    /// <summary>Absolute, without a separator at its end.</summary>
    public string Root { get; }

    public string SettingsFile => At("kb.yaml");

    public string GuidanceFile => At("AGENTS.md");

    public string Wiki => At("wiki");

    public string Log => At("wiki/log.md");

    public string StateFolder => At(".kb/state");

    public string StatePages => At(".kb/state/pages");

    public string StateFacts => At(".kb/state/facts");

    public string Answers => At(".kb/answers");

    /// <summary>Never committed, may be deleted at any time.</summary>
    public string Cache => At(".kb/cache");

    public string AnswersLog => At(".kb/cache/answers.log");

    public string FileTable => At(".kb/cache/files");

    /// <summary>Where files are written before they are moved into place: never beside pages, where sync clients would see them.</summary>
    public string Staged => At(".kb/cache/staged");

    /// <summary>Former versions of exchanged pages: an editor that held one open may still write into it.</summary>
    public string Displaced => At(".kb/cache/displaced");

    /// <param name="directory">Absolute: nothing in the compiler knows a current directory.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static WorkspaceFolder Open(string directory)
    {
        if (!Path.IsPathFullyQualified(directory))
            throw new ArgumentException($"'{directory}' is not an absolute path.", nameof(directory));
        if (!Directory.Exists(directory))
            throw new DirectoryNotFoundException($"There is no folder '{directory}'.");

        return new WorkspaceFolder(Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory)));
    }

    /// <summary>Absolute path of <paramref name="relative"/>, which is written with '/'.</summary>
    public string At(string relative) => Path.Join(Root, relative);
}
