namespace Kb.Compiler.Pages;

/// <summary>What each page is about, by its id: the key under which its name is kept for life.</summary>
internal static class PageKeys
{
    public static IReadOnlyDictionary<PageId, string> Of(Knowledge knowledge)
    {
        var keys = new Dictionary<PageId, string>();
        foreach (SourceFacts facts in knowledge.Sources)
            keys.Add(facts.Page, facts.Extraction.Source.Id.Value);
        foreach (ThingPage thing in knowledge.Things)
            keys.Add(thing.Page, thing.Entity.Key);
        return keys;
    }

    public static IReadOnlyDictionary<PageId, IReadOnlyList<string>> Names(Knowledge knowledge) =>
        knowledge.Things.ToDictionary(thing => thing.Page, thing => thing.Entity.Aliases);
}
