using Kb.Compiler.Diagnostics;
using Kb.Compiler.Output;
using Kb.Compiler.Workspace;

namespace Kb.Cli.Building;

/// <summary>The end of a build: the log entry.</summary>
internal static class CommitStep
{
    public static string? Run(WorkspaceFolder workspace, WriteOutcome outcome, TimeProvider time, DiagnosticBag diagnostics)
    {
        _ = diagnostics;
        WikiLog.Append(workspace, outcome, DateOnly.FromDateTime(time.GetLocalNow().DateTime));
        return null;
    }
}
