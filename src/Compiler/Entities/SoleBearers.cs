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
    }

    /// <summary>What speaks for it, in words for a person; null where too little does.</summary>
    /// <param name="form">The short name.</param>
    /// <param name="bearer">The only one in the folder who can be meant.</param>
    public string? Company(GatheredName form, GatheredName bearer, int source)
    {
        int[] others = [.. _uses.SourcesOf(bearer).Where(s => s != source)];
        if (others.Length == 0)
            return null;
        (GatheredName Name, GatheredName? Bearer)[] shorts = [.. _shorts[source].Where(n => n != form.Index).Select(n => _uses.Names[n]).Select(n => (n, Bearer(n)))];
        string[] faces = [.. shorts.Select(s => s.Bearer).OfType<GatheredName>().Distinct().Where(p => p != bearer && others.Any(s => _uses.Has(p, s))).Select(p => p.Best).Order(StringComparer.Ordinal)];
        string[] things = [.. _things[source].Where(n => others.Any(s => _things[s].Contains(n))).Select(n => _uses.Names[n].Best).Order(StringComparer.Ordinal)];
        int strangers = shorts.Count(s => s.Bearer is null && s.Name.EvidenceIn(source).HasFlag(NameEvidence.Person));
        bool known = faces.Length >= FewestFaces || things.Length >= FewestThings || (faces.Length > 0 && things.Length > 0);
        return known && strangers <= faces.Length + things.Length ? $"{string.Join(" and ", faces.Concat(things).Take(Told))} go with {bearer.Best} elsewhere too" : null;
    }

    // The one full name that a first name, or a full name itself, means; null where there are several or none.
    private GatheredName? Bearer(GatheredName name)
    {
        if (_people.Contains(name.Index))
            return name;
        GatheredName[] bearers = name.PersonWords.Length == 1 ? [.. _byFirst[name.PersonWords[0]].Take(2)] : [];
        return bearers.Length == 1 ? bearers[0] : null;
    }

    // What only this world calls so: "Collecta", "Lightship Aurora", and no word of the dictionary.
    private static bool IsProper(GatheredName name) =>
        char.IsUpper(name.Best[0]) && name.Words.Any(w => Lexicon.Of(w) == WordClass.Unknown);
}
