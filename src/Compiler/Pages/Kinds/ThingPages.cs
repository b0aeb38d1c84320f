using Kb.Compiler.Entities;

namespace Kb.Compiler.Pages.Kinds;

/// <summary>One page for each concept, product and place that earned it: what it is, what the sources say, newest first, and what it goes together with.</summary>
internal sealed class ThingPages : IPageKind
{
    public IEnumerable<Page> Pages(Knowledge knowledge) =>
        knowledge.Things.Where(t => t.Kind is EntityKind.Concept or EntityKind.Product or EntityKind.Place).SelectMany(thing => Pages(thing, knowledge));

    private static IReadOnlyList<Page> Pages(ThingPage thing, Knowledge knowledge)
    {
        LongPage page = ThingParts.Start(thing, knowledge);
        ThingParts.AddStatements(page, thing, knowledge, new HashSet<Statements.SentenceRef>());
        return page.Pages(knowledge.HasPage);
    }
}
