using Kb.Compiler.Sources;
using Kb.Compiler.Statements;
using Kb.Compiler.Statements.Minutes;
using Kb.Compiler.Statements.Minutes.Cues;

namespace Kb.Compiler.Exam;

/// <summary>Three sentences of one meeting and one of the next, as minutes that were read without mistake.</summary>
internal static class EndingItems
{
    private static readonly DateOnly s_first = new(2026, 3, 2), s_second = new(2026, 3, 16);

    /// <param name="Who">Full name; null where nobody is named.</param>
    /// <param name="Said">The sentence; in talk with a label before it.</param>
    internal sealed record Task(string? Who, string Said);

    /// <param name="Closes">Index of the task that the report shows to be done; -1 for none.</param>
    internal sealed record Report(IReadOnlyList<Task> Tasks, string? Who, [property: System.Text.Json.Serialization.JsonPropertyName("report")] string Text, int Closes)
    {
        public IReadOnlyList<MinutesOfSource> Minutes
        {
            get
            {
                ActionItem[] tasks = [.. Tasks.Select((t, i) => (Said: Unlabelled(t.Said), i, t.Who)).Select(t => new ActionItem(t.Who, null, t.Said, null, false, Older(t.i), [Cite("first", t.i, t.Said)]))];
                string text = Unlabelled(Text);
                var report = new DoneReport(text, Newer, Who, DoneReports.SaysClosed(text), false, [Cite("second", 0, text)]);
                return [new(0, s_first, [], [], tasks, [], []), new(1, s_second, [], [], [], [], [report])];
            }
        }
    }

    /// <param name="Earlier">What was decided before.</param>
    /// <param name="Replaces">Index of what no longer holds; -1 for none.</param>
    internal sealed record Turn(IReadOnlyList<string> Earlier, string Later, int Replaces)
    {
        public IReadOnlyList<Decision> Decisions =>
        [
            .. Earlier.Select((e, i) => (Said: Unlabelled(e), i)).Select(e => new Decision(e.Said, null, null, s_first, Older(e.i), [Cite("first", e.i, e.Said)])),
            Of(Unlabelled(Later)),
        ];

        private static Decision Of(string text) =>
            new(text, null, Replacements.In(text, s_second), s_second, Newer, [Cite("second", 0, text)]) { Turns = Turns(text) };

        // By the cues: what a build would know without the model.
        private static bool Turns(string text)
        {
            var meeting = new MeetingText(1, SourceScanner.ReadText($"# Meeting\n\n- {text}\n", "meeting.md"));
            var features = new CueFeatures(meeting, _ => "");
            return meeting.Said.Any(s => Likely.Of(CueTable.Judge(features.Of(s)), null).Turn >= CueThresholds.Of(false).Turn);
        }
    }

    /// <summary>Somebody was at both.</summary>
    public static IReadOnlyDictionary<int, IReadOnlyList<string>> People { get; } = new Dictionary<int, IReadOnlyList<string>> { [0] = ["Ada Lind"], [1] = ["Ada Lind"] };

    private static SentenceRef Older(int index) => new(0, 0, index);

    private static SentenceRef Newer => new(1, 0, 0);

    private static Citation Cite(string source, int line, string quote) => new(new SourceId(source), new LineSpan(line + 1, line + 1), quote);

    // "Tom: I'll order the sensors": a label is no part of a sentence.
    private static string Unlabelled(string said) => said.IndexOf(": ", StringComparison.Ordinal) is var colon && colon is > 0 and < 25 && said[..colon].Count(c => c == ' ') <= 1 ? said[(colon + 2)..] : said;
}
