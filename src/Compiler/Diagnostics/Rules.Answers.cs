namespace Kb.Compiler.Diagnostics;

/// <summary>KB3: stored answers and the model.</summary>
public static partial class Rules
{
    public static readonly DiagnosticRule DamagedAnswer = new("KB3001", Severity.Warning,
        "A stored answer is passed over and will be asked again: {0}; nothing to do");
}
