using Kb.Compiler.Pages;
using Xunit;

namespace Kb.Query.Tests;

/// <summary>A brief says what the sources record, with the place of each line, and nothing else.</summary>
public sealed class BriefTests
{
    private static readonly Knowledge s_known = Notes.Know(Notes.Buoys);

    [Fact]
    public void A_person_before_a_meeting()
    {
        MeetingBrief brief = Make("Ada Berg", "2026-05-20");

        Assert.Equal("Ada Berg is the sales manager of Nordwind GmbH. raw/2026-04-07-kickoff.md:8", Shown(brief.Role));
        Assert.Equal("raw/2026-04-07-kickoff.md:4", brief.LastMet?.ToString());
        Assert.Equal(new DateOnly(2026, 4, 7), brief.LastMet?.Date);
        Assert.Equal(["send the drawings of the buoy:True", "find a cheaper crane:False"], brief.Owes.Select(a => $"{a.Task}:{a.IsOverdue}"));
        Assert.Empty(brief.IsOwed);
        Assert.Contains("The buoys report every hour", Shown(brief.Decisions), StringComparison.Ordinal);
        Assert.Contains("Who pays for the boat", Shown(brief.Questions), StringComparison.Ordinal);
        Assert.Equal("Ada Berg wrote that the crane of Nordwind GmbH lifts only two tons. raw/2026-05-12-mail.md:6", Shown(brief.News));
    }

    [Fact]
    public void Only_what_was_recorded_before_the_day_counts()
    {
        MeetingBrief tomas = Make("Tomas Lindqvist", "2026-05-05"), ada = Make("Ada Berg", "2026-04-07");

        Assert.Equal("raw/2026-04-07-kickoff.md", tomas.LastMet?.Path);
        Assert.Equal(["order 20 pressure sensors"], tomas.Owes.Select(a => a.Task));
        Assert.True(ada.IsEmpty);
    }

    [Fact]
    public void An_organization_is_met_in_its_people()
    {
        MeetingBrief brief = Make("Nordwind GmbH", "2026-05-20");

        Assert.Equal(new DateOnly(2026, 4, 7), brief.LastMet?.Date);
        Assert.Equal(["Ada Berg", "Ada Berg"], brief.Owes.Select(a => a.Owner));
    }

    [Fact]
    public void Every_line_stands_at_its_place()
    {
        int examined = 0;
        foreach (string name in (string[])["Ada Berg", "Tomas Lindqvist", "Priya Raman", "Nordwind GmbH"])
        {
            MeetingBrief brief = Make(name, "2026-05-20");
            foreach (BriefLine line in brief.Role.Concat(brief.Decisions).Concat(brief.Questions).Concat(brief.News))
            {
                string text = string.Join(' ', Notes.Buoys.Single(f => line.Place.Path == "raw/" + f.Name).Text.Split('\n')[(line.Place.Lines.First - 1)..line.Place.Lines.Last]);
                Assert.Contains(line.Text, text, StringComparison.Ordinal);
                examined++;
            }
        }

        Assert.True(examined >= 6, $"{examined} lines examined");
    }

    private static string Shown(IEnumerable<BriefLine> lines) => string.Join('\n', lines.Select(l => $"{l.Text} {l.Place}"));

    private static MeetingBrief Make(string name, string day) =>
        new BriefMaker(s_known, Assert.Single(new PartyFinder(s_known).Find(name)), DateOnly.Parse(day, null)).Make();
}
