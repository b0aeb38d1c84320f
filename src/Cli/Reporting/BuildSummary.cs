using System.Globalization;
using Kb.Cli.Building;

namespace Kb.Cli.Reporting;

/// <summary>The last lines of a build, for a person.</summary>
internal static class BuildSummary
{
    public static string Of(BuildReport r, bool dryRun)
    {
        if (r.UpToDate)
            return Text($"Up to date: {r.Sources} sources, {r.Pages} pages; nothing changed, nothing asked, nothing written ({r.Seconds:F2} s).");

        string[] lines =
        [
            .. r.Sources == 0 ? ["There is no note yet that kb can read: put .md or .txt files into raw/ and run `kb build` again."] : Array.Empty<string>(),
            Text($"{r.Sources} sources, {r.Pages} pages") + (dryRun ? "" : Text($"; files: {r.Added} added, {r.Changed} changed, {r.Removed} removed, {r.Unchanged} unchanged")),
            Text($"questions: {r.QuestionsAsked} asked, {r.QuestionsStored} answered before") + Tokens(r),
            Text($"sentences: {r.Sentences.Quoted} quoted, {r.Sentences.Condensed} condensed, {r.Sentences.Written} written, {r.Sentences.Refused} refused by the support check"),
            Text($"{End(r, dryRun)}, {r.Seconds:F1} s"),
        ];
        return string.Join('\n', lines);
    }

    // The text that is new is read in full, and once more as context of what is asked about it: the factor says how often.
    private static string Tokens(BuildReport r)
    {
        if (r.QuestionsAsked == 0)
            return "";
        string factor = r.TextTokens == 0 ? "" : Text($", {(double)r.TokensEvaluated / r.TextTokens:F1} times the new text");
        return Text($"; tokens: {r.TokensEvaluated} read{factor}, {r.TokensDecoded} written");
    }

    private static string End(BuildReport r, bool dryRun) => r switch
    {
        { Interrupted: true, Commit: { } commit } => $"interrupted; what was answered is committed as {Short(commit)}, and the next build goes on from here",
        { Interrupted: true } => "interrupted; what was answered is kept, and the next build goes on from here",
        _ when dryRun => "dry run: answers are kept, no page is written",
        { Commit: { } commit } => $"commit {Short(commit)}",
        { Written: 0, Removed: 0 } => "same bytes",
        _ => "not committed",
    };

    private static string Short(string commit) => commit[..Math.Min(10, commit.Length)];

    private static string Text(FormattableString text) => FormattableString.Invariant(text);
}
