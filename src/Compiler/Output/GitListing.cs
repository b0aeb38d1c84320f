using System.Text;

namespace Kb.Compiler.Output;

/// <summary>What git lists of trees, indexes and paths. Paths are relative to the repository.</summary>
internal static class GitListing
{
    public static Dictionary<string, GitEntry> Tree(GitProcess git, string tree, IEnumerable<string> scopes)
    {
        var entries = new Dictionary<string, GitEntry>(StringComparer.Ordinal);
        foreach (string line in Parts(git.Ask(["ls-tree", "-r", "-z", "--full-tree", tree, "--", .. scopes])))
        {
            int tab = line.IndexOf('\t', StringComparison.Ordinal);
            string[] fields = line[..tab].Split(' ');
            entries[line[(tab + 1)..]] = new GitEntry(fields[0], fields[2]);
        }

        return entries;
    }

    /// <summary>Entries of an index; a path that is in conflict, or stands outside a sparse checkout, is in <paramref name="kept"/> instead.</summary>
    public static Dictionary<string, GitEntry> Index(GitProcess git, string? indexFile, IEnumerable<string> scopes, out HashSet<string> kept)
    {
        var entries = new Dictionary<string, GitEntry>(StringComparer.Ordinal);
        kept = new HashSet<string>(StringComparer.Ordinal);
        foreach (string line in Parts(git.Feed(_ => { }, indexFile, ["--literal-pathspecs", "ls-files", "-t", "-s", "-z", "--full-name", "--", .. scopes])))
        {
            int tab = line.IndexOf('\t', StringComparison.Ordinal);
            string[] fields = line[..tab].Split(' '); // tag, mode, blob, stage
            string path = line[(tab + 1)..];
            if (fields[0] == "S" || fields[3] != "0")
                kept.Add(path);
            else
                entries[path] = new GitEntry(fields[1], fields[2]);
        }

        return entries;
    }

    /// <summary>Paths that a .gitignore covers, tracked or not.</summary>
    public static HashSet<string> Ignored(GitProcess git, IReadOnlyCollection<string> paths)
    {
        if (paths.Count == 0)
            return [];

        (int code, string output, string errors) = git.Run(["check-ignore", "--no-index", "-z", "--stdin"], stream => WritePaths(stream, paths), null);
        return code is 0 or 1 ? [.. Parts(output)] : throw new GitException(errors.Trim().Split('\n')[0]); // 1: none
    }

    /// <summary>Paths for which one of the attributes is set.</summary>
    public static HashSet<string> WithAttribute(GitProcess git, IReadOnlyCollection<string> paths, params string[] attributes)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        if (paths.Count == 0)
            return found;

        string[] parts = Parts(git.Feed(stream => WritePaths(stream, paths), null, ["check-attr", "-z", "--stdin", .. attributes]));
        for (int i = 0; i + 2 < parts.Length; i += 3) // path, attribute, value
        {
            if (parts[i + 2] is not ("unspecified" or "unset"))
                found.Add(parts[i]);
        }

        return found;
    }

    public static string[] Parts(string output) => output.Split('\0', StringSplitOptions.RemoveEmptyEntries);

    private static void WritePaths(Stream stream, IEnumerable<string> paths)
    {
        foreach (string path in paths)
            stream.Write(Encoding.UTF8.GetBytes(path + "\0"));
    }
}
