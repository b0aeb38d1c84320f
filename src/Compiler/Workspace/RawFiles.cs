using System.Text.RegularExpressions;
using Kb.Compiler.Diagnostics;
using Kb.Platform;

namespace Kb.Compiler.Workspace;

/// <param name="Path">Relative to the workspace, with '/'.</param>
public readonly record struct RawFile(string Path, FileStamp Stamp);

/// <summary>The files of raw/ by ordinal path, without opening any. Symbolic links and special files are reported and not followed, so no loop is possible.</summary>
public static class RawFiles
{
    private const int MaxDepth = 64;

    public static IReadOnlyList<RawFile> List(string root, Settings settings, DiagnosticBag diagnostics)
    {
        var files = new List<RawFile>();
        Regex ignore = Globs(settings.Ignore);
        foreach (string folder in settings.Raw)
            Walk(root, folder, folder, ignore, files, diagnostics, depth: 0);
        files.Sort(static (a, b) => string.CompareOrdinal(a.Path, b.Path));
        return files;
    }

    private static void Walk(string root, string top, string folder, Regex ignore, List<RawFile> files, DiagnosticBag diagnostics, int depth)
    {
        string[] entries;
        try
        {
            entries = Directory.GetFileSystemEntries(Path.Combine(root, folder));
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            diagnostics.Report(Rules.UnreadableFolder, new Location(folder), e.Message);
            return;
        }

        foreach (string entry in entries)
        {
            string path = $"{folder}/{Path.GetFileName(entry)}";
            if (ignore.IsMatch(path[(top.Length + 1)..]) || !FileStamp.TryRead(entry, out FileStamp stamp))
                continue;
            switch (stamp.Kind)
            {
                case FileKind.File:
                    files.Add(new RawFile(path, stamp));
                    break;
                case FileKind.Directory when depth < MaxDepth:
                    Walk(root, top, path, ignore, files, diagnostics, depth + 1);
                    break;
                case FileKind.SymbolicLink:
                    diagnostics.Report(Rules.SymbolicLink, new Location(path));
                    break;
                default:
                    diagnostics.Report(Rules.SpecialFile, new Location(path));
                    break;
            }
        }
    }

    /// <summary>One expression for all globs: <c>**</c> any folders, <c>*</c> and <c>?</c> within a name; a pattern that names a folder covers what is below it.</summary>
    private static Regex Globs(IReadOnlyList<string> globs)
    {
        string[] parts =
        [
            .. globs.Select(glob => Regex.Escape(glob.TrimEnd('/'))
                .Replace(@"\*\*/", "(?:.*/)?", StringComparison.Ordinal)
                .Replace(@"/\*\*", "(?:/.*)?", StringComparison.Ordinal)
                .Replace(@"\*\*", ".*", StringComparison.Ordinal)
                .Replace(@"\*", "[^/]*", StringComparison.Ordinal)
                .Replace(@"\?", "[^/]", StringComparison.Ordinal)),
        ];
        string pattern = string.Join('|', parts.Select(p => $"^{p}(?:/.*)?$"));
        return new Regex(parts.Length == 0 ? "^[^\\s\\S]$" : pattern, RegexOptions.NonBacktracking); // without globs: matches nothing
    }
}
