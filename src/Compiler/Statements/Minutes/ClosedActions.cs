using Kb.Compiler.Language;

namespace Kb.Compiler.Statements.Minutes;

/// <summary>Which promises a later source reports as done: by the same person, with two words of the task or most of them, on a later day, in so many words. Where two tasks may be meant, none is closed.</summary>
public static class ClosedActions
{
    private const double MostOfTask = 0.5;

    private static readonly PhraseSet s_light = new("get|give|make|do|have|take|put|let|see|come|go|bring|thing|things|time|week|day|month|one|two|them|that|this|please|you|soon|again|some|also|next|last|done|closed|finished|item|off|out|tick|list");

    /// <summary>The closing statement for the sentence of each action that has one.</summary>
    public static IReadOnlyDictionary<SentenceRef, Citation> Find(IReadOnlyList<MinutesOfSource> minutes)
    {
        var closed = new Dictionary<SentenceRef, Citation>();
        foreach (MinutesOfSource later in minutes.Where(m => m.Date is not null).OrderBy(m => m.Date))
        {
            if (later.Done.Count == 0)
                continue;
            ActionItem[] earlier = [.. minutes.Where(m => m.Date < later.Date && Share(m, later)).SelectMany(m => m.Actions)];
            foreach (DoneReport report in later.Done)
            {
                // A sentence that gives two tasks is not closed by a report of one.
                foreach (ActionItem action in Meant(report, [.. earlier.Where(a => !a.IsDone)]).Where(a => earlier.Count(e => e.At == a.At) == 1))
                    closed.TryAdd(action.At, report.Citations[0]);
            }
        }

        return closed;
    }

    // Meetings of people none of whom is the same have nothing to do with each other.
    private static bool Share(MinutesOfSource one, MinutesOfSource other) =>
        one.Attendees.Count == 0 || other.Attendees.Count == 0 || one.Attendees.Any(a => other.Attendees.Any(b => People.MayBeSame(a, b)));

    private static ActionItem[] Meant(DoneReport report, ActionItem[] actions)
    {
        HashSet<string> told = [.. report.Citations.SelectMany(c => Words(c.Quote))];
        (ActionItem Action, HashSet<string> Words, double Share, int Common)[] candidates =
        [
            .. actions.Where(a => a.Owner is null || report.Owner is null || People.AreSame(a.Owner, report.Owner) || Names(report, a.Owner))
                .Select(a => (Action: a, Words: OfTask(a))).Select(c => (c.Action, c.Words, Share: c.Words.Count == 0 ? 0 : (double)c.Words.Count(told.Contains) / c.Words.Count, Common: c.Words.Count(told.Contains)))
                .Where(c => Fits(report, c.Action, c.Share, c.Common)).OrderByDescending(c => c.Common).ThenByDescending(c => c.Share),
        ];
        if (candidates.Length == 0)
            return [];
        // A promise that was renewed is closed in each place; two different tasks are one too many.
        var best = candidates[0];
        var others = candidates.Skip(1).Where(c => c.Common == best.Common).ToArray();
        return others.All(o => o.Words.Overlaps(best.Words) && o.Action.Owner is { } owner && People.AreSame(owner, best.Action.Owner)) ? [best.Action, .. others.Select(o => o.Action)] : [];
    }

    private static bool Fits(DoneReport report, ActionItem action, double share, int common)
    {
        bool same = report.Owner is not null && action.Owner is not null;
        // Without a word that closes it the report has to say nearly the whole task.
        if (!report.IsExplicit)
            return same && share >= MostOfTask && common >= 2;
        return same ? common >= 2 || (share >= MostOfTask && common >= 1) : share >= MostOfTask && common >= (report.IsListed ? 1 : 2);
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
