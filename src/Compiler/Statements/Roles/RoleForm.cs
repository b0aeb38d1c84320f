namespace Kb.Compiler.Statements.Roles;

/// <summary>Where a role stands, the weakest first.</summary>
internal enum RoleForm
{
    /// <summary>A whole sentence that says what somebody does: "Ana Duarte looks after the boats."</summary>
    Deed,

    /// <summary>A cell that names a field and no role: "education".</summary>
    Field,

    /// <summary>In passing, in a sentence that tells something else.</summary>
    Passing,

    /// <summary>In a list of people or words, or below a title that is the name.</summary>
    Listed,
}
