using Kb.Compiler.Extractions;
using Kb.Compiler.Sources;

namespace Kb.Compiler.Entities;

/// <summary>Takes out the things that AGENTS.md says must never stand in the wiki, and what the sources say of others in sentences that stay out with them.</summary>
internal static class LeftOutThings
{
    /// <returns>What is left, and what must not stand anywhere: a thing whose name is left out goes with its other names; one whose name only holds a left-out word goes alone.</returns>
    public static (IReadOnlyList<Entity> Left, LeftOut Never) Without(IReadOnlyList<Entity> entities, IReadOnlyList<Source> sources, LeftOut never)
    {
        if (never.IsEmpty)
            return (entities, never);
        string[] others = [.. entities.Where(e => Names(e).Any(never.Is)).SelectMany(Names).Where(name => name.Length > 1 && !never.Is(name))];
        LeftOut all = never.And(others);
        return ([.. entities.Where(e => !Names(e).Any(all.Holds)).Select(e => Shown(e, sources, all)).OfType<Entity>()], all);
    }

    // What only withheld sentences speak of would tell what they are about.
    private static Entity? Shown(Entity entity, IReadOnlyList<Source> sources, LeftOut never)
    {
        Mention[] shown = [.. entity.Mentions.Where(m => !never.Withholds(sources[m.Source], m.Passage, m.Sentence))];
        bool person = entity.Evidence.HasFlag(NameEvidence.Person);
        if (shown.Length == entity.Mentions.Count || (shown.Length == 0 && !person))
            return shown.Length == 0 && !person ? null : entity;
        return entity with { Mentions = shown, NamedIn = [.. entity.NamedIn.Where(n => person || shown.Any(m => m.Source == n.Source))] };
    }

    private static IEnumerable<string> Names(Entity entity) => entity.Aliases.Prepend(entity.Title);
}
