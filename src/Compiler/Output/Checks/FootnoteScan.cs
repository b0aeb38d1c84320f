namespace Kb.Compiler.Output.Checks;

/// <summary>Footnote marks and definitions as they stand in the text: a parser drops a mark without a definition.</summary>
/// <param name="Marks">Label and line (from 1) of each mark, in the order of the text.</param>
/// <param name="Definitions">Label and line of each definition.</param>
internal sealed record FootnoteScan(IReadOnlyList<(string Label, int Line)> Marks, IReadOnlyList<(string Label, int Line)> Definitions)
{
    /// <param name="isExempt">Lines (from 1) that are the person's own.</param>
    public static FootnoteScan Of(string[] lines, int firstLine, Func<int, bool> isExempt)
    {
        var marks = new List<(string, int)>();
        var definitions = new List<(string, int)>();
        for (int i = firstLine - 1; i < lines.Length; i++)
        {
            if (isExempt(i + 1))
                continue;

            string line = lines[i];
            int at = 0;
            if (line.StartsWith("[^", StringComparison.Ordinal) && line.IndexOf("]:", StringComparison.Ordinal) is > 2 and var end)
            {
                definitions.Add((line[2..end], i + 1));
                at = end;
            }

            AddMarks(line, at, i + 1, marks);
        }

        return new FootnoteScan(marks, definitions);
    }

    private static void AddMarks(string line, int at, int number, List<(string, int)> marks)
    {
        while (at < line.Length)
        {
            if (line[at] == '\\')
            {
                at += 2;
            }
            else if (line[at] == '`')
            {
                at = AfterCode(line, at);
            }
            else if (line.AsSpan(at).StartsWith("[^") && line.IndexOf(']', at) is var end && end > at + 2)
            {
                marks.Add((line[(at + 2)..end], number));
                at = end + 1;
            }
            else
            {
                at++;
            }
        }
    }

    private static int AfterCode(string line, int at)
    {
        int fence = 0;
        while (at + fence < line.Length && line[at + fence] == '`')
            fence++;

        for (int i = at + fence; i < line.Length;)
        {
            int run = 0;
            while (i + run < line.Length && line[i + run] == '`')
                run++;
            if (run == fence)
                return i + run;
            i += Math.Max(run, 1);
        }

        return at + fence;
    }
}
