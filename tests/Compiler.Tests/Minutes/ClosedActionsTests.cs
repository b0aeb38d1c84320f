using Kb.Compiler.Statements;
using Kb.Compiler.Statements.Minutes;
using Kb.Compiler.Tests.Sources;
using Kb.Compiler.Workspace;
using Xunit;

namespace Kb.Compiler.Tests.Minutes;

public sealed class ClosedActionsTests
{
    private const string First = "# Weekly 2026-03-05\n\nPresent: Ana, Ben Okafor\n\n## Actions\n\n- Ben: order the sensors by Friday\n- Ana: write to the insurer\n";

    [Theory]
    [InlineData("Ben has ordered the sensors, that is closed.", "order the sensors")]
    [InlineData("Ben has ordered the sensors.", "order the sensors")]
    [InlineData("The letter to the insurer was written by Ana; item closed.", "write to the insurer")]
    [InlineData("Sensors: Ben, done.", "order the sensors")]
    [InlineData("Sensors: see Ben.", "")]
    [InlineData("Ana has ordered the sensors, that is closed.", "order the sensors")] // another did it, done it is
    [InlineData("Ben has nearly ordered the sensors.", "")]
    [InlineData("Ben thinks the sensors are done.", "")]
    [InlineData("Has Ben ordered the sensors?", "")]
    [InlineData("Ben spoke of sensors.", "")]
    public void A_later_report_closes_a_task(string report, string task) =>
        Assert.Equal(task, Closed(First, $"# Weekly 2026-03-12\n\nPresent: Ana, Ben Okafor\n\n{report}\n"));

    [Fact]
    public void An_earlier_report_closes_nothing() =>
        Assert.Equal("", Closed(First, "# Weekly 2026-02-26\n\nPresent: Ana, Ben Okafor\n\nBen has ordered the sensors, that is closed.\n"));

    [Fact]
    public void Where_two_tasks_may_be_meant_none_is_closed() =>
        Assert.Equal("", Closed("# Weekly 2026-03-05\n\nPresent: Ana, Ben Okafor\n\n## Actions\n\n- Ben: test sensors\n- Ana: calibrate sensors\n", "# Weekly 2026-03-12\n\nPresent: Ana, Ben Okafor\n\n## Closed since last time\n\n- sensors, closed\n"));

    [Fact]
    public void Notes_between_two_meetings_are_no_meetings_of_the_same_people() =>
        Assert.Equal("order the sensors", Closed(First, "# Sensors\n\n2026-03-07\n\nA sensor measures the level of a well.\n", "# Wells\n\n2026-03-08\n\nA well has a lid.\n", "# Soil\n\n2026-03-09\n\nThe soil of the field is clay.\n", "# Weekly 2026-03-12\n\nPresent: Ana, Ben Okafor\n\nThe sensors have been ordered since Monday.\n"));

    [Theory]
    [InlineData("Ben collected all twelve boxes on Monday.", 4, "order the sensors")] // no word in common, but of its owner, and the model says so
    [InlineData("Ben collected all twelve boxes on Monday.", -4, "")]
    [InlineData("Ben has ordered the sensors, that is closed.", -9, "")]
    public void Where_the_model_reads_both_it_decides_with_the_signs(string report, double read, string task)
    {
        MinutesOfSource[] minutes = [Read(0, First), Read(1, $"# Weekly 2026-03-12\n\nPresent: Ana, Ben Okafor\n\n{report}\n")];
        IReadOnlyDictionary<SentenceRef, Citation> closed = ClosedActions.Find(minutes, (action, _) => action.Owner!.StartsWith("Ben", StringComparison.Ordinal) ? read : -9);
        Assert.Equal(task, string.Join("; ", minutes[0].Actions.Where(a => closed.ContainsKey(a.At)).Select(a => a.Task)));
    }

    private static string Closed(params string[] texts)
    {
        MinutesOfSource[] minutes = [.. texts.Select((t, i) => Read(i, t))];
        IReadOnlyDictionary<SentenceRef, Citation> closed = ClosedActions.Find(minutes);
        return string.Join("; ", minutes.SelectMany(m => m.Actions).Where(a => closed.ContainsKey(a.At)).Select(a => a.Task));
    }

    private static MinutesOfSource Read(int index, string text) => MinutesReader.Read(index, ReadSources.One(text, $"weekly-{index}.md"), MeetingRule.None, NoAnswers.Instance);
}
