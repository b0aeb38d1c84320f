using Kb.Compiler.Statements;

namespace Kb.Compiler.Pages;

/// <summary>Which things belong together: those that share sentences and sources more often than two things of their frequency would by chance. What is named everywhere belongs to nothing in particular.</summary>
internal sealed class Relations
{
    /// <summary>With fewer sources chance can't be told from sense, so whatever stands together is related.</summary>
    private const int FewSources = 8;

    private const double SentenceLift = 2;
    private const double SourceLift = 1.5;

    private readonly int _all;
    private readonly IReadOnlyList<ThingPage> _things;
    private readonly Dictionary<ThingPage, int> _index = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<SentenceRef, List<int>> _thingsIn = [];
    private readonly SentenceRef[][] _sentences;
    private readonly HashSet<int>[] _sources;

    /// <param name="all">How many sources there are.</param>
    public Relations(int all, IReadOnlyList<ThingPage> things)
    {
        (_all, _things) = (all, things);
        for (int i = 0; i < things.Count; i++)
            _index.Add(things[i], i);
        _sentences = [.. things.Select(t => t.Entity.Mentions.Select(m => new SentenceRef(m.Source, m.Passage, m.Sentence)).Distinct().ToArray())];
        _sources = [.. _sentences.Select(s => s.Select(at => at.Source).ToHashSet())];
        for (int i = 0; i < _sentences.Length; i++)
        {
            foreach (SentenceRef at in _sentences[i])
            {
                if (!_thingsIn.TryGetValue(at, out List<int>? named))
                    _thingsIn.Add(at, named = []);
                named.Add(i);
            }
        }
    }

    /// <summary>The things that belong to one, the closest first, with the number of sources that speak of both.</summary>
    public IEnumerable<(ThingPage Thing, int Sources)> Of(ThingPage thing)
    {
        int index = _index[thing];
        var together = new Dictionary<int, int>();
        foreach (int other in _sentences[index].SelectMany(at => _thingsIn[at]).Where(other => other != index))
            together[other] = together.GetValueOrDefault(other) + 1;
        HashSet<int> candidates = [.. together.Keys, .. Enumerable.Range(0, _sources.Length).Where(i => i != index && Shared(i, index) >= 2)];
        return candidates
            .Select(i => (Thing: _things[i], Sources: Shared(i, index), Closeness: Closeness(index, i, together.GetValueOrDefault(i))))
            .Where(x => x.Closeness > 0)
            .OrderByDescending(x => x.Closeness).ThenByDescending(x => x.Sources).ThenBy(x => x.Thing.Page.Value, StringComparer.Ordinal)
            .Select(x => (x.Thing, x.Sources));
    }

    private int Shared(int a, int b) => _sources[a].Count <= _sources[b].Count ? _sources[a].Count(_sources[b].Contains) : Shared(b, a);

    // What is beyond chance, in a sentence twice as much as in a source, set against how often the other stands anywhere: of two partners the one of its own comes first. 0 where nothing is.
    private double Closeness(int a, int b, int sentences)
    {
        int sources = Shared(a, b);
        if (_all < FewSources)
            return (2 * sentences) + sources;
        double bySentence = (double)_sentences[a].Length * _sentences[b].Length / _thingsIn.Count;
        double bySource = (double)_sources[a].Count * _sources[b].Count / _all;
        return (sentences > SentenceLift * bySentence ? 2 * (sentences - bySentence) / Math.Sqrt(_sentences[b].Length) : 0)
            + (sources >= 2 && sources > SourceLift * bySource ? (sources - bySource) / Math.Sqrt(_sources[b].Count) : 0);
    }
}
