using Kb.Compiler.Language;

namespace Kb.Compiler.Statements.Minutes;

/// <summary>Parts a stretch of a sentence into what is to be done and by when.</summary>
internal static class DueWords
{
    private static readonly char[] s_edges = [' ', ',', ';', '.', ':', '!', '?', '-', '–', '—', '(', ')', '[', ']', '|', '/', '"', '*'];

    /// <summary>The task without date and marks at its ends, and the date; the task is a stretch of <paramref name="text"/>.</summary>
    public static (string Task, DueDate? Due) Part(string text, int start, int end, MeetingText meeting)
    {
        string stretch = text[start..end];
        DateFound[] dates = [.. meeting.Dates(stretch).Where(d => d.Role != DateRole.Other && !(d.Role == DateRole.Day && d.Day < meeting.Date && !d.HasYearIn(stretch) && Tense.IsPast(text)))]; // "sent 27 February" tells what was; "fix it (27 February 2026)" is overdue
        // "by mid-March, say the 13th"
        DateFound? due = First(dates.Where(d => d.Role == DateRole.Deadline && d.Day is not null)) ?? First(dates.Where(d => d.Day is not null).Reverse()) ?? First(dates.Where(d => d.Role == DateRole.Deadline)) ?? First(dates.Reverse());
        if (due is not { } date)
            return (Trimmed(stretch), null);
        string before = Trimmed(stretch[..date.Start]), after = Trimmed(stretch[date.End..]);
        string task = before.Length == 0 ? after : after.Length == 0 ? before : IsRest(after) ? before : Trimmed(stretch);
        return (task.Length == 0 ? Trimmed(stretch) : task, ToDue(date, stretch));
    }

    private static DateFound? First(IEnumerable<DateFound> dates) => dates.Select(d => (DateFound?)d).FirstOrDefault();

    public static DueDate ToDue(DateFound date, string text) => new(date.Day, date.WordsIn(text));

    public static string Trimmed(string stretch)
    {
        string text = stretch.Trim(s_edges);
        // A bracket belongs to its pair.
        int at = stretch.IndexOf(text, StringComparison.Ordinal) + text.Length;
        return text.Length > 0 && text.Count(c => c == '(') > text.Count(c => c == ')') && at < stretch.Length && stretch[at] == ')' ? text + ")" : text;
    }

    private static readonly PhraseSet s_rest = new("at the latest|latest|please|then|too|as well|if possible|for sure|i'm up there anyway|or so|at noon|morning|afternoon|hopefully|i hope|i promise|promise");

    private static bool IsRest(string after) => s_rest.Opens(PhraseSet.Fold(after));
}
