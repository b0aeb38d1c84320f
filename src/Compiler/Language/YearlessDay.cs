using System.Globalization;
using System.Text.RegularExpressions;

namespace Kb.Compiler.Language;

/// <summary>A day as people head their notes with it, without its year: "Thurs 5 Nov", "22/4", "june 11", "Piotr 20.11."</summary>
/// <param name="Weekday">Null where none stands before it.</param>
/// <param name="Readings">Month and day; two of them where "5/6" may be either.</param>
public sealed partial record YearlessDay(DayOfWeek? Weekday, IReadOnlyList<(int Month, int Day)> Readings)
{
    /// <summary>The days it may be in these years: those that exist and fall on its weekday.</summary>
    public IEnumerable<DateOnly> In(IEnumerable<int> years) =>
        years.SelectMany(year => Readings.Where(r => r.Day <= DateTime.DaysInMonth(year, r.Month)).Select(r => new DateOnly(year, r.Month, r.Day))).Where(d => Weekday is null || d.DayOfWeek == Weekday);

    /// <summary>The one that a line names as its own day: at its start, or behind a name or a mark; null where it names none or several, where words such as "on" and "opens" make it the day of something else, or where a year stands in the line.</summary>
    public static YearlessDay? Find(string line)
    {
        if (DateFinder.Find(line) is not null)
            return null;
        int[] named = [.. DayMonth().Matches(line).Select(m => m.Groups["name"].Index)];
        // "11 Dec 25" is no Christmas.
        YearlessDay[] found = [.. s_forms.SelectMany(form => form.Matches(line)).Where(m => !m.Groups["name"].Success || m.Groups["day"].Index < m.Groups["name"].Index || !named.Contains(m.Groups["name"].Index)).Where(m => !IsPart(line, m) && !IsNumber(line, m) && !IsGoverned(line[..m.Index])).Select(Read).OfType<YearlessDay>()];
        return found.Length > 0 && found.All(f => f.Readings.SequenceEqual(found[0].Readings)) ? found[0] : null;
    }

    private static Regex[] s_forms => [DayMonth(), MonthDay(), Slashed(), Dotted()];

    // "14-16 Nov", "10.5.20", "3 May 26"
    private static bool IsPart(string line, Match day) =>
        day.Index > 0 && line[day.Index - 1] is '-' or '–' or '/' or '.' or ':' && day.Index > 1 && char.IsLetterOrDigit(line[day.Index - 2])
        || line.AsSpan(day.Index + day.Length).TrimStart(" ,.'’") is var rest && rest.Length > 0 && char.IsAsciiDigit(rest[0]) && IsYear(rest)
        || day.Index + day.Length + 1 < line.Length && line[day.Index + day.Length] is '-' or '–' or '/' && char.IsLetterOrDigit(line[day.Index + day.Length + 1]);

    private static bool IsYear(ReadOnlySpan<char> rest)
    {
        int digits = rest.IndexOfAnyExceptInRange('0', '9') is var end && end < 0 ? rest.Length : end;
        return digits == 4 || digits == 2 && (end < 0 || rest[end] is not (':' or '.' or 'h'));
    }

    // "Python 3.12 migration", "24/7 rota", "page 1/30": a day in digits alone has its weekday, or stands where days stand: with both stops, behind a person, or first of all.
    private static bool IsNumber(string line, Match day)
    {
        if (day.Groups["name"].Success || day.Groups["weekday"].Success)
            return false;
        string before = line[..day.Index].Trim(' ', '#', '*', '_', '-', '(');
        if (day.Value.Contains('/'))
            return before.Length > 0 || day.Value is "24/7";
        return day.Value.Count(c => c == '.') < 2 && !(day.Index + day.Length == line.TrimEnd().Length && FirstNames.Contains(before[(before.LastIndexOf(' ') + 1)..]));
    }

    // "open until 5 Nov", "the museum opens 8 May: the day of something that the text tells of.
    private static bool IsGoverned(string before)
    {
        string text = before.TrimEnd();
        if (text.Length == 0 || !char.IsLetter(text[^1]))
            return false;
        // "Notes of 20 April"
        if (Taken().IsMatch(text))
            return false;
        string word = text[(text.LastIndexOfAny([' ', '(', ',', '"']) + 1)..];
        string lower = word.ToLowerInvariant();
        return FunctionWords.Of(lower) != FunctionClass.None
            || char.IsLower(word[0]) && lower.Length > 3 && (lower[^1] == 's' || lower.EndsWith("ed", StringComparison.Ordinal)) && Lexicon.Of(lower).CanBeVerb() && lower != "minutes" && lower != "notes";
    }

    private static YearlessDay? Read(Match match)
    {
        DayOfWeek? weekday = match.Groups["weekday"].Success ? (DayOfWeek)("sunmontuewedthufrisat".IndexOf(match.Groups["weekday"].Value.ToLowerInvariant(), StringComparison.Ordinal) / 3) : null;
        int day = int.Parse(match.Groups["day"].Value, CultureInfo.InvariantCulture);
        if (match.Groups["name"].Success)
            return MonthNames.Month(match.Groups["name"].Value.ToLowerInvariant()) is { } named && IsDay(named, day) ? new YearlessDay(weekday, [(named, day)]) : null;
        int month = int.Parse(match.Groups["month"].Value, CultureInfo.InvariantCulture);
        (int, int)[] readings = [.. new[] { (month, day), (day, month) }.Where(r => IsDay(r.Item1, r.Item2)).Distinct()];
        // Days stand before months where a full stop parts them.
        if (match.Value.Contains('.'))
            readings = IsDay(month, day) ? [(month, day)] : [];
        return readings.Length == 0 || readings.Length > 1 && weekday is null ? null : new YearlessDay(weekday, readings);
    }

    private static bool IsDay(int month, int day) => month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(2000, month);

    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase;

    [GeneratedRegex(@"\b(?:notes|minutes|record|report|protocol|meeting|call|talk|session)\s+(?:of|from|on)(?:\s+the)?$", Options)]
    private static partial Regex Taken();

    private const string Leading = @"\b(?:(?<weekday>mon|tue|wed|thu|fri|sat|sun)(?:|s|day|sday|nesday|urs|rs|r|rsday|ursday|urday)\.?,?\s+(?:the\s+)?)?";

    [GeneratedRegex(Leading + @"(?<day>[0-9]{1,2})(?:st|nd|rd|th)?\.?\s?(?:of\s+)?(?<name>\p{L}{3,10})\b", Options)]
    private static partial Regex DayMonth();

    [GeneratedRegex(Leading + @"(?<name>\p{L}{3,10})\.?\s?(?<day>[0-9]{1,2})(?:st|nd|rd|th)?\b", Options)]
    private static partial Regex MonthDay();

    [GeneratedRegex(Leading + @"(?<day>[0-9]{1,2})/(?<month>[0-9]{1,2})\b", Options)]
    private static partial Regex Slashed();

    [GeneratedRegex(Leading + @"(?<day>[0-9]{1,2})\.(?<month>[0-9]{1,2})\.?(?:$|[\s,;)])", Options)]
    private static partial Regex Dotted();
}
