using System.Globalization;
using System.Text.RegularExpressions;

namespace Kb.Compiler.Language;

/// <summary>THE TABLE of the ways in which English names a day: a form, and what it comes to. An earlier row wins over a later one that overlaps it.</summary>
internal static partial class DateForms
{
    /// <param name="Form">Preposition not included.</param>
    /// <param name="Day">From the match and the day that the text counts from; null where the words name no single day.</param>
    public readonly record struct Row(Regex Form, Func<Match, DateOnly?, DateOnly?> Day);

    public static readonly Row[] Rows =
    [
        new(Iso(), (m, _) => Date(Number(m, "y"), Number(m, "m"), Number(m, "d"))),
        new(DayMonthYear(), (m, _) => Date(Number(m, "y"), Month(m), Number(m, "d"))),
        new(MonthDayYear(), (m, _) => Date(Number(m, "y"), Month(m), Number(m, "d"))),
        new(DottedYear(), (m, _) => Date(Number(m, "y"), Number(m, "m"), Number(m, "d"))),
        Counted(DottedDay(), (m, from) => CalendarDays.FirstOnOrAfter(from, Number(m, "m"), Number(m, "d"))),
        Unclear(DayRange()),
        Counted(Feast(), (m, from) => Feasts.Next(from, m.Groups["feast"].Value)),
        Counted(WithinNextWeek(), (_, from) => CalendarDays.OfWeek(from, DayOfWeek.Friday, 1)),
        new(Slashed(), Slashed),
        Counted(DayMonth(), (m, from) => CalendarDays.FirstOnOrAfter(from, Month(m), Number(m, "d"))),
        Counted(MonthDay(), (m, from) => CalendarDays.FirstOnOrAfter(from, Month(m), Number(m, "d"))),
        Unclear(RoughlyThen()),
        Counted(EndOfNamedMonth(), (m, from) => CalendarDays.LastOfMonth(new DateOnly(from.Month > Month(m) ? from.Year + 1 : from.Year, Month(m), 1))),
        Counted(EndOfNextMonth(), (_, from) => CalendarDays.LastOfMonth(CalendarDays.LastOfMonth(from).AddDays(1))),
        Counted(EndOfMonth(), (_, from) => CalendarDays.LastOfMonth(from)),
        Counted(EndOfWeekAfterNext(), (_, from) => CalendarDays.OfWeek(from, DayOfWeek.Friday, 2)),
        Counted(EndOfNextWeek(), (_, from) => CalendarDays.OfWeek(from, DayOfWeek.Friday, 1)),
        Counted(EndOfWeek(), (_, from) => CalendarDays.OfWeek(from, DayOfWeek.Friday, 0) is var friday && friday >= from ? friday : null),
        Counted(EndOfQuarter(), (_, from) => CalendarDays.LastOfQuarter(from)),
        Counted(EndOfYear(), (_, from) => new DateOnly(from.Year, 12, 31)),
        Counted(WeekdayInAWeek(), (m, from) => CalendarDays.FirstAfter(from, Weekday(m)).AddDays(7)),
        Unclear(WeekdayFarOff()),
        Unclear(WeekdayOfAnother()),
        Counted(WeekdayOfNextWeek(), (m, from) => CalendarDays.OfWeek(from, Weekday(m), 1)),
        Counted(WeekdayNumber(), (m, from) => CalendarDays.NextNumbered(from, Number(m, "d")) is { } day && day.DayOfWeek == Weekday(m) ? day : null),
        Counted(PlainWeekday(), (m, from) => CalendarDays.FirstAfter(from, Weekday(m))),
        Counted(ShortWeekday(), (m, from) => CalendarDays.FirstAfter(from, Weekday(m))),
        Counted(InSoManyDays(), (m, from) => from.AddDays(Count(m))),
        Counted(InSoManyWeeks(), (m, from) => from.AddDays(7 * Count(m))),
        Unclear(ByNextWeek()),
        // A promise for a week is late when its last working day is over.
        Counted(PlainNextWeek(), (_, from) => CalendarDays.OfWeek(from, DayOfWeek.Friday, 1)),
        Counted(PlainWeekend(), (_, from) => CalendarDays.FirstAfter(from, DayOfWeek.Sunday)),
        Counted(PlainWeek(), (_, from) => CalendarDays.OfWeek(from, DayOfWeek.Friday, 0) is var friday && friday >= from ? friday : null),
        Counted(WeekFromToday(), (_, from) => from.AddDays(7)),
        Counted(InFortnight(), (_, from) => from.AddDays(14)),
        Counted(InSoManyMonths(), (m, from) => from.AddMonths(Count(m))),
        Counted(DayAfterTomorrow(), (_, from) => from.AddDays(2)),
        Counted(Tomorrow(), (_, from) => from.AddDays(1)),
        Counted(Today(), (_, from) => from),
        Counted(DayOfNextMonth(), (m, from) => CalendarDays.NextNumbered(CalendarDays.LastOfMonth(from), Number(m, "d"))),
        Counted(WordedDay(), (m, from) => Ordinal(m) is var day && m.Groups["month"].Success ? CalendarDays.FirstOnOrAfter(from, Month(m), day) : CalendarDays.NextNumbered(from, day)),
        Counted(NumberedDay(), (m, from) => CalendarDays.NextNumbered(from, Number(m, "d"))),
        Unclear(SomeTime()),
        Unclear(Event()),
    ];

    /// <summary>Whether words name a day by number and month alone: "on Thurs 5 November", "Nov 5".</summary>
    public static bool IsOfMonth(string words) => (DayMonth().IsMatch(words) || MonthDay().IsMatch(words)) && !DateFound.HasYear(words) && !EndOfNamedMonth().IsMatch(words);

    /// <summary>"Easter Monday".</summary>
    public static bool IsFeast(string words) => Feast().IsMatch(words);

    private static readonly string[] s_counts = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    private static readonly string[] s_ordinals = Ordinals.Replace("[- ]", "-", StringComparison.Ordinal).Split('|');

    private static Row Counted(Regex form, Func<Match, DateOnly, DateOnly?> day) => new(form, (m, from) => from is { } date ? day(m, date) : null);

    private static Row Unclear(Regex form) => new(form, static (_, _) => null);

    private static DateOnly? Slashed(Match m, DateOnly? from)
    {
        int first = Number(m, "a"), second = Number(m, "b");
        if (first <= 12 && second <= 12 && first != second)
            return Sole(m, from); // 4/5 is a day of April here and of May there
        (int day, int month) = first > 12 ? (first, second) : (second, first);
        if (m.Groups["y"].Success)
            return Date(Number(m, "y") is var year && year < 100 ? 2000 + year : year, month, day);
        return from is { } date ? CalendarDays.FirstOnOrAfter(date, month, day) : null;
    }

    // The one reading that lies in the months after the day it was said.
    private static DateOnly? Sole(Match m, DateOnly? from)
    {
        if (from is not { } day || m.Groups["y"].Success)
            return null;
        DateOnly?[] days = [CalendarDays.FirstOnOrAfter(day, Number(m, "b"), Number(m, "a")), CalendarDays.FirstOnOrAfter(day, Number(m, "a"), Number(m, "b"))];
        // "Wed 3/6" is the one that falls on a Wednesday.
        if (m.Groups["day"].Success && days.Where(d => d?.DayOfWeek == Weekday(m)).ToArray() is [{ } named])
            return named;
        return days.Where(d => d is { } then && then.DayNumber - day.DayNumber <= DaysAhead).ToArray() is [var only] ? only : null;
    }

    private const int DaysAhead = 120;

    private static DateOnly? Date(int year, int month, int day) =>
        month is >= 1 and <= 12 && year is >= 1900 and <= 2999 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    private static int Number(Match m, string group) => int.Parse(m.Groups[group].Value, CultureInfo.InvariantCulture);

    private static int Count(Match m)
    {
        string count = m.Groups["n"].Value.ToLowerInvariant();
        return int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : Math.Max(1, Array.IndexOf(s_counts, count)); // "a week"
    }

    private static int Ordinal(Match m) => Array.IndexOf(s_ordinals, m.Groups["ord"].Value.ToLowerInvariant().Replace(' ', '-')) + 1;

    private static int Month(Match m) => ("janfebmaraprmayjunjulaugsepoctnovdec".IndexOf(m.Groups["month"].Value[..3].ToLowerInvariant(), StringComparison.Ordinal) / 3) + 1;

    private static DayOfWeek Weekday(Match m) => (DayOfWeek)("sunmontuewedthufrisat".IndexOf(m.Groups["day"].Value[..3].ToLowerInvariant(), StringComparison.Ordinal) / 3);

    private const string MonthWord = @"(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|(?-i:May|MAY)|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b";
    private const string DayWord = @"(?<day>monday|tuesday|wednesday|thursday|friday|saturday|sunday|(?-i:Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun))\b";
    private const string Ordinals = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty[- ]first|twenty[- ]second|twenty[- ]third|twenty[- ]fourth|twenty[- ]fifth|twenty[- ]sixth|twenty[- ]seventh|twenty[- ]eighth|twenty[- ]ninth|thirtieth|thirty[- ]first";
    private const string CountWord = "(?<n>[0-9]{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten)";
    private const string Th = "(?:st|nd|rd|th)";
    private const string Leading = @"(?:\b" + DayWord + @"\.?,?\s+(?:the\s+)?)?\b";
    private const string PartOfDay = @"(?:\s+(?:(?:in\s+the\s+)?(?:morning|afternoon|evening|night)|noon|lunchtime|(?:by|before|at)\s+(?:noon|lunch|lunchtime|midday|midnight|dinner|supper))\b)?";
    private const string NextWeek = @"(?:of\s+|in\s+)?next\s+(?:week|wk)";

    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase;

    [GeneratedRegex(Leading + @"(?<y>[0-9]{4})[-/](?<m>[0-9]{2})[-/](?<d>[0-9]{2})\b", Options)]
    private static partial Regex Iso();

    [GeneratedRegex(Leading + "(?<d>[0-9]{1,2})" + Th + @"?\.?\s+(?:of\s+)?" + MonthWord + @"\.?,?\s+(?<y>[0-9]{4})\b", Options)]
    private static partial Regex DayMonthYear();

    [GeneratedRegex(Leading + MonthWord + @"\.?\s+(?<d>[0-9]{1,2})" + Th + @"?,?\s+(?<y>[0-9]{4})\b", Options)]
    private static partial Regex MonthDayYear();

    [GeneratedRegex(Leading + @"(?<d>[0-9]{1,2})\.\s?(?<m>[0-9]{1,2})\.\s?(?<y>[0-9]{4})\b", Options)]
    private static partial Regex DottedYear();

    [GeneratedRegex(Leading + @"(?<a>[0-9]{1,2})/(?<b>[0-9]{1,2})(?:/(?<y>[0-9]{4}|[0-9]{2}))?\b", Options)]
    private static partial Regex Slashed();

    [GeneratedRegex(@"\b[0-9]{1,2}" + Th + @"?\s?(?:/|-|–|or|and|to)\s?(?:the\s+)?[0-9]{1,2}" + Th + @"?\s+(?:of\s+)?" + MonthWord, Options)]
    private static partial Regex DayRange();

    [GeneratedRegex(Leading + "(?:the\\s+)?(?<d>[0-9]{1,2})" + Th + @"?\.?\s+(?:of\s+)?" + MonthWord, Options)]
    private static partial Regex DayMonth();

    // "28.11." with its second dot, and more behind it; "4.10" may be a time, "1.2.3" a version.
    [GeneratedRegex(Leading + @"(?<d>[0-9]{1,2})\.(?<m>[0-9]{1,2})\.(?:[,;)\""]|\s\p{L})", Options)]
    private static partial Regex DottedDay();

    [GeneratedRegex(@"\b(?:by|before|until|till|on)\s+the\s+(?<ord>" + Ordinals + @")(?:\s+of\s+" + MonthWord + @"|\b(?:\s*(?:[.,;:!?)]|$)|\s+(?:at|in|if|so|and|but|for|with|latest)\b))", Options)]
    private static partial Regex WordedDay();

    [GeneratedRegex(Leading + MonthWord + @"\.?\s+(?:the\s+)?(?<d>[0-9]{1,2})(?:" + Th + @")?\b", Options)]
    private static partial Regex MonthDay();

    [GeneratedRegex(@"\b(?:early|earlier|late|later|mid|middle|(?:the\s+)?(?:beginning|start|middle|first half|second half|first week|second week|last week|course)\s+of|sometime|some time|some point|towards? the end|around|roughly)[\s-]+(?:in\s+|of\s+|on\s+|the\s+|this\s+|coming\s+|next\s+){0,3}(?:week|month|quarter|year|spring|summer|autumn|winter|" + MonthWord + "|" + DayWord + @")\b", Options)]
    private static partial Regex RoughlyThen();

    [GeneratedRegex(@"\b(?:(?:the\s+)?end\s+of\s+" + MonthWord + @"|before\s+" + MonthWord + @"(?:\s+ends|(?:\s+is|'s)\s+(?:out|over))\b)", Options)]
    private static partial Regex EndOfNamedMonth();

    [GeneratedRegex(@"\b(?:the\s+)?end\s+of\s+(?:the\s+)?next\s+month\b", Options)]
    private static partial Regex EndOfNextMonth();

    [GeneratedRegex(@"\b(?:(?:the\s+)?(?:end|last\s+day)\s+of\s+(?:the|this)\s+month|(?:the\s+)?month[\s-]end|end\s+of\s+month|before\s+the\s+month(?:'s|\s+is)?\s+(?:ends|out|over)|(?-i:EOM))\b", Options)]
    private static partial Regex EndOfMonth();

    [GeneratedRegex(@"\b(?:the\s+)?end\s+of\s+(?:the\s+)?(?:next|following|coming)\s+(?:week|wk)\b", Options)]
    private static partial Regex EndOfNextWeek();

    [GeneratedRegex(@"\b(?:(?:the\s+)?end\s+of\s+(?:(?:the|this)\s+)?(?:week|wk)|before\s+the\s+week(?:'s|\s+is)\s+(?:out|over)|(?-i:EOW))\b", Options)]
    private static partial Regex EndOfWeek();

    [GeneratedRegex(@"\b(?:(?:the\s+)?end\s+of\s+(?:(?:the|this)\s+)?quarter|(?-i:EOQ))\b", Options)]
    private static partial Regex EndOfQuarter();

    [GeneratedRegex(@"\b(?:(?:the\s+)?end\s+of\s+(?:(?:the|this)\s+)?year|year[\s-]end|(?-i:EOY))\b", Options)]
    private static partial Regex EndOfYear();

    [GeneratedRegex(@"\b(?:" + DayWord + @"\s+week\b|" + DayWord + @"\s+in\s+a\s+week\b|(?:in\s+)?a\s+week\s+(?:on|from)\s+" + DayWord + ")", Options)]
    private static partial Regex WeekdayInAWeek();

    [GeneratedRegex(@"\b" + DayWord + @"\s+(?:after\s+next|in\s+(?:two|three|four|[2-9])\s+weeks|in\s+a\s+fortnight|the\s+week\s+after)\b", Options)]
    private static partial Regex WeekdayFarOff();

    // The one who says "the Saturday before" knows before what.
    [GeneratedRegex(@"\bthe\s+" + DayWord + @"\s+(?:before|after|of\s+(?:it|that|the))\b", Options)]
    private static partial Regex WeekdayOfAnother();

    // In small letters only behind a word that makes it a day.
    [GeneratedRegex(@"\b(?:by|before|until|till|on|due)\s+(?<day>mon|tues?|weds?|thu(?:rs?)?|fri|sat)\b" + PartOfDay, Options)]
    private static partial Regex ShortWeekday();

    [GeneratedRegex(@"\b(?:this|(?:over|at|during)\s+the|(?:over|at)\s+this)\s+weekend\b", Options)]
    private static partial Regex PlainWeekend();

    [GeneratedRegex(@"\b(?:in|over|during)\s+the\s+course\s+of\s+next\s+week\b", Options)]
    private static partial Regex WithinNextWeek();

    [GeneratedRegex(@"\b(?:the\s+)?end\s+of\s+(?:the\s+)?week\s+after\s+next\b", Options)]
    private static partial Regex EndOfWeekAfterNext();

    [GeneratedRegex(@"\b(?:(?:by|before|until|till)\s+(?<feast>" + Feasts.Days + "|" + Feasts.Seasons + ")|(?<feast>" + Feasts.Days + @"))\b", Options)]
    private static partial Regex Feast();

    [GeneratedRegex(@"\b(?:(?:the\s+)?next\s+" + DayWord + PartOfDay + "|" + DayWord + @"\s+" + NextWeek + @"\b|next\s+week(?:,|,?\s+on)?\s+" + DayWord + PartOfDay + ")", Options)]
    private static partial Regex WeekdayOfNextWeek();

    [GeneratedRegex(@"\b" + DayWord + @"\.?,?\s+(?:the\s+)?(?<d>[0-9]{1,2})" + Th + @"\b", Options)]
    private static partial Regex WeekdayNumber();

    [GeneratedRegex(@"\b(?:(?:this|the)\s+)?(?:coming\s+)?" + DayWord + PartOfDay, Options)]
    private static partial Regex PlainWeekday();

    [GeneratedRegex(@"\b(?:in|within)\s+(?:the\s+next\s+)?" + CountWord + @"\s+days?\b(?:'?\s+time\b)?", Options)]
    private static partial Regex InSoManyDays();

    [GeneratedRegex(@"\b(?:(?:in|within)\s+(?:the\s+next\s+)?" + CountWord + @"\s+weeks?\b(?:'?\s+time\b)?|" + CountWord + @"\s+weeks?\s+from\s+(?:now|today)\b)", Options)]
    private static partial Regex InSoManyWeeks();

    [GeneratedRegex(@"\b(?:(?:by|until|till)\s+next\s+week|week\s+after\s+next\s+week)\b", Options)]
    private static partial Regex ByNextWeek();

    [GeneratedRegex(@"\b(?:(?:in|during|within|over)\s+)?(?:the\s+)?(?:course\s+of\s+)?next\s+week\b", Options)]
    private static partial Regex PlainNextWeek();

    [GeneratedRegex(@"\b(?:this\s+week|before\s+the\s+weekend)\b", Options)]
    private static partial Regex PlainWeek();

    [GeneratedRegex(@"\b(?:(?:this|the\s+same)\s+time\s+next\s+week|a\s+week\s+(?:from\s+)?today|today\s+week)\b", Options)]
    private static partial Regex WeekFromToday();

    [GeneratedRegex(@"\b(?:(?:in|within)\s+(?:a|the\s+next)\s+fortnight|a\s+fortnight\s+from\s+(?:now|today))\b", Options)]
    private static partial Regex InFortnight();

    [GeneratedRegex(@"\b(?:in|within)\s+(?:the\s+next\s+)?" + CountWord + @"\s+months?\b(?:'?\s+time\b)?", Options)]
    private static partial Regex InSoManyMonths();

    [GeneratedRegex(@"\b(?:the\s+)?day\s+after\s+tomorrow\b", Options)]
    private static partial Regex DayAfterTomorrow();

    [GeneratedRegex(@"\b(?:(?:first\s+thing\s+)?in\s+the\s+morning\b|(?:(?:before|by|at|first\s+thing)\s+(?:(?:lunch|lunchtime|noon|midday)\s+)?)?(?:tomorrow|tmrw?)\b" + PartOfDay + ")", Options)]
    private static partial Regex Tomorrow();

    [GeneratedRegex(@"\b(?:today|tonight|right\s+now|straight\s+away|(?:right|straight|directly)\s+after\s+(?:this|the\s+(?:call|meeting))(?:\s+(?:call|meeting))?|in\s+(?:the\s+next\s+|about\s+)?(?:an|one|half\s+an|(?:a\s+few|a\s+couple\s+of|five|ten|fifteen|twenty|thirty|[0-9]{1,2}))\s+(?:minutes?|hour)|(?:on|before)\s+(?:my|his|her|our|their|the)\s+way\s+(?:out|home)|this\s+(?:morning|afternoon|evening)|(?:before|by)\s+(?:lunch|lunchtime|dinner|supper|noon|midday|midnight|bedtime|closing\s+time|(?:i|we)\s+(?:go|leave|went)\s+(?:home|to\s+bed)|going\s+home)\b|(?:the\s+)?(?:end|close)\s+of\s+(?:(?:the|this)\s+)?(?:day|business)|(?-i:EOD|COB))\b", Options)]
    private static partial Regex Today();

    [GeneratedRegex(@"\bthe\s+(?<d>[0-9]{1,2})" + Th + @"\s+of\s+next\s+month\b", Options)]
    private static partial Regex DayOfNextMonth();

    [GeneratedRegex(@"\b(?:the\s+)?(?<d>[0-9]{1,2})" + Th + @"\b(?:\s+of\s+(?:the|this|that|the\s+same)\s+month\b)?", Options)]
    private static partial Regex NumberedDay();

    [GeneratedRegex(@"\b(?:(?:the\s+)?(?:week\s+after\s+next|next\s+(?:month|quarter|year))|(?:this\s+(?:month|quarter|year|spring|summer|autumn|winter)|the\s+coming\s+(?:week|month|quarter|year|weekend|spring|summer|autumn|winter))|in\s+(?:the\s+)?(?:spring|summer|autumn|winter|" + MonthWord + @")|in\s+(?:a\s+few|a\s+couple\s+of|the\s+next\s+few|the\s+next\s+couple\s+of|the\s+coming)\s+(?:days|weeks|months)|soon(?:ish)?|asap|as\s+soon\s+as\s+possible|shortly|in\s+due\s+course)\b", Options)]
    private static partial Regex SomeTime();

    [GeneratedRegex(@"\b(?:by|before|until|for|at)\s+(?:(?:the|our)\s+)?next\s+(?:meeting|call|sync|time|session|one|round|stand-?up)\b", Options)]
    private static partial Regex Event();
}
