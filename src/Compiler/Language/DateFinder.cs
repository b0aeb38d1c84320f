using System.Globalization;
using System.Text.RegularExpressions;

namespace Kb.Compiler.Language;

/// <summary>Finds a calendar date in a short text: 2026-03-25, 25 March 2026, March 25, 2026, 25.03.2026, 25. März 2026, 20260325.</summary>
public static partial class DateFinder
{
    private static readonly string[] s_months =
    [
        "jan|january|januar|janvier|enero", "feb|february|februar|février|fevrier|febrero", "mar|march|märz|maerz|mars|marzo", "apr|april|avril|abril",
        "may|mai|mayo", "jun|june|juni|juin|junio", "jul|july|juli|juillet|julio", "aug|august|août|aout|agosto", "sep|sept|september|septembre|septiembre",
        "oct|okt|october|oktober|octobre|octubre", "nov|november|novembre|noviembre", "dec|dez|december|dezember|décembre|decembre|diciembre",
    ];

    /// <summary>The first date in the text; null where none stands there.</summary>
    public static DateOnly? Find(string text)
    {
        (int At, DateOnly Date)? best = null;
        foreach (Regex form in (Regex[])[Iso(), DayMonth(), MonthDay(), Dotted(), Compact()])
        {
            foreach (Match match in form.Matches(text))
            {
                if (Parse(match) is { } date && (best is null || match.Index < best.Value.At))
                    best = (match.Index, date);
            }
        }

        return best?.Date;
    }

    private static DateOnly? Parse(Match match)
    {
        string monthText = match.Groups["month"].Value.ToLowerInvariant().TrimEnd('.');
        int month = int.TryParse(monthText, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? number
            : Array.FindIndex(s_months, m => m.Split('|').Contains(monthText)) + 1;
        int year = int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture);
        int day = int.Parse(match.Groups["day"].Value, CultureInfo.InvariantCulture);
        return month is >= 1 and <= 12 && year is >= 1000 and <= 2999 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;
    }

    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase;

    [GeneratedRegex(@"\b(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:\b|T|_)", Options)]
    private static partial Regex Iso();

    [GeneratedRegex(@"\b(?<day>\d{1,2})(?:st|nd|rd|th|\.)?\s+(?:of\s+|de\s+)?(?<month>\p{L}{3,10})\.?,?\s+(?:de\s+)?(?<year>\d{4})\b", Options)]
    private static partial Regex DayMonth();

    [GeneratedRegex(@"\b(?<month>\p{L}{3,10})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})\b", Options)]
    private static partial Regex MonthDay();

    [GeneratedRegex(@"\b(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})\b", Options)]
    private static partial Regex Dotted();

    [GeneratedRegex(@"(?:^|[^\d])(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})(?:[^\d]|$)", Options)]
    private static partial Regex Compact();
}
