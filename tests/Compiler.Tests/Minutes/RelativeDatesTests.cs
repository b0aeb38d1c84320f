using System.Globalization;
using Kb.Compiler.Language;
using Xunit;

namespace Kb.Compiler.Tests.Minutes;

/// <summary>Days counted from Thursday 5 March 2026.</summary>
public sealed class RelativeDatesTests
{
    private static readonly DateOnly s_thursday = new(2026, 3, 5);

    [Theory]
    [InlineData("send it by Friday", "by Friday", "2026-03-06")]
    [InlineData("send it on Thursday", "on Thursday", "2026-03-12")]
    [InlineData("send it Wednesday.", "Wednesday", "2026-03-11")]
    [InlineData("reflash the loggers (Wed)", "Wed", "2026-03-11")]
    [InlineData("by next Friday", "by next Friday", "2026-03-13")]
    [InlineData("by next Monday", "by next Monday", "2026-03-09")]
    [InlineData("by this Friday", "by this Friday", "2026-03-06")]
    [InlineData("on Monday next week", "on Monday next week", "2026-03-09")]
    [InlineData("on Friday of next week", "on Friday of next week", "2026-03-13")]
    [InlineData("next week on Tuesday", "next week on Tuesday", "2026-03-10")]
    [InlineData("by Tuesday week", "by Tuesday week", "2026-03-17")]
    [InlineData("a week on Tuesday", "a week on Tuesday", "2026-03-17")]
    [InlineData("by the end of the month", "by the end of the month", "2026-03-31")]
    [InlineData("by end of month", "by end of month", "2026-03-31")]
    [InlineData("by the end of next month", "by the end of next month", "2026-04-30")]
    [InlineData("by the end of February", "by the end of February", "2027-02-28")]
    [InlineData("before the end of April", "before the end of April", "2026-04-30")]
    [InlineData("by the end of the week", "by the end of the week", "2026-03-06")]
    [InlineData("end of week", "end of week", "2026-03-06")]
    [InlineData("by the end of next week", "by the end of next week", "2026-03-13")]
    [InlineData("by the end of the quarter", "by the end of the quarter", "2026-03-31")]
    [InlineData("by the end of the year", "by the end of the year", "2026-12-31")]
    [InlineData("at the end of the year", "at the end of the year", "2026-12-31")]
    [InlineData("send it 12/15/26", "12/15/26", "2026-12-15")]
    [InlineData("in ten months", "in ten months", "2027-01-05")]
    [InlineData("on 10 December", "on 10 December", "2026-12-10")]
    [InlineData("by EOD", "by EOD", "2026-03-05")]
    [InlineData("in two weeks", "in two weeks", "2026-03-19")]
    [InlineData("two weeks from now", "two weeks from now", "2026-03-19")]
    [InlineData("within ten days", "within ten days", "2026-03-15")]
    [InlineData("in a week", "in a week", "2026-03-12")]
    [InlineData("within a fortnight", "within a fortnight", "2026-03-19")]
    [InlineData("in a month", "in a month", "2026-04-05")]
    [InlineData("tomorrow", "tomorrow", "2026-03-06")]
    [InlineData("by tomorrow morning", "by tomorrow morning", "2026-03-06")]
    [InlineData("the day after tomorrow", "the day after tomorrow", "2026-03-07")]
    [InlineData("today", "today", "2026-03-05")]
    [InlineData("before the 12th", "before the 12th", "2026-03-12")]
    [InlineData("by the 5th", "by the 5th", "2026-04-05")]
    [InlineData("by the 3rd", "by the 3rd", "2026-04-03")]
    [InlineData("by the 31st", "by the 31st", "2026-03-31")]
    [InlineData("by the 3rd of next month", "by the 3rd of next month", "2026-04-03")]
    [InlineData("by 14 April", "by 14 April", "2026-04-14")]
    [InlineData("due April 14th", "due April 14th", "2026-04-14")]
    [InlineData("by 5 March", "by 5 March", "2026-03-05")]
    [InlineData("by 4 March", "by 4 March", "2027-03-04")]
    [InlineData("no later than 14 April", "no later than 14 April", "2026-04-14")]
    [InlineData("14 April at the latest", "14 April at the latest", "2026-04-14")]
    [InlineData("by 14 April 2025", "by 14 April 2025", "2025-04-14")]
    [InlineData("by Friday 13 March", "by Friday 13 March", "2026-03-13")]
    [InlineData("by Friday the 13th", "by Friday the 13th", "2026-03-13")]
    [InlineData("by 2026-04-14", "by 2026-04-14", "2026-04-14")]
    [InlineData("by 14.4.2026", "by 14.4.2026", "2026-04-14")]
    [InlineData("quote (27/3)", "27/3", "2026-03-27")]
    [InlineData("due 3/27/2026", "due 3/27/2026", "2026-03-27")]
    [InlineData("by Easter", "by Easter", "2026-04-05")]
    [InlineData("by Easter Monday", "by Easter Monday", "2026-04-06")]
    [InlineData("by New Year's Eve", "by New Year's Eve", "2026-12-31")]
    [InlineData("due Fri", "due Fri", "2026-03-06")]
    [InlineData("on 14 March in the morning", "on 14 March", "2026-03-14")]
    [InlineData("on Easter Monday", "on Easter Monday", "2026-04-06")]
    [InlineData("before Mothering Sunday", "before Mothering Sunday", "2026-03-15")]
    [InlineData("before Christmas", "before Christmas", "2026-12-25")]
    [InlineData("before May's over", "before May's over", "2026-05-31")]
    [InlineData("over the weekend", "over the weekend", "2026-03-08")]
    [InlineData("in the course of next week", "in the course of next week", "2026-03-13")]
    [InlineData("by the end of the week after next", "by the end of the week after next", "2026-03-20")]
    [InlineData("by lunchtime tomorrow", "by lunchtime tomorrow", "2026-03-06")]
    [InlineData("ringing them in the morning", "in the morning", "2026-03-06")]
    [InlineData("right after this call", "right after this call", "2026-03-05")]
    [InlineData("back by fri", "by fri", "2026-03-06")]
    [InlineData("Fri next wk", "Fri next wk", "2026-03-13")]
    [InlineData("when they meet at Tuesday's quiz", "at Tuesday", "2026-03-10")]
    public void A_day_is_counted_from_the_day_it_was_said(string text, string words, string day)
    {
        DateFound found = Assert.Single(RelativeDates.Find(text, s_thursday));
        Assert.Equal((words, day), (found.WordsIn(text), found.Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("early next week", "early next week")]
    [InlineData("early in March", "early in March")]
    [InlineData("sometime next week", "sometime next week")]
    [InlineData("by next week", "by next week")]
    [InlineData("by mid-April", "by mid-April")]
    [InlineData("by the beginning of May", "by the beginning of May")]
    [InlineData("soon", "soon")]
    [InlineData("in a few days", "in a few days")]
    [InlineData("by 4/5", "by 4/5")]
    [InlineData("on Friday after next", "on Friday after next")]
    [InlineData("Monday in two weeks", "Monday in two weeks")]
    [InlineData("before the next meeting", "before the next meeting")]
    [InlineData("on the weekend of 14/15 March", "14/15 March")]
    [InlineData("in the autumn", "in the autumn")]
    [InlineData("up the Saturday before", "the Saturday before")]
    [InlineData("on the Sunday before we open", "on the Sunday before")]
    [InlineData("by Friday the 14th", "by Friday the 14th")] // which is a Saturday
    public void Vague_words_have_no_day(string text, string words)
    {
        DateFound found = Assert.Single(RelativeDates.Find(text, s_thursday));
        Assert.Equal((words, (DateOnly?)null), (found.WordsIn(text), found.Day));
    }

    [Theory]
    [InlineData("since Friday")]
    [InlineData("last Friday")]
    [InlineData("every Friday")]
    [InlineData("from Monday")]
    [InlineData("the Friday call was long")]
    [InlineData("Monday's list")]
    [InlineData("with Monday's call")]
    [InlineData("every second Tuesday")]
    public void A_day_that_says_something_else_is_no_due_date(string text) =>
        Assert.All(RelativeDates.Find(text, s_thursday), found => Assert.Equal(DateRole.Other, found.Role));

    [Theory]
    [InlineData("we meet on Fridays")]
    [InlineData("version 14.5 of may")]
    [InlineData("you may 1")]
    [InlineData("it sat there")]
    [InlineData("the 5 pumps")]
    [InlineData("at 1,150 / day")]
    public void No_day_where_none_stands(string text) => Assert.DoesNotContain(RelativeDates.Find(text, s_thursday), found => found.Role != DateRole.Other);

    [Theory]
    [InlineData("2026-03-06", "by the end of the week", "2026-03-06")]
    [InlineData("2026-03-07", "by the end of the week", null)]
    [InlineData("2026-03-08", "by next Monday", "2026-03-09")]
    [InlineData("2026-01-31", "by the 30th", "2026-03-30")]
    [InlineData("2026-12-30", "by the 2nd", "2027-01-02")]
    [InlineData("2026-12-31", "by Friday", "2027-01-01")]
    [InlineData("2026-11-10", "by 29 February", null)]
    [InlineData("2024-02-10", "by the end of the month", "2024-02-29")]
    public void Months_and_years_end(string from, string text, string? day)
    {
        DateFound found = Assert.Single(RelativeDates.Find(text, DateOnly.ParseExact(from, "yyyy-MM-dd", CultureInfo.InvariantCulture)));
        Assert.Equal(day, found.Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Without_a_day_to_count_from_only_full_dates_are_days()
    {
        Assert.Null(Assert.Single(RelativeDates.Find("by Friday", null)).Day);
        Assert.Equal(new DateOnly(2026, 4, 14), Assert.Single(RelativeDates.Find("by 14 April 2026", null)).Day);
    }
}
