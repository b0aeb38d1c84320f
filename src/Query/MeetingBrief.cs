namespace Kb.Query;

/// <summary>What one should know before a meeting. Every line has its place; a section without lines is empty, never filled.</summary>
/// <param name="Day">Of the meeting: only what was recorded before counts, and what is overdue hangs on it.</param>
/// <param name="LastMet">The newest meeting before the day, with the place that names who was there; null where none is recorded.</param>
/// <param name="Decisions">In force, newest first.</param>
/// <param name="Replaced">Replaced since the last meeting.</param>
/// <param name="News">What sources newer than the last meeting say.</param>
public sealed record MeetingBrief(
    Party Party,
    DateOnly Day,
    IReadOnlyList<BriefLine> Role,
    Place? LastMet,
    IReadOnlyList<ListedAction> Owes,
    IReadOnlyList<ListedAction> IsOwed,
    IReadOnlyList<BriefLine> Decisions,
    IReadOnlyList<BriefLine> Replaced,
    IReadOnlyList<BriefLine> Questions,
    IReadOnlyList<BriefLine> News)
{
    public bool IsEmpty => LastMet is null && Role.Count + Owes.Count + IsOwed.Count + Decisions.Count + Replaced.Count + Questions.Count + News.Count == 0;
}
