using System.Text;
using Kb.Compiler.Diagnostics;
using Kb.Compiler.Output.Checks;
using Markdig.Syntax.Inlines;

namespace Kb.Compiler.Output;

/// <summary>Judges the files of wiki/ by the rules of the format, whoever wrote them: it reads bytes and shares nothing with the compile but the limits.</summary>
public static class WikiCheck
{
    private const string Index = "wiki/index.md";
    private const string Log = "wiki/log.md";

    /// <param name="root">Folder that holds wiki/ and raw/.</param>
    /// <param name="personal">Paths of pages that a person added: they are listed, and their content is the person's.</param>
    public static CheckReport Run(string root, IReadOnlySet<string>? personal = null)
    {
        var files = new CheckedFiles(root);
        var diagnostics = new DiagnosticBag();
        var listed = new Dictionary<string, int>(StringComparer.Ordinal);
        var toBeListed = new List<string>(); // pages, and the catalogues of the kinds
        int pages = 0, links = 0, quotes = 0, citations = 0;
        foreach (string path in files.WikiPages().Where(path => path != Log))
        {
            string text;
            try
            {
                text = files.ReadPage(path);
            }
            catch (DecoderFallbackException broken)
            {
                diagnostics.Report(Rules.UnreadablePage, new Location(path), broken.Message);
                continue;
            }

            var page = new PageText(path, text);
            if (path != Index)
                toBeListed.Add(path);
            if (IsIndex(path))
            {
                links += CheckIndex(page, listed, files, diagnostics);
                continue;
            }

            pages++;
            if (personal?.Contains(path) == true)
                continue;

            PageHeader header = PageHeader.Read(page.Lines);
            links += LinkCheck.Check(page, header.Type, files, diagnostics);
            citations += CheckCitations(page, header, files, diagnostics);
            NodeCheck.Check(page, diagnostics);
            var statements = new StatementCheck(page, files, diagnostics);
            statements.Check();
            quotes += statements.Quotes;
        }

        foreach (string path in toBeListed.Where(path => listed.GetValueOrDefault(path) != 1))
            diagnostics.Report(Rules.IndexListing, new Location(path), listed.GetValueOrDefault(path));
        ReportNothing("pages", pages, diagnostics);
        ReportNothing("links", links, diagnostics);
        ReportNothing("quotes", quotes, diagnostics);
        ReportNothing("citations", citations, diagnostics);
        return new CheckReport(pages, links, quotes, citations, diagnostics.Sorted());
    }

    private static bool IsIndex(string path) => path == Index || (path.EndsWith("/index.md", StringComparison.Ordinal) && path.Count(c => c == '/') == 2);

    private static int CheckIndex(PageText index, Dictionary<string, int> listed, CheckedFiles files, DiagnosticBag diagnostics)
    {
        if (index.Lines[0] == "---")
            diagnostics.Report(Rules.BadFrontMatter, new Location(index.Path, 1), "an index has none");
        foreach (LinkInline link in index.Nodes(_ => true).OfType<LinkInline>())
        {
            if (LinkTarget.Resolve(index.Path, link.Url ?? "").Path is { } path)
                listed[path] = listed.GetValueOrDefault(path) + 1;
        }

        NodeCheck.Check(index, diagnostics);
        return LinkCheck.Check(index, "", files, diagnostics);
    }

    /// <returns>How many citations `sources` lists.</returns>
    private static int CheckCitations(PageText page, PageHeader header, CheckedFiles files, DiagnosticBag diagnostics)
    {
        var top = new Location(page.Path, 1);
        foreach (string problem in header.Problems)
            diagnostics.Report(Rules.BadFrontMatter, top, problem);
        foreach (HeaderSource source in header.Sources)
            LinkCheck.Follow(page.Path, source.Resource, top, files, diagnostics);
        if (header.Sources.Count > PageRenderer.MaxCitations)
            diagnostics.Report(Rules.TooManyCitations, top, header.Sources.Count, PageRenderer.MaxCitations);

        FootnoteScan scan = FootnoteScan.Of(page.Lines, header.LastLine + 1, page.IsExempt);
        ILookup<string, int> defined = scan.Definitions.ToLookup(found => found.Label, found => found.Line, StringComparer.Ordinal);
        HashSet<string> used = scan.Marks.Select(mark => mark.Label).ToHashSet(StringComparer.Ordinal);
        HashSet<string> ids = header.Sources.Select(source => source.Id).ToHashSet(StringComparer.Ordinal);
        foreach ((string label, int line) in scan.Marks)
        {
            if (!defined.Contains(label))
                diagnostics.Report(Rules.UnpairedFootnote, new Location(page.Path, line), label, "has no definition");
            if (!ids.Contains(label))
                diagnostics.Report(Rules.UnlistedCitation, new Location(page.Path, line), label);
        }

        foreach (IGrouping<string, int> definition in defined)
        {
            if (!used.Contains(definition.Key))
                diagnostics.Report(Rules.UnpairedFootnote, new Location(page.Path, definition.First()), definition.Key, "is never used");
            if (definition.Count() > 1)
                diagnostics.Report(Rules.UnpairedFootnote, new Location(page.Path, definition.Last()), definition.Key, "is defined twice");
        }

        return header.Sources.Count;
    }

    private static void ReportNothing(string what, int count, DiagnosticBag diagnostics)
    {
        if (count == 0)
            diagnostics.Report(Rules.NothingToCheck, new Location("wiki"), $"wiki/ holds no {what}");
    }
}
