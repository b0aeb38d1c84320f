using Kb.Compiler.Workspace;
using Kb.Platform;

namespace Kb.Cli.Building;

/// <summary>Opens a workspace for a command, or says what is missing.</summary>
internal static class Workspaces
{
    public static WorkspaceFolder Open(string directory)
    {
        if (!Directory.Exists(directory))
            throw new UsageException($"There is no folder '{directory}'. Make one with `kb init {directory}`.");
        return WorkspaceFolder.Open(Path.GetFullPath(directory));
    }

    /// <summary>One build at a time for a workspace; the lock dies with its process.</summary>
    /// <exception cref="OperationCanceledException">Ctrl-C while waiting.</exception>
    public static ProcessLock Lock(WorkspaceFolder workspace, Action<string> note, CancellationToken token)
    {
        Directory.CreateDirectory(workspace.Cache);
        // The cache keeps itself out of git, also where no `kb init` wrote a .gitignore.
        string ignore = Path.Combine(workspace.Cache, ".gitignore");
        if (!File.Exists(ignore))
            File.WriteAllText(ignore, "*\n");
        return ProcessLock.Acquire(Path.Combine(workspace.Cache, "lock"), "kb build", holder => note($"Waiting for another build of this workspace to end (process {holder}); Ctrl-C gives up."), token);
    }

    /// <summary>Whether some folder at or above it holds .git; starts no git.</summary>
    public static bool IsInRepository(WorkspaceFolder workspace)
    {
        for (string? folder = workspace.Root; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (Path.Exists(Path.Join(folder, ".git")))
                return true;
        }

        return false;
    }

    public static void RequireRaw(WorkspaceFolder workspace, Settings settings)
    {
        foreach (string raw in settings.Raw)
        {
            if (!Directory.Exists(workspace.At(raw)))
                throw new UsageException($"There is no folder '{raw}' in {workspace.Root}. Make it with `kb init {workspace.Root}`, put notes into it (.md or .txt), then run `kb build {workspace.Root}`.");
        }
    }
}
