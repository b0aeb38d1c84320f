using Kb.Compiler.Sources;

namespace Kb.Compiler.Entities;

/// <summary>Where each name is used: named by a source, or mentioned in its text.</summary>
internal sealed class NameUses
{
    private readonly SortedDictionary<int, List<Mention>>[] _bySource;

    public NameUses(IReadOnlyList<Source> sources, IReadOnlyList<GatheredName> names)
    {
        Sources = sources;
        Names = names;
        IReadOnlyList<IReadOnlyList<Mention>> mentions = MentionFinder.Find(sources, names);
        _bySource = [.. names.Select((name, i) => Group(name, mentions[i]))];
    }

    public IReadOnlyList<Source> Sources { get; }

    public IReadOnlyList<GatheredName> Names { get; }

    public IEnumerable<int> SourcesOf(GatheredName name) => _bySource[name.Index].Keys;

    public bool Has(GatheredName name, int source) => _bySource[name.Index].ContainsKey(source);

    public IReadOnlyList<Mention> In(GatheredName name, int source) => _bySource[name.Index].GetValueOrDefault(source, []);

    public Sentence Sentence(Mention mention) => Sources[mention.Source].Passages[mention.Passage].Sentences[mention.Sentence];

    /// <summary>A note that cites the first mention of a name in a source.</summary>
    public IdentityNote Note(GatheredName name, int source, string says, bool joins) =>
        new(SpelledIn(name, source), says, Sources[source].Path, In(name, source) is [var first, ..] ? Sentence(first).Lines : null, joins);

    public static string SpelledIn(GatheredName name, int source) =>
        name.Spelled.TryGetValue(source, out Dictionary<string, int>? spelled) ? spelled.OrderByDescending(s => s.Value).ThenBy(s => s.Key, StringComparer.Ordinal).First().Key : name.Best;

    private static SortedDictionary<int, List<Mention>> Group(GatheredName name, IReadOnlyList<Mention> mentions)
    {
        var grouped = new SortedDictionary<int, List<Mention>>();
        foreach (int source in name.NamedIn.Keys)
            grouped.Add(source, []);
        foreach (Mention mention in mentions)
        {
            if (!grouped.TryGetValue(mention.Source, out List<Mention>? list))
                grouped.Add(mention.Source, list = []);
            list.Add(mention);
        }

        return grouped;
    }
}
