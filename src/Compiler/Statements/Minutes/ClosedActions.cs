using Kb.Compiler.Language;

namespace Kb.Compiler.Statements.Minutes;

/// <summary>Which promises a later source reports as done: on a later day, among the same people, in words that repeat the rarer ones of the task, best by the one who promised it. Where two tasks may be meant, none is closed. Source of the weights: inverse document frequency (Spärck Jones 1972).</summary>
public static class ClosedActions
{
    /// <summary>How near a report must be to a task: one that says in so many words that something is done, one that only tells what happened, an entry of a list of what is done. In natural logarithms of rarity.</summary>
    private const double FewestTold = 4.5, FewestHinted = 7.2, FewestListed = 3;

    /// <summary>The best must be so much nearer than the next.</summary>
    private const double Lead = 1.25;

    /// <summary>Tasks and reports of some five meetings.</summary>
    private const int FewMeetings = 40;

    /// <summary>As much as a word that one task in twenty has.</summary>
    private const double OwnerWeight = 3;

    private static readonly PhraseSet s_light = new("get|give|make|do|have|take|put|let|see|come|go|bring|thing|things|time|week|day|month|one|two|them|that|this|please|you|soon|again|some|also|next|last|done|closed|finished|item|off|out|tick|list");

    /// <summary>The closing statement for the sentence of each action that has one.</summary>
    public static IReadOnlyDictionary<SentenceRef, Citation> Find(IReadOnlyList<MinutesOfSource> minutes)
    {
        var closed = new Dictionary<SentenceRef, Citation>();
        RareWords rare = RareWords.In([.. minutes.SelectMany(m => m.Actions.Select(OfTask).Concat(m.Done.Select(d => Words(d.Text).ToHashSet(StringComparer.Ordinal))))], FewMeetings);
        foreach (MinutesOfSource later in minutes.Where(m => m.Date is not null).OrderBy(m => m.Date))
        {
            if (later.Done.Count == 0)
                continue;
            ActionItem[] earlier = [.. minutes.Where(m => m.Date < later.Date && Share(m, later)).SelectMany(m => m.Actions)];
            foreach (DoneReport report in later.Done)
            {
                // A sentence that gives two tasks is not closed by a report of one.
                foreach (ActionItem action in Meant(report, [.. earlier.Where(a => !a.IsDone && !closed.ContainsKey(a.At))], rare).Where(a => earlier.Count(e => e.At == a.At) == 1))
                    closed.TryAdd(action.At, report.Citations[0]);
            }
        }

        return closed;
    }

    private static bool Share(MinutesOfSource one, MinutesOfSource other) => Known(one) is var first && Known(other) is var second && (first.Count == 0 || second.Count == 0 || People.Meet(first, second));

    // Where nobody is said to be there, who has something to do.
    private static IReadOnlyList<string> Known(MinutesOfSource minutes) =>
        minutes.Attendees.Count > 0 ? minutes.Attendees : [.. minutes.Actions.Select(a => a.Owner).Concat(minutes.Done.Select(d => d.Owner)).OfType<string>().Distinct(StringComparer.Ordinal)];

    private static ActionItem[] Meant(DoneReport report, ActionItem[] actions, RareWords rare)
    {
        HashSet<string> told = [.. report.Citations.SelectMany(c => Words(c.Quote))];
        (ActionItem Action, HashSet<string> Words, double Near)[] candidates =
        [
            .. actions.Where(a => a.Owner is null || report.Owner is null || People.AreSame(a.Owner, report.Owner) || Names(report, a.Owner))
                .Select(a => (Action: a, Words: OfTask(a))).Select(c => (c.Action, c.Words, Near: Near(report, c.Action, c.Words, told, rare)))
                .Where(c => c.Near >= (report.IsListed ? FewestListed : report.IsExplicit ? FewestTold : FewestHinted)).OrderByDescending(c => c.Near),
        ];
        if (candidates.Length == 0)
            return [];
        // A promise that was renewed is closed in each place; two different tasks are one too many.
        var best = candidates[0];
        var others = candidates.Skip(1).Where(c => best.Near < Lead * c.Near).ToArray();
        return others.All(o => o.Words.Overlaps(best.Words) && o.Action.Owner is { } owner && People.AreSame(owner, best.Action.Owner)) ? [best.Action, .. others.Select(o => o.Action)] : [];
    }

    // What of the task the report repeats, rare words first; and whether it is told of the one who promised it.
    private static double Near(DoneReport report, ActionItem action, HashSet<string> task, HashSet<string> told, RareWords rare)
    {
        double common = task.Where(told.Contains).Sum(rare.Weight);
        if (common == 0)
            return 0;
        bool same = action.Owner is { } owner && (report.Owner is { } teller ? People.AreSame(owner, teller) : Names(report, owner));
        return common + (same ? OwnerWeight : 0);
    }

    private static bool Names(DoneReport report, string owner) => (" " + report.Text + " ").Contains($" {owner.Split(' ')[0]}", StringComparison.Ordinal);

    // Names are no part of what is to be done, and days are not either.
    private static HashSet<string> OfTask(ActionItem action)
    {
        HashSet<string> people = [.. Words($"{action.Owner} {action.For} {action.Due?.Words}")];
        HashSet<string> words = [.. Words(action.Task).Where(w => !people.Contains(w))];
        return words.Count > 1 || action.Citations.Count == 1 ? words : [.. words, .. action.Citations.Skip(1).SelectMany(c => Words(c.Quote)).Where(w => !people.Contains(w))];
    }

    private static IEnumerable<string> Words(string text) =>
        TextTokens.Of(PhraseSet.Fold(text)).Where(t => t.Kind is TokenKind.Word && t.Text.Length > 2 && FunctionWords.Of(t.Text) == FunctionClass.None && s_light.LengthAt(t.Text, 0) != t.Text.Length && !t.Text.Contains('\''))
            .Select(t => Stemmer.Stem(Lexicon.BaseOf(t.Text) ?? t.Text, "en"));
}
