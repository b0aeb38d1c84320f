using System.Globalization;
using Kb.Compiler.Sources;
using Kb.Compiler.Statements.Minutes;
using Kb.Compiler.Tests.Sources;
using Kb.Compiler.Workspace;

namespace Kb.Compiler.Tests.Minutes;

/// <summary>Small meetings of Thursday 5 March 2026, with what is read from them as one line each.</summary>
internal static class MeetingLines
{
    /// <summary>A talk; turns parted by " / ": "Ana: Can you call? / Ben: Sure."</summary>
    public static MinutesOfSource Talk(string turns)
    {
        // Enough turns, and names that speak again, make it a transcript whatever the case holds.
        string[] all = ["Ana: Good morning.", "Ben: Morning.", "Ana: Shall we start.", "Cleo Novak: We are all here now.", .. turns.Split(" / ")];
        return Read($"# Weekly sync 2026-03-05\n\n{string.Join("\n\n", all)}\n");
    }

    /// <summary>Minutes: lines as they stand, parted by " / ".</summary>
    public static MinutesOfSource Minutes(string lines) =>
        Read($"# Minutes of the weekly sync 2026-03-05\n\nPresent: Ana, Ben Okafor, Priya\n\n{lines.Replace(" / ", "\n", StringComparison.Ordinal)}\n");

    public static string Actions(MinutesOfSource minutes) =>
        string.Join("; ", minutes.Actions.Select(a => $"{a.Owner ?? "?"}{(a.For is null ? "" : $" for {a.For}")}: {a.Task}{(a.Due is { } due ? $" [{due.Words} = {due.Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "?"}]" : "")}{(a.IsDone ? " (done)" : "")}"));

    public static string Decisions(MinutesOfSource minutes) => string.Join("; ", minutes.Decisions.Select(d => $"{(d.Speaker is null ? "" : $"{d.Speaker}: ")}{d.Text}{(d.Replaces is null ? "" : $" [replaces: {d.Replaces}]")}"));

    public static string Questions(MinutesOfSource minutes) => string.Join("; ", minutes.Questions.Select(q => q.Text));

    private static MinutesOfSource Read(string text)
    {
        Source source = ReadSources.One(text, "sync.md");
        return MinutesReader.Read(0, source, MeetingRule.None, NoAnswers.Instance);
    }
}
