using Kb.Compiler.Extractions;

namespace Kb.Compiler.Entities;

/// <summary>One normal form with what all sources show of it, while names are being joined.</summary>
internal sealed class GatheredName(string key, int index)
{
    private readonly SortedDictionary<int, NameEvidence> _evidenceIn = [];
    private string[]? _personWords;

    public string Key { get; } = key;

    public int Index { get; } = index;

    public string[] Words { get; } = key.Split(' ');

    /// <summary>Words as a person bears them: "Anna-Lena" is one.</summary>
    public string[] PersonWords => _personWords ??= Spellings.FirstOrDefault(s => NameKey.Of(s) == Key) is { } written ? [.. written.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(NameKey.OfWord)] : Words;

    /// <summary>By source (-1: none, as for AGENTS.md) the spellings, each with the number of its sentences.</summary>
    public SortedDictionary<int, Dictionary<string, int>> Spelled { get; } = [];

    /// <summary>Sources that count it among their names, each with its rank there.</summary>
    public SortedDictionary<int, int> NamedIn { get; } = [];

    public NameEvidence Evidence { get; private set; }

    public double? Score { get; private set; }

    public IEnumerable<string> Spellings => Spelled.Values.SelectMany(s => s.Keys).Distinct(StringComparer.Ordinal);

    public bool Has(NameEvidence evidence) => (Evidence & evidence) != 0;

    public NameEvidence EvidenceIn(int source) => _evidenceIn.GetValueOrDefault(source);

    public void Found(NameFound name, string text, int source, int rank)
    {
        Spell(text, source, name.Count);
        NamedIn.TryAdd(source, rank);
        Show(name.Evidence, source);
        if (name.Score > Score || Score is null)
            Score = name.Score;
    }

    public void Spell(string text, int source, int count)
    {
        if (!Spelled.TryGetValue(source, out Dictionary<string, int>? spellings))
            Spelled.Add(source, spellings = new Dictionary<string, int>(StringComparer.Ordinal));
        spellings[text] = spellings.GetValueOrDefault(text) + count;
    }

    public void Show(NameEvidence evidence, int source)
    {
        Evidence |= evidence;
        _evidenceIn[source] = _evidenceIn.GetValueOrDefault(source) | evidence;
    }

    /// <summary>The commonest spelling; of two, the first in ordinal order.</summary>
    public string Best => Spelled.Values.SelectMany(s => s).GroupBy(s => s.Key, StringComparer.Ordinal).OrderByDescending(g => g.Sum(s => s.Value)).ThenBy(g => g.Key, StringComparer.Ordinal).First().Key;
}
