using System.Globalization;
using System.Text;
using DiffPlex;
using DiffPlex.Model;
using Kb.Compiler.Workspace;

namespace Kb.Compiler.Output;

/// <summary>A plan as a unified diff, in the order of paths.</summary>
internal static class WikiDiff
{
    private const int Context = 3;
    private const string Nothing = "/dev/null";

    private static readonly Lines s_lines = new();

    public static string Of(WorkspaceFolder workspace, WikiPlan plan)
    {
        var text = new StringBuilder();
        IEnumerable<(PlannedFile File, bool Goes)> files = plan.Writes.Select(file => (file, false)).Concat(plan.Removals.Select(file => (file, true)));
        foreach ((PlannedFile file, bool goes) in files.OrderBy(entry => entry.File.Path, StringComparer.Ordinal))
        {
            string before = file.OnDisk is null ? "" : File.ReadAllText(workspace.At(file.Path)).ReplaceLineEndings("\n");
            text.Append("--- ").Append(file.OnDisk is null ? Nothing : "a/" + file.Path).Append('\n');
            text.Append("+++ ").Append(goes ? Nothing : "b/" + file.Path).Append('\n');
            AppendHunks(text, Differ.Instance.CreateDiffs(before, Encoding.UTF8.GetString(file.Bytes), ignoreWhiteSpace: false, ignoreCase: false, s_lines));
        }

        return text.ToString();
    }

    private static void AppendHunks(StringBuilder text, DiffResult diff)
    {
        for (int first = 0; first < diff.DiffBlocks.Count;)
        {
            int last = first;
            while (last + 1 < diff.DiffBlocks.Count && diff.DiffBlocks[last + 1].DeleteStartA - End(diff.DiffBlocks[last]) <= 2 * Context)
                last++;

            AppendHunk(text, diff, first, last);
            first = last + 1;
        }
    }

    private static void AppendHunk(StringBuilder text, DiffResult diff, int first, int last)
    {
        DiffBlock opening = diff.DiffBlocks[first], closing = diff.DiffBlocks[last];
        int before = Math.Min(Context, opening.DeleteStartA);
        int after = Math.Min(Context, diff.PiecesOld.Count - End(closing));
        int oldStart = opening.DeleteStartA - before, oldCount = End(closing) + after - oldStart;
        int newStart = opening.InsertStartB - before, newCount = closing.InsertStartB + closing.InsertCountB + after - newStart;
        text.Append(CultureInfo.InvariantCulture, $"@@ -{Range(oldStart, oldCount)} +{Range(newStart, newCount)} @@\n");

        int line = oldStart;
        for (int i = first; i <= last; i++)
        {
            DiffBlock block = diff.DiffBlocks[i];
            AppendLines(text, ' ', diff.PiecesOld, line, block.DeleteStartA);
            AppendLines(text, '-', diff.PiecesOld, block.DeleteStartA, End(block));
            AppendLines(text, '+', diff.PiecesNew, block.InsertStartB, block.InsertStartB + block.InsertCountB);
            line = End(block);
        }

        AppendLines(text, ' ', diff.PiecesOld, line, line + after);
    }

    private static int End(DiffBlock block) => block.DeleteStartA + block.DeleteCountA;

    /// <summary>An empty range is named by the line before it.</summary>
    private static string Range(int start, int count) => string.Create(CultureInfo.InvariantCulture, $"{(count == 0 ? start : start + 1)},{count}");

    private static void AppendLines(StringBuilder text, char mark, IReadOnlyList<string> lines, int from, int to)
    {
        for (int i = from; i < to; i++)
            text.Append(mark).Append(lines[i]).Append('\n');
    }

    private sealed class Lines : IChunker
    {
        public IReadOnlyList<string> Chunk(string text) => text.Length == 0 ? [] : (text.EndsWith('\n') ? text[..^1] : text).Split('\n');
    }
}
