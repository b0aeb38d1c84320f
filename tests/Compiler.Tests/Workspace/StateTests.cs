using Kb.Compiler.Workspace;
using Xunit;

namespace Kb.Compiler.Tests.Workspace;

public sealed class StateTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void State_comes_back_as_it_was_sorted_by_path()
    {
        var pages = new Dictionary<string, PageState>(StringComparer.Ordinal)
        {
            ["wiki/b.md"] = new("Concept", "tab\tline\nback\\slash\r", "0123456789abcdef"),
            ["wiki/a ü.md"] = new("Source", "", "fedcba9876543210", "0123456789abcdef"),
            ["wiki/c.md"] = new("Meeting", "c", "0123456789abcdef", null, "fedcba9876543210"),
        };
        StateWriter.WritePages(_folder.Workspace, pages);
        StateWriter.WriteFacts(_folder.Workspace, new State(pages, "SmolLM2 135M", "ab12", "en") { Ticked = new HashSet<string> { "n-b234", "n-a234" } });

        State read = StateReader.Read(_folder.Workspace);

        Assert.Equal(pages.OrderBy(p => p.Key, StringComparer.Ordinal), read.Pages.OrderBy(p => p.Key, StringComparer.Ordinal));
        Assert.Equal(("SmolLM2 135M", "ab12", "en"), (read.ModelName, read.ModelDigest, read.Language));
        Assert.Equal(["n-a234", "n-b234"], read.Ticked);
        Assert.Equal("action-ticked\tn-a234\naction-ticked\tn-b234\nlanguage\ten\nmodel\tSmolLM2 135M\tab12\n", _folder.Read(".kb/state/facts"));
        Assert.Equal("wiki/a ü.md\tSource\t\tfedcba9876543210\t0123456789abcdef\nwiki/b.md\tConcept\ttab\\tline\\nback\\\\slash\\r\t0123456789abcdef\nwiki/c.md\tMeeting\tc\t0123456789abcdef\t\tfedcba9876543210\n", _folder.Read(".kb/state/pages"));
    }

    [Fact]
    public void No_state_is_the_empty_one_and_writing_it_makes_no_file()
    {
        StateWriter.WriteFacts(_folder.Workspace, State.Empty);

        Assert.Empty(StateReader.Read(_folder.Workspace).Pages);
        Assert.Empty(_folder.Files(".kb"));
    }

    [Theory]
    [InlineData("pages", "wiki/a.md\tConcept\ta\n")]
    [InlineData("pages", "wiki/a.md\tConcept\ta\tnothexnothexnoth\n")]
    [InlineData("pages", "wiki/a.md\tConcept\ta\\x\t0123456789abcdef\n")]
    [InlineData("pages", "wiki/../a.md\tConcept\ta\t0123456789abcdef\n")]
    [InlineData("pages", "/etc/passwd\tConcept\ta\t0123456789abcdef\n")]
    [InlineData("pages", "raw/a.md\tConcept\ta\t0123456789abcdef\n")]
    [InlineData("pages", "<<<<<<< HEAD\n")]
    [InlineData("facts", "deleted\tx\n")]
    [InlineData("facts", "language\n")]
    [InlineData("facts", "action-ticked\n")]
    [InlineData("facts", "action-ticked\t\n")]
    [InlineData("pages", "wiki/a.md\tConcept\ta\t0123456789abcdef\t\n")]
    [InlineData("facts", "model\tx\n")]
    [InlineData("facts", "language\ten\u0000\tx\n")]
    public void A_damaged_line_stops_the_build_and_says_how_to_restore_it(string file, string line)
    {
        _folder.Write(".kb/state/" + file, "\n" + line);

        DamagedStateException e = Assert.Throws<DamagedStateException>(() => StateReader.Read(_folder.Workspace));

        Assert.Equal(($".kb/state/{file}", 2), (e.Path, e.Line));
        Assert.EndsWith($"git checkout HEAD -- .kb/state/{file}", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_listed_twice_is_damage()
    {
        _folder.Write(".kb/state/pages", "wiki/a.md\tA\ta\t0123456789abcdef\nwiki/a.md\tB\tb\t0123456789abcdef\n");

        Assert.Equal(2, Assert.Throws<DamagedStateException>(() => StateReader.Read(_folder.Workspace)).Line);
    }

    [Fact]
    public void A_workspace_is_an_absolute_folder_that_exists()
    {
        Assert.Throws<ArgumentException>(() => WorkspaceFolder.Open("somewhere"));
        Assert.Throws<DirectoryNotFoundException>(() => WorkspaceFolder.Open(Path.Combine(_folder.Root, "missing")));
        Assert.Equal(_folder.Root, WorkspaceFolder.Open(_folder.Root + "/").Root);
    }

    [Fact]
    public void The_template_needs_no_correction()
    {
        var diagnostics = new Kb.Compiler.Diagnostics.DiagnosticBag();
        foreach (TemplateFile file in WorkspaceTemplate.Files.Append(WorkspaceTemplate.Settings))
            _folder.Write(file.Path, file.Text);

        Assert.Equal(Settings.Default, SettingsReader.Read(_folder.Workspace, diagnostics));
        Guidance guidance = GuidanceReader.Read(_folder.Workspace, diagnostics);

        Assert.Empty(diagnostics.Sorted());
        Assert.Equal(7, guidance.Sections.Count);
        Assert.Empty(guidance.Named);
        Assert.Equal([".gitattributes", ".gitignore", "AGENTS.md", "README.md"], WorkspaceTemplate.Files.Select(file => file.Path));
    }

    [Fact]
    public void Missing_lines_are_added_to_a_file_that_exists()
    {
        TemplateFile file = WorkspaceTemplate.Files[0];

        Assert.Equal(file.Text, WorkspaceTemplate.WithMissingLines(file.Text, file));
        Assert.Equal("*.png binary\r\n.kb/** -text\nwiki/** text eol=lf\n.kb/answers/** merge=union linguist-generated -diff\n",
            WorkspaceTemplate.WithMissingLines("*.png binary\r\n.kb/** -text", file));
    }
}
