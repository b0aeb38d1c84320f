using Kb.Compiler.Language;
using Kb.Compiler.Sources;

namespace Kb.Compiler.Statements.Minutes.Cues;

/// <summary>What no rule reads in an English meeting but the learned cues do. The words shown are those of the source; who and when are found by rule, and what has no doer is no promise.</summary>
internal static class CueReadings
{
    /// <summary>How likely a sentence must be a decision, a promise, a question that stays open, a report that something is done, a turn away from what was decided before; a promise that names no day, and a question that is asked in talk and may be answered, must be likelier. Chosen on the sets that the weights were learned from, each team judged by the others.</summary>
    private const double Decision = 0.55, Promise = 0.4, Undated = 0.65, Question = 0.45, Asked = 0.65, Turn = 0.3, Done = 0.3;

    private const int FewestLetters = 9;

    // "This reverses the decision of 28 February" belongs to the decision before it.
    private static readonly PhraseSet s_back = new("this|that|it|these|those");

    /// <summary>Letters of what was read in a sentence already.</summary>
    public static string RulesIn(Said said, MinutesOfSource read) =>
        (read.Decisions.Any(d => d.At == said.At) ? "D" : "") + (read.Actions.Any(a => a.At == said.At) ? "A" : "") + (read.Questions.Any(q => q.At == said.At) ? "Q" : "") + (read.Done.Any(r => r.At == said.At && r.IsExplicit) ? "R" : "");

    public static MinutesOfSource AddTo(MinutesOfSource read, MeetingText meeting)
    {
        if (meeting.Source.Language != "en" || meeting.Said.Count == 0)
            return read;
        var features = new CueFeatures(meeting, s => RulesIn(s, read));
        List<Decision> decisions = [.. read.Decisions];
        List<ActionItem> actions = [.. read.Actions];
        List<OpenQuestion> questions = [.. read.Questions];
        List<DoneReport> done = [.. read.Done];
        var turns = new HashSet<SentenceRef>();
        foreach (Said said in meeting.Said)
        {
            if (!MayHold(said) || meeting.IsHead(said))
                continue;
            double[] likely = CueTable.Judge(features.Of(said));
            if (likely[4] >= Turn)
                turns.Add(said.At);
            if (likely[3] >= Done && !said.IsQuestion && done.FindIndex(r => r.At == said.At) is var at)
            {
                if (at >= 0)
                    done[at] = done[at] with { IsExplicit = true };
                else if (DoneReports.Told(said, meeting) is { } report)
                    done.Add(report);
            }

            bool taken = actions.Any(a => a.At == said.At || a.Citations.Any(c => c.Quote == said.Text));
            // What stands in a section of its own rules have read.
            if (likely[1] >= Promise && said.Section is not (MinutesSection.Actions or MinutesSection.Questions) && likely[1] >= likely[0] && !taken && !WrittenActions.Claims(said, meeting) && CuedTasks.In(said, meeting) is { } action && (action.Due is not null || likely[1] >= Undated))
                actions.Add(action);
            else if (likely[0] >= Decision && said.Section != MinutesSection.Decisions && !taken && !said.IsQuestion && !Clauses.IsFaltering(said) && !Clauses.IsConditional(said.Folded) && !(said.Speaker is not null && Tense.IsPast(said.Text)) && !DecisionTables.Undecided.IsIn(said.Folded) && !IsRefused(said, meeting) && !decisions.Any(d => d.At == said.At || (said.Speaker is null && d.At.Passage == said.At.Passage && s_back.Opens(said.Folded)) || d.Citations.Any(c => c.Quote == said.Text)))
                decisions.Add(new Decision(said.Text, said.Speaker, Replacements.In(said.Text, meeting.Date), meeting.Date, said.At, [meeting.Cite(said)]));
            else if (said.Section != MinutesSection.Questions && likely[2] >= (said.IsQuestion && said.Speaker is not null ? Asked : Question) && !Clauses.IsFaltering(said) && !questions.Any(q => q.At == said.At || q.Citations.Any(c => c.Quote == said.Text)))
                questions.Add(new OpenQuestion(said.Text, said.Speaker, said.At, [meeting.Cite(said)]));
        }

        return read with { Decisions = [.. InOrder(decisions.Select(d => d with { Turns = turns.Contains(d.At) }), d => d.At)], Actions = [.. InOrder(actions, a => a.At)], Questions = [.. InOrder(questions, q => q.At)], Done = [.. InOrder(done, r => r.At)] };
    }

    private static bool MayHold(Said said) =>
        said.Text.Count(char.IsLetter) >= FewestLetters && said.Passage.Kind is not (PassageKind.TableRow or PassageKind.Code) && said.Section is not (MinutesSection.Attendees or MinutesSection.Absent or MinutesSection.Agenda or MinutesSection.Denied);

    // What the next one takes back was not settled.
    private static bool IsRefused(Said said, MeetingText meeting) =>
        said.Speaker is not null && meeting.TurnsAfter(said).FirstOrDefault() is { } next && next[0].Speaker != said.Speaker && Replies.Refuses(next, meeting.People);

    private static IOrderedEnumerable<T> InOrder<T>(IEnumerable<T> readings, Func<T, SentenceRef> at) => readings.OrderBy(r => at(r).Passage).ThenBy(r => at(r).Sentence);
}
