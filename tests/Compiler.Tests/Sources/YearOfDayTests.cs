using Kb.Compiler.Sources;
using Xunit;

namespace Kb.Compiler.Tests.Sources;

/// <summary>Days without a year in titles, first lines and names of files.</summary>
public sealed class YearOfDayTests
{
    [Theory]
    [InlineData("pool call.txt", "Tues 14 Apr, call with Ruth\n\nThe pump hums.", "2026-04-14")] // a Tuesday in 2026, not in 2025
    [InlineData("pool.md", "# Ruth, 14 April\n\nThe pump hums.", "2026-04-14")]
    [InlineData("pool.txt", "Nils 14.4.\n\nThe pump hums.", "2026-04-14")]
    [InlineData("pool.txt", "22/4 call with the baker 13:00\n\nThe oven is cold.", "2026-04-22")]
    [InlineData("pool_april14.txt", "The pump hums and nobody knows why it does so.", "2026-04-14")]
    [InlineData("pool.txt", "Mon 14 Apr, call with Ruth\n\nThe pump hums.", null)] // no Monday in any near year
    [InlineData("pool.txt", "The bridge opens 14 April\n\nEverybody is invited.", null)]
    [InlineData("pool.txt", "Closed until 14 April\n\nThe pump hums.", null)]
    [InlineData("pool_april14.txt", "Notes of 20 April\n\nThe pump hums.", null)] // two days
    [InlineData("pool meeting 14 april.txt", "The pump hums and nobody knows why it does so.", "2026-04-14")]
    [InlineData("pool.txt", "5/6 call with the baker\n\nThe oven is cold.", null)]
    [InlineData("pool.txt", "Ruth 14.4\n\nThe pump hums.", "2026-04-14")]
    [InlineData("pool.md", "# Python 3.12 migration\n\nThe pump hums.", null)]
    [InlineData("pool.md", "# Move to Ubuntu 24.10\n\nThe pump hums.", null)]
    [InlineData("pool.md", "# Ubuntu 24.10 upgrade\n\nThe pump hums.", null)]
    [InlineData("pool.md", "24/7 helpdesk rota\n\nThe pump hums.", null)]
    [InlineData("pool.md", "# Room 22/4 of the pool\n\nThe pump hums.", null)]
    [InlineData("pool.md", "https://example.org/pumps/of/the/hills/and/of/the/barn/with/all/that/belongs/to/them/in/every/year/of/the/town/14-april\n\nThe pump hums.", null)] // no space to cut at
    [InlineData("pool.md", "抽水机在谷仓里抽水机在谷仓里抽水机在谷仓里抽水机在谷仓里抽水机在谷仓里抽水机在谷仓里抽水机在谷仓里抽水机在谷仓里抽水机在谷仓里抽水机在谷仓里抽水机在谷仓里抽水机在谷仓里抽水机在谷仓里抽水机在谷仓里抽水机在谷仓里抽水机在谷仓里抽水机在谷仓里抽水机在谷仓里。\n\nThe pump hums.", null)]
    public void The_year_is_that_of_the_texts_beside_it(string name, string text, string? date)
    {
        IReadOnlyList<Source> sources = ReadSources.Many(($"calls/{name}", text), ("calls/2026-03-05 first.md", "# First\n\nThe pump hums."), ("calls/2026-06-02 last.md", "# Last\n\nThe pump hums."));

        Assert.Equal(date, sources.Single(s => s.Path.EndsWith(name, StringComparison.Ordinal)).Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void The_text_may_tell_the_year_itself() =>
        Assert.Equal(new DateOnly(2025, 4, 14), ReadSources.One("# Ruth, 14 April\n\nThe quote that the mason wrote for the two steps behind the house on 3 March 2025 is too high. It holds until 30 May 2025.\n").Date);

    [Theory]
    [InlineData("# Grandma, 5 May\n\nShe was born in the house behind the two steps that the mason of the town built with his own hands on 3 March 1931.\n", null)]
    [InlineData("# Ruth, Monday 14 April\n\nThe quote that the mason wrote for the two steps behind the house on 3 March 2025 is too high.\n", "2025-04-14")]
    public void One_date_tells_the_year_only_where_the_weekday_agrees(string text, string? date) =>
        Assert.Equal(date, ReadSources.One(text).Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void What_is_not_read_dates_nothing()
    {
        IReadOnlyList<Source> sources = ReadSources.Many(("calls/pool.md", "# Ruth, 14 April\n\nThe pump hums."), ("calls/2026-04-05 first.md", "---\nkb: ignore\n---\n# First\n\nThe pump hums."));

        Assert.Null(Assert.Single(sources).Date);
    }

    [Fact]
    public void Two_years_that_fit_leave_it_open()
    {
        IReadOnlyList<Source> sources = ReadSources.Many(("calls/pool.md", "# Ruth, 14 April\n\nThe pump hums."), ("calls/2025-04-05 first.md", "# First\n\nThe pump hums."), ("calls/2026-04-05 last.md", "# Last\n\nThe pump hums."));

        Assert.Null(sources.Single(s => s.Path.EndsWith("pool.md", StringComparison.Ordinal)).Date);
    }

    [Fact]
    public void Nothing_is_near_a_text_that_lies_alone() => Assert.Null(ReadSources.One("# Ruth, Tuesday 14 April\n\nThe pump hums.\n").Date);
}
