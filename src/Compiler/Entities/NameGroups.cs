using Kb.Compiler.Extractions;

namespace Kb.Compiler.Entities;

/// <summary>What has been joined, as groups with a title each.</summary>
internal static class NameGroups
{
    public static IReadOnlyList<NameGroup> Of(NameUses uses, Unions unions, IReadOnlyList<GatheredName> people)
    {
        HashSet<int> persons = [.. people.Select(p => p.Index)];
        ILookup<int, (GatheredName Name, int Source)> members = uses.Names.SelectMany(n => uses.SourcesOf(n).Select(s => (Name: n, Source: s)).Select(m => (Root: unions.Find(unions.Use(n, m.Source)), Member: m)))
            .ToLookup(x => x.Root, x => x.Member);
        ILookup<int, IdentityNote> notes = unions.Notes.ToLookup(n => unions.Find(n.Node), n => n.Note);
        ILookup<int, string> titles = unions.Titles.ToLookup(t => unions.Find(t.Node), t => t.Title);
        ILookup<int, GatheredName> defaults = uses.Names.ToLookup(n => unions.Find(n.Index));
        ILookup<int, string> labels = unions.Labels.ToLookup(l => unions.Find(l.Key), l => l.Value);
        HashSet<int> open = [.. unions.Open.Select(unions.Find)];
        return [.. members.OrderBy(m => m.Key).Select(group => ToGroup([.. group], uses, titles[group.Key].FirstOrDefault(), labels[group.Key].FirstOrDefault(), [.. defaults[group.Key]], [.. notes[group.Key].Distinct()], persons, open.Contains(group.Key)))];
    }

    private static NameGroup ToGroup((GatheredName Name, int Source)[] members, NameUses uses, string? title, string? label, GatheredName[] defaults, IdentityNote[] notes, HashSet<int> persons, bool isOpen)
    {
        GatheredName[] names = [.. members.Select(m => m.Name).Concat(defaults.Where(d => !uses.SourcesOf(d).Any())).Distinct().OrderBy(n => n.Key, StringComparer.Ordinal)];
        var namedIn = new SortedDictionary<int, int>();
        var evidence = NameEvidence.None;
        foreach ((GatheredName name, int source) in members)
        {
            if (name.NamedIn.TryGetValue(source, out int rank))
                namedIn[source] = Math.Min(rank, namedIn.GetValueOrDefault(source, int.MaxValue));
            evidence |= name.EvidenceIn(source) | (defaults.Contains(name) ? name.EvidenceIn(-1) : NameEvidence.None);
        }

        foreach (GatheredName name in defaults.Where(d => names.Contains(d)))
            evidence |= name.EvidenceIn(-1);
        bool partOnly = evidence is NameEvidence.Part or NameEvidence.None && namedIn.Count == 0 && names.All(n => n.Has(NameEvidence.Part));
        return new NameGroup(
            title is null ? Titled(Best(names, persons)) : Titled(title),
            label ?? (namedIn.Count > 0 ? Homonyms.BareTitle(uses.Sources[namedIn.Keys.First()].Title) : null),
            [.. names.Select(n => n.Key)],
            [.. members.SelectMany(m => Spelled(m.Name, m.Source, defaults)).Concat(names.Where(n => !uses.SourcesOf(n).Any()).SelectMany(n => n.Spellings)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            evidence & ~NameEvidence.Part,
            names.Max(n => n.Score),
            [.. namedIn.Select(n => (n.Key, n.Value))],
            Mentions(members, uses),
            notes,
            isOpen || partOnly);
    }

    // In its usual sense a name has all its spellings, else those of the source.
    private static IEnumerable<string> Spelled(GatheredName name, int source, GatheredName[] defaults) =>
        defaults.Contains(name) ? name.Spellings : name.Spelled.TryGetValue(source, out Dictionary<string, int>? spelled) ? spelled.Keys : [name.Best];

    // A sentence once, whichever of the names it holds.
    private static Mention[] Mentions((GatheredName Name, int Source)[] members, NameUses uses) =>
    [
        .. members.SelectMany(m => uses.In(m.Name, m.Source)).GroupBy(m => (m.Source, m.Passage, m.Sentence))
            .OrderBy(g => g.Key).Select(g => new Mention(g.Key.Source, g.Key.Passage, g.Key.Sentence, g.Any(m => m.Opening))),
    ];

    // The fullest name of a person; of other names the commonest spelling of the commonest.
    private static string Best(GatheredName[] names, HashSet<int> persons)
    {
        GatheredName[] full = [.. names.Where(n => persons.Contains(n.Index))];
        GatheredName best = full.Length > 0
            ? full.OrderByDescending(n => PersonForms.CountFull(n.Words)).ThenByDescending(n => n.Words.Length).ThenBy(n => n.Key, StringComparer.Ordinal).First()
            : names.OrderByDescending(n => n.Spelled.Values.Sum(s => s.Values.Sum())).ThenBy(n => n.Key, StringComparer.Ordinal).First();
        string[] plain = [.. best.Spellings.Where(s => NameKey.Of(s) == best.Key)];
        return plain.Length == 0 || NameKey.Of(best.Best) == best.Key ? best.Best : plain[0];
    }

    // A term is headed like a title; a command keeps its spelling.
    private static string Titled(string name) =>
        name.Contains(' ') && char.IsLower(name[0]) && !name.Split(' ')[0].Any(c => char.IsUpper(c) || char.IsDigit(c)) ? char.ToUpperInvariant(name[0]) + name[1..] : name;
}
