using System.Text.RegularExpressions;
using Kb.Compiler.Language;
using Kb.Compiler.Sources;

namespace Kb.Compiler.Statements.Roles;

/// <summary>Tables that say who or what things are: "Name | Role", "Who | Does", "Term | Meaning", and those of two columns without a head beside one of these. English.</summary>
internal static partial class RoleTables
{
    private const int FewestRows = 2;
    private const int MostWords = 12;

    private static readonly PhraseSet s_names = new("name|names|who|person|people|staff|member|contact|company|firm|organisation|organization|supplier|vendor|partner|term|word|abbreviation|acronym|short form|thing|system|tool");
    private static readonly PhraseSet s_roles = new("role|roles|function|position|job|job title|does|what they do|meaning|means|definition|stands for|description|what it is|responsible for|responsibility|responsibilities|occupation|profession|trade");

    /// <summary>From the passage of a row to the names in its first cell and what it says of them; where no head says so, only roles.</summary>
    public static IReadOnlyDictionary<int, (IReadOnlyList<string> Names, string Said)> Of(Source source)
    {
        var rows = new Dictionary<int, (IReadOnlyList<string>, string)>();
        if (source.Language != "en")
            return rows;
        bool headed = false;
        foreach (int[] table in Tables(source))
        {
            string[] head = Cells(source, table[0]);
            int name = Array.FindIndex(head, c => Is(s_names, c)), said = Array.FindIndex(head, c => Is(s_roles, c));
            bool has = name >= 0 && said >= 0 && name != said;
            headed |= has;
            if (!has && !(headed && IsBare(source, table)))
                continue;
            foreach (int row in table.Skip(has ? 1 : 0))
            {
                string[] cells = Cells(source, row);
                (int of, int what) = has ? (name, said) : (0, 1);
                if (Math.Max(of, what) < cells.Length && MayStand(cells[what]) && (has || RoleWords.IsRole(cells[what].Split(',')[0])))
                    rows[row] = ([.. cells[of].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)], cells[what]);
            }
        }

        return rows;
    }

    // Passages of the rows of each table.
    private static IEnumerable<int[]> Tables(Source source)
    {
        int[] rows = [.. Enumerable.Range(0, source.Passages.Count).Where(p => source.Passages[p].Kind == PassageKind.TableRow)];
        for (int first = 0; first < rows.Length;)
        {
            int end = first + 1;
            while (end < rows.Length && rows[end] == rows[end - 1] + 1 && source.Passages[rows[end]].Heading.SequenceEqual(source.Passages[rows[first]].Heading))
                end++;
            if (end - first > FewestRows)
                yield return rows[first..end];
            first = end;
        }
    }

    // Two cells in each row, of which the first is a name.
    private static bool IsBare(Source source, int[] table) =>
        table.Select(row => Cells(source, row)).All(cells => cells.Length == 2 && (cells[0].Length == 0 || Name().IsMatch(cells[0])));

    private static string[] Cells(Source source, int row) => [.. string.Join(' ', source.Passages[row].Sentences.Select(s => s.Text)).Split(" | ").Select(c => c.Trim(' ', '|'))];

    private static bool Is(PhraseSet words, string cell) => PhraseSet.Fold(cell).Trim(' ', '*', ':', '?', '.') is { Length: > 0 } folded && words.LengthAt(folded, 0) == folded.Length;

    private static bool MayStand(string cell) => cell.Length > 2 && cell.Any(char.IsLetter) && WordCount.Of(cell) <= MostWords && !Amount().IsMatch(cell) && !cell.EndsWith('?');

    [GeneratedRegex(@"^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*)*(?:, \p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*)*)*$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Name();

    [GeneratedRegex(@"^[\d\W]", RegexOptions.NonBacktracking)]
    private static partial Regex Amount();
}
