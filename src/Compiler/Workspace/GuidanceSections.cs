using System.Text;
using Kb.Compiler.Diagnostics;

namespace Kb.Compiler.Workspace;

/// <summary>Cuts AGENTS.md at its headings. A deeper heading inside a known section is part of it; the document's title and what precedes the first section are for people.</summary>
internal static class GuidanceSections
{
    private const string OpenComment = "<!--";
    private const string CloseComment = "-->";

    public static IReadOnlyList<GuidanceSection> Split(string text, IReadOnlyList<string> known, DiagnosticBag diagnostics)
    {
        string[] lines = WithoutComments(text.ReplaceLineEndings("\n")).Split('\n');
        var sections = new List<GuidanceSection>();
        List<string>? current = null;
        int currentLevel = 0;
        bool hasTitle = false;
        string? fence = null;
        for (int i = 0; i < lines.Length; i++)
        {
            fence = FenceAfter(lines[i], fence);
            int level = fence is null ? HeadingLevel(lines[i]) : 0;
            if (level == 0 || (current is not null && level > currentLevel))
            {
                current?.Add(lines[i]);
                continue;
            }

            string title = lines[i].Trim().Trim('#').Trim().TrimEnd(':');
            string? heading = Known(title, known);
            current = heading is null ? null : [];
            currentLevel = level;
            if (heading is not null)
                sections.Add(new GuidanceSection(heading, i + 2, current!));
            else if (level == 1 && !hasTitle && sections.Count == 0)
                hasTitle = true;
            else
                diagnostics.Report(Rules.UnknownHeading, new Location("AGENTS.md", i + 1), title, NearestWord.Advice(title, known));
        }

        return sections;
    }

    private static string? Known(string title, IReadOnlyList<string> known) =>
        title.Equals("Organisations", StringComparison.OrdinalIgnoreCase) ? "Organizations"
        : known.FirstOrDefault(heading => heading.Equals(title, StringComparison.OrdinalIgnoreCase));

    /// <summary>1 to 6; 0 for any other line.</summary>
    private static int HeadingLevel(string line)
    {
        int level = line.TakeWhile(c => c == '#').Count();
        return level is >= 1 and <= 6 && line.Length > level && line[level] is ' ' or '\t' ? level : 0;
    }

    /// <summary>The fence of a code block that is open after this line; null outside.</summary>
    private static string? FenceAfter(string line, string? fence)
    {
        string trimmed = line.TrimStart();
        if (fence is null)
            return trimmed.StartsWith("```", StringComparison.Ordinal) ? "```" : trimmed.StartsWith("~~~", StringComparison.Ordinal) ? "~~~" : null;

        return trimmed.StartsWith(fence, StringComparison.Ordinal) && trimmed.Trim(fence[0]).Trim().Length == 0 ? null : fence;
    }

    /// <summary>Comments become nothing, their line ends stay, so that line numbers hold. One without an end runs to the end of the text.</summary>
    private static string WithoutComments(string text)
    {
        var plain = new StringBuilder(text.Length);
        int at = 0;
        for (int open; (open = text.IndexOf(OpenComment, at, StringComparison.Ordinal)) >= 0;)
        {
            int close = text.IndexOf(CloseComment, open, StringComparison.Ordinal);
            int end = close < 0 ? text.Length : close + CloseComment.Length;
            plain.Append(text, at, open - at).Append('\n', text.AsSpan(open, end - open).Count('\n'));
            at = end;
        }

        return plain.Append(text, at, text.Length - at).ToString();
    }
}
