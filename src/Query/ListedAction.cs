namespace Kb.Query;

/// <summary>A promise as it stands on a given day.</summary>
/// <param name="Owner">Full name of who is to do it, else the name as written; null where nobody is named.</param>
/// <param name="For">To whom it was promised, likewise.</param>
/// <param name="Task">In the words of the source.</param>
/// <param name="DueWords">As written, such as "by next Tuesday"; null where no day was worked out from them.</param>
/// <param name="IsOverdue">Open, and its day is past.</param>
/// <param name="Age">Days since it was promised; null without a date.</param>
public sealed record ListedAction(
    string Id,
    string? Owner,
    string? For,
    string Task,
    DateOnly? Due,
    string? DueWords,
    bool IsDone,
    bool IsOverdue,
    int? Age,
    Place Place)
{
    /// <summary>Days after which a promise without a day is stale.</summary>
    public const int StaleAfter = 60;

    public bool IsStale => !IsDone && Due is null && Age > StaleAfter;
}
