using Kb.Compiler.Extractions;
using Kb.Compiler.Language;

namespace Kb.Compiler.Statements.Minutes;

/// <summary>Which promises a later source reports as done: on a later day, among the same people, in words that repeat the rarer ones of the task, most often at the next meeting and by the one who promised it. Where two tasks may be meant, none is closed. Source of the words' weights: inverse document frequency (Spärck Jones 1972).</summary>
public static class ClosedActions
{
    /// <summary>Logit from which a task is closed. That closes 45 of 100 tasks that are reported in 72 teams; 90 of 100 that it closes are done, 82 by that very report.</summary>
    private const double Least = -0.15;

    /// <summary>The same where the model reads both.</summary>
    private const double LeastRead = -0.3;

    /// <summary>One word in many ("posts") is no task.</summary>
    private const double LeastShare = 0.12;

    /// <summary>The best must be so much likelier than the next.</summary>
    private const double Lead = 0.3;

    /// <summary>Of the pairs below this two in a hundred close, which is one in a hundred of all that close.</summary>
    private const double LeastAsked = -3.5;

    private const int MostAsked = 3;

    /// <summary>Tasks and reports of some five meetings.</summary>
    private const int FewMeetings = 40;

    private static readonly PhraseSet s_light = new("get|give|make|do|have|take|put|let|see|come|go|bring|thing|things|time|week|day|month|one|two|them|that|this|please|you|soon|again|some|also|next|last|done|closed|finished|item|off|out|tick|list");

    /// <summary>The closing statement for the sentence of each action that has one.</summary>
    /// <param name="read">What the model makes of a report and a task that it may be about, as a logit; null where it does not say.</param>
    public static IReadOnlyDictionary<SentenceRef, Citation> Find(IReadOnlyList<MinutesOfSource> minutes, Func<ActionItem, DoneReport, double?>? read = null)
    {
        var closed = new Dictionary<SentenceRef, Citation>();
        foreach ((DoneReport report, IReadOnlyList<(ActionItem Action, ClosingSigns Signs)> tasks) in Compared(minutes))
        {
            // A sentence that gives two tasks is not closed by a report of one.
            foreach (ActionItem action in Meant([.. Likely(tasks).Select(t => (t.Action, t.Signs with { Read = read?.Invoke(t.Action, report) })).Where(t => !closed.ContainsKey(t.Action.At))]).Where(a => tasks.Count(t => t.Action.At == a.At) == 1))
                closed.TryAdd(action.At, report.Citations[0]);
        }

        return closed;
    }

    /// <summary>The few tasks that a report may be about, likeliest first: what the model is asked about.</summary>
    internal static IEnumerable<(ActionItem Action, ClosingSigns Signs)> Likely(IReadOnlyList<(ActionItem Action, ClosingSigns Signs)> tasks) =>
        tasks.Where(t => (t.Signs.Shared > 0 || t.Signs.ByOwner) && t.Signs.Logit >= LeastAsked).OrderByDescending(t => t.Signs.Logit).Take(MostAsked);

    /// <summary>Each report, oldest first, with the open tasks that it may be about.</summary>
    internal static IEnumerable<(DoneReport Report, IReadOnlyList<(ActionItem Action, ClosingSigns Signs)> Tasks)> Compared(IReadOnlyList<MinutesOfSource> minutes)
    {
        // Who it is about counts by itself.
        IReadOnlyList<string>[] known = [.. minutes.Select(Known)];
        HashSet<string> people = [.. known.SelectMany(k => k).SelectMany(Words)];
        Meeting[] meetings = [.. minutes.Select((m, i) => new Meeting(m, known[i], [.. m.Actions.Select(a => (a, OfTask(a, people)))]))];
        RareWords rare = RareWords.In([.. meetings.SelectMany(m => m.Tasks.Select(t => t.Words).Concat(m.Minutes.Done.Select(d => Told(d.Text, people))))], FewMeetings);
        foreach (Meeting later in meetings.Where(m => m.Minutes.Date is not null && m.Minutes.Done.Count > 0).OrderBy(m => m.Minutes.Date))
        {
            (ActionItem Action, HashSet<string> Words, int Between)[] tasks = [.. Before(later, meetings).SelectMany(b => b.Meeting.Tasks.Where(t => !t.Action.IsDone).Select(t => (t.Action, t.Words, b.Between)))];
            foreach (DoneReport report in later.Minutes.Done)
            {
                HashSet<string> told = [.. report.Citations.SelectMany(c => Told(c.Quote, people))];
                yield return (report, [.. tasks.Select(t => (t.Action, Signs(report, told, t.Action, t.Words, t.Between, later.Minutes.Date!.Value, rare)))]);
            }
        }
    }

    /// <param name="Known">Who was there, or has something to do.</param>
    /// <param name="Tasks">Each with its words, names left out.</param>
    private sealed record Meeting(MinutesOfSource Minutes, IReadOnlyList<string> Known, IReadOnlyList<(ActionItem Action, HashSet<string> Words)> Tasks);

    // The earlier meetings of some of the same people, and how many were in between of nearly as many of them as were at any: a first name in two teams makes no series.
    private static IEnumerable<(Meeting Meeting, int Between)> Before(Meeting later, Meeting[] meetings)
    {
        (Meeting Meeting, double Common)[] earlier = [.. meetings.Where(m => m.Minutes.Date < later.Minutes.Date).Select(m => (m, Common(m.Known, later.Known))).Where(m => m.Item2 > 0)];
        double most = earlier.Select(m => m.Common).DefaultIfEmpty().Max();
        // A dated note where nobody was is no meeting of theirs.
        DateOnly?[] series = [.. earlier.Where(m => m.Common >= most / 2 && (later.Known.Count == 0 || m.Meeting.Known.Count > 0)).Select(m => m.Meeting.Minutes.Date).Distinct()];
        return earlier.Select(m => (m.Meeting, series.Count(day => day > m.Meeting.Minutes.Date)));
    }

    // Share of the smaller group that is in the other.
    private static double Common(IReadOnlyList<string> one, IReadOnlyList<string> other) =>
        one.Count == 0 || other.Count == 0 ? 1 : (double)People.InCommon(one, other) / Math.Min(one.Count, other.Count);

    // Where nobody is said to be there, who has something to do.
    private static IReadOnlyList<string> Known(MinutesOfSource minutes) =>
        minutes.Attendees.Count > 0 ? minutes.Attendees : [.. minutes.Actions.Select(a => a.Owner).Concat(minutes.Done.Select(d => d.Owner)).OfType<string>().Distinct(StringComparer.Ordinal)];

    private static ActionItem[] Meant((ActionItem Action, ClosingSigns Signs)[] tasks)
    {
        (ActionItem Action, double Logit)[] likely = [.. tasks.Where(t => t.Signs.Read is not null ? t.Signs.Logit >= LeastRead : t.Signs.Share >= LeastShare && t.Signs.Logit >= Least).Select(t => (t.Action, t.Signs.Logit)).OrderByDescending(t => t.Logit)];
        if (likely.Length == 0)
            return [];
        // A promise that was renewed is closed in each place; two different tasks are one too many.
        ActionItem best = likely[0].Action;
        ActionItem[] others = [.. likely.Skip(1).Where(t => t.Logit > likely[0].Logit - Lead).Select(t => t.Action)];
        HashSet<string> words = OfTask(best, []);
        return others.All(o => OfTask(o, []).Overlaps(words) && o.Owner is { } owner && People.AreSame(owner, best.Owner)) ? [best, .. others] : [];
    }

    private static ClosingSigns Signs(DoneReport report, HashSet<string> told, ActionItem action, HashSet<string> task, int between, DateOnly day, RareWords rare)
    {
        string[] common = [.. task.Where(told.Contains)];
        double shared = common.Sum(rare.Weight), all = task.Sum(rare.Weight);
        bool byOwner = action.Owner is { } owner && (report.Owner is { } teller ? People.AreSame(owner, teller) : Names(report, owner));
        // "The paper is in your mailbox" is not yet about Margit's mailbox: one word alone closes a task only where its owner reports or something is said to be done.
        double share = all > 0 && (common.Length > 1 || byOwner || report.IsExplicit) ? shared / all : 0;
        return new ClosingSigns(shared, share, byOwner, between, !(action.Due?.Day > day), report.IsExplicit, report.IsListed);
    }

    private static bool Names(DoneReport report, string owner) => (" " + report.Text + " ").Contains($" {owner.Split(' ')[0]}", StringComparison.Ordinal);

    // Names are no part of what is to be done, and days are not either.
    private static HashSet<string> OfTask(ActionItem action, HashSet<string> people)
    {
        HashSet<string> named = [.. people, .. Words($"{action.Owner} {action.For} {action.Due?.Words}")];
        HashSet<string> words = Told(action.Task, named);
        return words.Count > 1 || action.Citations.Count == 1 ? words : [.. words, .. action.Citations.Skip(1).SelectMany(c => Told(c.Quote, named))];
    }

    private static HashSet<string> Told(string text, HashSet<string> people) => [.. Words(text).Where(w => !people.Contains(w))];

    private static IEnumerable<string> Words(string text) =>
        TextTokens.Of(PhraseSet.Fold(text)).Where(t => t.Kind is TokenKind.Word && t.Text.Length > 2 && FunctionWords.Of(t.Text) == FunctionClass.None && !NameWords.IsCalendar(t.Text) && s_light.LengthAt(t.Text, 0) != t.Text.Length && !t.Text.Contains('\''))
            .Select(t => Stemmer.Stem(Lexicon.BaseOf(t.Text) ?? t.Text, "en"));
}
