using Xunit;

namespace Kb.Query.Tests;

public sealed class PartyFinderTests
{
    private static readonly PartyFinder s_finder = new(Notes.Know(Notes.Buoys));

    [Theory]
    [InlineData("Ada Berg", "Ada Berg")]
    [InlineData("ada berg", "Ada Berg")]
    [InlineData("Ada", "Ada Berg")]
    [InlineData("Nordwind GmbH", "Nordwind GmbH")]
    [InlineData("nordwind", "Nordwind GmbH")]
    [InlineData("crane", "")] // a thing, and nobody to meet
    [InlineData("Ada Bergman", "")]
    public void A_name_means_one_party_or_none(string name, string expected) =>
        Assert.Equal(expected, string.Join(", ", s_finder.Find(name).Select(p => p.Title)));

    [Fact]
    public void The_title_of_a_page_means_the_one_of_several()
    {
        string Meeting(string title, string date, string others) => $"---\ntype: meeting\ndate: {date}\nattendees: [Marcus, {others}]\n---\n# {title}\n\n## Action items\n\n- [ ] Marcus: bring the key, due {date}\n";
        var finder = new PartyFinder(Notes.Know(("a.md", Meeting("Choir", "2026-03-10", "Tom Reyes")), ("b.md", Meeting("Rowing", "2026-03-12", "Ada Berg"))));

        string[] titles = [.. finder.Find("Marcus").Select(p => p.Title)];
        Assert.Equal(2, titles.Length);
        Assert.All(titles, title => Assert.Equal(title, Assert.Single(finder.Find(title)).Title));
    }

    [Theory]
    [InlineData("Ada Bergman", "Ada Berg")]
    [InlineData("Thomas Lindquist", "Tomas Lindqvist")]
    [InlineData("Nordwint", "Nordwind GmbH")]
    [InlineData("Xaver Quell", "")]
    public void The_nearest_known_names_are_offered(string name, string expected) =>
        Assert.Equal(expected, string.Join(", ", s_finder.Nearest(name)));
}
