using Kb.Compiler.Language;
using Kb.Compiler.Sources;

namespace Kb.Compiler.Statements.Minutes;

/// <summary>What is handed to somebody who stands behind it: "the comparison is on Marcus", "cutting them falls to Ana", "the sketches are due from him", "Ines, that's yours".</summary>
internal static class HandedOver
{
    private static readonly PhraseSet s_yours = PhraseTables.Of("assignments", "yours");

    private static readonly PhraseSet s_on = PhraseTables.Of("assignments", "on");

    // "The comparison of the policies is on Marcus.", "Ines, that's yours."
    public static ActionItem? In(Said said, MeetingText meeting)
    {
        for (int at = 1; at < said.Folded.Length; at++)
        {
            int length = (said.Folded[at - 1] == ' ' || said.Folded[at] == '\'') ? s_on.LengthAt(said.Folded, at) : 0;
            if (length == 0 || at + length + 1 >= said.Text.Length)
                continue;
            int place = at + length + 1, name = meeting.People.KnownAt(said.Text, place);
            bool me = name == 0 && said.Speaker is not null && said.Folded.AsSpan(place).StartsWith("me") && !char.IsLetter(said.Folded.AsSpan(place + 2) is [var c, ..] ? c : ' ');
            if (name == 0 && s_onAnybody.IsIn(said.Folded.Substring(at, length)))
                name = meeting.People.NamesAt(said.Text, place);
            // "… are due from him next Friday"
            string? him = name == 0 && !me && s_him.LengthAt(said.Folded, place) is var points && points > 0 ? Pronouns.Resolve(said, place, meeting) : null;
            if (him is not null)
                name = s_him.LengthAt(said.Folded, place);
            if (name == 0 && !me || s_meeting.IsIn(said.Folded[..at]) || !(me || EndsThere(said.Text, place + name) || meeting.Dates(said.Text[(place + name)..]) is [{ Start: <= 1 }, ..]))
                continue;
            int start = ClauseStart(said.Text, at);
            (string task, DueDate? due) = DueWords.Part(said.Text, start, at, meeting);
            due ??= DueWords.Part(said.Text, place + name, said.Text.Length, meeting).Due;
            if (task.Length < 2)
                continue;
            string owner = him ?? (me ? said.Speaker! : said.Text.Substring(place, name));
            return new ActionItem(owner, null, task, due, false, said.At, meeting.Cite([said, .. Recipients.PointsBack(task) ? Before(said, meeting) : []]));
        }

        if (s_passive.Find(said.Folded) is var (be, bes) && bes > 0 && said.Folded.IndexOf(" by ", be, StringComparison.Ordinal) is > 0 and var by && meeting.People.KnownAt(said.Text, by + 4) is var doer && doer > 0)
        {
            (string task, DueDate? due) = DueWords.Part(said.Text, ClauseStart(said.Text, be), by, meeting);
            return new ActionItem(said.Text.Substring(by + 4, doer), null, task, due ?? DueWords.Part(said.Text, by + 4 + doer, said.Text.Length, meeting).Due, false, said.At, [meeting.Cite(said)]);
        }

        if (said.Me is not null && !said.IsQuestion && Clauses.Addressed(said.Text, meeting.People) is { } addressed && s_yours.Find(said.Folded) is (var found, > 0) && (Clauses.BeginsAt(said.Folded, found) || IsGiven(said.Folded, found)))
            return new ActionItem(addressed, null, DueWords.Part(said.Text, found, said.Text.Length, meeting).Task, DueWords.Part(said.Text, 0, said.Text.Length, meeting).Due, false, said.At, meeting.Cite([said, .. Before(said, meeting)]));
        return null;
    }

    // "Haruto, the transport papers are yours"
    private static bool IsGiven(string folded, int at) => s_be.Any(b => folded.AsSpan(0, at).EndsWith(b));

    private static readonly string[] s_be = [" is ", " are ", " be ", "'s "];

    // Nobody need be introduced for these.
    private static readonly PhraseSet s_onAnybody = new("one for|a job for|down to|falls to|left to|due from|expected from");
    private static readonly PhraseSet s_him = new("him|her|them");

    private static readonly PhraseSet s_passive = new("will be|to be|is to be|are to be|should be|must be");

    private static readonly PhraseSet s_meeting = new("the floor|the word|thanks|the chair|the prize|the money|the decision|the blame|credit|apologies|next turn");

    private static bool EndsThere(string text, int at) => at >= text.Length || text[at] is '.' or ',' or ';' or '!' or ')' || text.AsSpan(at).StartsWith(" by ") || text.AsSpan(at).StartsWith(" until ") || text.AsSpan(at).StartsWith(" and ") || text.AsSpan(at).StartsWith(" now") || text.AsSpan(at).StartsWith(" then") || text.AsSpan(at).StartsWith(" this") || text.AsSpan(at).StartsWith(" for ");

    private static int ClauseStart(string text, int at)
    {
        int start = Math.Max(text.LastIndexOf("; ", at, StringComparison.Ordinal), Math.Max(text.LastIndexOf(", ", at, StringComparison.Ordinal), text.LastIndexOf(": ", at, StringComparison.Ordinal)));
        return start < 0 ? 0 : start + 2;
    }

    private static Said[] Before(Said said, MeetingText meeting) =>
        said.Index > 0 && meeting.Said[said.Index - 1] is var before && (before.Passage == said.Passage || said.Speaker is not null) ? [before] : [];
}
