using System.Text.Json;
using Xunit;

namespace Kb.Cli.Tests.EndToEnd;

/// <summary>`kb actions` and `kb prep` over a workspace with minutes, by rules alone.</summary>
public sealed class MeetingCommandTests : IDisposable
{
    private const string Minutes = "---\ntype: meeting\ndate: 2026-04-07\nattendees: [Priya Raman, Tomas Lindqvist, Ada Berg]\n---\n# Kick-off\n\nAda Berg is the sales manager of Nordwind GmbH.\n\n## Action items\n\n- [ ] Tomas Lindqvist: order 20 pressure sensors, due 2026-04-14\n- [ ] Ada Berg: send the drawings of the buoy, due 2026-04-20\n";

    private readonly TempWorkspace _workspace = TempWorkspace.New();

    public MeetingCommandTests()
    {
        _workspace.Write("kb.yaml", "model: none\n");
        _workspace.Write("raw/2026-04-07-kickoff.md", Minutes);
    }

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void Actions_are_listed_ticked_and_shown_on_the_pages()
    {
        Assert.Equal(0, _workspace.Build().ExitCode);
        Finished all = Run("actions", "--date", "2026-04-16");
        Assert.Equal(0, all.ExitCode);
        string id = all.Output.Split('\n').Single(line => line.Contains("order 20", StringComparison.Ordinal)).Split(' ')[^1];
        Assert.Equal($"Ada Berg\n  [ ] send the drawings of the buoy, due 2026-04-20  raw/2026-04-07-kickoff.md:13  {Json("actions").First(a => a.Owner == "Ada Berg").Id}\nTomas Lindqvist\n  [ ] order 20 pressure sensors, due 2026-04-14, OVERDUE by 2 days  raw/2026-04-07-kickoff.md:12  {id}\n", all.Output);

        Finished done = Run("actions", "done", id);

        Assert.Equal(0, done.ExitCode);
        Assert.Contains("order 20 pressure sensors", done.Output, StringComparison.Ordinal);
        Assert.Contains("- [x] [Tomas Lindqvist]", _workspace.Read("wiki/meetings/2026-04-07-kickoff.md"), StringComparison.Ordinal);
        Assert.Contains("action-ticked\t" + id, _workspace.Read(".kb/state/facts"), StringComparison.Ordinal);
        Assert.DoesNotContain("order 20", Run("actions", "--open").Output, StringComparison.Ordinal);
        Finished build = _workspace.Build();
        Assert.Equal(0, build.ExitCode);
        Assert.DoesNotContain("KB5001", build.Error + build.Output, StringComparison.Ordinal);
        Assert.Contains("- [x] order 20", _workspace.Read("wiki/people/tomas-lindqvist.md"), StringComparison.Ordinal);
        Assert.Empty(_workspace.Git("status", "--porcelain").Trim());

        Assert.Equal(0, Run("actions", "reopen", id).ExitCode);
        Assert.Equal(0, _workspace.Build().ExitCode);
        Assert.Contains("- [ ] order 20", _workspace.Read("wiki/people/tomas-lindqvist.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_box_ticked_in_an_editor_is_committed_with_the_fact()
    {
        Assert.Equal(0, _workspace.Build().ExitCode);
        const string Page = "wiki/people/ada-berg.md";
        _workspace.Write(Page, _workspace.Read(Page).Replace("- [ ] send", "- [x] send", StringComparison.Ordinal));

        Finished build = _workspace.Build();

        Assert.Equal(0, build.ExitCode);
        Assert.DoesNotContain("KB5001", build.Error + build.Output, StringComparison.Ordinal);
        Assert.Contains("- [x] [Ada Berg]", _workspace.Read("wiki/meetings/2026-04-07-kickoff.md"), StringComparison.Ordinal);
        Assert.Empty(_workspace.Git("status", "--porcelain").Trim());
        Assert.True(Json("actions").Single(a => a.Owner == "Ada Berg").Done);
    }

    [Fact]
    public void A_brief_is_one_page_with_places()
    {
        Finished brief = Run("prep", "Ada", "--date", "2026-05-01");

        Assert.Equal(0, brief.ExitCode);
        Assert.Equal(
            """
            Ada Berg (person), for 2026-05-01  wiki/people/ada-berg.md

            Role
              2026-04-07, "Ada Berg is the sales manager of Nordwind GmbH."  raw/2026-04-07-kickoff.md:8

            Last met
              2026-04-07, Kick-off, 24 days before  raw/2026-04-07-kickoff.md:4

            Owes
              [ ] send the drawings of the buoy, due 2026-04-20, OVERDUE by 11 days  raw/2026-04-07-kickoff.md:13

            """,
            brief.Output);
        using JsonDocument json = JsonDocument.Parse(Run("prep", "Ada Berg", "--date", "2026-05-01", "--json").Output);
        Assert.Equal("2026-04-07", json.RootElement.GetProperty("lastMet").GetProperty("date").GetString());
        Assert.True(json.RootElement.GetProperty("owes")[0].GetProperty("overdue").GetBoolean());
    }

    [Fact]
    public void Who_is_unknown_is_said_to_be_and_the_nearest_names_are_given()
    {
        Finished wrong = Run("prep", "Ada Bergman"), none = Run("prep", "Xaver Quell"), early = Run("prep", "Ada Berg", "--date", "2026-01-01"), bad = Run("actions", "--date", "yesterday"), id = Run("actions", "done", "no-such-id");

        Assert.Equal((2, ""), (wrong.ExitCode, wrong.Output));
        Assert.Contains("Nearest: Ada Berg.", wrong.Error, StringComparison.Ordinal);
        Assert.Equal(2, none.ExitCode);
        Assert.DoesNotContain("Nearest", none.Error, StringComparison.Ordinal);
        Assert.Equal(0, early.ExitCode);
        Assert.EndsWith("Nothing is recorded of Ada Berg before that day.\n", early.Output, StringComparison.Ordinal);
        Assert.Equal(2, bad.ExitCode);
        Assert.Equal(2, id.ExitCode);
        Assert.Contains("no action 'no-such-id'", id.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Damaged_facts_stop_every_command_and_say_how_to_restore_them()
    {
        Assert.Equal(0, _workspace.Build().ExitCode);
        _workspace.Write(".kb/state/facts", "action-ticked\n");

        Assert.All((string[][])[["build", "."], ["actions"], ["prep", "Ada Berg"], ["actions", "done", "x"]], arguments =>
        {
            Finished run = Run(arguments);
            Assert.Equal(3, run.ExitCode);
            Assert.Contains("git checkout HEAD -- .kb/state/facts", run.Error, StringComparison.Ordinal);
        });
    }

    private Finished Run(params string[] arguments) => KbProgram.Run(_workspace.Root, arguments);

    private (string Id, string Owner, bool Done)[] Json(params string[] arguments)
    {
        using JsonDocument json = JsonDocument.Parse(Run([.. arguments, "--json"]).Output);
        return [.. json.RootElement.GetProperty("actions").EnumerateArray().Select(a => (a.GetProperty("id").GetString()!, a.GetProperty("owner").GetString()!, a.GetProperty("done").GetBoolean()))];
    }
}
