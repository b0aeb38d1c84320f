using System.Text.RegularExpressions;

namespace Kb.Compiler.Sources.Readers;

/// <summary>What a text tells its editor: Emacs's "Local Variables:" to "End:" at the foot, "-*- mode: outline -*-" at the head, Vim's "vim: set tw=72:".</summary>
internal static partial class EditorLines
{
    private const int FromFoot = 40;

    /// <summary>The same lines, blank where they are for an editor; line numbers stay.</summary>
    public static string[] Blank(string[] lines)
    {
        (int foot, int end) = Foot(lines);
        if (end < 0 && !Array.Exists(lines, Modeline().IsMatch))
            return lines;
        string[] plain = [.. lines.Select((line, i) => Modeline().IsMatch(line) && (i < 2 || i >= lines.Length - FromFoot) ? "" : line)];
        for (int i = foot; i <= end; i++)
            plain[i] = "";
        return plain;
    }

    // Nothing but settings down to the line that ends them: a note about C may have "Local variables:" too. The end is negative where there is none.
    private static (int First, int End) Foot(string[] lines)
    {
        int first = Array.FindLastIndex(lines, line => Variables().IsMatch(line));
        if (first < 0 || lines.Length - first > FromFoot)
            return (0, -1);
        int end = first + 1;
        while (end < lines.Length && !End().IsMatch(lines[end]) && Setting().IsMatch(lines[end]))
            end++;
        return end < lines.Length && End().IsMatch(lines[end]) ? (first, end) : (0, -1);
    }

    private const RegexOptions Options = RegexOptions.NonBacktracking;

    [GeneratedRegex(@"^\W{0,8}Local Variables:\W{0,4}$", Options)]
    private static partial Regex Variables();

    [GeneratedRegex(@"^\W{0,8}End:\W{0,4}$", Options)]
    private static partial Regex End();

    // "# mode: outline"
    [GeneratedRegex(@"^\W{0,8}[\w-]+:(?:\s|$)", Options)]
    private static partial Regex Setting();

    [GeneratedRegex(@"^\W{0,8}(?:-\*-\s.{2,80}\s-\*-|vim?:\s*(?:set\s.{2,80}:|\w+=\S+.*))\W{0,4}$", Options | RegexOptions.IgnoreCase)]
    private static partial Regex Modeline();
}
