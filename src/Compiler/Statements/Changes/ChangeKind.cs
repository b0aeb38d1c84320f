namespace Kb.Compiler.Statements;

/// <summary>How two sentences that give different values stand to each other.</summary>
public enum ChangeKind
{
    /// <summary>A later decision takes the place of an earlier one.</summary>
    Replaced,
    /// <summary>A later source gives another value.</summary>
    Changed,
    /// <summary>No date tells which of the two holds.</summary>
    Disputed,
}
