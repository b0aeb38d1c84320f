using Kb.Compiler.Extractions;
using Kb.Compiler.Language;

namespace Kb.Compiler.Entities;

/// <summary>Whether a source that knows people by short names alone ("Piotr, Salma and Henk about the database") is of the world of the one person in the folder who bears such a name.</summary>
internal sealed class SoleBearers
{
    // A choir may have its Anna, its Tom and its Maria too, but no fourth one of the office, and none of its things.
    private const int FewestFaces = 3;
    private const int FewestThings = 2;
    private const int Told = 2;

    private readonly NameUses _uses;
    private readonly HashSet<int> _people;
    private readonly HashSet<int>[] _shorts;
    private readonly HashSet<int>[] _things;
    private readonly Lazy<HashSet<GatheredName>[]> _known;
    private readonly ILookup<string, GatheredName> _byFirst;

    public SoleBearers(NameUses uses, IReadOnlyList<GatheredName> people, Teams teams)
    {
        _uses = uses;
        _people = [.. people.Select(p => p.Index)];
        _byFirst = teams.ByFirst;
        _shorts = [.. uses.Sources.Select(_ => new HashSet<int>())];
        _things = [.. uses.Sources.Select(_ => new HashSet<int>())];
        foreach (GatheredName name in uses.Names)
        {
            HashSet<int>[] kind = _people.Contains(name.Index) || name.Has(NameEvidence.Person | NameEvidence.Part) ? _shorts : _things;
            if (kind == _things && !IsProper(name))
                continue;
            foreach (int source in uses.SourcesOf(name))
                kind[source].Add(name.Index);
        }

        _known = new(() => [.. _shorts.Select(names => names.Select(n => Bearer(_uses.Names[n])).OfType<GatheredName>().ToHashSet())]);
    }

    /// <summary>What speaks for it, in words for a person; null where too little does.</summary>
    /// <param name="form">The short name.</param>
    /// <param name="bearer">The only one in the folder who can be meant.</param>
    public string? Company(GatheredName form, GatheredName bearer, int source)
    {
        int[] others = [.. _uses.SourcesOf(bearer).Where(s => s != source)];
        if (others.Length == 0)
            return null;
        string[] faces = [.. Faces(form, source).Where(p => p != bearer && others.Any(s => _known.Value[s].Contains(p))).Select(p => p.Best).Order(StringComparer.Ordinal)];
        string[] things = [.. _things[source].Where(n => others.Any(s => _things[s].Contains(n))).Select(n => _uses.Names[n].Best).Order(StringComparer.Ordinal)];
        // "Ada B." and "Dr Berg" say more than "Ada".
        bool known = form.PersonWords.Length > 1 ? faces.Length + things.Length > 0 : AreMany(faces.Length, things.Length);
        return known && Strangers(form, source) <= faces.Length + things.Length ? $"{string.Join(" and ", faces.Concat(things).Take(Told))} go with {bearer.Best} elsewhere too" : null;
    }

    /// <summary>Whether a source knows more people whom the folder has nowhere else than people and things that go with the bearer.</summary>
    public bool IsAmongOthers(GatheredName form, GatheredName bearer, int source)
    {
        int[] others = [.. _uses.SourcesOf(bearer).Where(s => s != source)];
        return Strangers(form, source) > Faces(form, source).Count(p => p != bearer && others.Any(s => _known.Value[s].Contains(p))) + _things[source].Count(n => others.Any(s => _things[s].Contains(n)));
    }

    /// <summary>Pairs of the given sources, all of which know a person by a name that nobody of the folder bears in full, that are of one world.</summary>
    public IEnumerable<(int First, int Second, string Why)> Together(GatheredName form, IReadOnlyList<int> sources)
    {
        HashSet<GatheredName>[] faces = [.. sources.Select(s => Faces(form, s).ToHashSet())];
        for (int second = 1; second < sources.Count; second++)
        {
            for (int first = 0; first < second; first++)
            {
                string[] people = [.. faces[first].Intersect(faces[second]).Select(p => p.Best).Order(StringComparer.Ordinal)];
                string[] things = [.. _things[sources[first]].Intersect(_things[sources[second]]).Where(n => n != form.Index).Select(n => _uses.Names[n].Best).Order(StringComparer.Ordinal)];
                if (AreMany(people.Length, things.Length))
                    yield return (sources[first], sources[second], $"{string.Join(" and ", people.Concat(things).Take(Told))} are there too, as in {_uses.Sources[sources[first]].Path}");
            }
        }
    }

    private static bool AreMany(int faces, int things) => faces >= FewestFaces || things >= FewestThings || (faces > 0 && things > 0);

    // Whom the short and full names of a source mean, the given one apart.
    private IEnumerable<GatheredName> Faces(GatheredName form, int source) =>
        _shorts[source].Where(n => n != form.Index).Select(n => Bearer(_uses.Names[n])).OfType<GatheredName>().Distinct();

    private int Strangers(GatheredName form, int source) =>
        _shorts[source].Count(n => n != form.Index && _uses.Names[n].EvidenceIn(source).HasFlag(NameEvidence.Person) && Bearer(_uses.Names[n]) is null);

    // The one full name that a first name, or a full name itself, means; null where there are several or none.
    private GatheredName? Bearer(GatheredName name)
    {
        bool letter = name.PersonWords is [_, var last] && PersonForms.IsLetter(last);
        if (_people.Contains(name.Index) && !letter)
            return name;
        GatheredName[] bearers = name.PersonWords.Length == 1 || letter ? [.. _byFirst[name.PersonWords[0]].Where(p => p != name && (!letter || PersonForms.IsShortOf(name.PersonWords, p.PersonWords))).Take(2)] : [];
        return bearers.Length == 1 ? bearers[0] : null;
    }

    // What only this world calls so: "Collecta", "Lightship Aurora", and no word of the dictionary.
    private static bool IsProper(GatheredName name) =>
        char.IsUpper(name.Best[0]) && name.Words.Any(w => Lexicon.Of(w) == WordClass.Unknown);
}
