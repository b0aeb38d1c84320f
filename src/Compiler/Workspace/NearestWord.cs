namespace Kb.Compiler.Workspace;

/// <summary>Guesses what a mistyped word was meant to be.</summary>
public static class NearestWord
{
    private const int MostEdits = 3;

    /// <summary>Null where none is within three edits.</summary>
    public static string? Of(string word, IEnumerable<string> known) => known
        .Select(candidate => (Word: candidate, Edits: Distance(word.ToLowerInvariant(), candidate.ToLowerInvariant())))
        .Where(entry => entry.Edits <= Math.Min(MostEdits, entry.Word.Length / 2))
        .OrderBy(entry => entry.Edits)
        .ThenBy(entry => entry.Word, StringComparer.Ordinal)
        .Select(entry => entry.Word)
        .FirstOrDefault();

    /// <summary>Advice for a message: the word meant, or all there are.</summary>
    public static string Advice(string word, IReadOnlyList<string> known) =>
        Of(word, known) is { } near ? $"did you mean '{near}'?" : $"known are {string.Join(", ", known)}";

    /// <summary>Letters to insert, delete or replace. Words over 64 letters are far from everything.</summary>
    private static int Distance(string a, string b)
    {
        if (a.Length > 64)
            return int.MaxValue;

        int[] row = [.. Enumerable.Range(0, b.Length + 1)];
        for (int i = 1; i <= a.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, 1 + Math.Min(row[j], row[j - 1]));
            }
        }

        return row[b.Length];
    }
}
