using System.Globalization;
using System.Text;
using Kb.Compiler.Workspace;

namespace Kb.Compiler.Output;

/// <summary>wiki/log.md: what each commit added, changed and removed. History, so it is only added to, and pages are named without links, since they may go.</summary>
public static class WikiLog
{
    private const string Title = "# Log\n";
    private const string LogPath = "wiki/log.md";
    private const int MostNames = 20;

    /// <summary>Once for each commit; without git, for each build that changed something. Does nothing after a write that changed nothing.</summary>
    /// <returns>Path of the log relative to the workspace where it was written, else null.</returns>
    public static string? Append(WorkspaceFolder workspace, WriteOutcome outcome, DateOnly date)
    {
        if (!outcome.ChangedAnything)
            return null;

        string before = File.Exists(workspace.Log) ? File.ReadAllText(workspace.Log).ReplaceLineEndings("\n") : "";
        StagedFiles.Replace(workspace, workspace.Log, Encoding.UTF8.GetBytes(Added(before, Entries(outcome), date)));
        return LogPath;
    }

    private static string Entries(WriteOutcome outcome) =>
        Entry("Creation", outcome.Added) + Entry("Update", outcome.Changed) + Entry("Deprecation", outcome.Removed);

    private static string Entry(string verb, IReadOnlyList<string> paths)
    {
        if (paths.Count == 0)
            return "";

        string[] pages = [.. paths.Where(IsPage)];
        string[] named = pages.Length > 0 ? pages : [.. paths];
        string names = string.Join(", ", named.Take(MostNames).Select(path => $"`{Name(path)}`"));
        string more = named.Length > MostNames ? string.Create(CultureInfo.InvariantCulture, $" and {named.Length - MostNames} more") : "";
        return $"* **{verb}**: {names}{more}\n";
    }

    /// <summary>Catalogues and texts as read follow from the pages, so they are named only where nothing else changed.</summary>
    private static bool IsPage(string path) =>
        path.EndsWith(".md", StringComparison.Ordinal) && !path.EndsWith("/index.md", StringComparison.Ordinal);

    private static string Name(string path) => Path.ChangeExtension(path["wiki/".Length..], path.EndsWith(".md", StringComparison.Ordinal) ? null : Path.GetExtension(path));

    private static string Added(string before, string entries, DateOnly date)
    {
        string heading = string.Create(CultureInfo.InvariantCulture, $"## {date:yyyy-MM-dd}\n");
        string rest = before.StartsWith(Title, StringComparison.Ordinal) ? before[Title.Length..].TrimStart('\n') : before;
        if (rest.StartsWith(heading, StringComparison.Ordinal))
            rest = rest[heading.Length..].TrimStart('\n');
        else if (rest.Length > 0)
            rest = "\n" + rest;

        return $"{Title}\n{heading}\n{entries}{rest}";
    }
}
