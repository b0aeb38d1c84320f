using Kb.Compiler.Language;

namespace Kb.Compiler.Statements.Minutes;

/// <summary>A day that stands behind the task it belongs to: in the next clause ("…, and it'll be in your inbox on Monday"), or in the next sentence ("By Tuesday would be good.").</summary>
internal static class LaterDates
{
    private const int LongestSentence = 70;

    private static readonly PhraseSet s_points = PhraseTables.Of("clauses", "points");
    private static readonly PhraseSet s_fits = PhraseTables.Of("clauses", "fits");
    private static readonly PhraseSet s_polite = new("please|date|then|say|ok|okay|promise|promised|deal|sure|yes|fine|good|tops|noon|sharp|latest|morning|evening|tonight");
    private static readonly PhraseSet s_it = new("it|them|that|those|they|it'll|they'll|that'll");

    /// <param name="end">Where the clause of the task ends.</param>
    /// <param name="said">The sentence that says it.</param>
    public static DueDate? After(Said said, int end, MeetingText meeting) => InRest(said, end, meeting) ?? (Next(said, meeting) is { } next ? InSentence(next, meeting) : null);

    /// <summary>The next sentence of the same turn or paragraph, where it says when.</summary>
    public static Said? Dated(Said said, MeetingText meeting) => Next(said, meeting) is { } next && InSentence(next, meeting) is not null ? next : null;

    private static DueDate? InRest(Said said, int end, MeetingText meeting)
    {
        if (end >= said.Text.Length)
            return null;
        int at = said.Text.Length - said.Text.AsSpan(end).TrimStart(" ,;.-–—:").Length;
        if (at >= said.Text.Length || Clauses.IsConditional(said.Folded[at..]))
            return null;
        string rest = said.Text[at..], folded = said.Folded[at..];
        return Sole(rest, meeting) is { } date && (date.Start <= 1 || date.Role == DateRole.Deadline || s_points.Opens(folded) && s_it.IsIn(folded)) ? DueWords.ToDue(date, rest) : null;
    }

    private static DueDate? InSentence(Said next, MeetingText meeting)
    {
        if (next.Text.Length > LongestSentence || Clauses.IsConditional(next.Folded) || Sole(next.Text, meeting) is not { } date)
            return null;
        // "Friday." or "By Friday, please."; "Board on Friday." is another thing.
        string around = $"{next.Folded[..date.Start]} {next.Folded[date.End..]}".Trim(' ', '.', ',', '!', '?', '-', '–', '(', ')', ':');
        bool only = next.Text.Length - date.Length < 10 && (around.Length == 0 || s_points.Opens(around) || s_fits.IsIn(around) || s_polite.Opens(around) || around.Split(' ').All(w => FunctionWords.Of(w) != FunctionClass.None));
        bool fits = date.Start <= 3 && s_fits.IsIn(next.Folded[Math.Min(date.End, next.Folded.Length)..]);
        bool points = !next.IsQuestion && s_points.Opens(next.Folded) && (s_it.IsIn(next.Folded) || date.Start < 20) && !Speech.Generally.IsIn(next.Folded);
        return only || fits || points ? DueWords.ToDue(date, next.Text) : null;
    }

    private static Said? Next(Said said, MeetingText meeting) =>
        said.Index + 1 < meeting.Said.Count && meeting.Said[said.Index + 1] is var next && next.Passage == said.Passage ? next : null;

    // The one day that is named, or the one deadline.
    private static DateFound? Sole(string text, MeetingText meeting)
    {
        DateFound[] dates = [.. meeting.Dates(text).Where(d => d.Role != DateRole.Other && !(d.Day < meeting.Date))];
        return dates.Length == 1 ? dates[0] : dates.Where(d => d.Role == DateRole.Deadline).ToArray() is [var deadline] ? deadline : null;
    }
}
