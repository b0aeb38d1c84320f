namespace Kb.Compiler.Statements.Minutes;

/// <summary>What one source records of a meeting, a call or a plan. All of it empty for an article.</summary>
/// <param name="Source">Index in the inputs' sources.</param>
/// <param name="Done">Reports that something is done; what they close in earlier sources <see cref="ClosedActions"/> finds.</param>
/// <param name="Attendees">As written: front matter first, then an attendees line, then speakers.</param>
public sealed record MinutesOfSource(
    int Source,
    DateOnly? Date,
    IReadOnlyList<string> Attendees,
    IReadOnlyList<Decision> Decisions,
    IReadOnlyList<ActionItem> Actions,
    IReadOnlyList<OpenQuestion> Questions,
    IReadOnlyList<DoneReport> Done)
{
    /// <summary>Whether everything that was asked about it has its answer: before that nothing should be asked that builds on it.</summary>
    public bool Complete { get; init; } = true;
}
