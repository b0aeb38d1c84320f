using System.Runtime.CompilerServices;
using Kb.Compiler.Sources;
using Kb.Compiler.Statements.Minutes.Cues;
using Kb.Compiler.Workspace;

namespace Kb.Compiler.Statements.Minutes;

/// <summary>Reads decisions, promises and open questions from a source that is a meeting. By rules, each a table of phrases, and in English by learned cues for what no rule reads; a text of a language other than English gives what its lists and tables say.</summary>
public static class MinutesReader
{
    private static readonly ConditionalWeakTable<Source, MinutesOfSource> s_kept = [];

    /// <summary>Pure: hangs on the source and on whether it is a meeting. Kept as long as the source lives, so that a further round of the build costs nothing.</summary>
    /// <param name="index">Of the source in the inputs.</param>
    /// <param name="rule">What AGENTS.md says of meetings.</param>
    public static MinutesOfSource Read(int index, Source source, MeetingRule rule)
    {
        if (!Meetings.IsMeeting(source, rule))
            return new MinutesOfSource(index, source.Date, [], [], [], [], []);
        if (!s_kept.TryGetValue(source, out MinutesOfSource? kept) || kept.Source != index)
            s_kept.AddOrUpdate(source, kept = ReadMeeting(new MeetingText(index, source)));
        return kept;
    }

    private static MinutesOfSource ReadMeeting(MeetingText meeting)
    {
        MinutesOfSource read = CueReadings.AddTo(ReadByRules(meeting), meeting);
        return read with { Actions = [.. read.Actions.Select(a => WithFullOwner(a, meeting))], Decisions = [.. read.Decisions.Select(d => WithNextReplaced(d, meeting))] };
    }

    /// <summary>Without the learned cues: what they are learned beside.</summary>
    internal static MinutesOfSource ReadByRules(MeetingText meeting)
    {
        IReadOnlyList<ActionItem> actions = [.. WrittenActions.Of(meeting).Concat(SpokenActions.Of(meeting)).OrderBy(a => a.At.Passage).ThenBy(a => a.At.Sentence)];
        return new MinutesOfSource(meeting.Index, meeting.Date, meeting.Attendees, Decisions(meeting, actions), actions, [.. OpenQuestions.Of(meeting)], [.. DoneReports.Of(meeting)]);
    }

    private static ActionItem WithFullOwner(ActionItem action, MeetingText meeting) =>
        action with { Owner = action.Owner is { } owner ? meeting.People.Spelled(owner) : null, For = action.For is { } recipient ? meeting.People.Spelled(recipient) : null };

    // What is stated and agreed to besides is one decision.
    private static Decision[] Decisions(MeetingText meeting, IReadOnlyList<ActionItem> actions) =>
        [.. StatedDecisions.Of(meeting).Concat(SpokenDecisions.Of(meeting)).Concat(Outcomes.Of(meeting).Where(o => !actions.Any(a => a.At == o.At))).DistinctBy(d => d.At).OrderBy(d => d.At.Passage).ThenBy(d => d.At.Sentence)];

    // "We go annual-only. This reverses the decision of 28 February": what is replaced stands behind the decision, in the same item.
    private static Decision WithNextReplaced(Decision decision, MeetingText meeting)
    {
        Said? next = meeting.Said.FirstOrDefault(s => s.At == decision.At with { Sentence = decision.At.Sentence + 1 });
        return decision.Replaces is null && next is not null && (next.Folded.StartsWith("this ", StringComparison.Ordinal) || next.Folded.StartsWith("that ", StringComparison.Ordinal) || next.Folded.StartsWith("it ", StringComparison.Ordinal))
            && Replacements.In(next.Text, meeting.Date) is { } replaced
            ? decision with { Replaces = replaced, Citations = [.. decision.Citations, meeting.Cite(next)] }
            : decision;
    }
}
