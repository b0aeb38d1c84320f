namespace Kb.Compiler.Diagnostics;

/// <summary>KB5: writing wiki/ and committing.</summary>
public static partial class Rules
{
    public static readonly DiagnosticRule EditedPage = new("KB5001", Severity.Warning,
        "Edited by hand, so this build leaves the page as it is; to have it generated again, move your words to a page of your own, delete it and run 'kb build'");

    public static readonly DiagnosticRule ForeignFile = new("KB5002", Severity.Warning,
        "Something that kb did not write stands where a page would go, so the page is not written; rename it and run 'kb build'");

    public static readonly DiagnosticRule EditedPageWithoutSource = new("KB5003", Severity.Warning,
        "No source speaks of this page any more, but it was edited by hand, so it stays; delete it if you no longer want it");

    public static readonly DiagnosticRule LinkInWiki = new("KB5004", Severity.Warning,
        "A symbolic link, or a file where a folder would be, stands in the way of this page and is not touched, so the page is not written; move it away and run 'kb build'");

    public static readonly DiagnosticRule LateEdit = new("KB5005", Severity.Warning,
        "A program wrote into the former version of '{0}' after kb had replaced it; copy what you need from here into the page, then delete this file");
}
