using System.Diagnostics;
using System.Text.Json;
using Xunit;

namespace Kb.Cli.Tests.EndToEnd;

/// <summary>Each command as docs/commands.md says it.</summary>
public sealed class CommandTests
{
    private static readonly string[] s_keys =
    [
        "sources", "pages", "written", "unchanged", "removed", "questionsAsked", "questionsStored", "tokensEvaluated", "tokensDecoded",
        "sentencesWritten", "sentencesCondensed", "sentencesQuoted", "sentencesRefused", "seconds", "commit", "diagnostics",
    ];

    [Theory]
    [InlineData("init", "--git")]
    [InlineData("build", "--dry-run,--fresh,--no-commit,--model,--threads,--strict,--json,--verbose")]
    [InlineData("status", "")]
    [InlineData("check", "")]
    [InlineData("explain", "")]
    [InlineData("watch", "--model")]
    [InlineData("actions", "--person,--open,--date,--json")]
    [InlineData("actions done", "--dir")]
    [InlineData("actions reopen", "--dir")]
    [InlineData("prep", "--date,--json")]
    [InlineData("model info", "--model")]
    [InlineData("model exam", "--dir,--threads")]
    public void Help_names_the_options_and_gives_examples(string command, string options)
    {
        Finished help = KbProgram.Run(Path.GetTempPath().TrimEnd('/'), [.. command.Split(' '), "--help"]);
        Assert.Equal(0, help.ExitCode);
        Assert.All(options.Split(',', StringSplitOptions.RemoveEmptyEntries), option => Assert.Contains(option, help.Output, StringComparison.Ordinal));
        Assert.Contains("kb " + command, help.Output, StringComparison.Ordinal);
        Assert.Contains("xample", help.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Bad_usage_ends_with_2_and_says_what_to_do()
    {
        using TempWorkspace workspace = TempWorkspace.New(git: false);
        Assert.Equal(2, KbProgram.Run(workspace.Root, "build", "--nonsense").ExitCode);
        Assert.Equal(2, KbProgram.Run(workspace.Root, "nonsense").ExitCode);
        Assert.Equal(2, KbProgram.Run(workspace.Root, "build", "no-such-folder").ExitCode);
        Directory.Delete(workspace.At("raw"), recursive: true);
        Finished bare = workspace.Build();
        Assert.Equal(2, bare.ExitCode);
        Assert.Contains("raw", bare.Error, StringComparison.Ordinal);
        Assert.Contains("kb init", bare.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_is_one_object_and_nothing_else()
    {
        using TempWorkspace workspace = TempWorkspace.New();
        workspace.Write("raw/empty.md", "");
        foreach (int written in (int[])[8, 0])
        {
            Finished build = workspace.Build("--json");
            using JsonDocument json = JsonDocument.Parse(build.Output);
            Assert.Equal(s_keys, json.RootElement.EnumerateObject().Select(p => p.Name));
            Assert.Equal(4, json.RootElement.GetProperty("sources").GetInt32());
            Assert.Equal(written > 0, json.RootElement.GetProperty("written").GetInt32() > 0);
            Assert.Equal(written > 0, json.RootElement.GetProperty("commit").ValueKind == JsonValueKind.String);
            JsonElement diagnostic = Assert.Single(json.RootElement.GetProperty("diagnostics").EnumerateArray());
            Assert.Equal("KB1002", diagnostic.GetProperty("code").GetString());
            Assert.Equal("raw/empty.md", diagnostic.GetProperty("path").GetString());
        }
    }

    [Fact]
    public void A_dry_run_shows_the_difference_and_writes_no_page()
    {
        using TempWorkspace workspace = TempWorkspace.New();
        Assert.Equal(0, workspace.Build().ExitCode);
        SortedDictionary<string, string> before = workspace.Written();
        workspace.Write("raw/heat-pump.md", workspace.Read("raw/heat-pump.md").Replace("compressor", "engine", StringComparison.Ordinal));
        Finished dry = workspace.Build("--dry-run");

        Assert.Equal(0, dry.ExitCode);
        Assert.Contains("--- a/wiki/concepts/heat-pump.md", dry.Output, StringComparison.Ordinal);
        Assert.Contains(dry.Output.Split('\n'), line => line.StartsWith('+') && line.Contains("for its engine only", StringComparison.Ordinal));
        Assert.Equal(before, workspace.Written());
    }

    [Fact]
    public void Status_and_explain_tell_what_is_so()
    {
        using TempWorkspace workspace = TempWorkspace.New();
        Assert.Contains("3 sources", KbProgram.Run(workspace.Root, "status").Output, StringComparison.Ordinal);
        Assert.Equal(0, workspace.Build().ExitCode);
        SortedDictionary<string, string> before = workspace.Written();
        workspace.Write("raw/new.md", "A roof is a part of a house.\n");
        Finished status = KbProgram.Run(workspace.Root, "status");
        Assert.True(status.Output.Contains("raw/new.md", StringComparison.Ordinal), status.Output);

        foreach ((string path, string says) in new[] { ("wiki/concepts/heat-pump.md", "raw/heat-pump.md"), ("heat pump", "raw/heat-pump.md"), ("raw/visit.md", "visit"), ("AGENTS.md", "Purpose") })
        {
            Finished explained = KbProgram.Run(workspace.Root, "explain", path);
            Assert.True(explained.ExitCode == 0 && explained.Output.Contains(says, StringComparison.Ordinal), $"{path}: {explained.Output}{explained.Error}");
        }

        Assert.Equal(2, KbProgram.Run(workspace.Root, "explain", "wiki/no-such-page.md").ExitCode);
        Assert.Equal(before, workspace.Written());
    }

    [Fact]
    public void Explain_says_why_two_names_are_one_thing()
    {
        using TempWorkspace workspace = TempWorkspace.New();
        workspace.Write("raw/muscle.md", "Adenosine triphosphate (ATP) is the molecule that muscles burn. The store of ATP lasts for two seconds.\n");
        workspace.Write("raw/methods.md", "We measure adenosine triphosphate in the morning. A tired fibre has less adenosine triphosphate than a fresh one.\n");
        Assert.Equal(0, workspace.Build().ExitCode);
        Finished explained = KbProgram.Run(workspace.Root, "explain", "wiki/concepts/adenosine-triphosphate.md");

        Assert.True(explained.Output.Contains("ATP: stated in brackets or in words, raw/muscle.md line 1", StringComparison.Ordinal), explained.Output + explained.Error);
    }

    [Fact]
    public void Explain_says_what_each_line_of_the_instructions_changes()
    {
        using TempWorkspace workspace = TempWorkspace.New();
        workspace.Write("kb.yaml", "model: none\n");
        workspace.Write("AGENTS.md", "# Guide\n\n## Style\n\nBe brief.\n\n## Concepts\n\n- Compressor\n- Chimney\n- <b>\n\n## Never\n\n- Nordwind GmbH\n\n## Meetings\n");
        string[] lines = KbProgram.Run(workspace.Root, "explain", "AGENTS.md").Output.Split('\n');

        string After(string line) => lines[Array.FindIndex(lines, l => l.Contains(line, StringComparison.Ordinal)) + 2].Trim();
        Assert.Contains("Style: changes nothing at present", lines);
        Assert.Contains(lines, l => l.Contains("no effect with this model", StringComparison.Ordinal));
        Assert.Contains("Meetings: empty", lines);
        Assert.Contains("1 page more", After("line 9: Compressor"), StringComparison.Ordinal);
        Assert.Equal("changes nothing at present; no source names it", After("line 10: Chimney"));
        Assert.Contains(lines, l => l.StartsWith("Never: ", StringComparison.Ordinal) && l.Contains("statement", StringComparison.Ordinal) && l.Contains("fewer", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.StartsWith("AGENTS.md:11: warning KB2005", StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_edited_by_hand_is_left_alone_and_named()
    {
        using TempWorkspace workspace = TempWorkspace.New();
        Assert.Equal(0, workspace.Build().ExitCode);
        string mine = workspace.Read("wiki/concepts/heat-pump.md") + "\n## Notes\n\nMine.\n";
        workspace.Write("wiki/concepts/heat-pump.md", mine);
        workspace.Write("raw/heat-pump.md", workspace.Read("raw/heat-pump.md").Replace("compressor", "engine", StringComparison.Ordinal));
        Finished build = workspace.Build();

        Assert.Equal(0, build.ExitCode);
        Assert.Contains("wiki/concepts/heat-pump.md", build.Error, StringComparison.Ordinal);
        Assert.Equal(mine, workspace.Read("wiki/concepts/heat-pump.md"));
        Assert.Contains("wiki/concepts/heat-pump.md", KbProgram.Run(workspace.Root, "status").Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Watch_builds_what_is_dropped_and_what_goes_and_ends_on_Ctrl_C()
    {
        using TempWorkspace workspace = TempWorkspace.New();
        using Process watch = KbProgram.Start(KbProgram.Path, workspace.Root, "watch", ".", "--model", "none");
        Task<string> error = watch.StandardError.ReadToEndAsync(), plain = watch.StandardOutput.ReadToEndAsync();
        await Until(() => File.Exists(workspace.At("wiki/sources/heat-pump.md")));

        workspace.Write("raw/roof.md", "# Roof\n\nA roof is a part of a house that keeps the rain away.\n");
        await Until(() => File.Exists(workspace.At("wiki/sources/roof.md")));
        File.Delete(workspace.At("raw/roof.md"));
        await Until(() => !File.Exists(workspace.At("wiki/sources/roof.md")));

        KbProgram.RunTool("kill", workspace.Root, "-INT", watch.Id.ToString(System.Globalization.CultureInfo.InvariantCulture));
        await watch.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(20));
        Assert.True(watch.ExitCode is 0 or 130, await error + await plain);
        Assert.Equal(0, workspace.Build().ExitCode);
    }

    private static async Task Until(Func<bool> isSo)
    {
        for (int i = 0; !isSo(); i++)
        {
            Assert.True(i < 300, "nothing happened for 30 s");
            await Task.Delay(100);
        }
    }
}
