using Kb.Compiler.Language;

namespace Kb.Compiler.Sources;

/// <summary>The date of a text that gives its day without a year, "Thurs 5 Nov" in its title, first line or file name: the year in which that day is near to full dates of the text or a date of the texts beside it, and falls on its weekday.</summary>
internal static class YearOfDay
{
    private const int LongestTop = 100;

    // Days: what a text speaks of with a year is mostly near to when it was written; a text that lies beside others was written in their time.
    private const int NearText = 120;
    private const int NearNeighbours = 60;

    /// <summary>Costs a look at every line for a text that has such a day; a look at three for any other.</summary>
    /// <param name="name">Of the file, below the root it was found under.</param>
    /// <param name="beside">Dates of the other texts in its folder.</param>
    /// <returns>Null where no day or more than one may be meant.</returns>
    public static DateOnly? Of(Document document, string name, IReadOnlyList<DateOnly> beside)
    {
        string first = document.Lines.Skip(document.FrontMatter.LastLine).FirstOrDefault(l => !string.IsNullOrWhiteSpace(l))?.Trim(' ', '#', '*', '_') ?? "";
        YearlessDay[] days = [.. new[] { document.FrontMatter.Title ?? "", document.Title ?? "", Top(first), Path.GetFileNameWithoutExtension(name).Replace('_', ' ') }.Select(YearlessDay.Find).OfType<YearlessDay>()];
        if (days.Length == 0)
            return null;
        (int, int)[] readings = [.. days.Select(d => d.Readings).Aggregate((a, b) => [.. a.Intersect(b)])];
        if (readings.Length == 0 || days.Select(d => d.Weekday).OfType<DayOfWeek>().Distinct().Count() > 1)
            return null;
        var day = new YearlessDay(days.Select(d => d.Weekday).FirstOrDefault(w => w is not null), readings);
        DateOnly[] said = [.. document.Lines.SelectMany(line => RelativeDates.Find(line, null)).Select(d => d.Day).OfType<DateOnly>()];
        DateOnly[] byText = [.. Near(day, said, NearText)], byNeighbours = [.. Near(day, beside, NearNeighbours)];
        // "Grandma, 5 May": the one full date may be that of her birth.
        if (byNeighbours.Length == 0 && day.Weekday is null)
            byText = [.. byText.Where(d => said.Where(s => IsNear(s, d, NearText)).Distinct().Count() > 1)];
        // Where both say something they must agree.
        DateOnly[] both = byText.Length == 0 ? byNeighbours : byNeighbours.Length == 0 ? byText : [.. byText.Intersect(byNeighbours)];
        return both is [var only] ? only : null;
    }

    private static IEnumerable<DateOnly> Near(YearlessDay day, IReadOnlyList<DateOnly> dates, int days) =>
        day.In(dates.SelectMany(d => (int[])[d.Year - 1, d.Year, d.Year + 1]).Where(y => y is > 0 and < 9999).Distinct()).Where(d => dates.Any(near => IsNear(near, d, days))).Distinct();

    private static bool IsNear(DateOnly one, DateOnly other, int days) => Math.Abs(one.DayNumber - other.DayNumber) <= days;

    // A long address, or a script without spaces, is cut anywhere.
    private static string Top(string line) => line.Length <= LongestTop ? line : line[..(line.LastIndexOf(' ', LongestTop) is > 0 and var at ? at : LongestTop)];
}
