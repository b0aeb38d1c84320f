using System.Text;
using System.Text.RegularExpressions;

namespace Kb.Compiler.Workspace;

/// <summary>What stands under one known heading of AGENTS.md.</summary>
/// <param name="FirstLine">Number in the file of the first of <paramref name="Lines"/>.</param>
/// <param name="Lines">Without comments.</param>
internal sealed partial record GuidanceSection(string Heading, int FirstLine, IReadOnlyList<string> Lines)
{
    private static readonly char[] s_quotes = ['"', '“', '”', '*', '_', ' '];

    public string Text => string.Join('\n', Lines.Select(line => line.TrimEnd())).Trim('\n');

    /// <summary>List items with the lines that continue them, and paragraphs; a deeper heading is neither.</summary>
    public IEnumerable<GuidanceItem> Items()
    {
        StringBuilder? open = null;
        bool isListed = false;
        int first = 0, last = 0;
        for (int i = 0; i <= Lines.Count; i++)
        {
            string line = i < Lines.Count ? Lines[i] : "";
            string trimmed = line.Trim();
            string? listed = AfterBullet(trimmed);
            bool isText = listed is null && trimmed.Length > 0 && !(trimmed[0] == '#' && trimmed.TrimStart('#') is [] or [' ' or '\t', ..]);
            if (open is not null && isText && (!isListed || char.IsWhiteSpace(line[0])))
            {
                open.Append(' ').Append(trimmed);
                last = i;
                continue;
            }

            if (open is not null && Item(FirstLine + first, FirstLine + last, open.ToString(), isListed) is { } done)
                yield return done;
            open = listed is not null ? new StringBuilder(listed) : isText ? new StringBuilder(trimmed) : null;
            isListed = listed is not null;
            first = last = i;
        }
    }

    private static GuidanceItem? Item(int line, int lastLine, string text, bool isListed) =>
        Link().Replace(text, "${label}").Replace("**", "", StringComparison.Ordinal).Replace("`", "", StringComparison.Ordinal).Trim(s_quotes) is { Length: > 0 } plain ? new GuidanceItem(line, lastLine, plain, isListed) : null;

    // A name may be linked; where to, is nobody's page.
    [GeneratedRegex(@"\[\[?(?<label>[^\[\]|]+)(?:\|[^\[\]]*)?\]\]?(?:\([^()]*\))?", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Link();

    /// <summary>Null where the line is no list item.</summary>
    private static string? AfterBullet(string line)
    {
        if (line is ['-' or '*' or '+', ' ' or '\t', ..])
            return line[2..].Trim();

        int digits = line.TakeWhile(char.IsAsciiDigit).Count();
        return digits is > 0 and < 10 && line.Length > digits + 1 && line[digits] is '.' or ')' && line[digits + 1] == ' ' ? line[(digits + 2)..].Trim() : null;
    }
}
