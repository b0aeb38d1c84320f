using Kb.Compiler.Diagnostics;
using Kb.Compiler.Workspace;

namespace Kb.Compiler.Output;

/// <summary>Makes wiki/ equal a build's result: compares, touches only what differs, and never a person's words.</summary>
public static class WikiWriter
{
    /// <summary>Whatever stops it, each page is old or new, and none of kb's own is later taken for a person's edit.</summary>
    /// <param name="previous">.kb/state as it is on disk.</param>
    /// <exception cref="IOException">The disk refused; what is in place stays valid.</exception>
    public static WriteOutcome Write(WorkspaceFolder workspace, BuildResult result, State previous, DiagnosticBag diagnostics)
    {
        var write = new WikiWrite(workspace, diagnostics, WikiPlan.Make(workspace, result, previous, diagnostics));
        foreach (string step in write.Steps())
            _ = step;

        return write.Outcome();
    }

    /// <summary>What <see cref="Write"/> would change, as a unified diff; writes nothing.</summary>
    public static string Diff(WorkspaceFolder workspace, BuildResult result, State previous, DiagnosticBag diagnostics) =>
        WikiDiff.Of(workspace, WikiPlan.Make(workspace, result, previous, diagnostics));
}
