namespace Kb.Compiler.Diagnostics;

/// <summary>KB4: what LinkChecker finds in typed pages and <c>kb check</c> in the files.</summary>
public static partial class Rules
{
    public static readonly DiagnosticRule BrokenLink = new("KB4001", Severity.Error,
        "Link to '{0}', which does not exist; run 'kb build', or correct the link if you wrote it");

    public static readonly DiagnosticRule DuplicatePage = new("KB4002", Severity.Error,
        "Two pages would have this file name (letter case aside); the second is '{0}'; name them apart under 'Different' in AGENTS.md");

    public static readonly DiagnosticRule StatementWithoutCitation = new("KB4003", Severity.Error,
        "No citation behind the statement '{0}'; add a footnote, or move your own words to a section headed Notes");

    public static readonly DiagnosticRule BadFrontMatter = new("KB4004", Severity.Error,
        "Front matter: {0}; run 'kb build', or correct the key");

    public static readonly DiagnosticRule LineOutOfRange = new("KB4005", Severity.Error,
        "Link to lines {0} of '{1}', which has {2}; run 'kb build' so that the citation follows the source");

    public static readonly DiagnosticRule UnpairedFootnote = new("KB4006", Severity.Error,
        "Footnote '{0}' {1}; restore the mark or the definition, or run 'kb build'");

    public static readonly DiagnosticRule UnlistedCitation = new("KB4007", Severity.Error,
        "Footnote '{0}' is no id under 'sources' in the front matter; run 'kb build'");

    public static readonly DiagnosticRule QuoteNotInSource = new("KB4008", Severity.Error,
        "These words do not stand in the cited lines of {0}: \"{1}\"; run 'kb build', or correct the quote");

    public static readonly DiagnosticRule QuoteTooLong = new("KB4009", Severity.Error,
        "A quote has {0} words, {1} is the most: \"{2}\"; shorten it to whole sentences");

    public static readonly DiagnosticRule IndexListing = new("KB4010", Severity.Error,
        "The page is listed {0} times over all indexes, not once; run 'kb build'");

    public static readonly DiagnosticRule ForbiddenMarkdown = new("KB4011", Severity.Error,
        "{0} has no place on a generated page; move it to a section headed Notes, or run 'kb build'");

    public static readonly DiagnosticRule StatementTwice = new("KB4012", Severity.Error,
        "The statement '{0}' stands twice on the page; delete one");

    public static readonly DiagnosticRule TooManyCitations = new("KB4013", Severity.Error,
        "The page has {0} citations, {1} is the most; split it, or run 'kb build'");

    public static readonly DiagnosticRule NothingToCheck = new("KB4014", Severity.Error,
        "Nothing to check: {0}; run 'kb build' in a folder with sources first");

    public static readonly DiagnosticRule UnreadablePage = new("KB4015", Severity.Error,
        "The page can't be read as UTF-8 text ({0}); restore it from git, or delete it and run 'kb build'");
}
