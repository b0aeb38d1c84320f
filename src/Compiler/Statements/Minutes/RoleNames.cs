using Kb.Compiler.Entities;
using Kb.Compiler.Extractions;

namespace Kb.Compiler.Statements.Minutes;

/// <summary>Finds the thing that a name in minutes means. A name that two things share means neither.</summary>
internal sealed class RoleNames
{
    private readonly Dictionary<string, string?> _entities = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Source, string Name), string?> _inSource = [];
    private readonly ILookup<string, string> _people;

    public RoleNames(IReadOnlyList<Entity> entities)
    {
        _people = entities.Where(e => e.Evidence.HasFlag(NameEvidence.Person) && e.Key.Contains(' ')).SelectMany(e => e.Key.Split(' ') is var words ? (string[])[words[0], words[^1]] : [], (e, word) => (word, e.Key))
            .ToLookup(x => x.word, x => x.Key, StringComparer.Ordinal);
        foreach (Entity entity in entities)
        {
            foreach (string name in entity.Keys.Distinct(StringComparer.Ordinal))
            {
                if (!_entities.TryAdd(name, entity.Key) && _entities[name] != entity.Key)
                    _entities[name] = null;
            }

            // Of two that share a name the one is meant that the source speaks of.
            foreach (string name in entity.Aliases.Append(entity.Title).Select(NameKey.Of).Distinct(StringComparer.Ordinal))
            {
                foreach (int source in entity.NamedIn.Select(n => n.Source).Concat(entity.Mentions.Select(m => m.Source)).Distinct())
                {
                    if (!_inSource.TryAdd((source, name), entity.Key) && _inSource[(source, name)] != entity.Key)
                        _inSource[(source, name)] = null;
                }
            }
        }
    }

    /// <param name="present">Full names of those who were there: among them "Ada" means Ada Berg where no other Ada is.</param>
    /// <returns>The entity's key; null where the name is nobody's that the sources know.</returns>
    public string? Find(string? written, IReadOnlyList<string> present, int source)
    {
        if (written is null || NameKey.Of(Bare(written)) is not { Length: > 0 } key)
            return null;
        if (!key.Contains(' '))
        {
            string[] bearers = [.. present.Select(p => NameKey.Of(Bare(p))).Where(p => p.Split(' ') is { Length: > 1 } words && (words[0] == key || words[^1] == key)).Distinct(StringComparer.Ordinal)];
            if (bearers.Length > 1)
                return null;
            if (bearers.Length == 1)
                return _inSource.GetValueOrDefault((source, bearers[0])) ?? _entities.GetValueOrDefault(bearers[0]);
        }

        if (_inSource.TryGetValue((source, key), out string? here))
            return here;

        if (_entities.TryGetValue(key, out string? known))
            return known;
        // "Elspeth", where all sources know one person of that name.
        string[] named = [.. _people[key].Distinct(StringComparer.Ordinal)];
        return named.Length == 1 ? named[0] : null;
    }

    // "Ada Berg (Nordwind)", "Ada Berg, chair".
    private static string Bare(string written)
    {
        int end = written.IndexOfAny(['(', ',', '[']);
        return (end > 0 ? written[..end] : written).Trim().TrimStart('@');
    }
}
