namespace Kb.Compiler.Sources;

/// <summary>Talk as programs of calls and chats export it: a name and a time above what is said, on one line or on two, with blank lines between or without.</summary>
internal static class ExportedTalk
{
    private const int FewestTurns = 3;

    /// <summary>The line on which the first turn begins, from 0, and the turns; null where the text is no such talk.</summary>
    public static (int First, IReadOnlyList<Turn> Turns)? Find(IReadOnlyList<string> lines, int start)
    {
        var heads = new List<(string Name, int At, int Said)>();
        for (int i = start; i < lines.Count; i++)
        {
            if (SpeakerLabels.Above(lines[i].Trim()) is { } name)
                heads.Add((name, i, i + 1));
            else if (i + 1 < lines.Count && SpeakerLabels.AboveTime(lines[i].Trim(), lines[i + 1].Trim()) is { } named)
                heads.Add((named, i, i + 2));
        }

        if (heads.Count < FewestTurns || heads.Select(h => h.Name).Distinct(StringComparer.Ordinal).Count() == heads.Count || heads[0].At - start > lines.Count / 2)
            return null;
        Turn[] turns = [.. heads.Select((h, i) => new Turn(h.Name, h.At, h.Said, i + 1 < heads.Count ? heads[i + 1].At : lines.Count))];
        // "Coffee 10:30" below "Registration 09:00" is a timetable: in a talk nearly everybody says something, and nobody half of a book.
        int saying = turns.Count(t => Enumerable.Range(t.Said, t.End - t.Said).Any(i => !string.IsNullOrWhiteSpace(lines[i])));
        int filled = Enumerable.Range(heads[0].At, lines.Count - heads[0].At).Count(i => !string.IsNullOrWhiteSpace(lines[i]));
        return saying * 4 < turns.Length * 3 || turns.Length * LongestTurn < filled ? null : (heads[0].At, turns);
    }

    // Lines, on an average.
    private const int LongestTurn = 12;

    /// <param name="At">Line of the name, from 0.</param>
    /// <param name="Said">First line of what is said.</param>
    /// <param name="End">Behind its last line.</param>
    public readonly record struct Turn(string Name, int At, int Said, int End);
}
