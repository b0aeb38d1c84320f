using System.Globalization;
using Kb.Compiler.Sources;
using Kb.Compiler.Statements;
using Kb.Compiler.Statements.Minutes;
using Xunit;

namespace Kb.Compiler.Tests.Changes;

public sealed class DecisionStatesTests
{
    [Fact]
    public void A_decision_that_names_the_day_of_another_replaces_it()
    {
        Decision[] decisions = [Decided(0, "2026-02-28", "We offer monthly billing to segments below 20 seats."), Decided(1, "2026-03-25", "Going annual-only, effective immediately.", "we are reversing the 2026-02-28 decision")];
        DecisionStates states = DecisionStates.Of(decisions);

        Assert.Equal(decisions[1], states[decisions[0].At]!.ReplacedBy);
        Assert.True(states[decisions[1].At]!.IsInForce);
        Change change = Assert.Single(states.Changes);
        Assert.Equal((ChangeKind.Replaced, decisions[0].At, decisions[1].At), (change.Kind, change.Older, change.Newer));
    }

    [Fact]
    public void Of_several_decisions_of_that_day_the_one_about_the_same_is_meant()
    {
        Decision[] decisions = [Decided(0, "2026-02-28", "Tomas buys 20 batteries."), Decided(1, "2026-02-28", "We offer monthly billing."), Decided(2, "2026-03-25", "We stop all of it.", "reverses the decision of 28 February on billing")];
        DecisionStates states = DecisionStates.Of(decisions);

        Assert.Equal([true, false, true], decisions.Select(d => states[d.At]!.IsInForce));
    }

    [Fact]
    public void Where_two_could_be_meant_both_stay_in_force()
    {
        Decision[] decisions = [Decided(0, "2026-02-28", "Tomas buys 20 batteries."), Decided(1, "2026-02-28", "We offer monthly billing."), Decided(2, "2026-03-25", "The office stays closed.", "we reverse the 2026-02-28 decision")];

        Assert.Empty(DecisionStates.Of(decisions).Changes);
    }

    [Fact]
    public void The_same_choice_made_otherwise_later_replaces_the_earlier()
    {
        Decision[] decisions = [Decided(0, "2026-01-10", "We will publish the Weather page."), Decided(1, "2026-02-15", "We will not publish the Weather page."), Decided(2, "2026-02-20", "We will publish the Tide page.")];
        DecisionStates states = DecisionStates.Of(decisions);

        Assert.Equal([false, true, true], decisions.Select(d => states[d.At]!.IsInForce));
        Assert.Null(states[new SentenceRef(9, 0, 0)]);
    }

    [Fact]
    public void Decisions_of_one_day_or_without_a_day_replace_nothing()
    {
        Assert.Empty(DecisionStates.Of([Decided(0, "2026-01-10", "We will publish the Weather page."), Decided(1, "2026-01-10", "We will not publish the Weather page.")]).Changes);
        Assert.Empty(DecisionStates.Of([Decided(0, null, "We will publish the Weather page."), Decided(1, null, "We will not publish the Weather page.")]).Changes);
    }

    [Theory]
    [InlineData(5, true)]
    [InlineData(-5, false)]
    public void Where_the_model_reads_both_it_tells_whether_one_can_stand_beside_the_other(double read, bool replaced)
    {
        Decision[] decisions = [Decided(0, "2026-01-10", "The choir rehearses in the chapel."), Decided(0, "2026-01-10", "Tickets cost nine euros.", at: 1), Decided(1, "2026-02-15", "From Lent the choir sings in the school.")];
        DecisionStates states = DecisionStates.Of(decisions, s_people, (older, _) => older == decisions[0] ? read : null);

        Assert.Equal([!replaced, true, true], decisions.Select(d => states[d.At]!.IsInForce));
    }

    [Fact]
    public void Where_the_model_can_not_tell_two_apart_neither_is_replaced()
    {
        Decision[] decisions = [Decided(0, "2026-01-10", "The choir rehearses in the chapel."), Decided(0, "2026-01-10", "The choir sings in the chapel at Easter.", at: 1), Decided(1, "2026-02-15", "The choir leaves the chapel.")];

        Assert.Empty(DecisionStates.Of(decisions, s_people, (older, _) => older == decisions[0] ? 4 : 5).Changes);
        Assert.Empty(DecisionStates.Of([.. decisions.Take(1), decisions[2] with { Date = decisions[0].Date }], s_people, (_, _) => 4).Changes); // of one day
        Assert.Empty(DecisionStates.Of([decisions[0], decisions[2]], new Dictionary<int, IReadOnlyList<string>> { [0] = ["Ana"], [1] = ["Ben"] }, (_, _) => 4).Changes); // of other people
    }

    private static readonly Dictionary<int, IReadOnlyList<string>> s_people = new() { [0] = ["Ana"], [1] = ["Ana", "Ben"] };

    private static Decision Decided(int source, string? date, string text, string? replaces = null, int at = 0) => new(
        text, null, replaces, date is null ? null : DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture),
        new SentenceRef(source, 0, at), [new Citation(new SourceId($"s{source}"), new LineSpan(1, 1), text)]);
}
