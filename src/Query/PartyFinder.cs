using Kb.Compiler.Entities;
using Kb.Compiler.Extractions;
using Kb.Compiler.Pages;
using Kb.Compiler.Workspace;

namespace Kb.Query;

/// <summary>Finds whom a name means, among the people, organizations and projects that have a page or a part in a meeting.</summary>
public sealed class PartyFinder
{
    private const int MostSuggested = 5;

    private readonly SortedDictionary<string, Party> _parties = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _names = new(StringComparer.Ordinal);

    public PartyFinder(Knowledge knowledge)
    {
        foreach (ThingPage thing in knowledge.Things.Where(t => t.Kind is EntityKind.Person or EntityKind.Organization or EntityKind.Project))
            Add(thing.Entity, new Party(thing.Entity.Key, thing.Entity.Title, thing.Kind, thing.Page.Path));
        // Who took part and has no page yet: what is known of them is known all the same.
        foreach (string key in knowledge.Records.AttendedBy.Select(g => g.Key).Concat(knowledge.Records.OwedBy.Select(g => g.Key)).Concat(knowledge.Records.OwedTo.Select(g => g.Key)).Where(k => !knowledge.ThingsByKey.ContainsKey(k)).Distinct(StringComparer.Ordinal))
            Add(knowledge.EntitiesByKey[key], new Party(key, knowledge.EntitiesByKey[key].Title, EntityKind.Person, null));
    }

    /// <summary>All that the name can mean: who is called that, else whose name holds all its words ("Ada", "Nordwind"). One where it is clear, none where nobody is called that.</summary>
    public IReadOnlyList<Party> Find(string name)
    {
        string[] words = NameKey.Of(name).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        IEnumerable<string> keys = _names.TryGetValue(NameKey.Of(name), out HashSet<string>? exact) ? exact
            : words.Length == 0 ? []
            : _names.Where(n => n.Key.Split(' ') is var known && words.All(known.Contains)).SelectMany(n => n.Value).Distinct(StringComparer.Ordinal);
        return [.. keys.Order(StringComparer.Ordinal).Select(key => _parties[key])];
    }

    /// <summary>Names that are spelled nearly like it, or share a word with it; the nearest first.</summary>
    public IReadOnlyList<string> Nearest(string name)
    {
        string[] words = NameKey.Of(name).Split(' ');
        string[] titles = [.. _parties.Values.Select(p => p.Title)];
        IEnumerable<string> alike = _parties.Values.SelectMany(p => _names.Where(n => n.Value.Contains(p.Key)).Select(n => (p.Title, Name: n.Key)))
            .Where(x => NearestWord.Of(NameKey.Of(name), [x.Name]) is not null || words.Any(w => x.Name.Split(' ').Any(known => known == w || NearestWord.Of(w, [known]) is not null)))
            .Select(x => x.Title);
        string? nearest = NearestWord.Of(name, titles);
        return [.. (nearest is null ? [] : (string[])[nearest]).Concat(alike.Order(StringComparer.Ordinal)).Distinct(StringComparer.Ordinal).Take(MostSuggested)];
    }

    private void Add(Entity entity, Party party)
    {
        _parties.TryAdd(party.Key, party);
        foreach (string name in entity.Aliases.Select(NameKey.Of).Append(entity.Key).Append(NameKey.Of(party.Title)).Where(n => n.Length > 0).Distinct(StringComparer.Ordinal))
        {
            if (!_names.TryGetValue(name, out HashSet<string>? keys))
                _names.Add(name, keys = new HashSet<string>(StringComparer.Ordinal));
            keys.Add(party.Key);
        }
    }
}
