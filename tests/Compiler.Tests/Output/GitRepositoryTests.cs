using Kb.Compiler.Diagnostics;
using Kb.Compiler.Output;
using Kb.Compiler.Tests.Workspace;
using Kb.Compiler.Workspace;
using Xunit;

namespace Kb.Compiler.Tests.Output;

[Collection(nameof(ChangesEnvironment))]
public sealed class GitRepositoryTests
{
    private static readonly (string, string) s_index = ("wiki/index.md", "# Index\n");
    private static readonly (string, string) s_page = ("wiki/concepts/wärme \"x\".md", "# Heat\n");

    [Fact]
    public void A_build_is_one_commit_with_words_and_trailers_by_the_user()
    {
        using var folder = new GitFolder();

        CommitOutcome outcome = folder.Build(s_index, s_page);

        Assert.Empty(outcome.Diagnostics);
        Assert.Equal(outcome.Hash, folder.Git("rev-parse", "HEAD").Trim());
        Assert.Equal(["other.txt", .. new[] { ".gitignore", ".kb/state/pages", "raw/a.md", "wiki/concepts/wärme \"x\".md", "wiki/index.md" }], folder.Head().OrderBy(path => path != "other.txt").ThenBy(path => path, StringComparer.Ordinal));
        Assert.Equal("kb: add 2 files\n\nKb-Version: 0.1.0\nKb-Model: none\nKb-Questions: 3\n\n", folder.Git("log", "-1", "--format=%B"));
        Assert.Equal("Ada|ada@example.org|Ada|2026-05-04T12:00:00+02:00\n", folder.Git("log", "-1", "--format=%an|%ae|%cn|%cI"));
        Assert.Empty(folder.Status());
        Assert.Equal("", folder.Git("for-each-ref", "refs/kb"));
        folder.Git("fsck", "--strict");
    }

    [Fact]
    public void Nothing_changed_is_no_commit()
    {
        using var folder = new GitFolder();
        folder.Build(s_index);
        string head = folder.Git("rev-parse", "HEAD");

        Assert.Null(folder.Build(s_index).Hash);
        Assert.Equal(head, folder.Git("rev-parse", "HEAD"));
    }

    [Fact]
    public void The_users_next_commit_keeps_every_page()
    {
        using var folder = new GitFolder();
        folder.Build(s_index, s_page);
        folder.Build(("wiki/index.md", "# Index 2\n"), ("wiki/people/p.md", "# P\n"));
        folder.Write("raw/b.md", "new\n");

        folder.Git("add", "raw/b.md");
        folder.Git("commit", "-q", "-m", "mine");

        Assert.Equal(["raw/b.md"], GitFolder.Lines(folder.Git("diff", "--name-only", "HEAD~1", "HEAD")));
        Assert.Equal("# Index 2\n", folder.Git("show", "HEAD:wiki/index.md"));
        Assert.DoesNotContain(folder.Head(), path => path.StartsWith("wiki/concepts", StringComparison.Ordinal));
        Assert.Contains("wiki/people/p.md", folder.Head());
        Assert.Empty(folder.Status());
    }

    [Fact]
    public void Staged_work_the_stash_and_uncommitted_files_stay_as_they_are()
    {
        using var folder = new GitFolder();
        folder.Write("stashed.txt", "1\n");
        folder.Git("add", "stashed.txt");
        folder.Git("stash", "-q");
        folder.Write("staged.txt", "staged\n");
        folder.Git("add", "staged.txt");
        folder.Write("staged.txt", "and changed since\n");
        folder.Write("other.txt", "changed\n");
        folder.Write("untracked.txt", "new\n");
        string[] index = Index(folder);
        string stash = folder.Git("rev-parse", "stash@{0}");

        folder.Build(s_index);

        Assert.Equal([" M other.txt", "?? untracked.txt", "AM staged.txt"], folder.Status().Order(StringComparer.Ordinal));
        Assert.Equal(index, Index(folder).Where(line => index.Contains(line)));
        Assert.Equal(index.Length + 4, Index(folder).Length);
        Assert.Equal(stash, folder.Git("rev-parse", "stash@{0}"));
        Assert.DoesNotContain("staged.txt", folder.Head());
    }

    [Fact]
    public void A_source_staged_in_another_version_is_left_out_and_reported()
    {
        using var folder = new GitFolder();
        folder.Build(s_index);
        folder.Write("raw/a.md", "staged\n");
        folder.Git("add", "raw/a.md");
        folder.Write("raw/a.md", "on disk\n");
        folder.Write("raw/b.md", "staged as it is\n");
        folder.Git("add", "raw/b.md");

        CommitOutcome outcome = folder.Build(("wiki/index.md", "2\n"));

        Assert.Equal((Rules.StagedOtherwise, "raw/a.md"), (Assert.Single(outcome.Diagnostics).Rule, outcome.Diagnostics[0].Location.Path));
        Assert.Equal("a note\n", folder.Git("show", "HEAD:raw/a.md"));
        Assert.Equal("staged\n", folder.Git("show", ":raw/a.md"));
        Assert.Equal("staged as it is\n", folder.Git("show", "HEAD:raw/b.md"));
        Assert.Equal(["MM raw/a.md"], folder.Status());
    }

    [Fact]
    public void Removed_pages_and_sources_leave_the_commit_but_not_what_the_user_staged()
    {
        using var folder = new GitFolder();
        folder.Write("raw/b.md", "b\n");
        folder.Write("raw/ignored.bin", "x");
        folder.Build(s_index, s_page);
        File.Delete(Path.Combine(folder.Root, "raw/a.md"));
        File.Delete(Path.Combine(folder.Root, "raw/b.md"));
        folder.Git("rm", "-q", "--cached", "raw/b.md");

        CommitOutcome outcome = folder.Build(s_index);

        Assert.Empty(outcome.Diagnostics);
        Assert.Equal([".gitignore", ".kb/state/pages", "other.txt", "raw/ignored.bin", "wiki/index.md"], folder.Head());
        Assert.Empty(folder.Status());
    }

    [Fact]
    public void Before_the_first_commit_the_build_makes_it()
    {
        using var folder = new GitFolder(born: false);
        folder.Write("staged.txt", "mine\n");
        folder.Git("add", "staged.txt");

        CommitOutcome outcome = folder.Build(s_index);

        Assert.NotNull(outcome.Hash);
        Assert.Equal([".gitignore", ".kb/state/pages", "raw/a.md", "wiki/index.md"], folder.Head());
        Assert.Equal(["A  staged.txt"], folder.Status());
        Assert.Equal("main", folder.Git("symbolic-ref", "--short", "HEAD").Trim());
    }

    [Fact]
    public void On_a_detached_head_the_commit_is_made_there_and_reported()
    {
        using var folder = new GitFolder();
        folder.Git("checkout", "-q", "--detach");
        string main = folder.Git("rev-parse", "main");

        CommitOutcome outcome = folder.Build(s_index);

        Assert.Equal(Rules.DetachedHead, Assert.Single(outcome.Diagnostics).Rule);
        Assert.Equal(outcome.Hash, folder.Git("rev-parse", "HEAD").Trim());
        Assert.Equal(main, folder.Git("rev-parse", "main"));
        Assert.Empty(folder.Status());
    }

    [Fact]
    public void A_workspace_in_a_subfolder_commits_nothing_outside_it()
    {
        using var folder = new GitFolder("docs/my kb");
        folder.Write("raw/outside.md", "x\n");
        folder.Write("wiki/outside.md", "x\n");

        CommitOutcome outcome = folder.Build(s_index);

        Assert.NotNull(outcome.Hash);
        Assert.Equal(["docs/my kb/.gitignore", "docs/my kb/.kb/state/pages", "docs/my kb/raw/a.md", "docs/my kb/wiki/index.md", "other.txt"], folder.Head());
        Assert.Equal(["?? raw/outside.md", "?? wiki/outside.md"], folder.Status());
    }

    [Fact]
    public void A_worktree_commits_to_its_own_branch_and_index()
    {
        using var folder = new GitFolder();
        using var parent = new TempFolder();
        string tree = Path.Combine(parent.Root, "tree");
        folder.Git("worktree", "add", "-q", "-b", "side", tree);
        string main = folder.Git("rev-parse", "main");
        Directory.CreateDirectory(Path.Combine(tree, "wiki"));
        File.WriteAllText(Path.Combine(tree, "wiki/index.md"), "i\n");

        var diagnostics = new DiagnosticBag();
        CommitOutcome outcome = GitRepository.Find(tree, diagnostics)!
            .Commit(new CommitRequest(WorkspaceFolder.Open(tree), [], Settings.Default, "kb\n", DateTimeOffset.UnixEpoch));

        Assert.Equal(outcome.Hash, folder.Git("rev-parse", "side").Trim());
        Assert.Equal(main, folder.Git("rev-parse", "main"));
        Assert.Equal("", GitFolder.GitIn(tree, "status", "--porcelain"));
    }

    [Fact]
    public void Hooks_do_not_run_and_signing_is_not_asked_for()
    {
        using var folder = new GitFolder();
        foreach (string hook in new[] { "pre-commit", "post-commit", "reference-transaction", "post-index-change", "commit-msg" })
            folder.WriteScript($".git/hooks/{hook}", $"touch '{folder.Root}/ran-{hook}'\nexit 1\n");

        folder.Git("config", "commit.gpgSign", "true");
        folder.Git("config", "gpg.program", "/bin/false");

        Assert.NotNull(folder.Build(s_index).Hash);
        Assert.Empty(Directory.GetFiles(folder.Root, "ran-*"));
    }

    [Fact]
    public void Inherited_variables_do_not_lead_elsewhere()
    {
        using var folder = new GitFolder();
        using var elsewhere = new GitFolder();
        string before = elsewhere.Git("rev-parse", "HEAD");
        try
        {
            Environment.SetEnvironmentVariable("GIT_DIR", Path.Combine(elsewhere.Root, ".git"));
            Environment.SetEnvironmentVariable("GIT_INDEX_FILE", Path.Combine(elsewhere.Root, "stray"));
            Assert.NotNull(GitRepository.Find(folder.Root, new DiagnosticBag())!
                .Commit(new CommitRequest(folder.Workspace, [], Settings.Default, "kb\n", DateTimeOffset.UnixEpoch)).Hash);
        }
        finally
        {
            Environment.SetEnvironmentVariable("GIT_DIR", null);
            Environment.SetEnvironmentVariable("GIT_INDEX_FILE", null);
        }

        Assert.Equal(before, elsewhere.Git("rev-parse", "HEAD"));
        Assert.False(File.Exists(Path.Combine(elsewhere.Root, "stray")));
    }

    [Fact]
    public void A_user_without_a_name_gets_a_commit_by_kb()
    {
        using var folder = new GitFolder();
        folder.Git("config", "user.name", "");

        CommitOutcome outcome = folder.Build(s_index);

        Assert.Equal(Rules.NoIdentity, Assert.Single(outcome.Diagnostics).Rule);
        Assert.Equal("kb|kb@localhost\n", folder.Git("log", "-1", "--format=%an|%ae"));
    }

    private static string[] Index(GitFolder folder) => GitFolder.Lines(folder.Git("ls-files", "-s"));
}
