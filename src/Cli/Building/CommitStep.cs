using Kb.Compiler.Diagnostics;
using Kb.Compiler.Output;
using Kb.Compiler.Workspace;

namespace Kb.Cli.Building;

/// <summary>The end of a build: an entry in wiki/log.md and, where there is a repository and it is wanted, one commit.</summary>
internal static class CommitStep
{
    /// <returns>Hash of the commit; null where none was made.</returns>
    public static string? Run(BuildRequest request, WorkspaceFolder workspace, BuildInputs inputs, WriteOutcome outcome, ModelRounds rounds, string model, TimeProvider time, DiagnosticBag diagnostics)
    {
        WikiLog.Append(workspace, outcome, DateOnly.FromDateTime(time.GetLocalNow().DateTime));
        if (!request.Commit || GitRepository.Find(workspace.Root, diagnostics) is not { } repository)
            return null;

        string message = CommitMessage.Of(outcome, KbVersion.Text, model, rounds.Asked);
        CommitOutcome commit = repository.Commit(new CommitRequest(workspace, [.. inputs.Scanned.Files.Select(f => f.File)], inputs.Compile.Settings, message, time.GetLocalNow()));
        diagnostics.AddRange(commit.Diagnostics);
        return commit.Hash;
    }
}
