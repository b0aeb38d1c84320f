namespace Kb.Compiler.Diagnostics;

/// <summary>One row of the table of codes.</summary>
/// <param name="Code">KB and four digits; the first digit is the area.</param>
/// <param name="Message">Composite format: what is wrong, then what to do.</param>
public sealed record DiagnosticRule(string Code, Severity Severity, string Message);
