namespace Kb.Compiler.Language;

/// <summary>Arithmetic of days as people count them. Weeks begin on Monday.</summary>
public static class CalendarDays
{
    /// <summary>The first such day strictly after.</summary>
    public static DateOnly FirstAfter(DateOnly from, DayOfWeek day)
    {
        int days = ((int)day - (int)from.DayOfWeek + 7) % 7;
        return from.AddDays(days == 0 ? 7 : days);
    }

    /// <summary>That day of the week so many calendar weeks on; 0 is the week of <paramref name="from"/>.</summary>
    public static DateOnly OfWeek(DateOnly from, DayOfWeek day, int weeks) =>
        from.AddDays((7 * weeks) + FromMonday(day) - FromMonday(from.DayOfWeek));

    /// <summary>The next day of that number strictly after; a month that has no such day is passed over.</summary>
    public static DateOnly? NextNumbered(DateOnly from, int day)
    {
        for (int months = 0; months <= 2 && day is >= 1 and <= 31; months++)
        {
            DateOnly month = FirstOfMonth(from).AddMonths(months);
            if (day <= LengthOf(month) && month.AddDays(day - 1) > from)
                return month.AddDays(day - 1);
        }

        return null;
    }

    /// <summary>The first such day on or after; null where the month has no such day in that year or the next.</summary>
    public static DateOnly? FirstOnOrAfter(DateOnly from, int month, int day)
    {
        for (int year = from.Year; year <= Math.Min(from.Year + 1, 9999); year++)
        {
            if (month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) && new DateOnly(year, month, day) is var date && date >= from)
                return date;
        }

        return null;
    }

    public static DateOnly LastOfMonth(DateOnly month) => FirstOfMonth(month).AddDays(LengthOf(month) - 1);

    /// <summary>Last day of the quarter it lies in.</summary>
    public static DateOnly LastOfQuarter(DateOnly from) => LastOfMonth(FirstOfMonth(from).AddMonths(2 - ((from.Month - 1) % 3)));

    private static DateOnly FirstOfMonth(DateOnly date) => date.AddDays(1 - date.Day);

    private static int LengthOf(DateOnly month) => DateTime.DaysInMonth(month.Year, month.Month);

    private static int FromMonday(DayOfWeek day) => ((int)day + 6) % 7;
}
