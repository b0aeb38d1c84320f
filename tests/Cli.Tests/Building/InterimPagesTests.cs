using Kb.Cli.Building;
using Kb.Compiler.Output;
using Kb.Compiler.Workspace;
using Xunit;

namespace Kb.Cli.Tests.Building;

public sealed class InterimPagesTests
{
    [Fact]
    public void Two_writes_in_a_row_count_as_one()
    {
        WriteOutcome first = Outcome(added: ["new", "short-lived", "grows"], changed: ["old", "back"], removed: ["gone", "returns"], unchanged: ["same", "late"], now: ["new", "short-lived", "grows", "old", "back", "same", "late"]);
        WriteOutcome last = Outcome(added: ["returns", "newer"], changed: ["grows", "late"], removed: ["short-lived", "back"], unchanged: ["new", "old", "same"], now: ["new", "newer", "grows", "old", "returns", "same", "late"]);
        WriteOutcome both = InterimPages.Then(first, last);

        Assert.Equal(["grows", "new", "newer"], both.Added);
        Assert.Equal(["late", "old", "returns"], both.Changed);
        Assert.Equal(["back", "gone"], both.Removed);
        Assert.Equal(["same"], both.Unchanged);
        Assert.Same(last, InterimPages.Then(null, last));
    }

    private static WriteOutcome Outcome(string[] added, string[] changed, string[] removed, string[] unchanged, string[] now) =>
        new(added, changed, removed, unchanged, [], now.ToDictionary(path => path, _ => new PageState("Concept", "", "")));
}
