using Kb.Cli.Building;
using Kb.Cli.Reporting;
using Kb.Compiler.Statements;
using Xunit;

namespace Kb.Cli.Tests.Reporting;

public sealed class BuildSummaryTests
{
    private static readonly BuildReport s_report = new()
    {
        Sources = 3, Pages = 8, Added = 7, Changed = 2, Removed = 1, Unchanged = 4,
        QuestionsAsked = 12, QuestionsStored = 30, TokensEvaluated = 2100, TokensDecoded = 140, TextTokens = 1000,
        Sentences = new SentenceCounts(0, 4, 20, 2), Seconds = 3.21, Commit = new string('a', 40),
    };

    [Fact]
    public void A_build_says_what_it_did_and_how_often_the_new_text_was_read()
    {
        string text = BuildSummary.Of(s_report, dryRun: false);
        Assert.Contains("7 added, 2 changed, 1 removed, 4 unchanged", text, StringComparison.Ordinal);
        Assert.Contains("12 asked, 30 answered before; tokens: 2100 read, 2.1 times the new text, 140 written", text, StringComparison.Ordinal);
        Assert.Contains("20 quoted, 4 condensed, 0 written, 2 refused", text, StringComparison.Ordinal);
        Assert.EndsWith("commit aaaaaaaaaa, 3.2 s", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_end_has_its_words()
    {
        Assert.Contains("same bytes", BuildSummary.Of(s_report with { Commit = null, Added = 0, Changed = 0, Removed = 0 }, dryRun: false), StringComparison.Ordinal);
        Assert.Contains("not committed", BuildSummary.Of(s_report with { Commit = null }, dryRun: false), StringComparison.Ordinal);
        Assert.Contains("interrupted; what was answered is committed as aaaaaaaaaa", BuildSummary.Of(s_report with { Interrupted = true }, dryRun: false), StringComparison.Ordinal);
        Assert.Contains("no page is written", BuildSummary.Of(s_report with { Commit = null }, dryRun: true), StringComparison.Ordinal);
        Assert.StartsWith("Up to date: 3 sources, 8 pages", BuildSummary.Of(s_report with { UpToDate = true }, dryRun: false), StringComparison.Ordinal);
        Assert.StartsWith("There is no note yet", BuildSummary.Of(s_report with { Sources = 0 }, dryRun: false), StringComparison.Ordinal);
    }
}
