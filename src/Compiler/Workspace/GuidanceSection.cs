using System.Text;

namespace Kb.Compiler.Workspace;

/// <summary>What stands under one known heading of AGENTS.md.</summary>
/// <param name="FirstLine">Number in the file of the first of <paramref name="Lines"/>.</param>
/// <param name="Lines">Without comments.</param>
internal sealed record GuidanceSection(string Heading, int FirstLine, IReadOnlyList<string> Lines)
{
    private static readonly char[] s_quotes = ['"', '“', '”', '*', '_', ' '];

    public string Text => string.Join('\n', Lines.Select(line => line.TrimEnd())).Trim('\n');

    public IEnumerable<GuidanceItem> Items()
    {
        StringBuilder? open = null;
        int openLine = 0;
        for (int i = 0; i < Lines.Count; i++)
        {
            string trimmed = Lines[i].Trim();
            string? listed = AfterBullet(trimmed);
            bool continues = open is not null && listed is null && trimmed.Length > 0 && char.IsWhiteSpace(Lines[i][0]);
            if (continues)
            {
                open!.Append(' ').Append(trimmed);
                continue;
            }

            if (open is not null && Item(openLine, open.ToString(), isListed: true) is { } done)
                yield return done;

            open = listed is null ? null : new StringBuilder(listed);
            openLine = FirstLine + i;
            if (listed is null && trimmed.Length > 0)
                yield return new GuidanceItem(openLine, trimmed, IsListed: false);
        }

        if (open is not null && Item(openLine, open.ToString(), isListed: true) is { } last)
            yield return last;
    }

    private static GuidanceItem? Item(int line, string text, bool isListed) =>
        text.Replace("**", "", StringComparison.Ordinal).Replace("`", "", StringComparison.Ordinal).Trim(s_quotes) is { Length: > 0 } plain ? new GuidanceItem(line, plain, isListed) : null;

    /// <summary>Null where the line is no list item.</summary>
    private static string? AfterBullet(string line)
    {
        if (line is ['-' or '*' or '+', ' ' or '\t', ..])
            return line[2..].Trim();

        int digits = line.TakeWhile(char.IsAsciiDigit).Count();
        return digits is > 0 and < 10 && line.Length > digits + 1 && line[digits] is '.' or ')' && line[digits + 1] == ' ' ? line[(digits + 2)..].Trim() : null;
    }
}
