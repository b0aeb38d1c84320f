using System.Text.Json;
using Kb.Compiler.Exam;
using Kb.Compiler.Sources;
using Kb.Compiler.Statements;
using Kb.Compiler.Statements.Minutes;
using Kb.Compiler.Tests.Sources;
using Kb.TestKit;

namespace Kb.Compiler.Tests.Minutes.Cues;

/// <summary>An earlier and a later sentence, what speaks for the later ending the earlier, and whether it does.</summary>
/// <param name="Group">Team, or ten invented items.</param>
/// <param name="Earlier">As <see cref="EndingReading"/> shows it.</param>
internal sealed record EndingPair(string Group, string Earlier, string Later, double[] Numbers, bool Ends);

/// <summary>Pairs to learn from: those that kb reads in the labelled teams, and the invented ones of tests/Corpora/endings.</summary>
internal sealed class EndingPairs
{
    private const string Corpus = "meetings-train";
    private const int ItemsInGroup = 10;

    private readonly List<(string File, Source Source, MinutesOfSource Minutes)> _read = [];
    private readonly List<Label> _closes = [], _replaces = [];

    /// <summary>Where `HeadTraining` has left its judgements.</summary>
    public EndingPairs()
    {
        Func<string, MeetingText, MinutesOfSource> reader = JudgedMeetings.Read();
        string folder = Path.Combine(Repository.Root, "tests", "Corpora", Corpus);
        using JsonDocument gold = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "gold.json")));
        foreach (JsonElement meeting in gold.RootElement.GetProperty("meetings").EnumerateArray())
        {
            string file = meeting.GetProperty("file").GetString()!;
            Source source = ReadSources.One(File.ReadAllText(Path.Combine(folder, file)), file);
            _read.Add((file, source, Kb.Compiler.Statements.Meetings.IsMeeting(source) ? reader(Corpus, new MeetingText(_read.Count, source)) : new MinutesOfSource(_read.Count, source.Date, [], [], [], [], [])));
            foreach (JsonElement report in meeting.GetProperty("done_reports").EnumerateArray().Where(r => r.GetProperty("certainty").GetString() != "ambiguous"))
                _closes.Add(new Label(file, [report.GetProperty("line").GetInt32()], Of(report.GetProperty("closes"))));
            foreach (JsonElement decision in meeting.GetProperty("decisions").EnumerateArray().Where(d => d.GetProperty("replaces").ValueKind == JsonValueKind.Object))
                _replaces.Add(new Label(file, [decision.GetProperty("line").GetInt32(), .. decision.GetProperty("also_lines").EnumerateArray().Select(l => l.GetInt32())], Of(decision.GetProperty("replaces"))));
        }

        static (string, int) Of(JsonElement place) => (place.GetProperty("file").GetString()!, place.GetProperty("line").GetInt32());
    }

    /// <summary>Of tasks and reports.</summary>
    /// <param name="likely">Only what the model would be asked about.</param>
    public IEnumerable<EndingPair> Closing(bool likely)
    {
        ILookup<(string, string), Label> labels = _closes.ToLookup(l => (l.File, l.Of.File));
        foreach (var team in _read.GroupBy(r => r.File.Split('/')[0]))
        {
            foreach ((DoneReport report, IReadOnlyList<(ActionItem Action, ClosingSigns Signs)> tasks) in ClosedActions.Compared([.. team.Select(r => r.Minutes)]))
            {
                foreach ((ActionItem task, ClosingSigns signs) in likely ? ClosedActions.Likely(tasks) : tasks)
                    yield return new EndingPair(team.Key, EndingReading.Shown(task), EndingReading.Shown(report), signs.Numbers, Ends(labels, report.At, task.At));
            }
        }
    }

    /// <summary>Of earlier and later decisions.</summary>
    public IEnumerable<EndingPair> Replacing()
    {
        ILookup<(string, string), Label> labels = _replaces.ToLookup(l => (l.File, l.Of.File));
        foreach (var team in _read.GroupBy(r => r.File.Split('/')[0]))
        {
            Decision[] dated = [.. team.SelectMany(r => r.Minutes.Decisions).Where(d => d.Date is not null).OrderBy(d => d.Date)];
            // One team: somebody was at all of them.
            var turned = new TurnedDecisions(dated, team.ToDictionary(r => r.Minutes.Source, _ => (IReadOnlyList<string>)["Ada Lind"]));
            foreach (Decision newer in dated)
            {
                foreach ((Decision older, ReplacingSigns signs) in turned.Asked(newer, turned.Near(newer)))
                    yield return new EndingPair(team.Key, EndingReading.Shown(older), EndingReading.Shown(newer), signs.Numbers, Ends(labels, newer.At, older.At));
            }
        }
    }

    public static IEnumerable<EndingPair> InventedClosing() => Items<EndingItems.Report>("tasks.jsonl").SelectMany((item, i) =>
        ClosedActions.Compared(item.Minutes).SelectMany(c => ClosedActions.Likely(c.Tasks).Select(t => new EndingPair($"tasks {i / ItemsInGroup}", EndingReading.Shown(t.Action), EndingReading.Shown(c.Report), t.Signs.Numbers, t.Action.At.Sentence == item.Closes))));

    public static IEnumerable<EndingPair> InventedReplacing() => Items<EndingItems.Turn>("decisions.jsonl").SelectMany((item, i) =>
    {
        Decision[] decisions = [.. item.Decisions];
        var turned = new TurnedDecisions(decisions, EndingItems.People);
        return turned.Asked(decisions[^1], turned.Near(decisions[^1])).Select(d => new EndingPair($"decisions {i / ItemsInGroup}", EndingReading.Shown(d.Decision), EndingReading.Shown(decisions[^1]), d.Signs.Numbers, d.Decision.At.Sentence == item.Replaces));
    });

    private static IEnumerable<T> Items<T>(string file) =>
        File.ReadLines(Path.Combine(Repository.Root, "tests", "Corpora", "endings", file)).Select(l => JsonSerializer.Deserialize<T>(l, JsonSerializerOptions.Web)!);

    private bool Ends(ILookup<(string, string), Label> labels, SentenceRef later, SentenceRef earlier) =>
        labels[(_read[later.Source].File, _read[earlier.Source].File)].Any(l => l.Lines.Any(line => Math.Abs(line - Line(later)) <= 1) && Math.Abs(l.Of.Line - Line(earlier)) <= 2);

    private int Line(SentenceRef at) => _read[at.Source].Source.Passages[at.Passage].Sentences[at.Sentence].Lines.First;

    private sealed record Label(string File, int[] Lines, (string File, int Line) Of);
}
