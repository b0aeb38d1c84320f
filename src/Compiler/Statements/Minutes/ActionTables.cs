using Kb.Compiler.Language;
using Kb.Compiler.Sources;

namespace Kb.Compiler.Statements.Minutes;

/// <summary>Tables of tasks: those with a column for who and one for what.</summary>
internal static class ActionTables
{
    private static readonly PhraseSet s_owner = PhraseTables.Of("tables", "owner");
    private static readonly PhraseSet s_task = PhraseTables.Of("tables", "task");
    private static readonly PhraseSet s_due = PhraseTables.Of("tables", "due");
    private static readonly PhraseSet s_state = PhraseTables.Of("tables", "state");
    private static readonly PhraseSet s_done = PhraseTables.Of("tables", "done");
    private static readonly PhraseSet s_decision = PhraseTables.Of("tables", "decision");
    private static readonly PhraseSet s_kind = PhraseTables.Of("tables", "kind");
    private static readonly PhraseSet s_action = new("action|actions|task|a|ap|todo|to do|action item|promise");

    private sealed record Columns(int Owner, int Task, int Due, int State);

    public static IEnumerable<ActionItem> Of(MeetingText meeting)
    {
        foreach (MeetingTable table in MeetingTable.Of(meeting))
        {
            bool underActions = table.Head.Section == MinutesSection.Actions;
            Columns? named = Named(table, underActions);
            int kind = table.Find(s_kind);
            // "Task | With | Until": who is in the column that holds people.
            if (named is { Owner: < 0 } && table.Rows.Count > 0)
                named = named with { Owner = Owners(table.Rows, meeting) };
            if (named is { Owner: < 0 } && !underActions)
                continue;
            if ((named ?? (underActions ? ByContent(table, meeting) : null)) is not { } columns)
                continue;
            foreach (Said row in (IEnumerable<Said>)(named is null && meeting.People.NamesAt(MeetingTable.Cell(table.Head, columns.Owner) is { Length: > 1 } first ? first : "-", 0) > 1 ? [table.Head, .. table.Rows] : table.Rows))
            {
                if ((kind < 0 || s_action.Opens(PhraseSet.Fold(MeetingTable.Cell(row, kind)))) && Row(columns, row, meeting) is { } action)
                    yield return action;
            }
        }
    }

    private static Columns? Named(MeetingTable table, bool underActions)
    {
        int owner = table.Find(s_owner), task = table.Find(s_task), due = table.Find(s_due);
        if (task == owner && task >= 0)
            task = -1;
        bool decides = !underActions && table.Find(s_decision) >= 0 || table.Head.Section is MinutesSection.Decisions or MinutesSection.Questions or MinutesSection.Attendees;
        return task >= 0 && !decides && (owner >= 0 || due >= 0) ? new Columns(owner, task, due, table.Find(s_state)) : null;
    }

    // A table of tasks whose columns have no names, or names of their own: people, days, and the longest rest.
    private static Columns? ByContent(MeetingTable table, MeetingText meeting)
    {
        Said[] rows = table.Rows.Count > 0 ? [.. table.Rows] : [table.Head];
        int columns = rows.Max(r => MeetingTable.Cells(r).Length);
        int owner = Owners(rows, meeting);
        int due = Most(columns, rows, c => c.Length is > 0 and < 30 && meeting.Dates(c).Count == 1);
        int[] rest = [.. Enumerable.Range(0, columns).Where(c => c != owner && c != due).OrderByDescending(c => rows.Sum(r => MeetingTable.Cell(r, c).Length)).ThenBy(c => c)];
        return owner >= 0 && rest.Length > 0 ? new Columns(owner, rest[0], due, -1) : null;
    }

    private static int Owners(IReadOnlyList<Said> rows, MeetingText meeting) =>
        Most(rows.Max(r => MeetingTable.Cells(r).Length), [.. rows], c => c.Length > 0 && (meeting.People.IsKnown(c) || meeting.People.NamesAt(c, 0) == c.Length));

    private static int Most(int columns, Said[] rows, Func<string, bool> fits) =>
        Enumerable.Range(0, columns).Where(c => rows.Count(r => fits(MeetingTable.Cell(r, c))) * 2 >= rows.Length).OrderByDescending(c => rows.Count(r => fits(MeetingTable.Cell(r, c)))).Cast<int?>().FirstOrDefault() ?? -1;

    private static ActionItem? Row(Columns columns, Said said, MeetingText meeting)
    {
        if (MeetingTable.Cell(said, columns.Task) is not { Length: > 0 } task || s_task.LengthAt(PhraseSet.Fold(task), 0) == task.Length)
            return null;
        string? owner = MeetingTable.Cell(said, columns.Owner) is { Length: > 0 } name ? meeting.People.Spelled(name) : null;
        bool done = s_done.Opens(PhraseSet.Fold(MeetingTable.Cell(said, columns.State)));
        return new ActionItem(owner, null, task, Due(MeetingTable.Cell(said, columns.Due), meeting), done, said.At, [meeting.Cite(said)]);
    }

    private static DueDate? Due(string cell, MeetingText meeting)
    {
        if (cell.Length == 0)
            return null;
        DateFound[] dates = [.. meeting.Dates(cell)];
        return new DueDate(dates.Length == 1 ? dates[0].Day : null, cell);
    }
}
