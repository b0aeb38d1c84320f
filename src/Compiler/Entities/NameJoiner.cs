using Kb.Compiler.Extractions;
using Kb.Compiler.Workspace;

namespace Kb.Compiler.Entities;

/// <summary>Joins the names of all sources into groups that are one thing each.</summary>
internal sealed class NameJoiner
{
    private readonly SortedDictionary<string, Gathered> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _parent = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _preferred = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _joined = new(StringComparer.Ordinal);
    private readonly ListedThings _listed;

    private NameJoiner(ListedThings listed) => _listed = listed;

    private sealed class Gathered
    {
        public Dictionary<string, int> Spellings { get; } = new(StringComparer.Ordinal);
        public SortedDictionary<int, int> NamedIn { get; } = [];
        public NameEvidence Evidence { get; set; }
        public double? Score { get; set; }
    }

    public static IReadOnlyList<NameGroup> Join(IReadOnlyList<Extraction> extractions, Guidance guidance)
    {
        var joiner = new NameJoiner(ListedThings.Of(guidance));
        for (int i = 0; i < extractions.Count; i++)
            joiner.Gather(extractions[i], i);
        foreach (string title in guidance.Named.Keys.Concat(guidance.Different.SelectMany(group => group).Select(Homonyms.BareTitle)).Concat(guidance.Aliases.Values))
            joiner.Add(title, NameEvidence.Guided);
        // A listed concept is meant however the sources spell it; a name with capitals inside is spelled like that.
        foreach (string title in guidance.Named.Where(n => n.Value == nameof(EntityKind.Concept) && !n.Key.AsSpan(1).ContainsAnyInRange('A', 'Z')).Select(n => n.Key))
            joiner.Add(title.ToLowerInvariant(), NameEvidence.Guided);
        joiner.JoinStated(extractions, guidance);
        joiner.JoinFirstNames();
        return joiner.Groups();
    }

    private void Gather(Extraction extraction, int source)
    {
        for (int rank = 0; rank < extraction.Names.Count; rank++)
        {
            NameFound name = extraction.Names[rank];
            Gathered gathered = Get(name.Key);
            gathered.Spellings[name.Text] = gathered.Spellings.GetValueOrDefault(name.Text) + name.Count;
            gathered.NamedIn.TryAdd(source, rank);
            gathered.Evidence |= name.Evidence;
            if (name.Score > gathered.Score || gathered.Score is null)
                gathered.Score = name.Score;
        }
    }

    private void JoinStated(IReadOnlyList<Extraction> extractions, Guidance guidance)
    {
        // A short form that two sources spell out differently is two things: joined with neither.
        foreach (IGrouping<string, Abbreviation> shortForm in extractions.SelectMany(e => e.Abbreviations).GroupBy(a => NameKey.Of(a.Short), StringComparer.Ordinal))
        {
            if (shortForm.Select(a => NameKey.Of(a.Long)).Distinct(StringComparer.Ordinal).Count() == 1)
                JoinAs(shortForm.First().Short, shortForm.First().Long);
        }

        foreach (AliasStated alias in extractions.SelectMany(e => e.Aliases))
        {
            // The sentence must speak of a thing that is known by one of the two names already.
            if (_names.ContainsKey(NameKey.Of(alias.Name)) || (_names.ContainsKey(NameKey.Of(alias.Other)) && NameShape.IsName(alias.Name, "en")))
                JoinAs(alias.Other, alias.Name);
        }

        foreach (Extraction extraction in extractions)
        {
            foreach (string alias in extraction.Source.FrontMatter.Aliases)
                JoinAs(alias, extraction.Source.Title);
        }

        foreach ((string shortForm, string longForm) in guidance.Aliases)
            JoinAs(shortForm, longForm);
    }

    private void JoinAs(string other, string title)
    {
        string root = Find(NameKey.Of(title)), joined = Find(NameKey.Of(other));
        if (root.Length == 0 || joined.Length == 0 || AreDifferent(root, joined))
            return;
        Add(other, NameEvidence.None);
        Add(title, NameEvidence.None);
        Join(root, joined);
        _preferred.TryAdd(root, title);
    }

    private void Join(string root, string joined)
    {
        if (root == joined)
            return;
        _parent[joined] = root;
        if (!_joined.TryGetValue(root, out List<string>? names))
            _joined.Add(root, names = []);
        names.Add(joined);
        names.AddRange(_joined.GetValueOrDefault(joined, []));
    }

    // Neither directly nor through a third name.
    private bool AreDifferent(string root, string other) =>
        _joined.GetValueOrDefault(root, []).Append(root).Any(a => _joined.GetValueOrDefault(other, []).Append(other).Any(b => _listed.AreDifferent(a, b)));

    // "Priya" is Priya Raman where no other person has that first name or that surname.
    private void JoinFirstNames()
    {
        string[] people = [.. _names.Where(n => n.Value.Evidence.HasFlag(NameEvidence.Person) && n.Key.Contains(' ')).Select(n => n.Key)];
        foreach (string single in _names.Keys.Where(k => !k.Contains(' ')).ToArray())
        {
            string[] bearers = [.. people.Where(p => p.Split(' ') is var words && (words[0] == single || words[^1] == single)).Select(Find).Distinct(StringComparer.Ordinal)];
            if (bearers.Length == 1 && !AreDifferent(bearers[0], Find(single)))
                Join(bearers[0], Find(single));
        }
    }

    private IReadOnlyList<NameGroup> Groups() =>
    [
        .. _names.GroupBy(n => Find(n.Key), StringComparer.Ordinal).Select(group => ToGroup(group.Key, [.. group])),
    ];

    private NameGroup ToGroup(string root, IReadOnlyList<KeyValuePair<string, Gathered>> names)
    {
        var spellings = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var namedIn = new SortedDictionary<int, int>();
        foreach (Gathered gathered in names.Select(n => n.Value))
        {
            foreach ((string spelling, int count) in gathered.Spellings)
                spellings[spelling] = spellings.GetValueOrDefault(spelling) + count;
            foreach ((int source, int rank) in gathered.NamedIn)
                namedIn[source] = Math.Min(rank, namedIn.GetValueOrDefault(source, int.MaxValue));
        }

        string title = _preferred.TryGetValue(root, out string? preferred) ? preferred : _listed.TitleOf(root) ?? Best(_names[root].Spellings);
        return new NameGroup(
            Titled(title),
            [.. names.Select(n => n.Key)],
            spellings,
            names.Aggregate(NameEvidence.None, (all, n) => all | n.Value.Evidence),
            names.Max(n => n.Value.Score),
            [.. namedIn.Select(n => (n.Key, n.Value))]);
    }

    private static string Best(Dictionary<string, int> spellings) =>
        spellings.OrderByDescending(s => s.Value).ThenBy(s => s.Key, StringComparer.Ordinal).First().Key;

    // A term is headed like a title; a command keeps its spelling.
    private static string Titled(string name) =>
        name.Contains(' ') && char.IsLower(name[0]) && !name.Split(' ')[0].Any(c => char.IsUpper(c) || char.IsDigit(c)) ? char.ToUpperInvariant(name[0]) + name[1..] : name;

    private void Add(string name, NameEvidence evidence)
    {
        Gathered gathered = Get(NameKey.Of(name));
        gathered.Spellings.TryAdd(name, 0);
        gathered.Evidence |= evidence;
    }

    private Gathered Get(string key)
    {
        if (!_names.TryGetValue(key, out Gathered? gathered))
            _names.Add(key, gathered = new Gathered());
        return gathered;
    }

    private string Find(string key)
    {
        while (_parent.TryGetValue(key, out string? parent))
            key = parent;
        return key;
    }
}
