using Kb.Compiler.Language;
using Kb.Compiler.Sources;

namespace Kb.Compiler.Statements.Minutes;

/// <summary>A table of minutes: its first row, and the rows below it.</summary>
internal sealed record MeetingTable(Said Head, IReadOnlyList<Said> Rows)
{
    private static readonly PhraseSet s_nothing = new("-|–|—|n/a|none|tbd|tbc|?|open|ongoing|no date|tba|nobody|nothing");

    public static IEnumerable<MeetingTable> Of(MeetingText meeting)
    {
        var rows = new List<Said>();
        foreach (Said said in meeting.Said)
        {
            bool follows = rows.Count > 0 && said.At.Passage == rows[^1].At.Passage + 1;
            if (rows.Count > 0 && (said.Passage.Kind != PassageKind.TableRow || !follows))
            {
                yield return new MeetingTable(rows[0], [.. rows.Skip(1)]);
                rows.Clear();
            }

            if (said.Passage.Kind == PassageKind.TableRow)
                rows.Add(said);
        }

        if (rows.Count > 0)
            yield return new MeetingTable(rows[0], [.. rows.Skip(1)]);
    }

    public static string[] Cells(Said row) => [.. row.Text.Split(" | ").Select(c => c.Trim(' ', '|'))];

    /// <summary>The column with one of these names; -1 where none has.</summary>
    public int Find(PhraseSet names) =>
        Array.FindIndex(Cells(Head), c => PhraseSet.Fold(c).Trim(' ', '*', ':', '?', '.') is var cell && cell.Length > 0 && (names.LengthAt(cell, 0) == cell.Length || names.LengthAt(cell, 0) > 2 && cell[names.LengthAt(cell, 0)..].TrimStart() is ['/' or '(' or '&', ..]));

    /// <summary>What stands in a column; empty where nothing does, or a sign for nothing.</summary>
    public static string Cell(Said row, int column) => Cells(row) is var cells && column >= 0 && column < cells.Length && !IsNothing(cells[column]) ? cells[column] : "";

    private static bool IsNothing(string cell) => PhraseSet.Fold(cell).Trim() is var folded && (folded.Length == 0 || s_nothing.LengthAt(folded, 0) == folded.Length);
}
