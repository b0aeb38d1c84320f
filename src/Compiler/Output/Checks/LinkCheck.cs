using System.Globalization;
using Kb.Compiler.Diagnostics;
using Kb.Compiler.Sources;
using Markdig.Syntax.Inlines;

namespace Kb.Compiler.Output.Checks;

/// <summary>Every link leads to a file and to lines that are there; nothing leads outside but "Original:".</summary>
internal static class LinkCheck
{
    /// <returns>How many links were followed.</returns>
    public static int Check(PageText page, string pageType, CheckedFiles files, DiagnosticBag diagnostics)
    {
        int links = 0, outside = 0;
        foreach (LinkInline link in page.Nodes(_ => true).OfType<LinkInline>().Where(link => !link.IsAutoLink))
        {
            var place = new Location(page.Path, link.Line + 1);
            string url = link.Url ?? "";
            links++;
            if (!LinkTarget.IsOutside(url))
                Follow(page.Path, url, place, files, diagnostics);
            else if (!page.IsExempt(link.Line + 1) && (link.IsImage || !IsOriginal(link, pageType) || ++outside > 1))
                diagnostics.Report(Rules.ForbiddenMarkdown, place, link.IsImage ? $"The remote image '{url}'" : $"The outside link '{url}'");
        }

        return links;
    }

    public static void Follow(string page, string url, Location place, CheckedFiles files, DiagnosticBag diagnostics)
    {
        LinkTarget target = LinkTarget.Resolve(page, url);
        if (target.Path is not { } path || !files.Exists(path))
        {
            diagnostics.Report(Rules.BrokenLink, place, target.Path ?? url);
        }
        else if (target.Lines is { } lines && files.Lines(path) is { } text && !Holds(text, lines))
        {
            diagnostics.Report(Rules.LineOutOfRange, place, lines, path, text.Length.ToString(CultureInfo.InvariantCulture));
        }
    }

    public static bool Holds(string[] text, LineSpan lines) => lines.First >= 1 && lines.First <= lines.Last && lines.Last <= text.Length;

    private static bool IsOriginal(LinkInline link, string pageType) =>
        pageType is "Source" or "Meeting"
        && link.Url!.StartsWith("https://", StringComparison.Ordinal)
        && link.PreviousSibling is LiteralInline before
        && before.Content.ToString().TrimEnd().EndsWith("Original:", StringComparison.Ordinal);
}
