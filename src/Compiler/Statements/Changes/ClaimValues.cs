using System.Globalization;

namespace Kb.Compiler.Statements;

/// <summary>Whether two values for the same thing can both be so.</summary>
internal static class ClaimValues
{
    public static ValueOrder Compare(Claim a, Claim b) => a.Slot.Kind switch
    {
        ClaimKind.Number => Measures.Agree(a.Slot.Value!.Value, b.Slot.Value!.Value) ? ValueOrder.Agree : ValueOrder.Differ,
        ClaimKind.When when a.Slot.Sort.StartsWith("date", StringComparison.Ordinal) => Dates(a, b),
        ClaimKind.Name => Names(a.Slot.Normal, b.Slot.Normal),
        _ => a.Slot.Normal == b.Slot.Normal ? ValueOrder.Agree : ValueOrder.Differ,
    };

    /// <summary>Whether the newer value can be a change of the older. A day that has passed when the next is named is another occasion, as is one a year later.</summary>
    public static bool MayFollow(Claim older, Claim newer)
    {
        if (older.Slot.Kind != ClaimKind.When || !older.Slot.Sort.StartsWith("date", StringComparison.Ordinal) || older.Once)
            return true;
        return Last(Parts(older)) is { } day && newer.Date is { } written && day >= written && Last(Parts(newer)) is { } next && Math.Abs(next.DayNumber - day.DayNumber) < MostDelay;
    }

    private const int MostDelay = 300;

    private static ValueOrder Dates(Claim a, Claim b)
    {
        string[] one = Parts(a), other = Parts(b);
        if (one[0] == "?" || other[0] == "?")
            return ValueOrder.Unclear;
        bool agree = one.Zip(other).All(p => p.First == "?" || p.Second == "?" || p.First == p.Second);
        // "in Q2" and "in May" may be one.
        bool quarter = one[1].StartsWith('q') != other[1].StartsWith('q') && one[0] == other[0];
        return quarter ? ValueOrder.Unclear : agree ? ValueOrder.Agree : ValueOrder.Differ;
    }

    // A date without a year is one of the year in which it was written.
    private static string[] Parts(Claim claim)
    {
        string[] parts = claim.Slot.Normal.Split('/');
        if (parts[0] == "?" && claim.Date is { } date)
            parts[0] = date.Year.ToString(CultureInfo.InvariantCulture);
        return parts;
    }

    private static DateOnly? Last(string[] date)
    {
        if (!int.TryParse(date[0], NumberStyles.None, CultureInfo.InvariantCulture, out int year) || year is < 1 or > 9999)
            return null;
        int month = date[1].StartsWith('q') ? 3 * (date[1][1] - '0') : int.TryParse(date[1], NumberStyles.None, CultureInfo.InvariantCulture, out int m) && m is >= 1 and <= 12 ? m : 12;
        int days = DateTime.DaysInMonth(year, month);
        return new DateOnly(year, month, int.TryParse(date[2], NumberStyles.None, CultureInfo.InvariantCulture, out int d) && d >= 1 && d <= days ? d : days);
    }

    // "Priya" may be "Priya Raman", "Lindqvist" another Lindqvist: one shared word and nothing can be told.
    private static ValueOrder Names(string a, string b)
    {
        if (a == b)
            return ValueOrder.Agree;
        string[] one = a.Split(' '), other = b.Split(' ');
        if (one.All(other.Contains) || other.All(one.Contains))
            return ValueOrder.Agree;
        return one.Intersect(other).Any() || IsShortOf(one, other) || IsShortOf(other, one) ? ValueOrder.Unclear : ValueOrder.Differ;
    }

    // "IBM", "J. Pell".
    private static bool IsShortOf(string[] few, string[] many) =>
        (few.Length == 1 && many.Length > 1 && few[0] == string.Concat(many.Select(w => w[0]))) || few.Any(w => w.TrimEnd('.').Length == 1);
}
