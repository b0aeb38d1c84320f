using Kb.Compiler.Diagnostics;
using Kb.Compiler.Pages;

namespace Kb.Compiler.Links;

/// <summary>Guards the typed pages before they are written: a finding here is a defect of a page kind, not of the user's material.</summary>
public static class LinkChecker
{
    public static void Check(LinkedWiki wiki, DiagnosticBag diagnostics)
    {
        var pages = new HashSet<string>(StringComparer.OrdinalIgnoreCase); // file systems that ignore case keep one of two
        foreach (Page page in wiki.Pages)
        {
            if (!pages.Add(page.Id.Value))
                diagnostics.Report(Rules.DuplicatePage, new Location(page.Id.Path), page.Title);
        }

        foreach (Page page in wiki.Pages)
            Check(page, pages, diagnostics);
    }

    private static void Check(Page page, HashSet<string> pages, DiagnosticBag diagnostics)
    {
        var place = new Location(page.Id.Path);
        foreach (Section section in page.Sections)
        {
            foreach (PageLink link in PageTree.Inlines(section).OfType<PageLink>().Where(link => !pages.Contains(link.Target.Value)))
                diagnostics.Report(Rules.BrokenLink, place, link.Target.Path);

            if (section.Kind != SectionKind.Statements)
                continue;
            foreach (ListEntry entry in section.Blocks.OfType<BulletList>().SelectMany(list => list.Entries).Where(entry => !entry.Inlines.OfType<Footnote>().Any()))
                diagnostics.Report(Rules.StatementWithoutCitation, place, string.Concat(entry.Inlines.OfType<Words>().Select(words => words.Text)));
        }
    }
}
