using Kb.Compiler.Language;

namespace Kb.Compiler.Statements.Minutes;

/// <summary>Tables of decisions and of open questions: "No. | Subject | Decision", whatever the order of the columns, or any table under such a heading.</summary>
internal static class DecisionTables
{
    private static readonly PhraseSet s_decision = PhraseTables.Of("tables", "decision");
    private static readonly PhraseSet s_subject = PhraseTables.Of("tables", "subject");
    private static readonly PhraseSet s_question = PhraseTables.Of("tables", "question");
    private static readonly PhraseSet s_kind = PhraseTables.Of("tables", "kind");

    /// <summary>A cell of fewer words needs its subject: "Battery | Two D cells".</summary>
    private const int FewestWords = 4;

    public static IEnumerable<(Said Row, string Text)> Of(MeetingText meeting) => Read(meeting, MinutesSection.Decisions, s_decision, new("decision|d|decided|agreed|resolution"));

    public static IEnumerable<(Said Row, string Text)> Questions(MeetingText meeting) => Read(meeting, MinutesSection.Questions, s_question, new("question|open question|open|q|open point|issue"));

    private static IEnumerable<(Said Row, string Text)> Read(MeetingText meeting, MinutesSection section, PhraseSet names, PhraseSet kinds)
    {
        foreach (MeetingTable table in MeetingTable.Of(meeting))
        {
            bool under = table.Head.Section == section;
            int kind = table.Find(s_kind), named = table.Find(names), subject = table.Find(s_subject);
            if (table.Head.Section is MinutesSection.Attendees or MinutesSection.Agenda or MinutesSection.Denied || !(under || kind >= 0 || (section == MinutesSection.Decisions && named >= 0 && table.Head.Section == MinutesSection.None)))
                continue;
            bool headed = named >= 0 || subject >= 0;
            foreach (Said row in (IEnumerable<Said>)(headed ? table.Rows : [table.Head, .. table.Rows]))
            {
                int column = named >= 0 ? named : Longest(row);
                string cell = MeetingTable.Cell(row, column);
                if ((kind >= 0 && !kinds.Opens(PhraseSet.Fold(MeetingTable.Cell(row, kind)))) || cell.Length < 2 || Undecided.IsIn(PhraseSet.Fold(cell)) && section == MinutesSection.Decisions)
                    continue;
                yield return (row, subject >= 0 && subject != column && cell.Count(c => c == ' ') < FewestWords - 1 ? Stretch(row.Text, MeetingTable.Cell(row, subject), cell) : cell);
            }
        }
    }

    /// <summary>What a cell, a sentence or an item says that settles nothing.</summary>
    public static readonly PhraseSet Undecided = PhraseTables.Of("decisions", "undecided");

    private static int Longest(Said row) => MeetingTable.Cells(row).Select((c, i) => (c.Length, i)).MaxBy(c => c.Length).i;

    private static string Stretch(string row, string subject, string cell)
    {
        int first = Math.Min(row.IndexOf(subject, StringComparison.Ordinal), row.LastIndexOf(cell, StringComparison.Ordinal));
        int last = Math.Max(row.IndexOf(subject, StringComparison.Ordinal) + subject.Length, row.LastIndexOf(cell, StringComparison.Ordinal) + cell.Length);
        return first >= 0 ? row[first..last] : cell;
    }
}
