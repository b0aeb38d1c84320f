namespace Kb.Compiler.Statements;

internal enum ValueOrder
{
    /// <summary>Equal, or one says the other more roughly.</summary>
    Agree,
    Differ,
    Unclear,
}
