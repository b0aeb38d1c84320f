namespace Kb.Compiler.Diagnostics;

/// <summary>KB2: kb.yaml, AGENTS.md and the workspace's folders.</summary>
public static partial class Rules
{
    public static readonly DiagnosticRule UnknownSetting = new("KB2001", Severity.Error,
        "kb.yaml has no key '{0}'; {1}");

    public static readonly DiagnosticRule BadSetting = new("KB2002", Severity.Error,
        "The value of '{0}' should be {1}; correct it, or delete the line for the default");

    public static readonly DiagnosticRule UnreadableSettings = new("KB2003", Severity.Error,
        "kb.yaml can't be read: {0}; the defaults hold until it is corrected, and neither sources nor answers are committed");

    public static readonly DiagnosticRule UnknownHeading = new("KB2004", Severity.Warning,
        "The heading '{0}' reaches nothing; {1}");

    public static readonly DiagnosticRule UnusedGuidance = new("KB2005", Severity.Warning,
        "This line under '{0}' reaches nothing: '{1}'; write {2}");

    public static readonly DiagnosticRule ContradictoryGuidance = new("KB2006", Severity.Warning,
        "'{0}' already stands under '{1}', and the first holds; delete one of the two");

    public static readonly DiagnosticRule UnreadableGuidance = new("KB2007", Severity.Error,
        "AGENTS.md can't be read: {0}; the build goes on as if there were none");

    public static readonly DiagnosticRule OverruledGuidance = new("KB2008", Severity.Warning,
        "'{0}' under '{1}' is overruled by '{2}', which stands in the same file; delete one of the two");
}
