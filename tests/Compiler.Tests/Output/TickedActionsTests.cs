using Kb.Compiler.Diagnostics;
using Kb.Compiler.Output;
using Kb.Compiler.Sources;
using Kb.Compiler.Tests.Workspace;
using Kb.Compiler.Workspace;
using Xunit;

namespace Kb.Compiler.Tests.Output;

/// <summary>Ticking a task item in any editor is a person's word: read before the build, kept for good, shown everywhere, and no edit of the page.</summary>
public sealed class TickedActionsTests : IDisposable
{
    private const string Meeting = "wiki/meetings/2026-04-07-kickoff.md";
    private const string Ada = "wiki/people/ada-berg.md";
    private const string Open = "- [ ] [Ada Berg](../people/ada-berg.md): send the drawings";

    private readonly TempFolder _folder = new();

    public TickedActionsTests()
    {
        _folder.Write("raw/2026-04-07-kickoff.md", "---\ntype: meeting\ndate: 2026-04-07\nattendees: [Ada Berg, Tomas Lindqvist]\n---\n# Kick-off\n\nThe harbour has three quays and a crane of twelve tons.\n\n## Action items\n\n- [ ] Ada Berg: send the drawings of the buoy\n- [ ] Tomas Lindqvist: order 20 pressure sensors\n- [x] Tomas Lindqvist: ask the harbour master\n");
        Build();
        Assert.Contains(Open, _folder.Read(Meeting), StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(Meeting, "[x]")]
    [InlineData(Ada, "[x]")]
    [InlineData(Ada, "[X]")]
    public void A_tick_on_any_page_is_kept_and_shown_on_all(string page, string mark)
    {
        Tick(page, mark);

        DiagnosticBag diagnostics = Build();

        Assert.Empty(diagnostics.Sorted());
        Assert.Single(State().Ticked);
        Assert.All((string[])[Meeting, Ada], path => Assert.Contains("- [x] ", Line(path), StringComparison.Ordinal));
        Assert.Equal(1, _folder.Read(Ada).Split("- [x]").Length - 1);
        Build();
        Assert.Single(State().Ticked);
    }

    [Fact]
    public void A_ticked_page_is_not_an_edited_one_when_its_source_changes_too()
    {
        Tick(Meeting, "[x]");
        _folder.Write("raw/2026-04-07-kickoff.md", _folder.Read("raw/2026-04-07-kickoff.md").Replace("twelve tons", "fifteen tons", StringComparison.Ordinal));

        DiagnosticBag diagnostics = Build();

        Assert.Empty(diagnostics.Sorted());
        Assert.Contains("fifteen tons", _folder.Read(Meeting), StringComparison.Ordinal);
        Assert.StartsWith("- [x] ", Line(Meeting), StringComparison.Ordinal);
    }

    [Fact]
    public void A_tick_on_a_page_edited_otherwise_is_read_and_the_words_stay()
    {
        Tick(Meeting, "[x]");
        _folder.Write(Meeting, _folder.Read(Meeting) + "\nMy own words.\n");

        DiagnosticBag diagnostics = Build();

        Assert.Equal(Rules.EditedPage, Assert.Single(diagnostics.Sorted()).Rule);
        Assert.EndsWith("My own words.\n", _folder.Read(Meeting), StringComparison.Ordinal);
        Assert.StartsWith("- [x] ", Line(Ada), StringComparison.Ordinal);
    }

    [Fact]
    public void A_tick_taken_away_again_opens_the_action()
    {
        Tick(Ada, "[x]");
        Build();
        _folder.Write(Meeting, _folder.Read(Meeting).Replace("- [x] [Ada", "- [ ] [Ada", StringComparison.Ordinal));

        Assert.Empty(Build().Sorted());

        Assert.Empty(State().Ticked);
        Assert.All((string[])[Meeting, Ada], path => Assert.StartsWith("- [ ] ", Line(path), StringComparison.Ordinal));
    }

    [Fact]
    public void A_tick_outlives_its_source()
    {
        Tick(Ada, "[x]");
        Build();
        string text = _folder.Read("raw/2026-04-07-kickoff.md");
        File.Delete(_folder.Workspace.At("raw/2026-04-07-kickoff.md"));
        Build();
        Assert.False(File.Exists(_folder.Workspace.At(Meeting)));
        _folder.Write("raw/2026-04-07-kickoff.md", text);

        Build();

        Assert.StartsWith("- [x] ", Line(Meeting), StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_source_itself_ticks_is_no_word_of_a_person()
    {
        Assert.Equal(1, _folder.Read(Meeting).Split("- [x]").Length - 1);
        _folder.Write(Meeting, _folder.Read(Meeting) + "\nMy own words.\n");
        Build();

        Assert.Empty(State().Ticked);
    }

    [Fact]
    public void Ticking_by_command_changes_the_mark_alone()
    {
        State state = State();
        IReadOnlyList<Source> sources = SourceScanner.Read(_folder.Root, Settings.Default).Sources;
        string before = _folder.Read(Meeting), id = before.Split(Open)[1].Split("[^")[1].Split(']')[0];

        TickedActions.Show(_folder.Workspace, state, sources, MeetingRule.None, NoAnswers.Instance, id, ticked: true);

        Assert.Equal(before.Replace(Open, Open.Replace("[ ]", "[x]", StringComparison.Ordinal), StringComparison.Ordinal), _folder.Read(Meeting));
        Assert.Equal([id], TickedActions.Read(_folder.Workspace, state, sources, MeetingRule.None, NoAnswers.Instance).Ticked);
    }

    private void Tick(string page, string mark)
    {
        string line = Line(page);
        _folder.Write(page, _folder.Read(page).Replace(line, line.Replace("[ ]", mark, StringComparison.Ordinal), StringComparison.Ordinal));
    }

    private string Line(string page) => _folder.Read(page).Split('\n').Single(line => line.Contains("send the drawings", StringComparison.Ordinal) && !line.StartsWith("[^", StringComparison.Ordinal));

    private State State() => StateReader.Read(_folder.Workspace);

    private DiagnosticBag Build()
    {
        IReadOnlyList<Source> sources = SourceScanner.Read(_folder.Root, Settings.Default).Sources;
        State state = TickedActions.Read(_folder.Workspace, StateReader.Read(_folder.Workspace), sources, MeetingRule.None, NoAnswers.Instance);
        StateWriter.WriteFacts(_folder.Workspace, state);
        BuildResult result = WikiCompiler.Compile(new Inputs(Settings.Default, Guidance.Empty, state, sources, []), NoAnswers.Instance);
        var diagnostics = new DiagnosticBag();
        WikiWriter.Write(_folder.Workspace, result, StateReader.Read(_folder.Workspace), diagnostics);
        return diagnostics;
    }
}
