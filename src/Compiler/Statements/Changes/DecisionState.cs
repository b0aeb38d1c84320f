using Kb.Compiler.Statements.Minutes;

namespace Kb.Compiler.Statements;

/// <summary>Whether a decision still stands.</summary>
/// <param name="ReplacedBy">The later decision in its place; null while it is in force.</param>
public sealed record DecisionState(Decision Decision, Decision? ReplacedBy)
{
    public bool IsInForce => ReplacedBy is null;
}
