namespace Kb.Compiler.Diagnostics;

/// <summary>Something wrong with the user's material, with its place and the next step.</summary>
public sealed record Diagnostic(DiagnosticRule Rule, Location Location, string Message)
{
    public override string ToString() => $"{Location}: {Rule.Severity.ToString().ToLowerInvariant()} {Rule.Code}: {Message}";
}
