namespace Kb.Compiler.Statements;

/// <summary>Text with the citations it rests on.</summary>
/// <param name="Text">As published. For <see cref="StatementForm.Quoted"/> equal to the first citation's quote.</param>
/// <param name="Date">Of the source; null sorts last.</param>
/// <param name="Speaker">Who said it, as written.</param>
public sealed record Statement(
    string Text,
    StatementForm Form,
    IReadOnlyList<Citation> Citations,
    DateOnly? Date,
    string? Speaker);
