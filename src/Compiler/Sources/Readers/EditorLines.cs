using System.Text.RegularExpressions;

namespace Kb.Compiler.Sources.Readers;

/// <summary>What a text tells its editor: Emacs's "Local Variables:" to "End:" at the foot, "-*- mode: outline -*-" at the head, Vim's "vim: set tw=72:".</summary>
internal static partial class EditorLines
{
    private const int FromFoot = 40;

    /// <summary>The same lines, blank where they are for an editor; line numbers stay.</summary>
    public static string[] Blank(string[] lines)
    {
        int foot = Array.FindLastIndex(lines, line => Variables().IsMatch(line));
        if ((foot < 0 || lines.Length - foot > FromFoot) && !Array.Exists(lines, Modeline().IsMatch))
            return lines;
        string[] plain = [.. lines.Select((line, i) => Modeline().IsMatch(line) && (i < 2 || i >= lines.Length - FromFoot) ? "" : line)];
        for (int i = foot; foot >= 0 && lines.Length - foot <= FromFoot && i < lines.Length; i++)
        {
            plain[i] = "";
            if (End().IsMatch(lines[i]))
                break;
        }

        return plain;
    }

    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.IgnoreCase;

    [GeneratedRegex(@"^\W{0,8}Local Variables:\W{0,4}$", Options)]
    private static partial Regex Variables();

    [GeneratedRegex(@"^\W{0,8}End:\W{0,4}$", Options)]
    private static partial Regex End();

    [GeneratedRegex(@"^\W{0,8}(?:-\*-\s.{2,80}\s-\*-|vim?:\s*(?:set\s.{2,80}:|\w+=\S+.*))\W{0,4}$", Options)]
    private static partial Regex Modeline();
}
