using System.Globalization;

namespace Kb.Compiler.Language;

/// <summary>Finds the days that an English text names, counted from the day it was said or written. What words leave open stays open: "early next week" has no day, nor has "4/5".</summary>
public static class RelativeDates
{
    private static readonly string[] s_deadline =
    [
        "no later than", "not later than", "at the latest by", "at the latest on", "at the latest", "latest by", "latest on", "latest", "due on", "due by", "due", "by", "before", "until", "till", "in time for", "deadline",
        "ready for", "needed for",
    ];

    // "Tuesday afternoons"
    private static readonly string[] s_habits = ["mornings", "afternoons", "evenings", "nights", "lunchtimes"];

    private static readonly string[] s_day = ["on", "for", "at", "this"];

    private static readonly string[] s_at = ["at", "on", "over", "in", "at this", "in this", "at next", "in next", "before", "until", "by", "to", "to next"];

    private static readonly string[] s_other =
    [
        "last", "every", "each", "since", "past", "previous", "from", "after", "starting", "starts", "start", "as of", "between", "of", "most", "alternate", "second", "first", "third", "any", "and not", "not", "than", "through", "no",
    ];

    /// <summary>In the order of the text, none overlapping another.</summary>
    /// <param name="from">The day it was said; null where nobody knows it, then only full dates have a day.</param>
    public static IReadOnlyList<DateFound> Find(string text, DateOnly? from)
    {
        var found = new List<DateFound>();
        foreach (DateForms.Row row in DateForms.Rows)
        {
            foreach (System.Text.RegularExpressions.Match match in row.Form.Matches(text))
            {
                if (found.Exists(f => f.Start < match.Index + match.Length && match.Index < f.End) || !IsWhole(text, match.Index, match.Index + match.Length))
                    continue;
                found.Add(Placed(text, match.Index, match.Index + match.Length, row.Day(match, from)));
            }
        }

        // "on 14 March in the morning"
        if (found.Count > 1)
            found.RemoveAll(f => f.WordsIn(text).Equals("in the morning", StringComparison.OrdinalIgnoreCase));
        found.Sort((a, b) => a.Start.CompareTo(b.Start));
        // "She is there on 3 and 4 October and writes it up by the 20th of that month"
        for (int i = 0; i < found.Count; i++)
        {
            if (s_thatMonth.Any(w => found[i].WordsIn(text).EndsWith(w, StringComparison.OrdinalIgnoreCase)))
                found[i] = found[i] with { Day = OfThatMonth(found[i].WordsIn(text), text[..found[i].Start], from) };
        }

        return found;
    }

    private static readonly string[] s_thatMonth = ["of that month", "of the same month"];

    // The month is the last one named before.
    private static DateOnly? OfThatMonth(string words, string before, DateOnly? from)
    {
        int month = before.Split([' ', ',', '.', '(', ')'], StringSplitOptions.RemoveEmptyEntries).Where(w => char.IsUpper(w[0])).Select(w => MonthNames.Month(w.ToLowerInvariant(), "en")).LastOrDefault(m => m is not null) ?? 0;
        string number = new([.. words.SkipWhile(c => !char.IsAsciiDigit(c)).TakeWhile(char.IsAsciiDigit)]);
        return from is { } said && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int day) ? CalendarDays.FirstOnOrAfter(said, month, day) : null;
    }

    /// <summary>The same, or of the year before where a text tells what is over: "14 August has gone by", said on 17 August, is a day of the last weeks whose next one is most of a year away. Only days named with their month, and feasts: "in ten months" is to come, and so is what is due.</summary>
    /// <param name="isPast">Whether the text has a verb of the past; where it has none only a day that no preposition makes a plan has gone by: "longest queue 14 February", and not "books the hall for 14 February".</param>
    internal static DateFound LatelyGone(string text, DateFound date, DateOnly? from, bool isPast) =>
        date is { Day: { } day, Role: not DateRole.Deadline } && from is { } said && day.DayNumber - said.DayNumber is var ahead && ahead > MostAhead && (isPast || !char.IsLower(text[date.Start])) && ahead < DaysOfYear && (DateForms.IsOfMonth(date.WordsIn(text)) || (isPast && DateForms.IsFeast(date.WordsIn(text)))) ? date with { Day = day.AddYears(-1) } : date;

    private const int MostAhead = 300;
    private const int DaysOfYear = 366;

    // "14.5" and "v2-12th" are other things.
    private static bool IsWhole(string text, int start, int end) =>
        !(start > 0 && text[start - 1] is '.' or '-' or '/' or ':' or '#' or '$' or '€' && start > 1 && !char.IsWhiteSpace(text[start - 2])) && !(end + 1 < text.Length && text[end] is '-' or '/' or '.' && char.IsLetterOrDigit(text[end + 1]));

    private static DateFound Placed(string text, int start, int end, DateOnly? day)
    {
        ReadOnlySpan<char> before = text.AsSpan(0, start).TrimEnd();
        ReadOnlySpan<char> after = text.AsSpan(end).TrimStart(" ,");
        int latest = after.StartsWith("at the latest", StringComparison.OrdinalIgnoreCase) ? text.Length - after.Length + "at the latest".Length
            : after.StartsWith("latest", StringComparison.OrdinalIgnoreCase) ? text.Length - after.Length + "latest".Length : 0;
        if (Ending(before, s_deadline) is var deadline && deadline > 0)
            return new DateFound(before.Length - deadline, Math.Max(end, latest) - before.Length + deadline, day, DateRole.Deadline);
        if (latest > 0)
            return new DateFound(start, latest - start, day, DateRole.Deadline);
        if (text.AsSpan(start, end - start).StartsWith("by ", StringComparison.OrdinalIgnoreCase) || text.AsSpan(start, end - start).StartsWith("due ", StringComparison.OrdinalIgnoreCase) || text.AsSpan(start, end - start).StartsWith("before ", StringComparison.OrdinalIgnoreCase) || text.AsSpan(start, end - start).StartsWith("until ", StringComparison.OrdinalIgnoreCase) || text.AsSpan(start, end - start).StartsWith("till ", StringComparison.OrdinalIgnoreCase))
            return new DateFound(start, end - start, day, DateRole.Deadline);
        if (Ending(before, s_other) > 0 || Starting(after, s_habits) || IsPartOfAName(text, start, end))
            return new DateFound(start, end - start, day, DateRole.Other);
        int on = Ending(before, s_day);
        int first = on > 0 ? before.Length - on : start;
        return new DateFound(first, end - first, day, DateRole.Day);
    }

    // "the Friday call", "Monday's list": which one, not when.
    private static bool IsPartOfAName(string text, int start, int end)
    {
        // "at Tuesday's quiz", "over Wednesday's lunch" say when all the same.
        if (end < text.Length && text[end] is '\'' or '’')
            return Ending(text.AsSpan(0, start).TrimEnd(), s_at) == 0;
        return text.AsSpan(start).StartsWith("the ", StringComparison.OrdinalIgnoreCase) && char.IsLetter(text.AsSpan(start + 4)[0]) && Names(text.AsSpan(end).TrimStart());
    }

    private static bool Names(ReadOnlySpan<char> after)
    {
        int length = after.IndexOfAnyExceptInRange('a', 'z');
        string word = after[..(length < 0 ? after.Length : length)].ToString();
        return word.Length > 2 && FunctionWords.Of(word) == FunctionClass.None;
    }

    private static bool Starting(ReadOnlySpan<char> text, string[] words)
    {
        foreach (string word in words)
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    // How long the phrase is that the text ends in; 0 where it ends in none of them.
    private static int Ending(ReadOnlySpan<char> text, string[] phrases)
    {
        foreach (string phrase in phrases)
        {
            if (text.EndsWith(phrase, StringComparison.OrdinalIgnoreCase) && (text.Length == phrase.Length || !char.IsLetterOrDigit(text[^(phrase.Length + 1)])))
                return phrase.Length;
        }

        return 0;
    }
}
