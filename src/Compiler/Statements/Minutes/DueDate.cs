namespace Kb.Compiler.Statements.Minutes;

/// <summary>A day that code worked out, with the words it was worked out from.</summary>
/// <param name="Words">As written: "by next Tuesday".</param>
public sealed record DueDate(DateOnly Day, string Words);
