using Kb.Compiler.Diagnostics;

namespace Kb.Compiler.Output;

/// <summary>The git repository around a workspace, which may be a subfolder of it, a worktree or a submodule. Commits without touching what the user has staged or left uncommitted.</summary>
public sealed class GitRepository
{
    private const int MostTries = 5;
    private const string Pending = "refs/kb/pending";

    private static readonly (string File, string Name)[] s_operations =
    [
        ("MERGE_HEAD", "A merge"), ("rebase-merge", "A rebase"), ("rebase-apply", "A rebase"), ("CHERRY_PICK_HEAD", "A cherry-pick"), ("REVERT_HEAD", "A revert"), ("BISECT_LOG", "A bisection"),
    ];

    private readonly GitProcess _git;
    private readonly GitUser _user;
    private readonly string _gitFolder;
    private readonly string _prefix;
    private readonly string _indexFile;

    private GitRepository(GitProcess git, GitUser user, string gitFolder, string prefix, string indexFile) =>
        (_git, _user, _gitFolder, _prefix, _indexFile) = (git, user, gitFolder, prefix, indexFile);

    /// <summary>Null where the folder is in no repository, or in one that can't be used, which is reported.</summary>
    public static GitRepository? Find(string root, DiagnosticBag diagnostics)
    {
        try
        {
            GitUser user = GitUser.Ask(root);
            (int code, string output, string errors) = GitProcess.Sealed(root, user.Settings)
                .Run(["rev-parse", "--is-inside-work-tree", "--show-toplevel", "--absolute-git-dir", "--git-path", "index", "--show-prefix"], null, null);
            if (code != 0 || output.Split('\n') is not ["true", var top, var gitFolder, var index, var prefix, ..])
            {
                if (code != 0 && !errors.Contains("not a git repository", StringComparison.Ordinal))
                    diagnostics.Report(Rules.GitUnusable, new Location("."), errors.Trim().Split('\n')[0]);
                return null;
            }

            return new GitRepository(GitProcess.Sealed(top, user.Settings), user, gitFolder, prefix, Path.GetFullPath(index, root));
        }
        catch (GitException e)
        {
            diagnostics.Report(Rules.GitUnusable, new Location("."), e.Message);
            return null;
        }
    }

    /// <summary>One commit of what the build read and wrote. Never throws for what git says: pages are on disk already, so it is reported, and the next build commits them.</summary>
    public CommitOutcome Commit(CommitRequest request)
    {
        var diagnostics = new DiagnosticBag();
        string? hash = null;
        try
        {
            if (Array.Find(s_operations, operation => Path.Exists(Path.Join(_gitFolder, operation.File))) is { Name: { } name })
            {
                diagnostics.Report(Rules.GitBusy, new Location("."), name);
            }
            else
            {
                using GitIndexLock? held = GitIndexLock.TryTake(_git, _indexFile);
                if (held is null)
                    diagnostics.Report(Rules.GitLocked, new Location("."), Path.GetFileName(_indexFile) + ".lock");
                else
                    hash = CommitUnderLock(request, held, diagnostics);
            }
        }
        catch (GitException e)
        {
            diagnostics.Report(Rules.CommitFailed, new Location("."), e.Message);
        }

        return new CommitOutcome(hash, diagnostics.Sorted());
    }

    private string? CommitUnderLock(CommitRequest request, GitIndexLock held, DiagnosticBag diagnostics)
    {
        for (int tries = 1; ; tries++)
        {
            var found = new DiagnosticBag();
            GitHead head = GitHead.Read(_git);
            var selection = CommitSelection.Make(_git, _prefix, request, head, found);
            if (selection.IsEmpty)
            {
                diagnostics.AddRange(found.Sorted());
                return null;
            }

            string commit = Import(request, head, selection);
            held.Remember(head.Tree, commit);
            (int code, _, string errors) = _git.Run(["update-ref", "--no-deref", "-m", "kb build", head.Reference, commit, head.Commit ?? head.Zero], null, null);
            if (code == 0)
            {
                held.Update(head.Tree, commit);
                _git.Run(["update-ref", "-d", Pending], null, null);
                Report(head, found, diagnostics);
                return commit;
            }

            if (tries == MostTries || GitHead.Read(_git) == head)
                throw new GitException(errors.Trim().Split('\n')[0]); // refused for another reason than a lost race
        }
    }

    private void Report(GitHead head, DiagnosticBag found, DiagnosticBag diagnostics)
    {
        diagnostics.AddRange(found.Sorted());
        if (head.IsDetached)
            diagnostics.Report(Rules.DetachedHead, new Location("."));
        if (!_user.IsKnown)
            diagnostics.Report(Rules.NoIdentity, new Location("."), _user.Name);
    }

    /// <summary>Blobs, trees and commit in one pack: three syncs, and no index.</summary>
    private string Import(CommitRequest request, GitHead head, CommitSelection selection)
    {
        _git.Feed(
            stream => FastImport.Write(stream, Pending, _user, request, head.Commit, selection),
            null,
            "fast-import", "--quiet", "--force", "--done", "--date-format=raw");
        return _git.Ask("rev-parse", "--verify", Pending).Trim();
    }
}
