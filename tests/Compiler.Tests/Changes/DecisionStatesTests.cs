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

    private static Decision Decided(int source, string? date, string text, string? replaces = null) => new(
        text, null, replaces, date is null ? null : DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture),
        new SentenceRef(source, 0, 0), [new Citation(new SourceId($"s{source}"), new LineSpan(1, 1), text)]);
}
