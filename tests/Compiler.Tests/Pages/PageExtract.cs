using System.Text.RegularExpressions;

namespace Kb.Compiler.Tests.Pages;

/// <summary>Parts of a page's text as a reader sees them: footnote marks left out.</summary>
internal static partial class PageExtract
{
    public static string Body(string page) => Mark().Replace(page[(page.IndexOf("\n---\n", StringComparison.Ordinal) + 5)..].Trim('\n'), "");

    /// <summary>What stands under a heading; empty where there is no such heading.</summary>
    public static string Section(string page, string title)
    {
        string[] parts = Body(page).Split("\n## ");
        return parts.FirstOrDefault(p => p.StartsWith(title + "\n", StringComparison.Ordinal)) is { } part ? WithoutNotes(part[title.Length..]).Trim('\n') : "";
    }

    /// <summary>From one heading to the end of another's section, both headings included.</summary>
    public static string Sections(string page, string first, string last)
    {
        string body = Body(page);
        int from = body.IndexOf($"## {first}\n", StringComparison.Ordinal), to = body.IndexOf($"## {last}\n", StringComparison.Ordinal);
        int end = body.IndexOf("\n## ", to, StringComparison.Ordinal);
        return WithoutNotes(end < 0 ? body[from..] : body[from..end]).Trim('\n');
    }

    private static string WithoutNotes(string text) => text.Split("\n[^")[0];

    [GeneratedRegex(@"\[\^[^\]]+\](?!:)")]
    private static partial Regex Mark();
}
