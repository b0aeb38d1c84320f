using Kb.Compiler.Extractions;
using Kb.Compiler.Sources;
using Kb.Compiler.Workspace;

namespace Kb.Compiler.Entities;

/// <summary>One thing, one entity: joins names only on evidence (equal normal form, a definition in brackets, a stated or listed alias, a first name with one bearer around). A wrong merge is worse than a split.</summary>
public static class EntityResolver
{
    public static IReadOnlyList<Entity> Resolve(IReadOnlyList<Extraction> extractions, Guidance guidance)
    {
        Source[] sources = [.. extractions.Select(e => e.Source)];
        NameGroup[] groups =
        [
            .. NameJoiner.Join(extractions, guidance).Where(g => g.Mentions.Count > 0 || g.Evidence.HasFlag(NameEvidence.Person))
                .OrderBy(g => First(g)).ThenBy(g => g.Title, StringComparer.Ordinal),
        ];
        ILookup<string, int> byName = groups.SelectMany((g, i) => g.Keys.Select(key => (key, i))).ToLookup(x => x.key, x => x.i, StringComparer.Ordinal);
        string[] titles = [.. groups.Select(g => Title(g, byName))];
        string[] keys = Keys(groups, titles, sources);

        var entities = new List<Entity>(groups.Length);
        for (int i = 0; i < groups.Length; i++)
            entities.AddRange(Homonyms.Split(ToEntity(i, groups, titles, keys, byName, guidance), sources, guidance));
        return [.. entities.OrderBy(e => e.Key, StringComparer.Ordinal)];
    }

    private static Entity ToEntity(int index, NameGroup[] groups, string[] titles, string[] keys, ILookup<string, int> byName, Guidance guidance)
    {
        NameGroup group = groups[index];
        string own = NameKey.Of(titles[index]);
        string[] shared = [.. group.Keys.Where(key => byName[key].Count() > 1)];
        return new Entity(
            keys[index],
            titles[index],
            [.. group.Spellings.Where(s => NameKey.Of(s) != own)],
            group.Evidence,
            group.Score,
            group.NamedIn,
            group.Mentions,
            [.. shared.Concat(ToldApart(group, guidance)).SelectMany(key => byName[key]).Where(i => i != index && !groups[i].IsOpen).Select(i => keys[i]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)])
        {
            Shared = shared,
            Notes = group.Notes,
            IsOpen = group.IsOpen,
        };
    }

    // Normal forms of what AGENTS.md says to be something else.
    private static IEnumerable<string> ToldApart(NameGroup group, Guidance guidance) =>
        guidance.Different.Select(titles => titles.Select(NameKey.Of).ToArray()).Where(titles => titles.Any(group.Keys.Contains)).SelectMany(titles => titles).Where(title => !group.Keys.Contains(title));

    // Two pages of one title would be taken for one; what AGENTS.md names keeps its name.
    private static string Title(NameGroup group, ILookup<string, int> byName) =>
        group.Label is { } label && !group.IsOpen && !group.Evidence.HasFlag(NameEvidence.Guided) && byName[NameKey.Of(group.Title)].Count() > 1 ? $"{group.Title} ({label})" : group.Title;

    // The key of the title; where that is taken, with the source that speaks of it first.
    private static string[] Keys(NameGroup[] groups, string[] titles, Source[] sources)
    {
        string[] keys = [.. titles.Select(KeyOf)];
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (int i in Enumerable.Range(0, groups.Length).OrderBy(i => groups[i].IsOpen))
        {
            for (int n = 1; !taken.Add(keys[i]); n++)
                keys[i] = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{KeyOf(titles[i])} {sources[First(groups[i])].Id.Value}{(n > 1 ? n : "")}");
        }

        return keys;
    }

    private static int First(NameGroup group) => Math.Min(group.NamedIn.Count > 0 ? group.NamedIn[0].Source : int.MaxValue, group.Mentions.Count > 0 ? group.Mentions[0].Source : int.MaxValue);

    internal static string KeyOf(string title) => NameKey.Of(title.Replace("(", "", StringComparison.Ordinal).Replace(")", "", StringComparison.Ordinal));
}
