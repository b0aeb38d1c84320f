namespace Kb.Compiler.Statements.Minutes;

/// <summary>Someone who was at a meeting.</summary>
/// <param name="Name">As written.</param>
/// <param name="Entity">Key of the person; null where the name is nobody's that the sources know.</param>
public sealed record Attendee(string Name, string? Entity);
