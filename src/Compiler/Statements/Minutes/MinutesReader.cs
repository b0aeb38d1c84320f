using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Kb.Compiler.Language;
using Kb.Compiler.Sources;
using Kb.Compiler.Statements.Minutes.Cues;
using Kb.Compiler.Workspace;
using Kb.Inference.Questions;

namespace Kb.Compiler.Statements.Minutes;

/// <summary>Reads decisions, promises and open questions from a source that is a meeting. By rules, each a table of phrases, and in English by learned cues and the model for what no rule reads; a text of a language other than English gives what its lists and tables say.</summary>
public static partial class MinutesReader
{
    private static readonly ConditionalWeakTable<Source, MeetingDraft> s_kept = [];

    /// <summary>Makes ready what hangs on the source alone, so that several can be made ready at a time; kept as long as the source lives, so that a further round of the build costs little.</summary>
    public static void Prepare(int index, Source source, MeetingRule rule)
    {
        if (Meetings.IsMeeting(source, rule))
            Draft(index, source);
    }

    /// <summary>Pure: hangs on the source, on whether it is a meeting and on the answers.</summary>
    /// <param name="index">Of the source in the inputs.</param>
    /// <param name="rule">What AGENTS.md says of meetings.</param>
    /// <param name="answers">Asked once for each group of the meeting; without them cues stand in.</param>
    public static MinutesOfSource Read(int index, Source source, MeetingRule rule, IAnswers answers)
    {
        if (!Meetings.IsMeeting(source, rule))
            return new MinutesOfSource(index, source.Date, [], [], [], [], []);
        MeetingDraft draft = Draft(index, source);
        return Read(draft.ByRules, draft.Meeting, draft.Cues, SaidJudgements.Of(draft.Meeting, draft.Asked, answers, out bool complete)) with { Complete = complete };
    }

    /// <param name="cues">As <see cref="CueReadings.Judge"/> gives them.</param>
    /// <param name="model">As <see cref="SaidJudgements"/> gives them.</param>
    internal static MinutesOfSource Read(MinutesOfSource byRules, MeetingText meeting, IReadOnlyList<double[]> cues, double[]?[] model)
    {
        MinutesOfSource read = CueReadings.AddTo(byRules, meeting, cues, model);
        HashSet<SentenceRef> heads = [.. meeting.Said.Where(HeadLabels.Open).Select(s => s.At)];
        return read with { Actions = [.. read.Actions.Where(a => !heads.Contains(a.At)).Select(a => WithWords(WithThing(WithFullOwner(read.Actions.Count(b => b.At == a.At) == 1 ? WithDay(a, meeting) : a, meeting), meeting), meeting))], Decisions = [.. read.Decisions.Where(d => !heads.Contains(d.At) && !Vote().IsMatch(d.Text)).Select(d => WithNextReplaced(d, meeting))] };
    }

    private static MeetingDraft Draft(int index, Source source)
    {
        if (!s_kept.TryGetValue(source, out MeetingDraft? kept) || kept.Meeting.Index != index)
            s_kept.AddOrUpdate(source, kept = MeetingDraft.Of(new MeetingText(index, source)));
        return kept;
    }

    /// <param name="ByRules">What rules read.</param>
    /// <param name="Cues">What the learned cues say of each sentence.</param>
    /// <param name="Asked">What the model is asked about it.</param>
    private sealed record MeetingDraft(MeetingText Meeting, MinutesOfSource ByRules, IReadOnlyList<double[]> Cues, IReadOnlyList<SaidQuestion> Asked)
    {
        public static MeetingDraft Of(MeetingText meeting)
        {
            MinutesOfSource read = ReadByRules(meeting);
            return new MeetingDraft(meeting, read, CueReadings.Judge(read, meeting), [.. SaidQuestion.For(meeting)]);
        }
    }

    /// <summary>Without the learned cues: what they are learned beside.</summary>
    internal static MinutesOfSource ReadByRules(MeetingText meeting)
    {
        IReadOnlyList<ActionItem> actions = [.. WrittenActions.Of(meeting).Concat(SpokenActions.Of(meeting)).OrderBy(a => a.At.Passage).ThenBy(a => a.At.Sentence)];
        return new MinutesOfSource(meeting.Index, meeting.Date, meeting.Attendees, Decisions(meeting, actions), actions, [.. OpenQuestions.Of(meeting)], [.. DoneReports.Of(meeting)]);
    }

    // "Ana asks.": a task of one word says nothing, its sentence does.
    private static ActionItem WithWords(ActionItem action, MeetingText meeting) =>
        action.Task.Contains(' ') || Recipients.PointsBack(action.Task) || meeting.Said.FirstOrDefault(s => s.At == action.At) is not { Passage.Kind: PassageKind.Paragraph or PassageKind.Turn or PassageKind.ListItem, Section: not MinutesSection.Actions } said || said.Text.Contains(':') || WordCount.Of(said.Text) is < 3 or > SentenceBank.MostWords
            ? action : action with { Task = said.Text };

    // "New ones from the yard, she delivers them before Easter": what "them" are stands in the same sentence.
    private static ActionItem WithThing(ActionItem action, MeetingText meeting)
    {
        if (!Recipients.PointsBack(action.Task) || meeting.Said.FirstOrDefault(s => s.At == action.At) is not { Speaker: null, Passage.Kind: not PassageKind.TableRow } said)
            return action;
        int at = said.Text.IndexOf(action.Task, StringComparison.Ordinal);
        return at > FewestBefore && said.Text.LastIndexOf(", ", at, StringComparison.Ordinal) > 0 ? action with { Task = DueWords.Trimmed(said.Text[..(at + action.Task.Length)]) } : action;
    }

    private const int FewestBefore = 8;

    private static ActionItem WithFullOwner(ActionItem action, MeetingText meeting) =>
        action with { Owner = action.Owner is { } owner ? meeting.People.Spelled(owner) : meeting.Author is { } writer && meeting.Said.FirstOrDefault(s => s.At == action.At) is { Speaker: null } said && s_writer.Opens(said.Folded) ? writer : null, For = action.For is { } recipient ? meeting.People.Spelled(recipient) : null };

    // "I'm in Corby tomorrow and will tell them myself": the one day that its sentence names, though not beside the task.
    private static ActionItem WithDay(ActionItem action, MeetingText meeting)
    {
        if (action.Due is not null || meeting.Said.FirstOrDefault(s => s.At == action.At) is not { Passage.Kind: not PassageKind.TableRow } said || Clauses.IsConditional(said.Folded) || s_open.IsIn(said.Folded))
            return action;
        return meeting.Dates(said.Text).Where(d => d.Role != DateRole.Other).ToArray() is [{ Day: { } day } only] && day >= meeting.Date ? action with { Due = DueWords.ToDue(only, said.Text) } : action;
    }

    // "All in favour." says how, not what.
    [GeneratedRegex(@"^(?:all|everyone|everybody|nobody|none|unanimous(?:ly)?|carried|approved|agreed)(?: (?:were|was|is|are|voted|unanimously|by all|nem con|against|agreed|approved|in favou?r|it))*[.!]?$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Vote();

    // "once the quote is refreshed, they promised it for Friday"
    private static readonly PhraseSet s_open = new("once|when|until|because|since|promised|expected|unless|they|they're|they'll|whenever");

    private static readonly PhraseSet s_writer = new("i|i'll|i'm|i'd|me");

    // What is stated and agreed to besides is one decision.
    private static Decision[] Decisions(MeetingText meeting, IReadOnlyList<ActionItem> actions) =>
        [.. StatedDecisions.Of(meeting).Concat(SpokenDecisions.Of(meeting)).Concat(Outcomes.Of(meeting).Where(o => !actions.Any(a => a.At == o.At))).DistinctBy(d => d.At).OrderBy(d => d.At.Passage).ThenBy(d => d.At.Sentence)];

    // "We go annual-only. This reverses the decision of 28 February": what is replaced stands behind the decision, in the same item.
    private static Decision WithNextReplaced(Decision decision, MeetingText meeting)
    {
        Said? next = meeting.Said.FirstOrDefault(s => s.At == decision.At with { Sentence = decision.At.Sentence + 1 });
        return decision.Replaces is null && next is not null && (next.Folded.StartsWith("this ", StringComparison.Ordinal) || next.Folded.StartsWith("that ", StringComparison.Ordinal) || next.Folded.StartsWith("it ", StringComparison.Ordinal))
            && Replacements.In(next.Text, meeting.Date) is { } replaced
            ? decision with { Replaces = replaced, Citations = [.. decision.Citations, meeting.Cite(next)] }
            : decision;
    }
}
