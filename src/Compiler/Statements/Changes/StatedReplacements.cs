using System.Text.RegularExpressions;
using Kb.Compiler.Language;
using Kb.Compiler.Statements.Minutes;

namespace Kb.Compiler.Statements;

/// <summary>Decisions that name the one they replace: by its date, by its words, or by both. Where two could be meant, neither is taken.</summary>
internal static partial class StatedReplacements
{
    /// <param name="decisions">Dated, oldest first.</param>
    public static IEnumerable<Change> Find(Decision[] decisions)
    {
        ILookup<DateOnly, Decision> byDate = decisions.ToLookup(d => d.Date!.Value);
        ILookup<string, Decision>? byWord = null;
        foreach (Decision newer in decisions.Where(d => d.Replaces is not null))
        {
            HashSet<string> words = Words(newer.Replaces!);
            Decision? older;
            if (DayNamed(newer) is { } day)
            {
                older = OnDay([.. byDate[day].Where(d => d.At != newer.At)], words, newer);
            }
            else
            {
                byWord ??= decisions.SelectMany(d => Words(d.Text).Select(w => (w, d))).ToLookup(x => x.w, x => x.d, StringComparer.Ordinal);
                older = words.Count < 2 ? null : Only([.. byWord[words.First()].Where(d => d.Date < newer.Date && words.IsSubsetOf(Words(d.Text)))]);
            }

            if (older is not null)
                yield return new Change(ChangeKind.Replaced, older.At, newer.At, older.Citations[0], newer.Citations[0], older.Text, newer.Text, older.Date, newer.Date);
        }
    }

    // The day alone is enough where one decision was taken on it; what it was about decides among several.
    private static Decision? OnDay(Decision[] candidates, HashSet<string> words, Decision newer)
    {
        if (candidates.Length == 1 && (words.Count == 0 || words.Overlaps(Words(candidates[0].Text)) || words.Overlaps(Words(newer.Text))))
            return candidates[0];
        HashSet<string> subject = words.Count > 0 ? words : Words(newer.Text);
        (Decision Decision, int Shared)[] ranked = [.. candidates.Select(c => (c, Words(c.Text).Count(subject.Contains))).Where(x => x.Item2 > 0).OrderByDescending(x => x.Item2)];
        return ranked.Length == 1 || (ranked.Length > 1 && ranked[0].Shared > ranked[1].Shared) ? ranked[0].Decision : null;
    }

    private static Decision? Only(Decision[] candidates) => candidates.Length == 1 ? candidates[0] : null;

    // A day without a year is the last such day before the newer decision.
    private static DateOnly? DayNamed(Decision newer)
    {
        if (DateFinder.Find(newer.Replaces!) is { } date)
            return date;
        TextValue? value = ValueReader.Read(newer.Replaces!, newer.Date!.Value.Year).Where(v => v.Kind == ValueKind.Date).Select(v => (TextValue?)v).FirstOrDefault();
        if (value?.Value.Split('/') is not [var y, var m, var d] || !int.TryParse(y, out int year) || !int.TryParse(m, out int month) || !int.TryParse(d, out int day) || day > DateTime.DaysInMonth(year, month))
            return null;
        var found = new DateOnly(year, month, day);
        return found < newer.Date ? found : found.AddYears(-1);
    }

    private static HashSet<string> Words(string text) =>
    [
        .. TextTokens.Of(Dates().Replace(text, " ")).Where(t => t.Kind is TokenKind.Word or TokenKind.Code).Select(t => Nfc.Fold(t.Text))
            .Where(w => !StopWords.Contains(w, "en") && !Talk().IsMatch(w)).Select(ChangeWords.Stem),
    ];

    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase;

    [GeneratedRegex(@"^(?:decisions?|decided?|agreed?|agreement|earlier|previous(?:ly)?|former|old|replac\w+|supersed\w+|revers\w+|overturn\w*|revok\w+|revoc\w+|cancel\w*|overrul\w+|tak(?:e|es|en|ing)|took|back|clear|meeting|instead|withdraw\w*|undo\w*|rescind\w*|drop(?:ped|s)?|going|go|will|made|took|choice|plan|resolution|vote[ds]?|january|february|march|april|may|june|july|august|september|october|november|december)$", Options)]
    private static partial Regex Talk();

    [GeneratedRegex(@"\d{4}-\d\d-\d\d|\b\d{1,2}(?:st|nd|rd|th)?\b|\b\d{4}\b", Options)]
    private static partial Regex Dates();
}
