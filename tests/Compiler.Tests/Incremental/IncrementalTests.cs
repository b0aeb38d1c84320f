using FsCheck;
using FsCheck.Fluent;
using Kb.Compiler.Diagnostics;
using Kb.Compiler.Sources;
using Kb.Compiler.Tests.Workspace;
using Kb.Compiler.Workspace;
using Xunit;
using Xunit.Abstractions;

namespace Kb.Compiler.Tests.Incremental;

/// <summary>The promise of the product: a build after any edits ends in the bytes of a clean build.</summary>
public sealed class IncrementalTests(ITestOutputHelper output)
{
    private static readonly Gen<NoteEdit> s_edit =
        from name in Gen.Choose(0, Stock.Paths.Length - 1)
        from deleted in Gen.Frequency((1, Gen.Constant(true)), (4, Gen.Constant(false)))
        from lines in Gen.ArrayOf(Gen.Choose(0, Stock.Lines.Length - 1), 12)
        from count in Gen.Choose(0, 12)
        select new NoteEdit(name, deleted ? null : lines[..count]);

    private static readonly Arbitrary<NoteEdit[]> s_scripts = Arb.From(
        from count in Gen.Choose(1, 8)
        from edits in Gen.ArrayOf(s_edit, count)
        select edits,
        Smaller);

    [Fact]
    public void After_any_edits_the_wiki_is_that_of_a_clean_build()
    {
        int builds = 0, files = 0, kept = 0;
        Prop.ForAll(s_scripts, script =>
        {
            using var raw = new TempFolder();
            Directory.CreateDirectory(Path.Combine(raw.Root, "raw"));
            var accumulated = new FirmAnswers(Stock.Terms);
            State state = State.Empty;
            IReadOnlyList<Source> before = [];
            foreach (NoteEdit edit in script)
            {
                Apply(edit, raw);
                IReadOnlyList<Source> read = Read(raw);
                // What did not change is the object of the build before, with all that was kept for it.
                IReadOnlyList<Source> same = [.. read.Select(now => before.FirstOrDefault(old => old.Id == now.Id && old.Path == now.Path && old.Hash == now.Hash) ?? now)];
                kept += same.Count(before.Contains);

                BuildResult edited = Build(same, raw, state, accumulated);
                var fresh = new FirmAnswers(Stock.Terms);
                BuildResult clean = Build(Read(raw), raw, state, fresh);
                Assert.Equal(clean.Files.OrderBy(f => f.Key, StringComparer.Ordinal), edited.Files.OrderBy(f => f.Key, StringComparer.Ordinal));
                Assert.True(fresh.Asked <= accumulated.Asked);

                (state, before) = (new State(edited.PageStates, null, null, null), same);
                BuildResult again = Build(Read(raw), raw, state, accumulated);
                Assert.Equal(edited.Files.OrderBy(f => f.Key, StringComparer.Ordinal), again.Files.OrderBy(f => f.Key, StringComparer.Ordinal));
                builds++;
                files += edited.Files.Count;
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(40).WithReplay(26, 3));

        output.WriteLine($"{builds} builds after an edit, {files} files compared, {kept} sources unchanged since the build before");
        Assert.True(builds > 100 && files > 500 && kept > 50);
    }

    [Fact]
    public void What_was_taken_back_asks_nothing()
    {
        using var raw = new TempFolder();
        var answers = new FirmAnswers(Stock.Terms);
        var first = new NoteEdit(1, [0, 1, 7, 20]);
        Apply(first, raw);
        BuildResult before = Build(Read(raw), raw, State.Empty, answers);
        Apply(first with { Lines = [0, 5, 7, 21, 20] }, raw);
        Build(Read(raw), raw, State.Empty, answers);
        int asked = answers.Asked;
        Apply(first, raw);

        Assert.Equal(before.Files, Build(Read(raw), raw, State.Empty, answers).Files);
        Assert.Equal(asked, answers.Asked);
        Assert.NotEqual(0, asked);
    }

    /// <summary>As the build loop does: until nothing is wanted.</summary>
    private static BuildResult Build(IReadOnlyList<Source> sources, TempFolder workspace, State state, FirmAnswers answers)
    {
        Guidance guidance = GuidanceReader.Read(workspace.Workspace, new DiagnosticBag());
        BuildResult result;
        do
            result = WikiCompiler.Compile(new Inputs(Settings.Default, guidance, state, sources, []), answers);
        while (answers.AnswerWanted());
        return result;
    }

    private static IReadOnlyList<Source> Read(TempFolder raw) => SourceScanner.Read(raw.Root, Settings.Default).Sources;

    private static void Apply(NoteEdit edit, TempFolder raw)
    {
        string path = Stock.Paths[edit.Name];
        if (edit.Lines is not null)
            raw.Write(path, Stock.Text(edit));
        else if (raw.Has(path))
            File.Delete(Path.Combine(raw.Root, path));
    }

    // One edit less, or one line less in an edit.
    private static IEnumerable<NoteEdit[]> Smaller(NoteEdit[] script)
    {
        for (int i = 0; i < script.Length; i++)
        {
            if (script.Length > 1)
                yield return [.. script[..i], .. script[(i + 1)..]];
        }

        for (int i = 0; i < script.Length; i++)
        {
            for (int line = 0; line < script[i].Lines?.Count; line++)
                yield return [.. script[..i], script[i] with { Lines = [.. script[i].Lines!.Where((_, at) => at != line)] }, .. script[(i + 1)..]];
        }
    }
}
