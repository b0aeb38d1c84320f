using System.IO.Enumeration;

namespace Kb.Compiler.Workspace;

/// <summary>Globs over paths with '/': <c>**</c> any folders, also none; <c>*</c> and <c>?</c> within a name; a pattern that names a folder covers what is below it. Case counts.</summary>
/// <remarks>By hand and without regular expressions, which cost 20 ms of the start-up of a build with nothing to do. At most (parts of the path) × (parts of the pattern) names are compared.</remarks>
public sealed class PathGlobs(IReadOnlyList<string> globs)
{
    private readonly string[][] _patterns = Array.ConvertAll([.. globs], static glob => glob.TrimEnd('/').Split('/'));

    public bool Covers(string path)
    {
        string[] parts = path.Split('/');
        foreach (string[] pattern in _patterns)
        {
            if (Covers(pattern, parts))
                return true;
        }

        return false;
    }

    // Only the last "**" is ever widened: what an earlier one could take, the later one can take as well.
    private static bool Covers(string[] pattern, string[] parts)
    {
        int next = 0, part = 0, afterStars = -1, widened = 0;
        while (next < pattern.Length)
        {
            if (pattern[next] == "**")
                (afterStars, widened) = (++next, part);
            else if (part < parts.Length && Matches(pattern[next], parts[part]))
                (next, part) = (next + 1, part + 1);
            else if (afterStars >= 0 && widened < parts.Length)
                (next, part) = (afterStars, ++widened);
            else
                return false;
        }

        return true; // what is left of the path lies below a folder that the pattern names
    }

    // The framework takes a backslash for an escape; here it is a letter of the name. "**" inside a name is two stars in a row, so one.
    private static bool Matches(string pattern, string name) => FileSystemName.MatchesSimpleExpression(pattern.Replace("\\", "\\\\", StringComparison.Ordinal), name, ignoreCase: false);
}
