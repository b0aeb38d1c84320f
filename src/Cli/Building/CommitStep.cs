using Kb.Compiler.Diagnostics;
using Kb.Compiler.Output;
using Kb.Compiler.Workspace;

namespace Kb.Cli.Building;

/// <summary>The end of a build: an entry in wiki/log.md and, where there is a repository and it is wanted, one commit.</summary>
internal static class CommitStep
{
    /// <summary>After these the next build has to try again, even when nothing else has changed.</summary>
    private static readonly DiagnosticRule[] s_obstacles = [Rules.GitUnusable, Rules.GitBusy, Rules.GitLocked, Rules.CommitFailed, Rules.StagedOtherwise];

    /// <summary>True where git holds everything that the build wanted there.</summary>
    /// <param name="hash">Of the commit; null where there was nothing to commit.</param>
    public static bool TryRun(BuildRequest request, WorkspaceFolder workspace, BuildInputs inputs, WriteOutcome outcome, int questions, string model, DiagnosticBag diagnostics, out string? hash)
    {
        hash = null;
        DateTimeOffset now = TimeProvider.System.GetLocalNow();
        WikiLog.Append(workspace, outcome, DateOnly.FromDateTime(now.DateTime));
        if (!request.Commit)
            return false;

        var found = new DiagnosticBag();
        if (GitRepository.Find(workspace.Root, found) is { } repository)
        {
            string message = CommitMessage.Of(outcome, KbVersion.Text, model, questions);
            CommitOutcome commit = repository.Commit(new CommitRequest(workspace, [.. inputs.Scanned.Files.Select(f => f.File)], inputs.Compile.Settings, message, now));
            found.AddRange(commit.Diagnostics);
            hash = commit.Hash;
        }

        diagnostics.AddRange(found.Sorted());
        return !found.Sorted().Any(d => s_obstacles.Contains(d.Rule));
    }
}
