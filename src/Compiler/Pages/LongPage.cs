using Kb.Compiler.Statements;

namespace Kb.Compiler.Pages;

/// <summary>A page being put together that may hold more than one page can: a reader gets at most seven lines under a heading and twelve statements, and goes on to the rest.</summary>
/// <param name="shell">The page with its head as the one section.</param>
/// <param name="isOwnSource">The page is its source's own, so that no line says where it comes from.</param>
internal sealed class LongPage(Page shell, bool isOwnSource, IReadOnlyList<SourceFacts> sources, MostOfPage most)
{
    public const int MostUnderHeading = 7;

    private readonly List<Part> _parts = [];
    private int _unsaid;

    /// <summary>A section of links, or an empty one.</summary>
    public void Add(Section section) => _parts.Add(new Part(section.Title!, section, [], 0));

    /// <param name="lines">In the order in which they are shown.</param>
    /// <param name="fewestOnMore">What has no room here is shown on the pages that follow where it is at least this many lines, else nowhere.</param>
    public void Add(string title, IReadOnlyList<PageLine> lines, int fewestOnMore = 1)
    {
        if (lines.Count > 0)
            _parts.Add(new Part(title, null, lines, fewestOnMore));
    }

    /// <param name="unsaid">How many sentences are shown nowhere: the last page says so.</param>
    public void Close(int unsaid) => _unsaid = unsaid;

    /// <summary>The page, then those that go on with it.</summary>
    /// <param name="isTaken">Whether a page of that id exists already.</param>
    public IReadOnlyList<Page> Pages(Func<PageId, bool> isTaken)
    {
        var cited = new HashSet<Citation>([.. shell.Cited, .. shell.Sections.SelectMany(PageTree.Inlines).OfType<Footnote>().Select(f => f.Citation)]);
        cited.UnionWith(_parts.Where(p => p.Links is not null).SelectMany(p => PageTree.Inlines(p.Links!)).OfType<Footnote>().Select(f => f.Citation)); // what changed always has room
        int statements = shell.Sections.SelectMany(s => s.Blocks).Count(b => PageTree.Inlines(b).OfType<Footnote>().Any());
        var sections = new List<Section>(shell.Sections);
        var rest = new List<(string Title, PageLine[] Lines)>();
        foreach (Part part in _parts)
        {
            if (part.Links is { } links)
            {
                sections.Add(links);
                statements += PageTree.Inlines(links).OfType<Footnote>().Count() / 2; // two for each change
                continue;
            }

            int fit = 0;
            while (fit < part.Lines.Count && fit < MostUnderHeading && statements < most.Statements && Fits(part.Lines[fit], cited, most.Citations))
            {
                fit++;
                statements++;
            }

            if (fit > 0)
                sections.Add(new Section(part.Title, Blocks([.. part.Lines.Take(fit)])));
            if (part.Lines.Count - fit >= part.FewestOnMore)
                rest.Add((part.Title, [.. part.Lines.Skip(fit)]));
        }

        IReadOnlyList<Page> more = new MorePages(shell, isOwnSource, sources, most.Citations, isTaken).Of(rest, _unsaid);
        if (more.Count > 0)
            sections.Add(new Section(Headings.More, [new BulletList([.. more.Select(page => new ListEntry([new PageLink(page.Id, page.Title)]))])], SectionKind.Navigation));
        return [shell with { Sections = sections }, .. more];
    }

    /// <summary>Takes the line's citations where the page has room for them.</summary>
    internal static bool Fits(PageLine line, HashSet<Citation> cited, int most)
    {
        Citation[] own = [.. line.Bare.OfType<Footnote>().Select(f => f.Citation).Where(c => !cited.Contains(c)).Distinct()];
        if (cited.Count + own.Length > most)
            return false;
        cited.UnionWith(own);
        return true;
    }

    private IReadOnlyList<Block> Blocks(PageLine[] lines)
    {
        if (isOwnSource)
            return [new BulletList([.. lines.Select(l => new ListEntry(l.Bare, l.Checked))])];
        return lines.All(l => l.Source == lines[0].Source)
            ? MorePages.FromSource(lines, sources[lines[0].Source])
            : [new BulletList([.. lines.Select(l => new ListEntry(l.Placed, l.Checked))])];
    }

    private sealed record Part(string Title, Section? Links, IReadOnlyList<PageLine> Lines, int FewestOnMore);
}

/// <param name="Statements">On the first page, its head included.</param>
/// <param name="Citations">On each page.</param>
internal sealed record MostOfPage(int Statements, int Citations)
{
    /// <summary>Of a page about a thing.</summary>
    public static readonly MostOfPage Thing = new(12, 20);

    /// <summary>Of a source's or meeting's own page: all of it is of one day, so it may hold as much as can be cited.</summary>
    public static readonly MostOfPage Source = new(20, 20);
}
