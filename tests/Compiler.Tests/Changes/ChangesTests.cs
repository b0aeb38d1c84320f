using System.Diagnostics;
using System.Globalization;
using Kb.Compiler.Entities;
using Kb.Compiler.Extractions;
using Kb.Compiler.Sources;
using Kb.Compiler.Statements;
using Kb.Compiler.Tests.Sources;
using Xunit;
using Xunit.Abstractions;

namespace Kb.Compiler.Tests.Changes;

public sealed class ChangesTests(ITestOutputHelper output)
{
    [Fact]
    public void Each_of_several_changes_points_to_the_next()
    {
        IReadOnlyList<Change> found = Find("Rowing club", ("2024-01-10", "The Rowing club charges 12 euros for a guest."), ("2025-01-12", "The Rowing club charges 14 euros for a guest."), ("2025-06-01", "The Rowing club charges 14 euros for a guest."), ("2026-01-15", "The Rowing club now charges 15 euros for a guest."));

        Assert.Equal(["2025-06-01 14 euros -> 2026-01-15 15 euros", "2024-01-10 12 euros -> 2025-01-12 14 euros"], found.Select(Shown));
    }

    [Fact]
    public void Readings_that_come_and_go_are_no_changes() =>
        Assert.Empty(Find("Cellar", ("2026-01-01", "The temperature in the Cellar is 11 °C."), ("2026-01-02", "The temperature in the Cellar is 14 °C."), ("2026-01-03", "The temperature in the Cellar is 11 °C.")));

    [Fact]
    public void Many_values_are_readings() =>
        Assert.Empty(Find("Cellar", [.. Enumerable.Range(1, 6).Select(i => ($"2026-01-0{i}", $"The temperature in the Cellar is {10 + i} °C."))]));

    [Fact]
    public void A_source_that_gives_two_values_tells_them_apart_itself() =>
        Assert.Empty(Find("Rowing club", ("2025-01-10", "The Rowing club charges 12 euros for a guest. Downstream the bank is steep. The Rowing club charges 14 euros for a guest."), ("2026-01-12", "The Rowing club charges 16 euros for a guest.")));

    [Theory]
    [InlineData("# Summer hours\n\nThe Rowing club opens its gate at 7:00 in the morning.", "# Winter hours\n\nThe Rowing club opens its gate at 9:00 in the morning.")]
    [InlineData("# Corvid 2.1\n\nCorvid needs 4 GB of memory to start.", "# Corvid 3.0\n\nCorvid needs 8 GB of memory to start.")]
    [InlineData("# Fees\n\n## Proposal\n\nThe Rowing club charges 12 euros for a guest.", "# Fees\n\nThe Rowing club charges 14 euros for a guest.")]
    [InlineData("# Fees\n\n> The Rowing club charges 12 euros for a guest.", "# Fees\n\nThe Rowing club charges 14 euros for a guest.")]
    public void What_the_heading_limits_is_not_compared(string one, string other) => Assert.Empty(Find(one.Contains("Corvid", StringComparison.Ordinal) ? "Corvid" : "Rowing club", ("2025-01-10", one), ("2026-01-12", other)));

    [Fact]
    public void Dated_sections_of_a_journal_count_as_sources()
    {
        IReadOnlyList<Change> found = Find("Rowing club", ("2026-02-01", "# Journal\n\n## 2025-03-01\n\nThe Rowing club charges 12 euros for a guest.\n\n## 2026-01-20\n\nThe Rowing club charges 14 euros for a guest."));

        Assert.Equal(["2025-03-01 12 euros -> 2026-01-20 14 euros"], found.Select(Shown));
    }

    [Fact]
    public void Other_names_of_the_thing_are_the_same_subject()
    {
        IReadOnlyList<Source> sources = ReadSources.Many(("2025-01-01-a.md", "The Belfry sends a reading every 10 minutes."), ("2026-01-01-b.md", "Gateway 2 sends a reading every 15 minutes."));
        var entity = new Entity("gateway 2", "Gateway 2", ["Belfry"], default, null, [], [new Mention(0, 0, 0, true), new Mention(1, 0, 0, true)], []);

        Assert.Single(Kb.Compiler.Statements.Changes.Find(entity, new SentenceBank(sources), DecisionStates.Of([])));
    }

    /// <summary>Twice the sentences, about twice the time: keys are looked up, pairs are not tried.</summary>
    [Fact]
    public void Many_statements_about_one_thing_take_time_in_proportion()
    {
        Time(500); // warm
        TimeSpan some = Time(2_000), many = Time(8_000);

        output.WriteLine($"2,000 statements {some.TotalMilliseconds:0} ms, 8,000 statements {many.TotalMilliseconds:0} ms");
        Assert.True(many < (some * 10) + TimeSpan.FromMilliseconds(200), $"{some} for a quarter, {many} for all");
    }

    private static TimeSpan Time(int statements)
    {
        string[] notes = [.. Enumerable.Range(0, statements).Select(i => string.Create(CultureInfo.InvariantCulture, $"The Corvid server in room {i % 97} of hall {i % 89} needs {1 + (i % 3)} GB of memory for job {i}."))];
        (string, string)[] files = [.. notes.Chunk(100).Select((chunk, i) => (string.Create(CultureInfo.InvariantCulture, $"2026-01-{1 + (i % 28):00}-{i}.md"), string.Join("\n\n", chunk)))];
        IReadOnlyList<Source> sources = ReadSources.Many(files);
        var bank = new SentenceBank(sources);
        Entity entity = Thing("Corvid", sources);
        var watch = Stopwatch.StartNew();
        Kb.Compiler.Statements.Changes.Find(entity, bank, DecisionStates.Of([]));
        watch.Stop();
        Assert.Equal(statements, entity.Mentions.Count);
        return watch.Elapsed;
    }

    private static string Shown(Change change) => $"{change.OlderDate:yyyy-MM-dd} {change.OlderWords} -> {change.NewerDate:yyyy-MM-dd} {change.NewerWords}";

    private static IReadOnlyList<Change> Find(string subject, params (string Date, string Text)[] notes)
    {
        IReadOnlyList<Source> sources = ReadSources.Many([.. notes.Select(n => ($"{n.Date}-note.md", n.Text))]);
        return Kb.Compiler.Statements.Changes.Find(Thing(subject, sources), new SentenceBank(sources), DecisionStates.Of([]));
    }

    private static Entity Thing(string name, IReadOnlyList<Source> sources)
    {
        Mention[] mentions =
        [
            .. sources.SelectMany((source, s) => source.Passages.SelectMany((passage, p) => passage.Kind == PassageKind.Heading ? [] : passage.Sentences
                .Select((sentence, i) => (sentence, new Mention(s, p, i, false))).Where(x => x.sentence.Text.Contains(name, StringComparison.Ordinal)).Select(x => x.Item2))),
        ];
        return new Entity(NameKey.Of(name), name, [], default, null, [], mentions, []);
    }
}
