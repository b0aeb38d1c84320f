using Kb.Compiler.Sources;
using Kb.Compiler.Statements;
using Kb.Compiler.Statements.Minutes;
using Kb.Compiler.Tests.Sources;
using Xunit;

namespace Kb.Compiler.Tests.Minutes;

/// <summary>What the first lines of real minutes, notes and exports tell: who was there under which letters, who writes, who holds which office, when one meets again.</summary>
public sealed class MeetingHeadsTests
{
    [Theory]
    [InlineData("Present: Ruth Adler (chair, RA), Nils Holm (NH)\n\nNH orders the tiles.")]
    [InlineData("RA Ruth Adler / NH Nils Holm\n\nNH orders the tiles.")]
    [InlineData("| Initials | Name |\n|---|---|\n| RA | Ruth Adler |\n| NH | Nils Holm |\n\nNH orders the tiles.")]
    [InlineData("RA = Ruth Adler, NH = Nils Holm\n\nNH orders the tiles.")]
    public void Letters_are_explained_in_many_forms(string text)
    {
        MeetingText meeting = Read($"# Board, 5 March 2026\n\n{text}\n");

        Assert.Equal(["Ruth Adler", "Nils Holm"], meeting.Attendees);
        Assert.Equal(("Nils Holm", "Ruth Adler"), (meeting.People.Spelled("NH"), meeting.People.Spelled("RA")));
        Assert.Empty(meeting.People.Organisations);
    }

    [Theory]
    [InlineData("Ruth Adler, Nils Holm, Ines Kolb (notes), Tomasz Wilk from ten")]
    [InlineData("no tape, so from memory. Around the table: Ruth Adler, Nils Holm, Ines Kolb and Tomasz Wilk.")]
    [InlineData("(Ruth Adler, Nils Holm, Ines Kolb, Tomasz Wilk)")]
    public void A_list_of_people_needs_no_label(string line)
    {
        MeetingText meeting = Read($"# Pool notes, 5 March 2026\n\n{line}\n\n- the pump hums\n");

        Assert.Equal(["Ruth Adler", "Nils Holm", "Ines Kolb", "Tomasz Wilk"], meeting.Attendees);
        Assert.True(Meetings.IsMeeting(meeting.Source));
    }

    [Fact]
    public void Who_wrote_a_book_was_at_no_meeting() =>
        Assert.False(Meetings.IsMeeting(Read("# Soil notes, 5 March 2026\n\nAuthors: Ruth Adler, Nils Holm, Ines Kolb\n\nClay holds water.\n").Source));

    [Fact]
    public void Who_is_excused_was_not_there() =>
        Assert.Equal(["Ruth Adler", "Ines Kolb"], Read("# Board, 5 March 2026\n\nPresent: Ruth Adler (RA), Ines Kolb (IK)\nApologies: Nils Holm (NH)\n\n- RA opened\n").Attendees);

    [Theory]
    [InlineData("notes.md", "Nils Holm, Ruth Adler, Ines Kolb (notes)", "Ines Kolb")]
    [InlineData("notes.md", "there: Nils, Ruth, me (Ines)", "Ines")]
    [InlineData("notes.md", "Nils Holm, Ruth Adler, Ines Kolb. IK writing", "Ines Kolb")]
    [InlineData("notes 5 march (ines).md", "Nils, Ruth and me", "Ines")]
    public void I_is_who_writes(string file, string line, string author) => Assert.Equal(author, Read($"# Pool, 5 March 2026\n\n{line}\n\n- I order the tiles\n", file).Author);

    [Fact]
    public void An_office_is_its_holder()
    {
        MeetingText meeting = Read("# Board, 5 March 2026\n\nPresent: Ruth Adler (chair), Nils Holm (treasurer)\n\nThe treasurer pays the bill.\n");

        Assert.Equal(("Nils Holm", "Ruth Adler"), (meeting.People.Spelled("The treasurer"), meeting.People.Spelled("The chairwoman")));
        Assert.Equal("The treasurer".Length, meeting.People.KnownAt("The treasurer pays", 0));
    }

    [Fact]
    public void A_nickname_is_the_one_it_stands_for()
    {
        MeetingText meeting = Read("nicks: nils = Nils Holm, ruthie = Ruth Adler\n\n12:00 nils: hi\n12:01 ruthie: hello\n12:02 nils: I order the tiles on Friday\n", "2026-03-05 chat.txt");

        Assert.Equal(["Nils Holm", "Ruth Adler"], meeting.Attendees);
        Assert.Equal("Nils Holm", meeting.Said[^1].Speaker);
    }

    [Theory]
    [InlineData("Next meeting: 26 March", "2026-03-26")]
    [InlineData("The next meeting is on Tuesday next week.", "2026-03-10")]
    [InlineData("They spoke of the next meeting, and of 26 March.", null)]
    public void What_is_due_before_the_next_meeting_has_its_day(string line, string? day)
    {
        MeetingText meeting = Read($"# Board, 5 March 2026\n\nNils orders the tiles before the next meeting.\n\n{line}\n");

        Assert.Equal(day is null ? null : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), Assert.Single(meeting.Dates("before the next meeting")).Day);
    }

    [Fact]
    public void A_first_name_is_not_taken_for_a_longer_one()
    {
        MeetingText meeting = Read("# Board, 5 March 2026\n\nPresent: Ana Duarte, Anabel Krug, Sebastian Nunn\n\n- Ana opened\n");

        Assert.Equal(("Ana", "Sebastian Nunn"), (meeting.People.Spelled("Ana"), meeting.People.Spelled("Seb")));
    }

    private static MeetingText Read(string text, string file = "notes.md") => new(0, ReadSources.One(text, file));
}
