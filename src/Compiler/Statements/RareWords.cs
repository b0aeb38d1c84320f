namespace Kb.Compiler.Statements;

/// <summary>How much a word tells apart: natural logarithm of how many texts there are for each that has it.</summary>
internal sealed class RareWords
{
    private readonly Dictionary<string, int> _holders;
    private readonly int _texts;

    private RareWords(Dictionary<string, int> holders, int texts) => (_holders, _texts) = (holders, texts);

    /// <param name="texts">The words of each, once.</param>
    /// <param name="besides">How many texts without any of these words are thought beside them, so that in a wiki of two notes a word that both have still tells something.</param>
    public static RareWords In(IReadOnlyCollection<HashSet<string>> texts, int besides = 0) =>
        new(texts.SelectMany(t => t).CountBy(w => w).ToDictionary(c => c.Key, c => c.Value, StringComparer.Ordinal), texts.Count + besides);

    /// <summary>0 for a word that all texts have; at most <see cref="Most"/>, so that in a large wiki a single word does not prove more than in a small one.</summary>
    public double Weight(string word) => Math.Min(Most, Math.Log((double)_texts / Math.Max(1, _holders.GetValueOrDefault(word))));

    private const double Most = 4;
}
