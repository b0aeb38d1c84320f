using System.Globalization;

namespace Kb.Compiler.Diagnostics;

public enum Severity { Info, Warning, Error }

/// <summary>One row of the table of codes.</summary>
/// <param name="Code">KB and four digits; the first digit is the area.</param>
/// <param name="Message">Composite format: what is wrong, then what to do.</param>
public sealed record DiagnosticRule(string Code, Severity Severity, string Message);

/// <param name="Path">Relative to the workspace, with '/'.</param>
/// <param name="Line">From 1; null for the whole file.</param>
public readonly record struct Location(string Path, int? Line = null)
{
    public override string ToString() => Line is { } line ? $"{Path}:{line.ToString(CultureInfo.InvariantCulture)}" : Path;
}

/// <summary>Something wrong with the user's material, with its place and the next step.</summary>
public sealed record Diagnostic(DiagnosticRule Rule, Location Location, string Message)
{
    public override string ToString() => $"{Location}: {Rule.Severity.ToString().ToLowerInvariant()} {Rule.Code}: {Message}";
}
