using Kb.Compiler.Extractions;

namespace Kb.Compiler.Entities;

/// <summary>Who appears together with whom: the people of a source, and the sources that share somebody.</summary>
internal sealed class Teams
{
    private readonly NameUses _uses;
    private readonly HashSet<int>[] _full;
    private readonly SortedSet<int>[] _single;

    public Teams(NameUses uses, IReadOnlyList<GatheredName> people)
    {
        _uses = uses;
        ByFirst = people.ToLookup(p => p.PersonWords[0], StringComparer.Ordinal);
        _full = [.. uses.Sources.Select(_ => new HashSet<int>())];
        _single = [.. uses.Sources.Select(_ => new SortedSet<int>())];
        foreach (GatheredName person in people)
        {
            foreach (int source in uses.SourcesOf(person))
                _full[source].Add(person.Index);
        }

        foreach (GatheredName name in uses.Names.Where(n => n.Words.Length == 1 && n.Has(NameEvidence.Person)))
        {
            foreach (int source in uses.SourcesOf(name).Where(s => name.EvidenceIn(s).HasFlag(NameEvidence.Person)))
                _single[source].Add(name.Index);
        }
    }

    public ILookup<string, GatheredName> ByFirst { get; }

    /// <summary>A source that names a person together with somebody of the given source; null where there is none.</summary>
    /// <param name="but">Who does not count, since it is they who are in question.</param>
    public (int Source, GatheredName Person)? Shared(GatheredName person, int source, IReadOnlyList<GatheredName> but)
    {
        if (_full[source].Count == 0)
            return null;
        foreach (int other in _uses.SourcesOf(person).Where(s => s != source))
        {
            foreach (int shared in _full[other].Where(p => p != person.Index && _full[source].Contains(p)).Order())
            {
                if (but.All(b => b.Index != shared))
                    return (other, _uses.Names[shared]);
            }
        }

        return null;
    }

    /// <summary>Pairs of the given sources, all of which know a person by one single name, that are about one person.</summary>
    public IEnumerable<(int First, int Second, string Why)> SharedAmong(GatheredName form, IReadOnlyList<int> sources)
    {
        var byPerson = new Dictionary<int, int>();
        var byPair = new Dictionary<(int, int), int>();
        int? lonely = null;
        foreach (int source in sources)
        {
            foreach (int person in _full[source].Order())
            {
                if (!byPerson.TryAdd(person, source))
                    yield return (byPerson[person], source, $"{_uses.Names[person].Best} is there too, as in {_uses.Sources[byPerson[person]].Path}");
            }

            int[] single = [.. _single[source].Where(s => s != form.Index)];
            for (int i = 0; i < single.Length; i++)
            {
                for (int j = i + 1; j < single.Length; j++)
                {
                    if (!byPair.TryAdd((single[i], single[j]), source))
                        yield return (byPair[(single[i], single[j])], source, $"{_uses.Names[single[i]].Best} and {_uses.Names[single[j]].Best} are there too, as in {_uses.Sources[byPair[(single[i], single[j])]].Path}");
                }
            }

            if (_full[source].Count > 0 || single.Length > 0)
                continue;
            if (lonely is { } first)
                yield return (first, source, $"nobody else is around, as in {_uses.Sources[first].Path}");
            lonely ??= source;
        }
    }
}
