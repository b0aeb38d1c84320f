using Kb.Compiler.Language;
using Kb.Compiler.Sources;

namespace Kb.Compiler.Statements.Minutes;

/// <summary>Tables of tasks: those with a column for who and one for what.</summary>
internal static class ActionTables
{
    private static readonly PhraseSet s_owner = new("owner|owners|who|responsible|responsible person|assigned|assigned to|assignee|lead|person|by whom|name|resp|on");
    private static readonly PhraseSet s_task = new("what|task|tasks|action|actions|action item|action items|item|description|todo|to do|to-do|deliverable|thing|next step|next steps|activity|point");
    private static readonly PhraseSet s_due = new("due|when|by when|deadline|date|due date|until|by|target|target date");
    private static readonly PhraseSet s_state = new("status|done|done?|state|ok|closed");
    private static readonly PhraseSet s_done = new("done|closed|completed|complete|finished|yes|x|✓|✔|✅|ok");
    private static readonly PhraseSet s_nothing = new("-|–|—|n/a|none|tbd|tbc|?|open|ongoing|no date");

    private sealed record Columns(int Owner, int Task, int Due, int State);

    public static IEnumerable<ActionItem> Of(MeetingText meeting)
    {
        Columns? columns = null;
        Said? before = null;
        foreach (Said said in meeting.Said)
        {
            if (said.Passage.Kind != PassageKind.TableRow)
                continue;
            string[] cells = said.Text.Split(" | ");
            if (before is null || before.Index != said.Index - 1)
            {
                columns = Read(cells, said.Section == MinutesSection.Actions);
            }
            else if (columns is not null && Row(cells, columns, said, meeting) is { } action)
            {
                yield return action;
            }

            before = said;
        }
    }

    private static Columns? Read(string[] cells, bool underActions)
    {
        int owner = Find(cells, s_owner), task = Find(cells, s_task), due = Find(cells, s_due);
        return task >= 0 && (owner >= 0 || (underActions && due >= 0)) ? new Columns(owner, task, due, Find(cells, s_state)) : null;
    }

    private static int Find(string[] cells, PhraseSet names) =>
        Array.FindIndex(cells, c => PhraseSet.Fold(c).Trim(' ', '*', ':', '?') is var cell && cell.Length > 0 && names.LengthAt(cell, 0) == cell.Length);

    private static ActionItem? Row(string[] cells, Columns columns, Said said, MeetingText meeting)
    {
        if (columns.Task >= cells.Length || cells[columns.Task].Trim() is not { Length: > 0 } task || IsNothing(task))
            return null;
        string? owner = columns.Owner >= 0 && columns.Owner < cells.Length && cells[columns.Owner].Trim() is { Length: > 0 } name && !IsNothing(name) ? meeting.People.Spelled(name) : null;
        string due = columns.Due >= 0 && columns.Due < cells.Length ? cells[columns.Due].Trim() : "";
        bool done = columns.State >= 0 && columns.State < cells.Length && s_done.Opens(PhraseSet.Fold(cells[columns.State]).Trim());
        return new ActionItem(owner, null, task, Due(due, meeting), done, said.At, [meeting.Cite(said)]);
    }

    private static DueDate? Due(string cell, MeetingText meeting)
    {
        if (cell.Length == 0 || IsNothing(cell))
            return null;
        DateFound[] dates = [.. meeting.Dates(cell)];
        return new DueDate(dates.Length == 1 ? dates[0].Day : null, cell);
    }

    private static bool IsNothing(string cell) => PhraseSet.Fold(cell).Trim() is var folded && s_nothing.LengthAt(folded, 0) == folded.Length;
}
