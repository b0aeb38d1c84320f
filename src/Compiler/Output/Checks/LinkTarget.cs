using System.Buffers;
using System.Globalization;
using Kb.Compiler.Sources;

namespace Kb.Compiler.Output.Checks;

/// <summary>Where a link written on a page leads.</summary>
/// <param name="Path">Relative to the workspace; null where the link leaves it.</param>
/// <param name="Lines">The lines its fragment names, in any of the three styles; null without such a fragment.</param>
internal readonly record struct LinkTarget(string? Path, LineSpan? Lines)
{
    private static readonly SearchValues<char> s_scheme = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+.-");

    public static bool IsOutside(string url)
    {
        int colon = url.IndexOf(':', StringComparison.Ordinal);
        return url.StartsWith("//", StringComparison.Ordinal) || (colon > 0 && !url.AsSpan(0, colon).ContainsAnyExcept(s_scheme));
    }

    public static LinkTarget Resolve(string page, string url)
    {
        int hash = url.IndexOf('#', StringComparison.Ordinal);
        string fragment = hash < 0 ? "" : url[(hash + 1)..];
        string path = hash < 0 ? url : url[..hash];
        int query = path.IndexOf('?', StringComparison.Ordinal);
        path = Uri.UnescapeDataString(query < 0 ? path : path[..query]);

        var parts = new List<string>(page.Split('/')[..^1]);
        foreach (string part in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == "..")
            {
                if (parts.Count == 0)
                    return default;
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != ".")
            {
                parts.Add(part);
            }
        }

        return new LinkTarget(path.StartsWith('/') ? null : path.Length == 0 ? page : string.Join('/', parts), LinesOf(fragment));
    }

    private static LineSpan? LinesOf(string fragment)
    {
        if (!fragment.StartsWith('L'))
            return null;

        string[] ends = fragment[1..].Split('-');
        return ends.Length <= 2
            && int.TryParse(ends[0], NumberStyles.None, CultureInfo.InvariantCulture, out int first)
            && int.TryParse(ends[^1].TrimStart('L'), NumberStyles.None, CultureInfo.InvariantCulture, out int last)
            ? new LineSpan(first, last)
            : null;
    }
}
