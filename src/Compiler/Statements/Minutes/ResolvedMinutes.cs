namespace Kb.Compiler.Statements.Minutes;

/// <summary>What one source records of a meeting, a call or a plan, with the people and things that its names mean.</summary>
/// <param name="Source">Index in the inputs' sources.</param>
/// <param name="Date">Of the meeting, else of the source; null where neither says.</param>
public sealed record ResolvedMinutes(
    int Source,
    DateOnly? Date,
    IReadOnlyList<Attendee> Attendees,
    IReadOnlyList<TakenDecision> Decisions,
    IReadOnlyList<Promise> Promises,
    IReadOnlyList<OpenQuestion> Questions)
{
    public bool IsEmpty => Attendees.Count + Decisions.Count + Promises.Count + Questions.Count == 0;

    /// <summary>Every sentence that stands in it, so that no other section says it again.</summary>
    public IReadOnlySet<SentenceRef> Sentences { get; } =
        Decisions.Select(d => d.Item.At).Concat(Promises.Select(p => p.Item.At)).Concat(Questions.Select(q => q.At)).ToHashSet();
}
