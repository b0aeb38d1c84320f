using Kb.Compiler.Language;
using Kb.Compiler.Sources;

namespace Kb.Compiler.Statements.Minutes;

/// <summary>Decisions that say so: "we agreed to …", "Decision: …", what is listed under a heading of decisions, "=> …" in notes.</summary>
internal static class StatedDecisions
{
    private static readonly PhraseSet s_label = PhraseTables.Of("decisions", "label");

    private static readonly PhraseSet s_group = PhraseTables.Of("decisions", "group");

    private static readonly PhraseSet s_decides = PhraseTables.Of("decisions", "decides");

    private static readonly PhraseSet s_not = PhraseTables.Of("decisions", "not");

    private static readonly PhraseSet s_notSo = new("not|n't|didn't|haven't|hasn't|wasn't|don't|doesn't|isn't|aren't|never|nothing|nobody|yet to|undecided|unclear|failed to|unable to|whether|open");

    private static readonly PhraseSet s_talkingOf = PhraseTables.Of("decisions", "talking-of");

    private static readonly PhraseSet s_off = PhraseTables.Of("decisions", "off");

    private static readonly PhraseSet s_terse = PhraseTables.Of("decisions", "terse");

    private static readonly PhraseSet s_stands = new("stands|stays|remains|unchanged|as before|still stands|is confirmed again|remain");

    public static IEnumerable<Decision> Of(MeetingText meeting)
    {
        foreach ((Said row, string decision) in DecisionTables.Of(meeting))
            yield return new Decision(decision, null, Replacements.In(row.Text, meeting.Date), meeting.Date, row.At, [meeting.Cite(row)]);
        foreach (Said said in meeting.Said)
        {
            if ((said.Speaker is not null && Clauses.IsFaltering(said)) || said.Section is MinutesSection.Attendees or MinutesSection.Absent or MinutesSection.Agenda or MinutesSection.Denied or MinutesSection.Questions or MinutesSection.Actions or MinutesSection.Review || said.Passage.Kind is PassageKind.TaskItem)
                continue;
            if (Text(said, meeting) is { } text && said.Text.Length > 8)
                yield return new Decision(text, said.Speaker, Replacements.In(said.Text, meeting.Date), meeting.Date, said.At, [meeting.Cite(said)]);
        }
    }

    /// <summary>The words of the decision; null where the sentence states none.</summary>
    private static string? Text(Said said, MeetingText meeting)
    {
        string folded = said.Folded;
        bool listed = said.Section == MinutesSection.Decisions && said.At.Sentence == 0 && !IsPair(said, meeting);
        if (listed && said.Passage.Kind is PassageKind.ListItem or PassageKind.Paragraph && !said.IsQuestion && !s_none.Opens(folded) && !DecisionTables.Undecided.IsIn(folded))
            return Label(said) is var label && label > 0 ? said.Text[label..].Trim() : said.Text;
        if (said.Passage.Kind == PassageKind.TableRow)
            return null;
        if (Label(said) is var from && from > 0 && !s_not.Opens(folded[from..].TrimStart()) && (char.IsLetter(folded[0]) || !(Assignments.In(said, meeting).Any() || said.IsQuestion || s_denied.IsIn(folded))))
            return said.Text[from..].Trim();
        if (said.Speaker is null && NoteDecisions.Label(said) is var named && named > 0)
            return said.Text[named..].Trim();
        if (said.IsQuestion || Clauses.IsConditional(folded) || s_talkingOf.IsIn(folded))
            return null;
        if ((NoteDecisions.Has(said, meeting) || MarkedDecisions.Has(said, meeting)) && !Assignments.In(said, meeting).Any())
            return said.Text;
        if (Decides(said) && !(said.Speaker is not null && s_recalls.IsIn(folded)))
            return said.Text;
        return said.Speaker is null && (IsTerse(said) || IsRuling(said, meeting)) && !Assignments.In(said, meeting).Any() ? said.Text : null;
    }

    // In talk these tell of an earlier day.
    private static readonly PhraseSet s_recalls = PhraseTables.Of("decisions", "recalls");

    private static readonly PhraseSet s_none = new("none|no decisions|n/a|nothing decided|-");

    // A row or an item that gives a task to somebody is a task.
    private static bool IsPair(Said said, MeetingText meeting) => said.Passage.Kind == PassageKind.ListItem && Assignments.In(said, meeting).Any();

    private static int Label(Said said)
    {
        int length = s_label.LengthAt(said.Folded, 0);
        if (said.At.Sentence > 0 || length == 0 || said.Text.Length <= length + 3)
        {
            // "Discussed at length. Decision: …"
            return length > 1 && length < said.Text.Length && said.Text[length] == ':' ? length + 1 : 0;
        }

        if (!char.IsLetter(said.Folded[0]))
            return said.Speaker is null ? length : 0;
        ReadOnlySpan<char> rest = said.Text.AsSpan(length);
        if (rest.StartsWith(" ") && rest.Length > 2 && char.IsAsciiDigit(rest[1]) && rest.IndexOf(':') is > 0 and < 6 and var colon)
            return length + colon + 1;
        return rest[0] == ':' || (length > 1 && (rest.StartsWith(" - ") || rest.StartsWith(" – "))) ? length + 1 : 0;
    }

    // Somebody who may decide, then a word for deciding, with at most three words between.
    private static bool Decides(Said said)
    {
        string folded = said.Folded;
        for ((int at, int length) = s_decides.Find(folded); length > 0; (at, length) = s_decides.Find(folded, at + length))
        {
            string before = folded[Math.Max(0, at - 60)..at];
            for (int words = 0, end = before.Length; words < 4 && end > 0; words++)
            {
                int start = before.LastIndexOf(' ', Math.Max(0, end - 2)) + 1;
                for (int lead = start; lead >= Math.Max(0, start - 14); lead--)
                {
                    if ((lead == 0 || !char.IsLetterOrDigit(before[lead - 1])) && s_group.LengthAt(before, lead) is var group && group > 0 && lead + group <= end && lead + group >= start
                        && !s_not.IsIn(folded[Math.Max(0, at - 60 + (at < 60 ? 60 - at : 0) + lead)..Math.Min(folded.Length, at + length + 1)]) && Begins(folded, at - before.Length + lead) && !Clauses.IsQuoted(said.Text, at))
                    {
                        return true;
                    }
                }

                end = start;
            }
        }

        return false;
    }

    private static bool Begins(string folded, int at) => Clauses.BeginsAt(folded, at) || s_lead.Any(l => folded[..at].TrimEnd().EndsWith(l, StringComparison.Ordinal));

    private static readonly string[] s_lead = ["discussion", "debate", "end", "finally", "reverse", "that", "after", "why", "noise"];

    // Notes in short lines, and what minutes lay down as a rule.
    private static bool IsTerse(Said said)
    {
        string folded = said.Folded;
        if (s_notSo.IsIn(folded.Replace(", not ", ", ", StringComparison.Ordinal)) && !folded.StartsWith("no ", StringComparison.Ordinal) || s_stands.IsIn(folded) || Speech.Generally.IsIn(folded) || s_denied.IsIn(folded))
            return false;
        if (s_terse.Opens(folded))
            return said.Text.Length > 10;
        if (Rules().Any(rule => rule(said)))
            return true;
        if (s_offList.IsIn(folded))
            return false;
        return s_off.Find(folded) is var (at, length) && length > 0 && at > 0 && (folded.AsSpan(at, length) is not ("it is" or "after all" or "goes to" or "is out" or "are out" or "wins" or "is to be" or "are to be") || IsShortNote(said));
    }

    private static readonly PhraseSet s_offList = new("off the list|off the table|off sick|off today|off this week|as promised");

    private static readonly PhraseSet s_denied = PhraseTables.Of("decisions", "denied");

    private static IEnumerable<Func<Said, bool>> Rules() => [IsEquation, IsNow, IsBan];

    // "From April the newsletter goes out monthly.", "The club will sell the old boat.", "The new pads go on all bikes."
    private static bool IsRuling(Said said, MeetingText meeting)
    {
        string folded = said.Folded;
        if (s_notSo.IsIn(folded.Replace("no longer", "", StringComparison.Ordinal)) || s_denied.IsIn(folded) || s_stands.IsIn(folded) || Speech.Generally.IsIn(folded))
            return false;
        if (s_from.LengthAt(folded, 0) is var from && from > 0 && (s_calendar.LengthAt(folded, from + 1) > 0 || meeting.Dates(said.Text).Any(d => d.Start < 20 && d.Day >= meeting.Date)))
            return true;
        if (s_motion.Opens(folded) && s_carried.IsIn(folded))
            return true;
        int group = s_body.LengthAt(folded, 0);
        if (group > 0 && !meeting.IsTalk && folded.AsSpan(group).StartsWith(" will ") && s_talks.LengthAt(folded, group + 6) == 0)
            return true;
        return s_things.Opens(folded) && said.Text.Length < 100 && s_lays.Find(folded) is var (at, length) && length > 0 && s_scope.LengthAt(folded, at + length + 1) > 0;
    }

    private static readonly PhraseSet s_from = new("from|starting|as of|as from|with effect from|beginning|effective");
    private static readonly PhraseSet s_calendar = PhraseTables.Of("decisions", "calendar");
    private static readonly PhraseSet s_motion = new("motion|a motion|the motion|proposal|the proposal|vote|resolution");
    private static readonly PhraseSet s_carried = new("carried|passed|approved|adopted|accepted|unanimous|unanimously");
    private static readonly PhraseSet s_body = new("the committee|the group|the team|the board|the council|the club|the society|the association|the choir|the co-op|the cooperative|we");
    private static readonly PhraseSet s_talks = PhraseTables.Of("decisions", "talks");
    private static readonly PhraseSet s_things = new("the|all|every|each|both|new|old");
    private static readonly PhraseSet s_lays = new("go on|goes on|go to|goes to|go into|goes into|switch to|switches to|move to|moves to|become|becomes|get|gets|are moved to|change to|changes to");
    private static readonly PhraseSet s_scope = new("all|both|only|every|each|monthly|weekly|daily|yearly|monday|tuesday|wednesday|thursday|friday|saturday|sunday");

    private static bool IsShortNote(Said said) => said.Passage.Kind == PassageKind.ListItem && said.Text.Length < 90;

    // "repository = the university one"
    private static bool IsEquation(Said said) => IsShortNote(said) && said.Text.IndexOf(" = ", StringComparison.Ordinal) > 0;

    // "logging interval now 15 min"
    private static bool IsNow(Said said) => IsShortNote(said) && said.Folded.IndexOf(" now ", StringComparison.Ordinal) is > 0 and var now && (char.IsAsciiDigit(said.Folded[now + 5]) || s_to.LengthAt(said.Folded, now + 5) > 0);

    private static readonly PhraseSet s_to = new("every|monthly|weekly|daily|yearly|once|twice|at|on|in|with|to|half|only");

    // "No alcohol on the pontoon this year."
    private static bool IsBan(Said said) => said.Folded.StartsWith("no ", StringComparison.Ordinal) && said.Text.Length < 80 && s_span.IsIn(said.Folded) && !s_verb.IsIn(said.Folded);

    private static readonly PhraseSet s_span = new("this year|this season|this time|from now on|any more|anymore|this summer|this winter|this spring|until|on site|during|after|before|in the|on the|at the");
    private static readonly PhraseSet s_verb = PhraseTables.Of("decisions", "verb");
}
