using Kb.Compiler.Extractions;
using Kb.Compiler.Sources;
using Kb.Compiler.Workspace;

namespace Kb.Compiler.Entities;

/// <summary>One thing, one entity: joins names only on evidence (equal normal form, a definition in brackets, a stated or listed alias, a first name with one bearer). A wrong merge is worse than a split.</summary>
public static class EntityResolver
{
    public static IReadOnlyList<Entity> Resolve(IReadOnlyList<Extraction> extractions, Guidance guidance)
    {
        IReadOnlyList<NameGroup> groups = NameJoiner.Join(extractions, guidance);
        Source[] sources = [.. extractions.Select(e => e.Source)];
        IReadOnlyList<IReadOnlyList<Mention>> mentions = MentionFinder.Find(sources, groups);

        var entities = new List<Entity>(groups.Count);
        for (int i = 0; i < groups.Count; i++)
        {
            if (mentions[i].Count > 0 || groups[i].Evidence.HasFlag(NameEvidence.Person))
                entities.AddRange(Homonyms.Split(ToEntity(groups[i], mentions[i]), sources, guidance));
        }

        return [.. ToldApart(entities, ListedThings.Of(guidance)).OrderBy(e => e.Key, StringComparer.Ordinal)];
    }

    // Names that AGENTS.md tells apart without senses in brackets point at each other too.
    private static IEnumerable<Entity> ToldApart(List<Entity> entities, ListedThings listed)
    {
        (string Name, string Key)[] told = [.. entities.SelectMany(e => e.Aliases.Select(NameKey.Of).Prepend(e.Key).Select(name => (name, e.Key))).Where(x => listed.IsToldApart(x.name))];
        return told.Length == 0 ? entities : entities.Select(e => e with
        {
            ToldApartFrom = [.. e.ToldApartFrom.Concat(told.Where(a => a.Key == e.Key).SelectMany(a => told.Where(b => b.Key != e.Key && listed.AreDifferent(a.Name, b.Name)).Select(b => b.Key))).Distinct().Order(StringComparer.Ordinal)],
        });
    }

    private static Entity ToEntity(NameGroup group, IReadOnlyList<Mention> mentions) =>
        new(
            NameKey.Of(group.Title),
            group.Title,
            [.. group.Spellings.Keys.Where(s => !string.Equals(s, group.Title, StringComparison.OrdinalIgnoreCase) && NameKey.Of(s) != NameKey.Of(group.Title)).Order(StringComparer.Ordinal)],
            group.Evidence,
            group.Score,
            group.NamedIn,
            mentions,
            []);
}
