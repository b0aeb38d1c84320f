using Kb.Compiler.Workspace;

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

    public static void RequireRaw(WorkspaceFolder workspace, Settings settings)
    {
        foreach (string raw in settings.Raw)
        {
            if (!Directory.Exists(workspace.At(raw)))
                throw new UsageException($"There is no folder '{raw}' in {workspace.Root}. Run `kb init` there, or make the folder and drop notes into it; then `kb build`.");
        }
    }
}
