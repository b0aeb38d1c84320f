using Kb.Compiler.Pages;
using Xunit;

namespace Kb.Query.Tests;

public sealed class ActionListTests
{
    private static readonly Knowledge s_known = Notes.Know(Notes.Buoys);

    [Fact]
    public void Promises_stand_by_person_and_what_is_overdue_comes_first() => Assert.Equal(
        [
            "Ada Berg|send the drawings of the buoy|overdue", "Ada Berg|find a cheaper crane|", "Priya Raman|ask the harbour master for a berth|done",
            "Tomas Lindqvist|order 20 pressure sensors|overdue", "Tomas Lindqvist|write the report|",
        ],
        ActionList.Of(s_known, null, new DateOnly(2026, 5, 15), openOnly: false).Select(a => $"{a.Owner}|{a.Task}|{(a.IsOverdue ? "overdue" : a.IsDone ? "done" : "")}"));

    [Theory]
    [InlineData("2026-04-14", 0)] // the day itself is not past
    [InlineData("2026-04-15", 1)]
    [InlineData("2026-05-21", 3)]
    public void What_is_overdue_hangs_on_the_day(string day, int overdue) =>
        Assert.Equal(overdue, ActionList.Of(s_known, null, DateOnly.Parse(day, null), openOnly: true).Count(a => a.IsOverdue));

    [Fact]
    public void One_person_is_found_by_a_first_name_and_what_is_done_can_be_left_out()
    {
        Party priya = Assert.Single(new PartyFinder(s_known).Find("Priya"));

        Assert.Single(ActionList.Of(s_known, priya, new DateOnly(2026, 5, 15), openOnly: false));
        Assert.Empty(ActionList.Of(s_known, priya, new DateOnly(2026, 5, 15), openOnly: true));
    }

    [Fact]
    public void A_promise_without_a_day_is_stale_after_sixty()
    {
        bool IsStale(DateOnly day) => ActionList.Of(s_known, null, day, openOnly: true).Single(a => a.Task == "find a cheaper crane").IsStale;

        Assert.False(IsStale(new DateOnly(2026, 6, 6)));
        Assert.True(IsStale(new DateOnly(2026, 6, 7)));
    }

    [Fact]
    public void Every_promise_has_its_place()
    {
        IReadOnlyList<ListedAction> all = ActionList.Of(s_known, null, new DateOnly(2026, 5, 15), openOnly: false);

        Assert.Equal(5, all.Count);
        Assert.Equal("raw/2026-04-07-kickoff.md:17", all.Single(a => a.Task.StartsWith("send", StringComparison.Ordinal)).Place.ToString());
        Assert.Equal(5, all.Select(a => a.Id).Distinct().Count());
    }
}
