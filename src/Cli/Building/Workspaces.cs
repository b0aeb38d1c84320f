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
    /// <exception cref="UsageException">Another build holds it; the message names that one.</exception>
    public static ProcessLock Lock(WorkspaceFolder workspace)
    {
        string path = Path.Combine(workspace.Cache, "lock");
        Directory.CreateDirectory(workspace.Cache);
        return ProcessLock.TryAcquire(path, "kb build")
            ?? throw new UsageException($"Another build of this workspace is under way ({ProcessLock.HolderOf(path)}). Wait for it, or end it, then run `kb build` again.");
    }

    public static void RequireRaw(WorkspaceFolder workspace, Settings settings)
    {
        foreach (string raw in settings.Raw)
        {
            if (!Directory.Exists(workspace.At(raw)))
                throw new UsageException($"There is no folder '{raw}' in {workspace.Root}. Run `kb init` there, or make the folder and drop notes into it; then `kb build`.");
        }
    }
}
