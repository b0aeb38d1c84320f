using Kb.Compiler.Extractions;

namespace Kb.Compiler.Pages;

/// <summary>What each page is about, by its id: the key under which its name is kept for life.</summary>
internal static class PageKeys
{
    /// <param name="pages">All pages; one that goes on with another has a key of its own, so that it never claims the other's name.</param>
    public static IReadOnlyDictionary<PageId, string> Of(Knowledge knowledge, IEnumerable<Page> pages)
    {
        var keys = new Dictionary<PageId, string>();
        foreach (SourceFacts facts in knowledge.Sources)
            keys.Add(facts.Page, facts.Extraction.Source.Id.Value);
        foreach (ThingPage thing in knowledge.Things)
            keys.Add(thing.Page, thing.Entity.Key);
        foreach (Page page in pages)
            keys.TryAdd(page.Id, $"more|{page.Id.Value}");
        return keys;
    }

    /// <summary>Names that a page may be linked from, wherever they stand: those that mean nothing else in any source.</summary>
    public static IReadOnlyDictionary<PageId, IReadOnlyList<string>> Names(Knowledge knowledge) =>
        knowledge.Things.ToDictionary(thing => thing.Page, thing => (IReadOnlyList<string>)[.. thing.Entity.Aliases.Where(alias => !thing.Entity.Shared.Contains(NameKey.Of(alias)))]);
}
