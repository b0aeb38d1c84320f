using System.Globalization;
using Kb.Compiler.Sources;
using Kb.Compiler.Statements;

namespace Kb.Compiler.Pages;

/// <summary>The pages on which a long page goes on: at most seven lines together, grouped by source, or by year where most sources say one thing.</summary>
internal sealed class MorePages(Page first, bool isOwnSource, IReadOnlyList<SourceFacts> sources, int mostCitations, Func<PageId, bool> isTaken)
{
    private readonly List<Page> _pages = [];
    private readonly List<Section> _sections = [];
    private readonly HashSet<Citation> _cited = [];

    /// <param name="unsaid">How many sentences have no place even here.</param>
    public IReadOnlyList<Page> Of(IReadOnlyList<(string Title, PageLine[] Lines)> rest, int unsaid)
    {
        foreach ((string title, PageLine[] lines) in rest)
        {
            foreach (PageLine[] group in Groups(lines))
                Add(title, group);
        }

        if (unsaid > 0 && _sections.Count > 0)
            _sections[^1] = _sections[^1] with { Blocks = [.. _sections[^1].Blocks, new Paragraph([new Words(string.Create(CultureInfo.InvariantCulture, $"{unsaid} more sentences of the sources name it."), Linkable: false)])] };
        Close();
        return _pages;
    }

    /// <summary>One source is named once, above what it says.</summary>
    public static IReadOnlyList<Block> FromSource(IEnumerable<PageLine> lines, SourceFacts facts)
    {
        Source source = facts.Extraction.Source;
        string date = source.Date is { } day ? $"{PageParts.Day(day)}, in " : "In ";
        return
        [
            new Paragraph([new Words(date, Linkable: false), new PageLink(facts.Page, source.Title), new Words(":", Linkable: false)]),
            new BulletList([.. lines.Select(l => new ListEntry(l.Bare, l.Checked))]),
        ];
    }

    private static IEnumerable<PageLine[]> Groups(PageLine[] lines)
    {
        bool bySource = IsBySource(lines);
        return lines.GroupBy(l => bySource ? l.Source : l.Date?.Year ?? 0).SelectMany(g => g.Chunk(LongPage.MostUnderHeading));
    }

    private static bool IsBySource(PageLine[] lines) => lines.Length >= 2 * lines.Select(l => l.Source).Distinct().Count();

    private void Add(string title, PageLine[] group)
    {
        int done = 0;
        while (done < group.Length)
        {
            PageLine[] here = [.. group.Skip(done).TakeWhile(line => LongPage.Fits(line, _cited, mostCitations))];
            if (here.Length == 0)
            {
                if (_cited.Count == 0)
                    done++; // no page has room for a line with so many citations
                Close();
                continue;
            }

            IReadOnlyList<Block> blocks = Blocks(here);
            int same = _sections.FindIndex(s => s.Title == title);
            if (same < 0)
                _sections.Add(new Section(title, blocks));
            else
                _sections[same] = _sections[same] with { Blocks = [.. _sections[same].Blocks, .. blocks] };
            done += here.Length;
        }
    }

    private IReadOnlyList<Block> Blocks(PageLine[] lines)
    {
        if (isOwnSource)
            return [new BulletList([.. lines.Select(l => new ListEntry(l.Bare, l.Checked))])];
        if (lines.All(l => l.Source == lines[0].Source))
            return FromSource(lines, sources[lines[0].Source]);
        return
        [
            new Paragraph([new Words($"{Span(lines)}:", Linkable: false)]),
            new BulletList([.. lines.Select(l => new ListEntry(l.Placed, l.Checked))]),
        ];
    }

    private static string Span(PageLine[] lines)
    {
        DateOnly[] days = [.. lines.Select(l => l.Date).OfType<DateOnly>().Order()];
        return days.Length == 0 ? "Without a date" : days[0] == days[^1] ? PageParts.Day(days[0]) : $"{PageParts.Day(days[0])} to {PageParts.Day(days[^1])}";
    }

    private void Close()
    {
        if (_sections.Count == 0)
            return;
        int number = _pages.Count + 1;
        Section head = new(null, [new Paragraph([new Words("Goes on with ", Linkable: false), new PageLink(first.Id, first.Title), new Words(".", Linkable: false)])], SectionKind.Related);
        _pages.Add(first with
        {
            Id = FreeId(),
            Title = number == 1 ? $"{first.Title} (more)" : string.Create(CultureInfo.InvariantCulture, $"{first.Title} (more, {number})"),
            Description = $"Goes on with {first.Title}.",
            Aliases = [],
            Tags = [],
            Cited = [],
            Sections = [head, .. _sections],
        });
        _sections.Clear();
        _cited.Clear();
    }

    private PageId FreeId()
    {
        for (int n = 1; ; n++)
        {
            var id = new PageId(n == 1 ? $"{first.Id}-more" : string.Create(CultureInfo.InvariantCulture, $"{first.Id}-more-{n}"));
            if (!isTaken(id) && !_pages.Exists(p => p.Id == id))
                return id;
        }
    }
}
