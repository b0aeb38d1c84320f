using Kb.Compiler.Extractions;
using Kb.Compiler.Workspace;

namespace Kb.Compiler.Entities;

/// <summary>Every name that a source, a definition, an alias or AGENTS.md gives, by its normal form; and the first names and surnames of the people among them.</summary>
internal sealed class NameTable
{
    private readonly Dictionary<string, GatheredName> _byKey = new(StringComparer.Ordinal);
    private readonly List<GatheredName> _names = [];

    public IReadOnlyList<GatheredName> Names => _names;

    public static NameTable Gather(IReadOnlyList<Extraction> extractions, Guidance guidance)
    {
        var table = new NameTable();
        for (int source = 0; source < extractions.Count; source++)
        {
            for (int rank = 0; rank < extractions[source].Names.Count; rank++)
            {
                NameFound name = extractions[source].Names[rank];
                // "Councillor Edda Nyberg" is Edda Nyberg; "Dr Osei" stays, unless it is known to be somebody's name.
                string text = PersonForms.WithoutTitle(name.Text) is var bare && (name.Evidence.HasFlag(NameEvidence.Person) || bare.Contains(' ')) ? bare : name.Text;
                GatheredName gathered = table.Get(text == name.Text ? name.Key : NameKey.Of(text));
                gathered.Found(name, text, source, rank);
                if (text != name.Text)
                    gathered.Spell(name.Text, source, 0);
            }
        }

        table.AddRecurring(extractions);
        foreach (string title in guidance.Named.Keys.Concat(guidance.Different.SelectMany(group => group).Select(Homonyms.BareTitle)).Concat(guidance.Aliases.Values))
            table.Add(title, -1, NameEvidence.Guided);
        // A listed concept is meant however the sources spell it; a name with capitals inside is spelled like that.
        foreach (string title in guidance.Named.Where(n => n.Value == nameof(EntityKind.Concept) && !n.Key.AsSpan(1).ContainsAnyInRange('A', 'Z')).Select(n => n.Key))
            table.Add(title.ToLowerInvariant(), -1, NameEvidence.Guided);
        foreach ((string alias, _) in guidance.Aliases)
            table.Add(alias, -1, NameEvidence.None);
        for (int source = 0; source < extractions.Count; source++)
            table.AddStated(extractions[source], source);
        return table;
    }

    public GatheredName? Find(string name) => _byKey.GetValueOrDefault(NameKey.Of(name));

    public GatheredName? FindKey(string key) => _byKey.GetValueOrDefault(key);

    /// <summary>Null where nothing of the name is left that could be matched.</summary>
    public GatheredName? Add(string name, int source, NameEvidence evidence)
    {
        string key = NameKey.Of(name);
        if (key.Length == 0)
            return null;
        GatheredName gathered = Get(key);
        gathered.Spell(name, source, 0);
        gathered.Show(evidence, source);
        return gathered;
    }

    // What no source proves to be a name by itself, but several write as one.
    private void AddRecurring(IReadOnlyList<Extraction> extractions)
    {
        foreach (var uses in extractions.SelectMany((e, source) => e.Passing.Select(name => (Name: name, Source: source))).GroupBy(u => u.Name.Key, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            if (uses.Count() + (FindKey(uses.Key)?.NamedIn.Count ?? 0) < FewestOfRecurring)
                continue;
            foreach ((NameFound name, int source) in uses)
                Get(uses.Key).Found(name, name.Text, source, extractions[source].Names.Count);
        }
    }

    private const int FewestOfRecurring = 3;

    private void AddStated(Extraction extraction, int source)
    {
        foreach (Abbreviation abbreviation in extraction.Abbreviations)
        {
            Add(abbreviation.Short, source, NameEvidence.None);
            Add(abbreviation.Long, source, NameEvidence.None);
        }

        foreach (AliasStated alias in extraction.Aliases.Where(IsOfNames))
        {
            Add(alias.Name, source, NameEvidence.None);
            Add(alias.Other, source, NameEvidence.None);
        }

        foreach (string alias in extraction.Source.FrontMatter.Aliases)
        {
            if (Add(alias, source, NameEvidence.None) is not null)
                Add(extraction.Source.Title, source, NameEvidence.None);
        }
    }

    /// <summary>The sentence must speak of a thing that is known by one of the two names already.</summary>
    public bool IsOfNames(AliasStated alias) =>
        (_byKey.ContainsKey(NameKey.Of(alias.Name)) && NameShape.IsName(alias.Other, "en")) || (_byKey.ContainsKey(NameKey.Of(alias.Other)) && NameShape.IsName(alias.Name, "en"));

    private GatheredName Get(string key)
    {
        if (!_byKey.TryGetValue(key, out GatheredName? gathered))
        {
            _byKey.Add(key, gathered = new GatheredName(key, _names.Count));
            _names.Add(gathered);
        }

        return gathered;
    }
}
