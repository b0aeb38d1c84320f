using Kb.Compiler.Diagnostics;
using Kb.Compiler.Output;
using Kb.Compiler.Tests.Workspace;
using Kb.Compiler.Workspace;
using Kb.Platform;
using Xunit;

namespace Kb.Compiler.Tests.Output;

public sealed class WikiWriterTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_second_write_of_the_same_touches_nothing()
    {
        BuildResult result = Result(("wiki/index.md", "# Index\n"), ("wiki/concepts/a.md", "# A\n"), ("wiki/sources/s.txt", "as read\n"));
        WriteOutcome first = Write(result, out DiagnosticBag none);
        var stamps = Stamps();

        WriteOutcome second = Write(result, out _);

        Assert.Empty(none.Sorted());
        Assert.Equal(["wiki/concepts/a.md", "wiki/index.md", "wiki/sources/s.txt"], first.Added);
        Assert.Equal(first.Added, second.Unchanged);
        Assert.False(second.ChangedAnything);
        Assert.Equal(4, stamps.Count);
        Assert.Equal(stamps, Stamps());
        Assert.Equal(["a|Concept", "|File", "|File"], StateReader.Read(_folder.Workspace).Pages.Values.Select(page => $"{page.EntityKey}|{page.Kind}"));
        Assert.Empty(_folder.Files(".kb/cache/staged"));
    }

    [Fact]
    public void Only_what_differs_is_written_and_what_is_gone_is_removed_with_its_folder()
    {
        Write(Result(("wiki/concepts/a.md", "1"), ("wiki/concepts/b.md", "1"), ("wiki/people/p.md", "1")), out _);
        Assert.True(FileStamp.TryRead(_folder.Workspace.At("wiki/concepts/b.md"), out FileStamp before));

        WriteOutcome outcome = Write(Result(("wiki/concepts/a.md", "2"), ("wiki/concepts/b.md", "1")), out _);

        Assert.Equal(("wiki/concepts/a.md", "wiki/people/p.md"), (Assert.Single(outcome.Changed), Assert.Single(outcome.Removed)));
        Assert.Equal("2", _folder.Read("wiki/concepts/a.md"));
        Assert.False(Directory.Exists(_folder.Workspace.At("wiki/people")));
        Assert.True(FileStamp.TryRead(_folder.Workspace.At("wiki/concepts/b.md"), out FileStamp after));
        Assert.Equal(before, after);
    }

    [Fact]
    public void An_edited_page_is_left_alone_at_every_build_and_reported()
    {
        Write(Result(("wiki/concepts/a.md", "1"), ("wiki/concepts/b.md", "1")), out _);
        _folder.Write("wiki/concepts/a.md", "mine");

        for (int build = 2; build < 5; build++)
        {
            WriteOutcome outcome = Write(Result(("wiki/concepts/a.md", $"{build}"), ("wiki/concepts/b.md", "1")), out DiagnosticBag diagnostics);
            Assert.Equal("mine", _folder.Read("wiki/concepts/a.md"));
            Assert.Equal(["wiki/concepts/a.md"], outcome.LeftAlone);
            Assert.Equal(Rules.EditedPage, Assert.Single(diagnostics.Sorted()).Rule);
        }

        Write(Result(("wiki/concepts/b.md", "1")), out DiagnosticBag gone);
        Assert.Equal("mine", _folder.Read("wiki/concepts/a.md"));
        Assert.Equal(Rules.EditedPageWithoutSource, Assert.Single(gone.Sorted()).Rule);
    }

    [Fact]
    public void A_checkout_with_CRLF_is_no_edit()
    {
        Write(Result(("wiki/concepts/a.md", "1\n2\n"), ("wiki/concepts/b.md", "1\n")), out _);
        _folder.Write("wiki/concepts/a.md", "1\r\n2\r\n");
        _folder.Write("wiki/concepts/b.md", "1\r\n");

        WriteOutcome outcome = Write(Result(("wiki/concepts/a.md", "1\n2\n"), ("wiki/concepts/b.md", "3\n")), out DiagnosticBag diagnostics);

        Assert.Empty(diagnostics.Sorted());
        Assert.Equal(["wiki/concepts/a.md"], outcome.Unchanged);
        Assert.Equal("3\n", _folder.Read("wiki/concepts/b.md"));
    }

    [Fact]
    public void A_file_that_kb_never_wrote_is_never_touched()
    {
        _folder.Write("wiki/concepts/a.md", "theirs");
        _folder.Write("wiki/notes.md", "theirs");
        _folder.Write("wiki/people", "a file where a folder would be");

        WriteOutcome outcome = Write(Result(("wiki/concepts/a.md", "1"), ("wiki/people/p.md", "1")), out DiagnosticBag diagnostics);
        Write(Result(), out _);

        Assert.Equal(["theirs", "theirs"], [_folder.Read("wiki/concepts/a.md"), _folder.Read("wiki/notes.md")]);
        Assert.Equal(["wiki/concepts/a.md", "wiki/people/p.md"], outcome.LeftAlone);
        Assert.Equal([Rules.ForeignFile, Rules.LinkInWiki], diagnostics.Sorted().Select(d => d.Rule));
        Assert.Equal(["wiki/concepts/a.md", "wiki/notes.md", "wiki/people"], _folder.Files("wiki"));
    }

    [Fact]
    public void Links_are_not_followed_out_of_the_wiki()
    {
        string outside = Directory.CreateDirectory(Path.Combine(_folder.Root, "outside")).FullName;
        Directory.CreateDirectory(_folder.Workspace.Wiki);
        Directory.CreateSymbolicLink(_folder.Workspace.At("wiki/concepts"), outside);
        File.WriteAllText(Path.Combine(outside, "victim.md"), "x");
        File.CreateSymbolicLink(_folder.Workspace.At("wiki/index.md"), Path.Combine(outside, "victim.md"));

        WriteOutcome outcome = Write(Result(("wiki/concepts/a.md", "1"), ("wiki/index.md", "1")), out DiagnosticBag diagnostics);

        Assert.Equal(["wiki/concepts/a.md", "wiki/index.md"], outcome.LeftAlone);
        Assert.All(diagnostics.Sorted(), d => Assert.Equal(Rules.LinkInWiki, d.Rule));
        Assert.Equal(["outside/victim.md"], _folder.Files("outside"));
        Assert.Equal("x", _folder.Read("outside/victim.md"));
    }

    [Fact]
    public void A_forged_state_deletes_nothing_outside_wiki()
    {
        _folder.Write("raw/a.md", "x");
        _folder.Write(".kb/state/pages", $"wiki/../raw/a.md\tConcept\ta\t{PageHash.Of("x")}\n");

        Assert.Equal(1, Assert.Throws<DamagedStateException>(() => Write(Result(), out _)).Line);
        Assert.True(_folder.Has("raw/a.md"));
    }

    /// <summary>Build 1 is stopped after each of its steps in turn; then build 2 must see no human edit, and end as a clean build does.</summary>
    [Fact]
    public void A_stop_after_any_step_never_makes_a_page_of_kb_look_edited()
    {
        BuildResult old = Result(("wiki/concepts/a.md", "a1"), ("wiki/concepts/b.md", "b1"), ("wiki/people/gone.md", "g1"), ("wiki/index.md", "i1"));
        BuildResult next = Result(("wiki/concepts/a.md", "a2"), ("wiki/concepts/b.md", "b2"), ("wiki/concepts/new.md", "n2"), ("wiki/index.md", "i2"));
        BuildResult last = Result(("wiki/concepts/a.md", "a3"), ("wiki/concepts/b.md", "b2"), ("wiki/people/gone.md", "g3"), ("wiki/index.md", "i3"));
        int steps = 0;
        for (int stop = 0; ; stop++)
        {
            using var folder = new TempFolder();
            Write(folder, old, out _);
            List<string> done = [.. Steps(folder, next).Take(stop)];
            foreach (BuildResult after in new[] { next, old, last })
            {
                Write(folder, after, out DiagnosticBag diagnostics);
                Assert.Empty(diagnostics.Sorted());
                Assert.Equal(after.Files.Keys.Order(StringComparer.Ordinal), folder.Files("wiki"));
                Assert.All(after.Files, file => Assert.Equal(file.Value, folder.Read(file.Key)));
                Assert.All(StateReader.Read(folder.Workspace).Pages.Values, page => Assert.Null(page.Before));
            }

            steps = done.Count;
            if (done.Count < stop)
                break;
        }

        Assert.Equal(12, steps); // clean up, 4 staged, pending state, 4 placed, 1 removed, state
    }

    [Fact]
    public void Two_builds_stopped_one_after_the_other_are_no_edit_either()
    {
        int examined = 0;
        for (int first = 5; first < 9; first++)
        {
            for (int second = 4; second < 8; second++, examined++)
            {
                using var folder = new TempFolder();
                Write(folder, Result(("wiki/a.md", "1"), ("wiki/b.md", "1"), ("wiki/c.md", "1")), out _);
                _ = Steps(folder, Result(("wiki/a.md", "2"), ("wiki/b.md", "2"), ("wiki/c.md", "2"))).Take(first).Count();
                _ = Steps(folder, Result(("wiki/a.md", "3"), ("wiki/b.md", "3"), ("wiki/c.md", "1"))).Take(second).Count();

                WriteOutcome outcome = Write(folder, Result(("wiki/a.md", "4"), ("wiki/b.md", "4"), ("wiki/c.md", "4")), out _);

                Assert.Empty(outcome.LeftAlone);
            }
        }

        Assert.Equal(16, examined);
    }

    [Fact]
    public void A_save_between_the_look_and_the_exchange_wins()
    {
        Write(Result(("wiki/a.md", "1"), ("wiki/gone.md", "1")), out _);
        var diagnostics = new DiagnosticBag();
        BuildResult result = Result(("wiki/a.md", "2"), ("wiki/new.md", "2"));
        var write = new WikiWrite(_folder.Workspace, diagnostics, WikiPlan.Make(_folder.Workspace, result, StateReader.Read(_folder.Workspace), diagnostics));
        foreach (string step in write.Steps())
        {
            if (step != "pending state")
                continue;
            foreach (string path in new[] { "wiki/a.md", "wiki/new.md", "wiki/gone.md" })
                _folder.Write(path, "mine");
        }

        Assert.Equal(["wiki/a.md", "wiki/gone.md", "wiki/new.md"], write.Outcome().LeftAlone.Order(StringComparer.Ordinal));
        Assert.Equal(["mine", "mine", "mine"], new[] { "wiki/a.md", "wiki/new.md", "wiki/gone.md" }.Select(_folder.Read));
        Assert.Equal(3, diagnostics.Sorted().Count);
        Assert.Equal(["wiki/a.md", "wiki/gone.md", "wiki/new.md"], Write(result, out _).LeftAlone);
    }

    [Fact]
    public void What_an_editor_writes_into_the_former_file_is_kept_and_reported()
    {
        if (!OperatingSystem.IsLinux())
            return; // elsewhere the former file is not kept

        Write(Result(("wiki/a.md", "1")), out _);
        using (var editor = new FileStream(_folder.Workspace.At("wiki/a.md"), FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete))
        {
            Write(Result(("wiki/a.md", "2")), out DiagnosticBag quiet);
            Assert.Empty(quiet.Sorted());
            editor.Write("late"u8);
        }

        Write(Result(("wiki/a.md", "3")), out DiagnosticBag diagnostics);

        Diagnostic found = Assert.Single(diagnostics.Sorted());
        Assert.Equal(Rules.LateEdit, found.Rule);
        Assert.Equal("late", _folder.Read(found.Location.Path));
        Assert.Contains("'wiki/a.md'", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dry_run_shows_the_change_and_writes_nothing()
    {
        Write(Result(("wiki/a.md", "one\ntwo\n"), ("wiki/gone.md", "old\n")), out _);
        string[] before = _folder.Files(".");

        string diff = WikiWriter.Diff(_folder.Workspace, Result(("wiki/a.md", "one\n2\n"), ("wiki/new.md", "new\n")), StateReader.Read(_folder.Workspace), new DiagnosticBag());

        Assert.Equal("""
            --- a/wiki/a.md
            +++ b/wiki/a.md
            @@ -1,2 +1,2 @@
             one
            -two
            +2
            --- a/wiki/gone.md
            +++ /dev/null
            @@ -1,1 +0,0 @@
            -old
            --- /dev/null
            +++ b/wiki/new.md
            @@ -0,0 +1,1 @@
            +new

            """.ReplaceLineEndings("\n"), diff);
        Assert.Equal(before, _folder.Files("."));
    }

    [Fact]
    public void A_diff_groups_changes_that_are_near_and_parts_those_that_are_far()
    {
        string before = string.Concat(Enumerable.Range(1, 30).Select(i => $"{i}\n"));
        Write(Result(("wiki/a.md", before)), out _);
        string after = before.Replace("\n3\n", "\n3\nx\n", StringComparison.Ordinal).Replace("\n8\n", "\n", StringComparison.Ordinal).Replace("\n28\n", "\ny\n", StringComparison.Ordinal);

        string diff = WikiWriter.Diff(_folder.Workspace, Result(("wiki/a.md", after)), StateReader.Read(_folder.Workspace), new DiagnosticBag());

        Assert.Equal(["@@ -1,11 +1,11 @@", "@@ -25,6 +25,6 @@"], diff.Split('\n').Where(line => line.StartsWith('@')));
    }

    private static BuildResult Result(params (string Path, string Text)[] files) => new(
        files.ToDictionary(file => file.Path, file => file.Text, StringComparer.Ordinal),
        [],
        files.Where(file => file.Path.Contains("concepts", StringComparison.Ordinal))
            .ToDictionary(file => file.Path, file => new PageState("Concept", Path.GetFileNameWithoutExtension(file.Path), PageHash.Of(file.Text)), StringComparer.Ordinal),
        [],
        default);

    private WriteOutcome Write(BuildResult result, out DiagnosticBag diagnostics) => Write(_folder, result, out diagnostics);

    private static WriteOutcome Write(TempFolder folder, BuildResult result, out DiagnosticBag diagnostics) =>
        WikiWriter.Write(folder.Workspace, result, StateReader.Read(folder.Workspace), diagnostics = new DiagnosticBag());

    private static IEnumerable<string> Steps(TempFolder folder, BuildResult result)
    {
        var diagnostics = new DiagnosticBag();
        return new WikiWrite(folder.Workspace, diagnostics, WikiPlan.Make(folder.Workspace, result, StateReader.Read(folder.Workspace), diagnostics)).Steps();
    }

    private Dictionary<string, FileStamp> Stamps() => _folder.Files("wiki").Append(".kb/state/pages")
        .ToDictionary(path => path, path => FileStamp.TryRead(_folder.Workspace.At(path), out FileStamp stamp) ? stamp : default, StringComparer.Ordinal);
}
