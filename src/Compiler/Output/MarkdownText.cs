using System.Text;
using Kb.Compiler.Pages;

namespace Kb.Compiler.Output;

/// <summary>
/// Text of a source as Markdown that reads back as exactly that text in CommonMark, GFM and Obsidian. The one place that knows what
/// is special there; readable with <c>cat</c>, so nothing is escaped that needs none.
/// </summary>
internal static class MarkdownText
{
    private const int LongestEntity = 40;

    /// <summary>Matched pairs of backticks and addresses become code spans; line breaks and control characters become spaces.</summary>
    /// <param name="inTable">Pipes in code spans are escaped too, since a table row is cut at pipes before code is seen.</param>
    public static string Escape(string text, bool inTable = false)
    {
        var markdown = new StringBuilder(text.Length + 8);
        foreach (TextRun run in TextRun.Split(WithoutControls(text)))
        {
            if (run.IsCode)
                markdown.Append(Code(run.Text, inTable));
            else
                AppendEscaped(markdown, run.Text);
        }

        return markdown.ToString();
    }

    /// <summary>A code span whose fence is one longer than the longest run of backticks in it.</summary>
    public static string Code(string text, bool inTable = false)
    {
        string content = WithoutControls(text);
        if (content.Length == 0)
            return "";
        if (inTable)
            content = content.Replace("\\|", "\\ |", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal); // no row can hold backslash and pipe together in code

        string fence = new('`', LongestRun(content) + 1);
        bool padded = content[0] == '`' || content[^1] == '`' || (content[0] == ' ' && content[^1] == ' ' && content.AsSpan().ContainsAnyExcept(' '));
        return padded ? $"{fence} {content} {fence}" : $"{fence}{content}{fence}";
    }

    /// <summary>Between the brackets of a link. A lone x there is a ticked box to some readers, whatever follows; written as an entity it is a letter to all.</summary>
    public static string LinkText(string text, bool inTable = false) => text switch
    {
        "x" => "&#120;",
        "X" => "&#88;",
        _ => Escape(text, inTable),
    };

    /// <summary>Keeps finished inline Markdown from opening a list, a block quote or a rule where it begins a block.</summary>
    public static string AtBlockStart(string markdown)
    {
        string text = markdown.Trim(' ');
        int digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
            digits++;

        bool ordered = digits > 0 && digits < text.Length && text[digits] is '.' or ')' && EndsOrSpace(text, digits + 1);
        if (ordered)
            return text.Insert(digits, "\\");

        bool opens = text.Length > 0 && text[0] switch
        {
            '-' => EndsOrSpace(text, 1) || text[1] == '-',
            '+' => EndsOrSpace(text, 1),
            '>' => true,
            _ => false,
        };
        return opens ? "\\" + text : text;
    }

    private static bool EndsOrSpace(string text, int index) => index >= text.Length || text[index] == ' ';

    private static void AppendEscaped(StringBuilder markdown, string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char before = i > 0 ? text[i - 1] : '\0';
            char after = i + 1 < text.Length ? text[i + 1] : '\0';
            bool special = text[i] switch
            {
                '\\' or '`' or '*' or '[' or ']' or '<' or '|' or '~' or '$' => true,
                '_' => !char.IsLetterOrDigit(before) || !char.IsLetterOrDigit(after), // snake_case is no emphasis
                '#' => !char.IsLetterOrDigit(before), // C# is no tag
                '^' => before is ' ' or '\0', // Obsidian's block names
                '=' => before == '=' || after == '=', // ==highlight==
                '%' => before == '%' || after == '%', // %%comment%%
                '&' => OpensEntity(text, i),
                _ => false,
            };
            if (special)
                markdown.Append('\\');
            markdown.Append(text[i]);
        }
    }

    private static bool OpensEntity(string text, int ampersand)
    {
        int end = ampersand + 1;
        if (end < text.Length && text[end] == '#')
            end++;
        while (end < text.Length && end - ampersand < LongestEntity && char.IsAsciiLetterOrDigit(text[end]))
            end++;
        return end < text.Length && text[end] == ';';
    }

    private static int LongestRun(string text)
    {
        int longest = 0, run = 0;
        foreach (char c in text)
        {
            run = c == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    private static string WithoutControls(string text) =>
        text.Any(IsBreaking) ? string.Concat(text.Select(c => IsBreaking(c) ? ' ' : c)) : text;

    private static bool IsBreaking(char c) => char.IsControl(c) || c is '\u2028' or '\u2029';
}
