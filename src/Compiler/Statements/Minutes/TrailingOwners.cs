using Kb.Compiler.Language;
using Kb.Compiler.Sources;

namespace Kb.Compiler.Statements.Minutes;

/// <summary>Tasks of minutes whose owner stands behind them: "Three quotes for the gutters (Ana, 4 May).", "Reminders go out by the 10th, Ana.", "forecast from Ana to Ben, end of month".</summary>
internal static class TrailingOwners
{
    private static readonly PhraseSet s_past = new("was|were|had|has|have|did|went|sent|came|got|arrived|received|said|told|asked|thanks|thank you|sorry|congratulations|welcome|noted|reported|suggested|proposed");
    private static readonly string[] s_from = [" from ", " by "];

    public static ActionItem? In(Said said, MeetingText meeting)
    {
        if (said.Speaker is not null || said.IsQuestion || Clauses.IsConditional(said.Folded) || s_past.IsIn(said.Folded) || Speech.Generally.IsIn(said.Folded) || said.Section is not (MinutesSection.None or MinutesSection.Actions or MinutesSection.Decisions))
            return null;
        return Bracketed(said, meeting) ?? BehindColon(said, meeting) ?? Last(said, meeting) ?? From(said, meeting);
    }

    // "(Ana, 4 May)" with both.
    private static ActionItem? Bracketed(Said said, MeetingText meeting)
    {
        int open = said.Text.LastIndexOf('('), close = said.Text.LastIndexOf(')');
        if (open < 4 || close < open || !Clauses.IsOver(said.Text, close + 1))
            return null;
        string inside = said.Text[(open + 1)..close];
        int name = meeting.People.KnownAt(inside, 0);
        return name > 0 && name < inside.Length && meeting.Dates(inside[name..]) is [{ Role: not DateRole.Other } date] && inside[name..].Trim(' ', ',', ';', '/', ':', '-', '–').Length - date.Length < 3
            ? Given(said, inside[..name], said.Text[..open], DueWords.ToDue(date, inside[name..]), meeting) : null;
    }

    // "Contact with the scouts: Ana.", "Text for the sticker -> Ana, end of week."
    private static ActionItem? BehindColon(Said said, MeetingText meeting)
    {
        int sign = Math.Max(said.Text.LastIndexOf(": ", StringComparison.Ordinal), Math.Max(said.Text.LastIndexOf("> ", StringComparison.Ordinal), said.Text.LastIndexOf("→ ", StringComparison.Ordinal)));
        if (sign < 8 || meeting.People.KnownAt(said.Text, sign + 2) is not (> 0 and var name) || s_roles.IsIn(said.Folded[..sign]) || meeting.People.KnownAt(said.Text, 0) > 0)
            return null;
        (string rest, DueDate? due) = DueWords.Part(said.Text, sign + 2 + name, said.Text.Length, meeting);
        string task = said.Text[..sign].TrimEnd(' ', '-', '=');
        due ??= DueWords.Part(task, 0, task.Length, meeting).Due;
        bool over = rest.Length == 0 || due is not null && PhraseSet.Fold(rest) == PhraseSet.Fold(due.Words);
        return over && task.Count(c => c == ' ') is >= 1 and < 14 ? new ActionItem(meeting.People.Spelled(said.Text.Substring(sign + 2, name)), null, DueWords.Trimmed(task), due, false, said.At, [meeting.Cite(said)]) : null;
    }

    private static readonly PhraseSet s_roles = new("chair|chairs|minutes|notes|scribe|present|there|attendees|author|from|to|cc|speaker|apologies|absent|excused|said|says|asked|thanks|moderator|host|note|question|guest|lead|call|line|table|room|written by|typed by|winner|elected|chosen|new chair|round");

    // ", Ana." behind a task with a day.
    private static ActionItem? Last(Said said, MeetingText meeting)
    {
        int comma = Math.Max(said.Text.LastIndexOf(", ", StringComparison.Ordinal), Math.Max(said.Text.LastIndexOf(" - ", StringComparison.Ordinal) + 1, said.Text.LastIndexOf(" – ", StringComparison.Ordinal) + 1));
        if (comma < 8 || Attendees.IsNames(said.Text[(said.Text.IndexOf(':') + 1)..]) || meeting.People.KnownAt(said.Text, comma + 2) is not (> 0 and var name) || !Clauses.IsOver(said.Text, comma + 2 + name))
            return null;
        (string task, DueDate? due) = DueWords.Part(said.Text, 0, comma, meeting);
        return due is null || (due.Day is { } day && day < meeting.Date) ? null : Given(said, said.Text.Substring(comma + 2, name), Behind(task), due, meeting);
    }

    // "forecast from Ana to Ben, end of month"
    private static ActionItem? From(Said said, MeetingText meeting)
    {
        if (said.Passage.Kind is not (PassageKind.ListItem or PassageKind.TaskItem) && !s_get.IsIn(said.Folded))
            return null;
        foreach (string from in s_from)
        {
            int at = said.Folded.IndexOf(from, 3, StringComparison.Ordinal);
            if (at < 0 || Name(said.Text, at + from.Length, meeting.People) is not (> 0 and var name))
                continue;
            (string rest, DueDate? due) = DueWords.Part(said.Text, at + from.Length + name, said.Text.Length, meeting);
            if (due?.Day is not null && (rest.Length == 0 || rest.Length < 25 || PhraseSet.Fold(rest) == PhraseSet.Fold(due.Words)))
                return Given(said, said.Text.Substring(at + from.Length, name), said.Text[..at], due, meeting);
        }

        return null;
    }

    /// <summary>In talk: "We're to get a revised plan from Lumen Works by Friday."</summary>
    public static ActionItem? Expected(Said said, MeetingText meeting)
    {
        if (said.IsQuestion || Clauses.IsConditional(said.Folded) || s_get.Find(said.Folded) is not (var get, > 0 and var length) || !Clauses.BeginsAt(said.Folded, get))
            return null;
        int from = said.Folded.IndexOf(" from ", get, StringComparison.Ordinal);
        if (from < get + length || Name(said.Text, from + 6, meeting.People) is not (> 0 and var name))
            return null;
        (_, DueDate? due) = DueWords.Part(said.Text, from + 6 + name, said.Text.Length, meeting);
        due ??= DueWords.Part(said.Text, get, from, meeting).Due;
        return due is null ? null : Given(said, said.Text.Substring(from + 6, name), said.Text[(get + length)..from], due, meeting);
    }

    private static readonly PhraseSet s_get = PhraseTables.Of("assignments", "expect");

    // A known name, or capitals in the middle of a sentence.
    private static int Name(string text, int at, People people)
    {
        if (people.NamesAt(text, at) is var known && known > 0)
            return known;
        int end = at;
        while (end < text.Length && char.IsUpper(text[end]))
        {
            int stop = end;
            while (stop < text.Length && (char.IsLetterOrDigit(text[stop]) || text[stop] is '-' or '&'))
                stop++;
            if (stop + 1 < text.Length && text[stop] == ' ' && char.IsUpper(text[stop + 1]))
                end = stop + 1;
            else
                return stop - at;
        }

        return 0;
    }

    // "Needs doing by the 20th: studio booking"
    private static string Behind(string task) => task.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon ? task[(colon + 2)..] : task;

    private static ActionItem? Given(Said said, string owner, string task, DueDate due, MeetingText meeting) =>
        DueWords.Trimmed(task) is { Length: > 2 } words ? new ActionItem(meeting.People.Spelled(owner), null, words, due, false, said.At, [meeting.Cite(said)]) : null;
}
