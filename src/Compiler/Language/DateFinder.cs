using System.Globalization;
using System.Text.RegularExpressions;

namespace Kb.Compiler.Language;

/// <summary>Finds a calendar date in a short text: 2026-03-25, 25 March 2026, March 25, 2026, 25.03.2026, 25. März 2026, 1er avril 2026, 25 de marzo de 2026, 2026年3月25日, 令和8年3月25日, 20260325, 25mar2026, 25.3.26; 25/3/2026 where no other order is possible, or "Wed" before it tells.</summary>
public static partial class DateFinder
{
    /// <summary>The first date in the text; null where none stands there.</summary>
    public static DateOnly? Find(string text)
    {
        if (text.AsSpan().ContainsAnyInRange('０', '９'))
            text = string.Concat(text.Select(c => c is >= '０' and <= '９' ? (char)(c - '０' + '0') : c));
        (int At, DateOnly Date)? best = null;
        foreach (Regex form in (Regex[])[Iso(), DayMonth(), MonthDay(), Dotted(), DottedShort(), Slashed(), Stamped(), Weekday(), Wide(), Era(), Compact(), CompactNamed()])
        {
            foreach (Match match in form.Matches(text))
            {
                if (Parse(match) is { } date && (best is null || match.Index < best.Value.At))
                    best = (match.Index, date);
            }
        }

        return best?.Date;
    }

    /// <param name="word">In small letters.</param>
    public static bool IsWeekday(string word) => word is "monday" or "tuesday" or "wednesday" or "thursday" or "friday" or "saturday" or "sunday";

    private static DateOnly? Parse(Match match)
    {
        string monthText = match.Groups["month"].Value.ToLowerInvariant().TrimEnd('.');
        int month = int.TryParse(monthText, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? number
            : MonthNames.Month(monthText) ?? 0;
        int year = match.Groups["era"].Success ? EraYear(match.Groups["era"].Value, match.Groups["eraYear"].Value) : int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture);
        year += year < 100 ? 2000 : 0;
        int day = int.Parse(match.Groups["day"].Value, CultureInfo.InvariantCulture);
        // "Thurs 12/2/26" is a day of February, or of December.
        if (match.Groups["weekday"].Success)
            return new[] { Valid(year, month, day), Valid(year, day, month) }.Where(d => d is { } then && match.Groups["weekday"].Value.StartsWith(then.DayOfWeek.ToString()[..3], StringComparison.OrdinalIgnoreCase)).FirstOrDefault();
        return Valid(year, month, day);
    }

    private static DateOnly? Valid(int year, int month, int day) =>
        month is >= 1 and <= 12 && year is >= 1000 and <= 2999 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    private static int EraYear(string era, string year) =>
        (era == "令和" ? 2018 : era == "平成" ? 1988 : 1925) + (year == "元" ? 1 : int.Parse(year, CultureInfo.InvariantCulture));

    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase;

    [GeneratedRegex(@"(?:\b|_)(?<year>[0-9]{4})[-_](?<month>[0-9]{2})[-_](?<day>[0-9]{2})(?:\b|T|_)", Options)]
    private static partial Regex Iso();

    [GeneratedRegex(@"\b(?<day>[0-9]{1,2})(?:st|nd|rd|th|er|º|ª|\.)?\s+(?:of\s+|de\s+)?(?<month>\p{L}{3,10})\.?,?\s+(?:del?\s+)?(?:(?<year>[0-9]{4})\b|'?(?<year>2[0-9])(?:$|[,;)\]]|[.:](?:\s|$)))", Options)]
    private static partial Regex DayMonth();

    [GeneratedRegex(@"\b(?<month>\p{L}{3,10})\.?\s+(?<day>[0-9]{1,2})(?:st|nd|rd|th)?,?\s+(?<year>[0-9]{4})\b", Options)]
    private static partial Regex MonthDay();

    [GeneratedRegex(@"\b(?<day>[0-9]{1,2})\.(?<month>[0-9]{1,2})\.(?<year>[0-9]{4})\b", Options)]
    private static partial Regex Dotted();

    // "1.2.23" is a version, and "10.1.2.25" an address.
    [GeneratedRegex(@"(?:^|[^0-9.\w])(?<day>[0-9]{2})\.(?<month>[0-9]{2})\.(?<year>2[0-9])(?:$|[^0-9.])", Options)]
    private static partial Regex DottedShort();

    // Days first, as in most of Europe; only where the first number can't be a month.
    [GeneratedRegex(@"\b(?<day>1[3-9]|2[0-9]|3[01])/(?<month>[0-9]{1,2})/(?<year>[0-9]{4})\b", Options)]
    private static partial Regex Slashed();

    // Of a chat: where months come first, hours are counted to twelve.
    [GeneratedRegex(@"^\[?(?<day>[0-9]{2})/(?<month>[0-9]{2})/(?<year>[0-9]{4}),?\s[0-9]{2}:[0-9]{2}(?::[0-9]{2})?(?:\]|\s[-–])", Options)]
    private static partial Regex Stamped();

    // Only where its weekday tells which number is the month.
    [GeneratedRegex(@"\b(?<weekday>mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+(?<day>[0-9]{1,2})[/.-](?<month>[0-9]{1,2})[/.-](?<year>[0-9]{4}|2[0-9])\b", Options)]
    private static partial Regex Weekday();

    // "hr_25feb2026"
    [GeneratedRegex(@"(?:^|[^0-9])(?<day>[0-9]{1,2})(?<month>\p{L}{3,9})(?<year>20[0-9]{2})(?:[^0-9]|$)", Options)]
    private static partial Regex CompactNamed();

    [GeneratedRegex(@"(?:^|[^0-9])(?<year>[0-9]{4})\s?年\s?(?<month>[0-9]{1,2})\s?月\s?(?<day>[0-9]{1,2})\s?[日号]", Options)]
    private static partial Regex Wide();

    [GeneratedRegex(@"(?<era>令和|平成|昭和)\s?(?<eraYear>[0-9]{1,2}|元)\s?年\s?(?<month>[0-9]{1,2})\s?月\s?(?<day>[0-9]{1,2})\s?日", Options)]
    private static partial Regex Era();

    [GeneratedRegex(@"(?:^|[^0-9])(?<year>(?:19|20)[0-9]{2})(?<month>[0-9]{2})(?<day>[0-9]{2})(?:[^0-9]|$)", Options)]
    private static partial Regex Compact();
}
