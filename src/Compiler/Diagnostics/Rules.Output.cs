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

    public static readonly DiagnosticRule GitUnusable = new("KB5010", Severity.Warning,
        "Nothing is committed, since git says: {0}; correct that, or build with --no-commit");

    public static readonly DiagnosticRule GitBusy = new("KB5011", Severity.Warning,
        "{0} is under way, so the pages are written and not committed; finish it, then run 'kb build'");

    public static readonly DiagnosticRule GitLocked = new("KB5012", Severity.Warning,
        "Another git command holds {0}, so the pages are written and not committed; when it has ended, run 'kb build' (where none runs, delete that file)");

    public static readonly DiagnosticRule CommitFailed = new("KB5013", Severity.Error,
        "The pages are written and not committed, since git says: {0}; correct that and run 'kb build'");

    public static readonly DiagnosticRule DetachedHead = new("KB5014", Severity.Warning,
        "HEAD is detached, so the commit is on no branch; keep it with 'git switch -c NAME'");

    public static readonly DiagnosticRule NoIdentity = new("KB5015", Severity.Info,
        "Git knows no name and address of yours, so the commit is by '{0}'; set user.name and user.email to have your own");

    public static readonly DiagnosticRule IgnoredByGit = new("KB5016", Severity.Info,
        "Ignored by git, so not committed; change .gitignore if it should be");

    public static readonly DiagnosticRule FilteredByGit = new("KB5017", Severity.Warning,
        "A git filter (such as LFS) is set for this file, so kb does not commit it; run 'git add' and 'git commit' for it");

    public static readonly DiagnosticRule StagedOtherwise = new("KB5018", Severity.Warning,
        "Staged by you in another version, so left out of the commit; commit or unstage it, then run 'kb build'");

    public static readonly DiagnosticRule TooLargeForGit = new("KB5019", Severity.Warning,
        "More than {0} MB, so not committed; keep it in LFS, or leave it out with .gitignore");
}
