using Kb.Compiler.Language;
using Kb.Compiler.Sources;

namespace Kb.Compiler.Statements.Minutes.Cues;

/// <summary>What no rule reads in an English meeting but the learned cues, and the model beside them, do. The words shown are those of the source; who and when are found by rule, and what has no doer is no promise.</summary>
internal sealed class CueReadings
{
    private const int FewestLetters = 9;

    // What holds so likely is a promise in spite of its words: of 100 that are refused for "once" or "if" three in four are.
    private const double Sure = 0.6;

    // "This reverses the decision of 28 February" belongs to the decision before it.
    private static readonly PhraseSet s_back = new("this|that|it|these|those");

    private readonly MeetingText _meeting;
    private readonly List<Decision> _decisions;
    private readonly List<ActionItem> _actions;
    private readonly List<OpenQuestion> _questions;
    private readonly List<DoneReport> _done;
    private readonly HashSet<SentenceRef> _turns = [];

    private CueReadings(MinutesOfSource read, MeetingText meeting)
    {
        _meeting = meeting;
        (_decisions, _actions, _questions, _done) = ([.. read.Decisions], [.. read.Actions], [.. read.Questions], [.. read.Done]);
    }

    /// <summary>Letters of what was read in a sentence already.</summary>
    public static string RulesIn(Said said, MinutesOfSource read) =>
        (read.Decisions.Any(d => d.At == said.At) ? "D" : "") + (read.Actions.Any(a => a.At == said.At) ? "A" : "") + (read.Questions.Any(q => q.At == said.At) ? "Q" : "") + (read.Done.Any(r => r.At == said.At && r.IsExplicit) ? "R" : "");

    /// <summary>What the cues say of each sentence, whatever the model says; nothing for a text that is not English.</summary>
    public static IReadOnlyList<double[]> Judge(MinutesOfSource read, MeetingText meeting)
    {
        if (meeting.Source.Language != "en")
            return [];
        var features = new CueFeatures(meeting, s => RulesIn(s, read));
        return [.. meeting.Said.Select(said => MayHold(said) && !meeting.IsHead(said) ? CueTable.Judge(features.Of(said)) : [])];
    }

    /// <param name="cues">As <see cref="Judge"/> gives them.</param>
    /// <param name="model">As <see cref="SaidJudgements"/> gives them.</param>
    public static MinutesOfSource AddTo(MinutesOfSource read, MeetingText meeting, IReadOnlyList<double[]> cues, double[]?[] model)
    {
        if (cues.Count == 0)
            return read;
        var readings = new CueReadings(read, meeting);
        foreach (Said said in meeting.Said.Where(s => cues[s.Index].Length > 0))
            readings.Add(said, Likely.Of(cues[said.Index], model[said.Index]), CueThresholds.Of(model[said.Index] is not null));
        return read with
        {
            Decisions = [.. InOrder(readings._decisions.Select(d => d with { Turns = readings._turns.Contains(d.At) }), d => d.At)],
            Actions = [.. InOrder(readings._actions, a => a.At)],
            Questions = [.. InOrder(readings._questions, q => q.At)],
            Done = [.. InOrder(readings._done, r => r.At)],
        };
    }

    private void Add(Said said, Likely likely, CueThresholds from)
    {
        if (likely.Turn >= from.Turn)
            _turns.Add(said.At);
        if (likely.Done >= from.Done)
            AddReport(said);
        bool taken = _actions.Any(a => a.At == said.At || a.Citations.Any(c => c.Quote == said.Text));
        if (!taken && likely.Promise >= from.Promise && likely.Promise >= likely.Decision && Promise(said, likely.Promise >= Sure) is { } action && (action.Due is not null || likely.Promise >= from.Undated))
            _actions.Add(action);
        else if (!taken && likely.Decision >= from.Decision && MayDecide(said))
            _decisions.Add(new Decision(said.Text, said.Speaker, Replacements.In(said.Text, _meeting.Date), _meeting.Date, said.At, [_meeting.Cite(said)]));
        else if (likely.Question >= (said.IsQuestion && said.Speaker is not null ? from.Asked : from.Question) && MayAsk(said))
            _questions.Add(new OpenQuestion(said.Text, said.Speaker, said.At, [_meeting.Cite(said)]));
    }

    private void AddReport(Said said)
    {
        if (said.IsQuestion)
            return;
        int at = _done.FindIndex(r => r.At == said.At);
        if (at >= 0)
            _done[at] = _done[at] with { IsExplicit = true };
        else if (DoneReports.Told(said, _meeting) is { } report)
            _done.Add(report);
    }

    // What stands in a section of its own rules have read.
    private ActionItem? Promise(Said said, bool sure) =>
        said.Section is MinutesSection.Actions or MinutesSection.Questions || WrittenActions.Claims(said, _meeting) ? null : CuedTasks.In(said, _meeting, sure);

    private bool MayDecide(Said said) =>
        said.Section != MinutesSection.Decisions && !said.IsQuestion && !Clauses.IsFaltering(said) && !Clauses.IsConditional(said.Folded) && !(said.Speaker is not null && Tense.IsPast(said.Text)) && !DecisionTables.Undecided.IsIn(said.Folded) && !IsRefused(said)
        && !_decisions.Any(d => d.At == said.At || (said.Speaker is null && d.At.Passage == said.At.Passage && s_back.Opens(said.Folded)) || d.Citations.Any(c => c.Quote == said.Text));

    private bool MayAsk(Said said) =>
        said.Section != MinutesSection.Questions && !Clauses.IsFaltering(said) && !_questions.Any(q => q.At == said.At || q.Citations.Any(c => c.Quote == said.Text));

    private static bool MayHold(Said said) =>
        said.Text.Count(char.IsLetter) >= FewestLetters && said.Passage.Kind is not (PassageKind.TableRow or PassageKind.Code) && said.Section is not (MinutesSection.Attendees or MinutesSection.Absent or MinutesSection.Agenda or MinutesSection.Denied);

    // What the next one takes back was not settled.
    private bool IsRefused(Said said) =>
        said.Speaker is not null && _meeting.TurnsAfter(said).FirstOrDefault() is { } next && next[0].Speaker != said.Speaker && Replies.Refuses(next, _meeting.People);

    private static IOrderedEnumerable<T> InOrder<T>(IEnumerable<T> readings, Func<T, SentenceRef> at) => readings.OrderBy(r => at(r).Passage).ThenBy(r => at(r).Sentence);
}
