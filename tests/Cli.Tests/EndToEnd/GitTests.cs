using System.Diagnostics;
using Xunit;

namespace Kb.Cli.Tests.EndToEnd;

/// <summary>What a build does with the user's repository, and what it leaves alone.</summary>
public sealed class GitTests
{
    [Fact]
    public void The_users_next_commit_keeps_every_page_of_kb()
    {
        using TempWorkspace workspace = TempWorkspace.New();
        Assert.Equal(0, workspace.Build().ExitCode);
        string[] pages = Pages(workspace);

        workspace.Write("raw/roof.md", "# Roof\n\nA roof is a part of a house that keeps the rain away.\n");
        workspace.Git("add", "raw/roof.md");
        workspace.Git("commit", "-q", "-m", "mine");

        Assert.True(pages.Length >= 5, $"{pages.Length} pages");
        Assert.Equal(pages, Pages(workspace));
        Assert.Equal("", workspace.Git("status", "--porcelain"));
    }

    [Fact]
    public void What_the_user_has_staged_stays_staged_as_it_is()
    {
        using TempWorkspace workspace = TempWorkspace.New();
        workspace.Write("mine.txt", "one\n");
        workspace.Write("gone.txt", "one\n");
        workspace.Git("add", "mine.txt", "gone.txt");
        workspace.Git("commit", "-q", "-m", "mine");
        workspace.Write("mine.txt", "two\n");
        workspace.Write("new.txt", "new\n");
        workspace.Git("add", "mine.txt", "new.txt");
        workspace.Git("rm", "-q", "gone.txt");
        workspace.Write("mine.txt", "three\n");
        string staged = workspace.Git("diff", "--cached", "--raw"), left = workspace.Git("diff", "--raw", "--", "mine.txt");

        Assert.Equal(0, workspace.Build().ExitCode);

        Assert.Equal(staged, workspace.Git("diff", "--cached", "--raw"));
        Assert.Equal(left, workspace.Git("diff", "--raw", "--", "mine.txt"));
        Assert.DoesNotContain("mine.txt", workspace.Git("show", "--stat", "HEAD"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_build_makes_one_commit_and_a_second_makes_none()
    {
        using TempWorkspace workspace = TempWorkspace.New();
        string before = workspace.Git("rev-list", "--count", "--all").Trim();
        Assert.Equal(0, workspace.Build().ExitCode);
        string message = workspace.Git("log", "-1", "--format=%B");
        string after = workspace.Git("rev-list", "--count", "HEAD").Trim();
        Assert.Equal(0, workspace.Build().ExitCode);

        Assert.Equal(int.Parse(before, null) + 1, int.Parse(after, null));
        Assert.Equal(after, workspace.Git("rev-list", "--count", "HEAD").Trim());
        Assert.Contains("Kb-Version:", message, StringComparison.Ordinal);
        Assert.Contains("Kb-Questions: 0", message, StringComparison.Ordinal);
        Assert.Contains("raw/visit.md", workspace.Git("ls-tree", "-r", "--name-only", "HEAD"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_init_makes_is_in_its_commit()
    {
        using TempWorkspace workspace = TempWorkspace.New();
        string[] files = workspace.Git("ls-tree", "-r", "--name-only", "HEAD").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal([".gitattributes", ".gitignore", "AGENTS.md", "README.md"], files);
    }

    [Fact]
    public void Without_git_pages_are_written_all_the_same()
    {
        using TempWorkspace workspace = TempWorkspace.New(git: false);
        Finished build = workspace.Build();
        Assert.True(build.ExitCode == 0, build.Error);
        Assert.True(File.Exists(workspace.At("wiki/index.md")));
        Assert.False(Directory.Exists(workspace.At(".git")));
    }

    [Fact]
    public void In_a_subfolder_only_the_workspace_is_committed()
    {
        using TempWorkspace workspace = TempWorkspace.New();
        Directory.CreateDirectory(workspace.At("notes/raw"));
        workspace.Write("notes/raw/roof.md", "# Roof\n\nA roof is a part of a house that keeps the rain away.\n");
        Finished build = KbProgram.Run(workspace.At("notes"), "build", "--model", "none");
        Assert.True(build.ExitCode == 0, build.Error);
        string[] files = workspace.Git("show", "--name-only", "--format=", "HEAD").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.StartsWith("notes/", file, StringComparison.Ordinal));
        KbProgram.RunTool("rm", "/", "-rf", workspace.At("notes.home"));
    }

    [Theory]
    [InlineData("MERGE_HEAD", "A merge")]
    [InlineData("CHERRY_PICK_HEAD", "A cherry-pick")]
    public void In_the_middle_of_another_operation_nothing_is_committed_and_the_next_build_does(string file, string name)
    {
        using TempWorkspace workspace = TempWorkspace.New();
        string head = workspace.Git("rev-parse", "HEAD");
        workspace.Write($".git/{file}", head);
        Finished build = workspace.Build();
        Assert.Contains(name, build.Error, StringComparison.Ordinal);
        Assert.Equal(head, workspace.Git("rev-parse", "HEAD"));
        File.Delete(workspace.At($".git/{file}"));

        Assert.Equal(0, workspace.Build().ExitCode);
        Assert.NotEqual(head, workspace.Git("rev-parse", "HEAD"));
        Assert.Equal("", workspace.Git("status", "--porcelain"));
    }

    [Fact]
    public async Task Of_two_builds_at_once_the_second_waits_and_both_end_well()
    {
        using TempWorkspace workspace = TempWorkspace.New();
        for (int i = 0; i < 200; i++)
            workspace.Write($"raw/roof-{i}.md", $"# Roof {i}\n\nThe roof {i} is a part of a house that keeps the rain away.\n");
        using Process first = KbProgram.Start(KbProgram.Path, workspace.Root, "build", ".", "--model", "none"), second = KbProgram.Start(KbProgram.Path, workspace.Root, "build", ".", "--model", "none");
        Task<string>[] texts = [first.StandardError.ReadToEndAsync(), second.StandardError.ReadToEndAsync(), first.StandardOutput.ReadToEndAsync(), second.StandardOutput.ReadToEndAsync()];
        await Task.WhenAll(first.WaitForExitAsync(), second.WaitForExitAsync());
        string[] said = await Task.WhenAll(texts);

        Assert.True(first.ExitCode == 0 && second.ExitCode == 0, string.Join('\n', said));
        Assert.Contains(said, text => text.Contains("aiting", StringComparison.Ordinal) || text.Contains("Up to date", StringComparison.Ordinal));
        Assert.Equal("", workspace.Git("status", "--porcelain"));
        Assert.Equal(0, KbProgram.Run(workspace.Root, "check").ExitCode);
    }

    private static string[] Pages(TempWorkspace workspace) =>
        workspace.Git("ls-tree", "-r", "--name-only", "HEAD", "wiki", ".kb").Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
