using Kb.Compiler.Extractions;
using Kb.Compiler.Sources;

namespace Kb.Compiler.Entities;

/// <summary>Says whom initials ("BL") and names with an initial ("Bea L.") mean that speak or attend in a source: people of one other source, or of the same one. One pair of letters proves nothing; three of them, each those of one person there, are a team.</summary>
internal static class TeamJoiner
{
    private const int FewestOfTeam = 3;

    /// <param name="listed">Names that AGENTS.md lists as aliases: whom they mean is said there.</param>
    /// <returns>Names of which each use has been joined.</returns>
    public static IReadOnlySet<int> Join(NameUses uses, Unions unions, IReadOnlyList<GatheredName> people, IReadOnlySet<int> listed)
    {
        GatheredName[] initials = [.. uses.Names.Where(n => IsAbbreviated(n) && n.Has(NameEvidence.Person) && !listed.Contains(n.Index))];
        if (initials.Length < FewestOfTeam)
            return new HashSet<int>();
        ILookup<int, GatheredName> full = people.Where(p => p.PersonWords.Length > 1 && !IsAbbreviated(p)).SelectMany(p => uses.SourcesOf(p).Select(s => (Source: s, Person: p))).ToLookup(x => x.Source, x => x.Person);
        var joined = new HashSet<(int Name, int Source)>();
        foreach (int source in initials.SelectMany(uses.SourcesOf).Distinct().Order())
        {
            GatheredName[] here = [.. initials.Where(n => n.EvidenceIn(source).HasFlag(NameEvidence.Person))];
            if (here.Length < FewestOfTeam)
                continue;
            // The source itself first, which may say who they are; then the others in their order.
            (int Source, (GatheredName Form, GatheredName Person)[] Pairs) team = Enumerable.Range(0, uses.Sources.Count).OrderByDescending(s => s == source)
                .Select(s => (Source: s, Pairs: Pairs(here, [.. full[s]]))).MaxBy(t => t.Pairs.Length);
            if (team.Pairs.Length < FewestOfTeam || team.Pairs.Length * 4 < here.Length * 3)
                continue;
            foreach ((GatheredName form, GatheredName person) in team.Pairs)
            {
                int with = unions.Uses.TryGetValue((person.Index, team.Source), out int use) ? use : person.Index;
                unions.Join(unions.Use(form, source), with, uses.Note(form, source, $"{team.Pairs.Length} such names of this source are those of people of {uses.Sources[team.Source].Path}, {form.Best} of {person.Best} alone", joins: true));
                joined.Add((form.Index, source));
            }
        }

        return initials.Where(n => uses.SourcesOf(n).All(s => joined.Contains((n.Index, s)))).Select(n => n.Index).ToHashSet();
    }

    private static (GatheredName Form, GatheredName Person)[] Pairs(GatheredName[] forms, GatheredName[] people) =>
    [
        .. forms.Select(f => (Form: f, Bearers: people.Where(p => Means(f, p)).ToArray())).Where(p => p.Bearers.Length == 1).Select(p => (p.Form, p.Bearers[0])),
    ];

    private static bool IsAbbreviated(GatheredName name) => SpeakerLabels.IsInitials(name.Best) || (name.PersonWords is [var first, var last] && !PersonForms.IsInitial(first) && PersonForms.IsLetter(last));

    private static bool Means(GatheredName form, GatheredName person) =>
        form.PersonWords.Length > 1 ? PersonForms.IsShortOf(form.PersonWords, person.PersonWords) : PersonForms.Initials(person.PersonWords).Contains(form.Key, StringComparer.Ordinal);
}
