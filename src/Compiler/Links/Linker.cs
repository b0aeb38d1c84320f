using System.Globalization;
using Kb.Compiler.Pages;

namespace Kb.Compiler.Links;

/// <summary>Turns mentions of pages into links and writes each page's backlinks.</summary>
public static class Linker
{
    /// <summary>More would be a catalogue; the rest is counted.</summary>
    public const int MaxBacklinks = 20;

    /// <param name="names">Other names of each page: aliases. The title is always one.</param>
    public static LinkedWiki Link(IReadOnlyList<Page> pages, IReadOnlyDictionary<PageId, IReadOnlyList<string>> names, LinkWording? wording = null)
    {
        var trie = new NameTrie();
        foreach (Page page in pages)
        {
            trie.Add(page.Title, page.Id);
            foreach (string name in names.GetValueOrDefault(page.Id, []))
                trie.Add(name, page.Id);
        }

        Dictionary<PageId, string> titles = pages.ToDictionary(page => page.Id, page => page.Title);
        Page[] linked = [.. pages.Select(page => WithMentions(page, trie, titles))];
        var graph = new LinkGraph(linked);
        return new LinkedWiki([.. linked.Select(page => WithBacklinks(page, graph, titles, wording ?? LinkWording.English))], graph);
    }

    private static Page WithMentions(Page page, NameTrie names, Dictionary<PageId, string> titles) =>
        page with { Sections = [.. page.Sections.Select(section => WithMentions(section, page.Id, names, titles))] };

    private static Section WithMentions(Section section, PageId page, NameTrie names, Dictionary<PageId, string> titles)
    {
        Block[] blocks = [.. section.Blocks.Select(block => PageTree.Map(block, inlines => WithoutDeadLinks(inlines, titles)))];
        if (section.Kind == SectionKind.Statements)
        {
            var linker = new MentionLinker(names, page, blocks.SelectMany(PageTree.Inlines).OfType<PageLink>().Select(link => link.Target));
            blocks = [.. blocks.Select(block => PageTree.Map(block, linker.Link))];
        }

        return section with { Blocks = blocks };
    }

    /// <summary>A thing that has no page keeps its name as words.</summary>
    private static IReadOnlyList<Inline> WithoutDeadLinks(IReadOnlyList<Inline> inlines, Dictionary<PageId, string> titles) =>
        inlines.Any(inline => inline is PageLink link && !titles.ContainsKey(link.Target))
            ? [.. inlines.Select(inline => inline is PageLink link && !titles.ContainsKey(link.Target) ? new Words(link.Label, Linkable: false) : inline)]
            : inlines;

    private static Page WithBacklinks(Page page, LinkGraph graph, Dictionary<PageId, string> titles, LinkWording wording)
    {
        // What the page's own lists name already is not said twice.
        HashSet<PageId> listed = [.. page.Sections.Where(section => section.Kind == SectionKind.Navigation).SelectMany(section => section.Blocks).SelectMany(PageTree.Inlines).OfType<PageLink>().Select(link => link.Target)];

        // Names of sources and meetings begin with their date, so the newest come first; things follow by title.
        PageId[] from =
        [
            .. graph.Backlinks(page.Id).Where(id => !listed.Contains(id))
                .OrderByDescending(id => LeadingDate(id), StringComparer.Ordinal)
                .ThenBy(id => titles[id], StringComparer.Ordinal)
                .ThenBy(id => id.Value, StringComparer.Ordinal),
        ];
        IEnumerable<Section> others = page.Sections.Where(section => section.Kind != SectionKind.Backlinks);
        if (from.Length == 0)
            return page with { Sections = [.. others] };

        List<ListEntry> entries = [.. from.Take(MaxBacklinks).Select(id => new ListEntry([new PageLink(id, titles[id])]))];
        if (from.Length > MaxBacklinks)
            entries.Add(new ListEntry([new Words(string.Format(CultureInfo.InvariantCulture, wording.More, from.Length - MaxBacklinks), Linkable: false)]));

        string title = page.Sections.FirstOrDefault(section => section.Kind == SectionKind.Backlinks)?.Title ?? wording.MentionedIn;
        return page with { Sections = [.. others, new Section(title, [new BulletList(entries)], SectionKind.Backlinks)] };
    }

    private static string LeadingDate(PageId id)
    {
        string name = id.Value[(id.Value.LastIndexOf('/') + 1)..];
        return name.Length >= 10 && DateOnly.TryParseExact(name.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? name[..10] : "";
    }
}
