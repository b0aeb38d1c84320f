using Kb.Compiler.Diagnostics;
using Kb.Compiler.Output;
using Kb.Compiler.Tests.Workspace;
using Kb.Compiler.Workspace;
using Xunit;

namespace Kb.Compiler.Tests.Output;

[Collection(nameof(ChangesEnvironment))]
public sealed class GitRepositoryTroubleTests
{
    private static readonly (string, string) s_index = ("wiki/index.md", "# Index\n");
    private static readonly (string, string) s_page = ("wiki/concepts/wärme \"x\".md", "# Heat\n");

    [Theory]
    [InlineData("MERGE_HEAD", "A merge is under way")]
    [InlineData("CHERRY_PICK_HEAD", "A cherry-pick is under way")]
    [InlineData("rebase-merge", "A rebase is under way")]
    public void During_a_merge_or_rebase_pages_are_written_and_not_committed(string file, string words)
    {
        using var folder = new GitFolder();
        string head = folder.Git("rev-parse", "HEAD");
        folder.Write(".git/" + file, head);

        CommitOutcome outcome = folder.Build(s_index);

        Assert.Null(outcome.Hash);
        Assert.Contains(words, Assert.Single(outcome.Diagnostics).Message, StringComparison.Ordinal);
        Assert.Equal(head, folder.Git("rev-parse", "HEAD"));
        Assert.True(File.Exists(Path.Combine(folder.Root, "wiki/index.md")));
    }

    [Fact]
    public void Ignored_large_and_filtered_files_stay_out_and_are_reported()
    {
        using var folder = new GitFolder();
        folder.Write(".gitignore", ".kb/cache/\nraw/secret/\nwiki/draft.md\n");
        folder.Write(".gitattributes", "*.lfs.md filter=lfs\n");
        folder.Write("raw/secret/s.md", "s\n");
        folder.Write("raw/big.md", new string('x', 10_000_001));
        folder.Write("raw/b.lfs.md", "l\n");

        CommitOutcome outcome = folder.Build(s_index, ("wiki/draft.md", "d\n"));

        Assert.Equal(
            ["raw/b.lfs.md KB5017", "raw/big.md KB5019", "raw/secret/s.md KB5016", "wiki/draft.md KB5016"],
            outcome.Diagnostics.Select(d => $"{d.Location.Path} {d.Rule.Code}"));
        Assert.Equal([".gitattributes", ".gitignore", ".kb/state/pages", "other.txt", "raw/a.md", "wiki/index.md"], folder.Head());
    }

    [Fact]
    public void Settings_keep_sources_and_answers_out()
    {
        using var folder = new GitFolder();
        folder.Write(".kb/answers/a.jsonl", "{}\n");

        folder.Build(Settings.Default with { CommitAnswers = false, CommitRaw = false }, s_index);
        Assert.Equal([".gitignore", ".kb/state/pages", "other.txt", "wiki/index.md"], folder.Head());

        folder.Build(s_index);
        Assert.Equal([".gitignore", ".kb/answers/a.jsonl", ".kb/state/pages", "other.txt", "raw/a.md", "wiki/index.md"], folder.Head());
    }

    [Fact]
    public void Line_ends_are_kept_in_the_repository_as_git_add_would_keep_them()
    {
        using var folder = new GitFolder();
        folder.Write(".gitattributes", "raw/*.md text\n");
        folder.Write("raw/crlf.md", "one\r\ntwo\r\n");
        folder.Write("raw/crlf.txt", "one\r\ntwo\r\n");

        Assert.NotNull(folder.Build(s_index).Hash);

        Assert.Equal(("one\ntwo\n", "one\r\ntwo\r\n"), (folder.Git("show", "HEAD:raw/crlf.md"), folder.Git("show", "HEAD:raw/crlf.txt")));
        Assert.Empty(folder.Status());
        Assert.Null(folder.Build(s_index).Hash);
    }

    [Fact]
    public void A_lost_race_is_run_again_on_the_new_head()
    {
        using var folder = new GitFolder();
        string race = folder.WriteScript(".git/race", $"""
            cd '{folder.Root}' && git update-ref refs/heads/main $(git commit-tree -p HEAD -m raced $(git rev-parse HEAD:))
            """);
        string shim = folder.WriteScript(".git/shim/git", $"""
            PATH=${"{PATH#*:}"}
            case "$*" in *"update-ref --no-deref"*) test -e '{race}.done' || (touch '{race}.done' && sh '{race}');; esac
            exec git "$@"
            """);
        string path = Environment.GetEnvironmentVariable("PATH")!;
        CommitOutcome outcome;
        try
        {
            Environment.SetEnvironmentVariable("PATH", Path.GetDirectoryName(shim) + ":" + path);
            outcome = folder.Build(s_index);
        }
        finally
        {
            Environment.SetEnvironmentVariable("PATH", path);
        }

        Assert.Empty(outcome.Diagnostics);
        Assert.Equal(["kb: add 1 file", "raced", "first"], GitFolder.Lines(folder.Git("log", "--format=%s")));
        Assert.Empty(folder.Status());
    }

    [Fact]
    public void A_lock_held_by_another_git_is_respected()
    {
        using var folder = new GitFolder();
        folder.Write(".git/index.lock", "");

        CommitOutcome outcome = folder.Build(s_index);

        Assert.Null(outcome.Hash);
        Assert.Equal(Rules.GitLocked, Assert.Single(outcome.Diagnostics).Rule);
        Assert.True(File.Exists(Path.Combine(folder.Root, ".git/index.lock")));
    }

    [Fact]
    public void A_kb_killed_between_commit_and_index_is_finished_by_the_next()
    {
        using var folder = new GitFolder();
        folder.Build(s_index, s_page);
        string before = folder.Git("rev-parse", "HEAD").Trim();
        File.Copy(Path.Combine(folder.Root, ".git/index"), Path.Combine(folder.Root, ".git/old"));
        string after = folder.Build(("wiki/index.md", "2\n")).Hash!;
        File.Move(Path.Combine(folder.Root, ".git/old"), Path.Combine(folder.Root, ".git/index"), overwrite: true);
        folder.Write(".git/index.lock", $"kb 999999999 {before} {after}\n");

        Assert.Null(folder.Build(("wiki/index.md", "2\n")).Hash);

        Assert.Empty(folder.Status());
        Assert.False(File.Exists(Path.Combine(folder.Root, ".git/index.lock")));
    }

    [Fact]
    public void What_the_user_staged_before_the_kill_stays_staged()
    {
        using var folder = new GitFolder();
        folder.Build(s_index, s_page);
        string before = folder.Git("rev-parse", "HEAD").Trim();
        string mine = folder.Git("hash-object", "-w", folder.Write("mine.txt", "mine\n")).Trim();
        folder.Git("update-index", "--cacheinfo", $"100644,{mine},wiki/index.md");
        File.Copy(Path.Combine(folder.Root, ".git/index"), Path.Combine(folder.Root, ".git/old"));
        folder.Git("reset", "-q");
        string after = folder.Build(("wiki/index.md", "2\n")).Hash!;
        File.Move(Path.Combine(folder.Root, ".git/old"), Path.Combine(folder.Root, ".git/index"), overwrite: true);
        folder.Write(".git/index.lock", $"kb 999999999 {before} {after}\n");

        folder.Build(("wiki/index.md", "2\n"));

        Assert.Equal("mine\n", folder.Git("show", ":wiki/index.md"));
        Assert.DoesNotContain(Index(folder), line => line.Contains("concepts", StringComparison.Ordinal));
        Assert.Equal(["?? mine.txt", "MM wiki/index.md"], folder.Status().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_repository_and_a_broken_one_are_told_apart()
    {
        using var none = new TempFolder();
        var quiet = new DiagnosticBag();
        Assert.Null(GitRepository.Find(none.Root, quiet));
        Assert.Empty(quiet.Sorted());

        using var broken = new GitFolder();
        broken.Write(".git/config", "[core\n");
        var loud = new DiagnosticBag();
        Assert.Null(GitRepository.Find(broken.Root, loud));
        Assert.Equal(Rules.GitUnusable, Assert.Single(loud.Sorted()).Rule);
    }

    [Fact]
    public void A_submodule_commits_to_itself_and_one_inside_raw_is_left_alone()
    {
        using var folder = new GitFolder();
        using var module = new GitFolder();
        folder.Git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", module.Root, "raw/sub");
        folder.Git("commit", "-q", "-m", "module");

        Assert.NotNull(folder.Build(s_index).Hash);
        Assert.Contains("160000", folder.Git("ls-tree", "HEAD", "raw/sub"), StringComparison.Ordinal);

        string inside = Path.Combine(folder.Root, "raw/sub");
        Directory.CreateDirectory(Path.Combine(inside, "wiki"));
        File.WriteAllText(Path.Combine(inside, "wiki/index.md"), "i\n");
        string outer = folder.Git("rev-parse", "HEAD");
        Assert.NotNull(GitRepository.Find(inside, new DiagnosticBag())!
            .Commit(new CommitRequest(WorkspaceFolder.Open(inside), [], Settings.Default, "kb\n", DateTimeOffset.UnixEpoch)).Hash);
        Assert.Equal("wiki/index.md\n", GitFolder.GitIn(inside, "ls-tree", "-r", "--name-only", "HEAD", "wiki"));
        Assert.Equal(outer, folder.Git("rev-parse", "HEAD"));
    }

    private static string[] Index(GitFolder folder) => GitFolder.Lines(folder.Git("ls-files", "-s"));
}
