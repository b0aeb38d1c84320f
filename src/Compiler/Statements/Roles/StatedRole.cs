namespace Kb.Compiler.Statements.Roles;

/// <summary>What a source says in passing of who or what something is: an apposition, a bracket, a cell of a table, the line below a title.</summary>
/// <param name="Text">Word for word, and no whole sentence: "naval architect".</param>
/// <param name="At">The sentence or row it stands in.</param>
/// <param name="Form">How sure one can be of it.</param>
internal sealed record StatedRole(string Text, SentenceRef At, RoleForm Form);

/// <summary>Where a role stands, the weakest first.</summary>
internal enum RoleForm
{
    /// <summary>A cell that names a field and no role: "education".</summary>
    Field,

    /// <summary>In passing, in a sentence that tells something else.</summary>
    Passing,

    /// <summary>In a list of people or words, or below a title that is the name.</summary>
    Listed,
}
