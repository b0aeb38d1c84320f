using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Kb.Compiler.Sources.Readers;

/// <summary>Terms as Markdown sets them that was made from manuals: an option in a paragraph of its own over its explanation, or code, or a function, in the first line of a paragraph that breaks hard behind it.</summary>
/// <param name="Title">The term.</param>
/// <param name="IsWhole">Whether the paragraph holds nothing else.</param>
internal readonly record struct OptionTerm(string Title, bool IsWhole)
{
    private const int Longest = 60;

    /// <summary>Null where the paragraph is no such thing.</summary>
    /// <param name="text">Of the whole paragraph.</param>
    /// <param name="first">Of its first line, where it breaks hard behind that; null elsewhere.</param>
    public static OptionTerm? Find(ParagraphBlock paragraph, string text, string? first)
    {
        if (text.Length <= Longest && TextShape.IsOption(Plain(text)) && IsMarked(paragraph, text))
            return new OptionTerm(Plain(text), IsWhole: true);
        if (first is not { Length: > 1 } || Plain(first).Length is 0 or > Longest || Plain(first)[^1] is '.' or ',' or ';' or ':' || text.Length <= first.Length + 1)
            return null;
        bool isFunction = first.TrimEnd().EndsWith('¶');
        return isFunction || OnlyCode(paragraph.Inline!) || (TextShape.IsOption(Plain(first)) && IsMarked(paragraph, first)) ? new OptionTerm(Plain(first), IsWhole: false) : null;
    }

    private static string Plain(string text) => text.Replace("`", "", StringComparison.Ordinal).TrimEnd('¶', ' ').TrimStart(':', ' ');

    // "--William Shakespeare" and "-Ana Duarte" sign a text: an option is code, bold, in small letters or of one letter, and keys are pressed together.
    private static bool IsMarked(ParagraphBlock paragraph, string text) =>
        text.Contains('`') || paragraph.Inline?.FirstChild is EmphasisInline { DelimiterCount: 2 } || text.Contains('+') || text.TrimStart(':', ' ', '[').TrimStart('-', '−') is [var letter, .. var rest] && (char.IsLower(letter) || letter is '[' or '?' || (char.IsLetter(letter) && (rest.Length == 0 || !char.IsLetterOrDigit(rest[0]))));

    // Up to the break nothing but code and marks between.
    private static bool OnlyCode(ContainerInline line)
    {
        bool code = false;
        foreach (Inline inline in line)
        {
            if (inline is LineBreakInline)
                return code;
            if (inline is CodeInline or EmphasisInline { FirstChild: CodeInline, LastChild: CodeInline })
                code = true;
            else if (inline is not LiteralInline literal || literal.Content.ToString().Any(char.IsLetterOrDigit))
                return false;
        }

        return false;
    }
}
