using Kb.Compiler.Diagnostics;
using Kb.Platform;

namespace Kb.Compiler.Workspace;

/// <summary>The files of raw/ by ordinal path, without opening any. Symbolic links and special files are reported and not followed, so no loop is possible.</summary>
public static class RawFiles
{
    private const int MaxDepth = 64;

    /// <summary>What the framework puts in place of bytes that are no UTF-8; such a name leads to no file.</summary>
    private const char Replacement = '\uFFFD';

    public static IReadOnlyList<StampedFile> List(string root, Settings settings, DiagnosticBag diagnostics)
    {
        var files = new List<StampedFile>();
        var ignore = new PathGlobs(settings.Ignore);
        foreach (string folder in settings.Raw)
            Walk(root, folder, folder, ignore, files, diagnostics, depth: 0);
        files.Sort(static (a, b) => string.CompareOrdinal(a.Path, b.Path));
        return files;
    }

    private static void Walk(string root, string top, string folder, PathGlobs ignore, List<StampedFile> files, DiagnosticBag diagnostics, int depth)
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
            if (ignore.Covers(path[(top.Length + 1)..]))
                continue;
            if (!FileStamp.TryRead(entry, out FileStamp stamp))
            {
                diagnostics.Report(path.Contains(Replacement, StringComparison.Ordinal) ? Rules.UnreadableName : Rules.GoneSinceScan, new Location(path));
                continue;
            }

            switch (stamp.Kind)
            {
                case FileKind.File:
                    files.Add(new StampedFile(path, stamp));
                    break;
                case FileKind.Directory when depth < MaxDepth:
                    Walk(root, top, path, ignore, files, diagnostics, depth + 1);
                    break;
                case FileKind.Directory:
                    diagnostics.Report(Rules.TooDeep, new Location(path), MaxDepth);
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
}
