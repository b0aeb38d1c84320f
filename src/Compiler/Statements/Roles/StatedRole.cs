namespace Kb.Compiler.Statements.Roles;

/// <summary>What a source says of who or what something is: an apposition, a bracket, a cell of a table, the line below a title, a sentence.</summary>
/// <param name="Text">Word for word: "naval architect".</param>
/// <param name="At">The sentence or row it stands in.</param>
/// <param name="Form">How sure one can be of it.</param>
internal sealed record StatedRole(string Text, SentenceRef At, RoleForm Form);
