using System.Globalization;
using System.Text.Json;
using Kb.Compiler.Sources;
using Kb.Compiler.Statements;
using Kb.Compiler.Statements.Minutes;
using Kb.Compiler.Tests.Minutes.Cues;
using Kb.Compiler.Tests.Sources;
using Kb.Compiler.Workspace;
using Kb.Inference.Questions;
using Kb.TestKit;

namespace Kb.Compiler.Tests.Minutes;

/// <summary>Meetings with labels made by hand, read by the program and compared. A label is found where a reading stands within two lines of it, by the same owner and for the same day.</summary>
internal sealed class LabelledMeetings
{
    private const int LinesApart = 2;

    private readonly List<string> _lines = [];

    /// <summary>For each sort of reading.</summary>
    public Dictionary<string, Score> Scores { get; } = [];

    public int Meetings { get; private set; }

    /// <summary>Readings that stand on a sentence labelled as none, and on no label.</summary>
    public List<string> Invented { get; } = [];

    public IReadOnlyList<string> Report => _lines;

    /// <param name="answers">What the model says, where it is asked.</param>
    public static LabelledMeetings Read(string corpus, IAnswers answers) => Read(corpus, (index, source) => MinutesReader.Read(index, source, MeetingRule.None, answers), (sources, minutes) => new EndingReader(sources, minutes, answers) is var reader ? new Endings(reader.Closes, reader.Replaces) : default);

    /// <param name="read">From the index of a source and the source.</param>
    /// <param name="endings">From all sources and their minutes to what the model makes of pairs of them.</param>
    public static LabelledMeetings Read(string corpus, Func<int, Source, MinutesOfSource> read, Func<IReadOnlyList<Source>, IReadOnlyList<MinutesOfSource>, Endings> endings)
    {
        var result = new LabelledMeetings();
        string folder = Path.Combine(Repository.Root, "tests", "Corpora", corpus);
        using JsonDocument gold = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "gold.json")));
        var all = new List<(string File, Source Source, MinutesOfSource Minutes, JsonElement Gold)>();
        foreach (JsonElement meeting in gold.RootElement.GetProperty("meetings").EnumerateArray())
        {
            string file = meeting.GetProperty("file").GetString()!;
            Source source = ReadSources.One(File.ReadAllText(Path.Combine(folder, file)), file);
            MinutesOfSource minutes = read(all.Count, source);
            result.Compare(meeting, source, minutes, file);
            all.Add((file, source, minutes, meeting));
        }

        Endings judged = endings([.. all.Select(a => a.Source)], [.. all.Select(a => a.Minutes)]);
        result.CompareClosed(all, judged.Closes);
        result.CompareReplaced(all, judged.Replaces);

        return result;
    }

    private void Compare(JsonElement gold, Source source, MinutesOfSource read, string file)
    {
        Meetings++;
        if (read.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) != gold.GetProperty("date").GetString())
            _lines.Add($"{file}: date {read.Date}");
        var attendees = new HashSet<string>(gold.GetProperty("attendees").EnumerateArray().Select(a => a.GetString()!), StringComparer.Ordinal);
        if (attendees.Count > 0) // some sets do not label them
            Add("attendees", new Score(attendees.Count(read.Attendees.Contains), attendees.Count, read.Attendees.Count));
        if (attendees.Count > 0 && !attendees.SetEquals(read.Attendees))
            _lines.Add($"{file}: attendees {string.Join(", ", read.Attendees)}");

        Reading[] actions = [.. read.Actions.Select(a => new Reading(LineOf(source, a.At), a.Citations[0].Quote, a.Owner, a.Due?.Day, a.Task))];
        Reading[] decisions = [.. read.Decisions.Select(d => new Reading(LineOf(source, d.At), d.Citations[0].Quote, null, null, d.Text))];
        Reading[] questions = [.. read.Questions.Select(q => new Reading(LineOf(source, q.At), q.Citations[0].Quote, null, null, q.Text))];
        Match("actions", Labels(gold, "actions"), actions, gold, file, (l, r) => SameOwner(l, r.Owner) && l.Due == r.Due);
        Match("actions without owner and date", Labels(gold, "actions"), actions, gold, file, (_, _) => true);
        Match("decisions", Labels(gold, "decisions"), decisions, gold, file, (_, _) => true);
        Match("questions", Labels(gold, "questions"), questions, gold, file, (_, _) => true);
    }

    // Of the actions that a later meeting reports as finished, how many are closed; and what is closed besides.
    private void CompareClosed(List<(string File, Source Source, MinutesOfSource Minutes, JsonElement Gold)> all, Func<ActionItem, DoneReport, double?>? closes)
    {
        IReadOnlyDictionary<SentenceRef, Citation> closed = ClosedActions.Find([.. all.Select(a => a.Minutes)], closes);
        Dictionary<string, string[]> labels = all.SelectMany(a => a.Gold.GetProperty("done_reports").EnumerateArray())
            .GroupBy(r => $"{Text(r.GetProperty("closes"), "file")}:{r.GetProperty("closes").GetProperty("line").GetInt32()}").ToDictionary(g => g.Key, g => g.Select(r => Text(r, "certainty")!).ToArray(), StringComparer.Ordinal);
        string[] read = [.. closed.Select(c => $"{all[c.Key.Source].File}:{LineOf(all[c.Key.Source].Source, c.Key)}")];
        string[] wanted = [.. labels.Where(l => l.Value.Contains("explicit")).Select(l => l.Key)];
        Add("closed", new Score(wanted.Count(w => read.Any(r => IsNear(w, r))), wanted.Length, read.Length));
        _lines.AddRange(wanted.Where(w => !read.Any(r => IsNear(w, r))).Select(w => $"closed: missed {w}"));
        foreach ((SentenceRef at, Citation by) in closed)
        {
            string place = $"{all[at.Source].File}:{LineOf(all[at.Source].Source, at)}";
            string[] certainty = [.. labels.Where(l => IsNear(l.Key, place)).SelectMany(l => l.Value)];
            if (!certainty.Contains("explicit"))
                _lines.Add($"closed: {(certainty.Length == 0 ? "INVENTED" : certainty[0])} {place} by {by.Source} {by.Lines.First} \"{by.Quote}\"");
            if (!certainty.Any(c => c is "explicit" or "implicit"))
                Invented.Add($"closed {place} by \"{by.Quote}\"");
        }
    }

    // Of the decisions that a later one replaces, how many are marked; and what is marked besides.
    private void CompareReplaced(List<(string File, Source Source, MinutesOfSource Minutes, JsonElement Gold)> all, Func<Decision, Decision, double?>? replaces)
    {
        IReadOnlyList<Change> changes = DecisionStates.Of([.. all.SelectMany(a => a.Minutes.Decisions)], all.ToDictionary(a => a.Minutes.Source, a => a.Minutes.Attendees), replaces).Changes;
        (string Older, string Newer)[] read = [.. changes.Select(c => (Place(c.Older), Place(c.Newer)))];
        (string Older, string Newer)[] labels = [.. all.SelectMany(a => a.Gold.GetProperty("decisions").EnumerateArray().Where(d => d.GetProperty("replaces").ValueKind == JsonValueKind.Object)
            .Select(d => ($"{Text(d.GetProperty("replaces"), "file")}:{d.GetProperty("replaces").GetProperty("line").GetInt32()}", $"{a.File}:{d.GetProperty("line").GetInt32()}")))];
        Add("replaced", new Score(labels.Count(l => read.Any(r => IsNear(l.Older, r.Older))), labels.Length, read.Length));
        foreach ((Change change, (string Older, string Newer) place) in changes.Zip(read).Where(c => !labels.Any(l => IsNear(l.Older, c.Second.Older))))
        {
            _lines.Add($"replaced: INVENTED {place.Older} \"{change.OlderSaid.Quote}\" by {place.Newer} \"{change.NewerSaid.Quote}\"");
            Invented.Add(_lines[^1]);
        }

        string Place(SentenceRef at) => $"{all[at.Source].File}:{LineOf(all[at.Source].Source, at)}";
    }

    private static bool IsNear(string one, string other) =>
        one.Split(':') is [var file, var line] && other.Split(':') is [var otherFile, var otherLine] && file == otherFile && Math.Abs(int.Parse(line, CultureInfo.InvariantCulture) - int.Parse(otherLine, CultureInfo.InvariantCulture)) <= LinesApart;

    private void Match(string sort, Label[] labels, Reading[] readings, JsonElement gold, string file, Func<Label, Reading, bool> same)
    {
        (Label Label, Reading Reading)[] pairs = [.. labels.SelectMany(l => readings.Select(r => (l, r))).Where(p => Apart(p.l, p.r) <= LinesApart && same(p.l, p.r))
            .OrderBy(p => Shares(p.l, p.r) ? 0 : 1).ThenBy(p => Apart(p.l, p.r))];
        var found = new HashSet<Label>(ReferenceEqualityComparer.Instance);
        var used = new HashSet<Reading>(ReferenceEqualityComparer.Instance);
        foreach ((Label label, Reading reading) in pairs)
        {
            if (!found.Contains(label) && !used.Contains(reading))
            {
                found.Add(label);
                used.Add(reading);
            }
        }

        Add(sort, new Score(found.Count, labels.Length, readings.Length));
        _lines.AddRange(labels.Where(l => !found.Contains(l)).Select(l => $"{sort}: missed {file}:{l.Line} {l.Owner} {l.Due} \"{l.Quote}\""));
        foreach (Reading reading in readings.Where(r => !used.Contains(r)))
        {
            Label? distractor = Labels(gold, "distractors").FirstOrDefault(d => d.Line == reading.Line && Shares(d, reading));
            bool negation = sort == "questions" && distractor?.Owner == "negation"; // may be an open question, the definitions say
            _lines.Add($"{sort}: {(distractor is null ? "more" : negation ? "tolerated" : "INVENTED")} {file}:{reading.Line} {reading.Owner} {reading.Due} \"{reading.Text}\"");
            if (distractor is not null && !negation && sort != "actions")
                Invented.Add($"{sort} {file}:{reading.Line} \"{reading.Text}\"");
        }
    }

    private void Add(string sort, Score score) => Scores[sort] = Scores.TryGetValue(sort, out Score? before) ? before + score : score;

    private static int LineOf(Source source, SentenceRef at) => source.Passages[at.Passage].Sentences[at.Sentence].Lines.First;

    private static int Apart(Label label, Reading reading) => label.Lines.Min(l => Math.Abs(l - reading.Line));

    private static bool Shares(Label label, Reading reading) =>
        Words(reading.Quote).Contains(Words(label.Quote), StringComparison.Ordinal) || Words(label.Quote).Contains(Words(reading.Text), StringComparison.Ordinal);

    private static string Words(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private static bool SameOwner(Label label, string? owner) => owner is null ? label.Owner is null : People.AreSame(label.Owner, owner);

    private static Label[] Labels(JsonElement meeting, string sort) => [.. meeting.GetProperty(sort).EnumerateArray().Select(l => new Label(
        l.GetProperty("line").GetInt32(),
        l.GetProperty("quote").GetString()!,
        Text(l, "owner") ?? Text(l, "kind"),
        Text(l, "due") is { } due ? DateOnly.ParseExact(due, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
        [l.GetProperty("line").GetInt32(), .. l.TryGetProperty("also_lines", out JsonElement also) ? also.EnumerateArray().Select(a => a.GetInt32()) : []]))];

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private sealed record Label(int Line, string Quote, string? Owner, DateOnly? Due, int[] Lines);

    /// <summary>What the model makes of tasks and reports, and of earlier and later decisions, as logits.</summary>
    public readonly record struct Endings(Func<ActionItem, DoneReport, double?>? Closes, Func<Decision, Decision, double?>? Replaces);

    private sealed record Reading(int Line, string Quote, string? Owner, DateOnly? Due, string Text);

    /// <param name="Labels">How many there are to find.</param>
    /// <param name="Readings">How many the program gives.</param>
    public sealed record Score(int Found, int Labels, int Readings)
    {
        public double Recall => Labels == 0 ? 1 : (double)Found / Labels;

        public double Precision => Readings == 0 ? 1 : (double)Found / Readings;

        public static Score operator +(Score a, Score b) => new(a.Found + b.Found, a.Labels + b.Labels, a.Readings + b.Readings);
    }
}
