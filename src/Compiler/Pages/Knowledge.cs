using Kb.Compiler.Entities;
using Kb.Compiler.Sources;
using Kb.Compiler.Statements;

namespace Kb.Compiler.Pages;

/// <summary>All that the pages are made from: what the sources say, who and what they speak of, and which of it has a page.</summary>
public sealed record Knowledge(
    SentenceBank Bank,
    IReadOnlyList<SourceFacts> Sources,
    IReadOnlyList<ThingPage> Things,
    IReadOnlyList<Entity> Entities,
    Records Records,
    StatementMaker Statements)
{
    public IReadOnlyDictionary<int, PageId> SourcePages { get; } = Sources.ToDictionary(s => s.Index, s => s.Page);

    /// <summary>Everything the sources speak of, with a page or without.</summary>
    public IReadOnlyDictionary<string, Entity> EntitiesByKey { get; } = Entities.ToDictionary(e => e.Key, StringComparer.Ordinal);

    /// <summary>Pages of things, by the key of the thing.</summary>
    public IReadOnlyDictionary<string, ThingPage> ThingsByKey { get; } = Things.ToDictionary(t => t.Entity.Key, StringComparer.Ordinal);

    /// <summary>Things with a page that a source speaks of, in the order of their pages.</summary>
    public ILookup<int, ThingPage> ThingsOf { get; } = Things
        .SelectMany(thing => thing.Entity.Mentions.Select(m => m.Source).Concat(thing.Entity.NamedIn.Select(n => n.Source)).Distinct().Select(source => (source, thing)))
        .ToLookup(x => x.source, x => x.thing);

    /// <summary>What belongs to a thing, the closest first; made when the first page asks.</summary>
    internal Relations Relations => _relations.Value;

    /// <summary>Whether a page of a source or a thing has that id.</summary>
    internal bool HasPage(PageId id) => _pages.Contains(id);

    internal MinutesLines Lines { get; } = new(Bank, Sources.ToDictionary(s => s.Index, s => s.Page), Things.ToDictionary(t => t.Entity.Key, t => t.Page, StringComparer.Ordinal));

    private readonly Lazy<Relations> _relations = new(() => new Relations(Bank.Sources.Count, Things));
    private readonly HashSet<PageId> _pages = [.. Sources.Select(s => s.Page), .. Things.Select(t => t.Page)];
}
