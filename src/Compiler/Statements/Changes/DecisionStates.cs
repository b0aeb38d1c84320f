using Kb.Compiler.Statements.Minutes;

namespace Kb.Compiler.Statements;

/// <summary>What became of each decision of all sources: in force, or replaced on evidence. Stated in the newer one, or the same words with another value at a later date.</summary>
public sealed class DecisionStates
{
    private readonly Dictionary<SentenceRef, DecisionState> _states = [];

    private DecisionStates(IReadOnlyList<Change> changes) => Changes = changes;

    /// <summary>A replacement for each decision that is no longer in force.</summary>
    public IReadOnlyList<Change> Changes { get; }

    /// <summary>By the sentence that says it; null where none of the decisions stands there.</summary>
    public DecisionState? this[SentenceRef at] => _states.GetValueOrDefault(at);

    public bool Holds(SentenceRef at) => _states.ContainsKey(at);

    /// <param name="people">Who was there, by source; null: nobody knows.</param>
    /// <param name="read">What the model makes of an earlier and a later decision, as a logit; null where it does not say.</param>
    public static DecisionStates Of(IReadOnlyList<Decision> decisions, IReadOnlyDictionary<int, IReadOnlyList<string>>? people = null, Func<Decision, Decision, double?>? read = null)
    {
        Decision[] dated = [.. decisions.Where(d => d.Date is not null && d.Citations.Count > 0).OrderBy(d => d.Date).ThenBy(d => d.At.Source).ThenBy(d => d.At.Passage).ThenBy(d => d.At.Sentence)];
        HashSet<SentenceRef> replaced = [];
        List<Change> changes = [.. StatedReplacements.Find(dated).Where(c => replaced.Add(c.Older))];
        changes.AddRange(Opposite(dated).Where(c => c.Kind == ChangeKind.Replaced && replaced.Add(c.Older)));
        HashSet<SentenceRef> turned = [.. changes.Select(c => c.Newer)];
        changes.AddRange(new TurnedDecisions(dated, people ?? new Dictionary<int, IReadOnlyList<string>>()).Find(replaced, turned, read));

        var states = new DecisionStates(changes);
        foreach (Decision decision in decisions)
            states._states.TryAdd(decision.At, new DecisionState(decision, null));
        foreach (Change change in changes)
            states._states[change.Older] = states._states[change.Older] with { ReplacedBy = states._states[change.Newer].Decision };
        return states;
    }

    private static IEnumerable<Change> Opposite(Decision[] decisions)
    {
        var reader = new ClaimReader([]);
        return Statements.Changes.Compare(
            decisions.SelectMany(d => StatedSentences.Read(d.Text, decision: true) is { } sentence ? reader.Read(sentence, d.At, d.Citations[0], d.Date, "", answers: true) : []),
            ChangeKind.Replaced);
    }
}
