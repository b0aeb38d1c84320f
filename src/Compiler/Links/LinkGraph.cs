using Kb.Compiler.Pages;

namespace Kb.Compiler.Links;

/// <summary>Which page speaks of which. Links under Related are left out, since both sides carry them, and so are backlinks themselves.</summary>
public sealed class LinkGraph
{
    private readonly Dictionary<PageId, IReadOnlyList<PageId>> _targets = [];
    private readonly Dictionary<PageId, List<PageId>> _backlinks = [];

    internal LinkGraph(IReadOnlyList<Page> pages)
    {
        foreach (Page page in pages.OrderBy(page => page.Id.Value, StringComparer.Ordinal))
        {
            PageId[] targets =
            [
                .. page.Sections
                    .Where(section => section.Kind is SectionKind.Statements or SectionKind.Navigation)
                    .SelectMany(PageTree.Inlines).OfType<PageLink>()
                    .Select(link => link.Target).Where(target => target != page.Id).Distinct()
                    .OrderBy(target => target.Value, StringComparer.Ordinal),
            ];
            _targets[page.Id] = targets;
            foreach (PageId target in targets)
            {
                if (!_backlinks.TryGetValue(target, out List<PageId>? from))
                    _backlinks.Add(target, from = []);
                from.Add(page.Id);
            }
        }
    }

    /// <summary>Pages that <paramref name="page"/> links to, each once, by id.</summary>
    public IReadOnlyList<PageId> Targets(PageId page) => _targets.GetValueOrDefault(page, []);

    /// <summary>Pages that link to <paramref name="page"/>, each once, by id.</summary>
    public IReadOnlyList<PageId> Backlinks(PageId page) => _backlinks.TryGetValue(page, out List<PageId>? from) ? from : [];
}
