namespace Kb.Compiler.Extractions;

/// <summary>What one source shows of one possible name, while it is being counted.</summary>
internal sealed class Candidate(string key, int firstPassage)
{
    private readonly Dictionary<string, int> _spellings = new(StringComparer.Ordinal);

    public string Key { get; } = key;

    public int First { get; } = firstPassage;

    public NameEvidence Evidence { get; set; }

    /// <summary>Sentences that hold it.</summary>
    public int Count { get; private set; }

    /// <summary>Of those, sentences where its capitals mean something.</summary>
    public int Inside { get; private set; }

    public double? Score { get; set; }

    /// <summary>Whether it is written both with and without the ending of a plural.</summary>
    public bool HasPlural => _spellings.Keys.Any(s => _spellings.ContainsKey(s + "s"));

    public int Words => Key.Count(c => c == ' ') + 1;

    public void Seen(string spelling, bool inside, int times = 1)
    {
        Count += times;
        if (inside)
            Inside += times;
        // A spelling from inside a sentence tells more than one whose first capital may be the sentence's.
        _spellings[spelling] = _spellings.GetValueOrDefault(spelling) + (inside ? 3 : 1);
    }

    public Candidate Copy()
    {
        var copy = new Candidate(Key, First) { Evidence = Evidence, Count = Count, Inside = Inside, Score = Score };
        foreach ((string spelling, int weight) in _spellings)
            copy._spellings.Add(spelling, weight);
        return copy;
    }

    /// <summary>The commonest spelling; of two, the first in ordinal order, so that the result does not hang on the order of reading.</summary>
    public string Text => _spellings.OrderByDescending(s => s.Value).ThenBy(s => s.Key, StringComparer.Ordinal).First().Key;
}
