namespace Kb.Compiler.Statements.Minutes;

/// <summary>When something is due: the words, and the day that code worked out from them and the meeting's date.</summary>
/// <param name="Day">Null where the words name no day ("early next week"), or the meeting has no date to count from.</param>
/// <param name="Words">As written: "by next Tuesday".</param>
public sealed record DueDate(DateOnly? Day, string Words);
