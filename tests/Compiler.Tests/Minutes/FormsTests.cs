using Kb.Compiler.Sources;
using Kb.Compiler.Statements;
using Kb.Compiler.Tests.Sources;
using Xunit;

namespace Kb.Compiler.Tests.Minutes;

/// <summary>What is known by its form, in whatever words: somebody and a day to come, an outcome and the answer behind it, a mail by its header.</summary>
public sealed class FormsTests
{
    [Theory]
    [InlineData("Ben: The contract goes out from me on Monday.", "Ben: The contract goes out from me [on Monday = 2026-03-09]")]
    [InlineData("Ben: You find the drawing in your inbox tomorrow.", "Ben for Cleo Novak: You find the drawing in your inbox [tomorrow = 2026-03-06]")]
    [InlineData("Ana: The awkward call is mine, tomorrow.", "Ana: The awkward call is mine [tomorrow = 2026-03-06]")]
    [InlineData("Ana: Ben, the papers are yours, please, by Friday.", "Ben: yours, please [by Friday = 2026-03-06]")]
    [InlineData("Ana: That can sit with me.", "Ana: That")]
    public void Talk_gives_tasks(string turns, string actions) => Assert.Equal(actions, MeetingLines.Actions(MeetingLines.Talk(turns)));

    [Theory]
    [InlineData("Priya lets the clinics know by Friday.", "Priya: lets the clinics know [by Friday = 2026-03-06]")]
    [InlineData("The sample is being picked up by Ana tomorrow.", "Ana: The sample is being picked up by Ana [tomorrow = 2026-03-06]")]
    [InlineData("Contact with the scouts: Priya.", "Priya: Contact with the scouts")]
    [InlineData("Text for the sticker -> Ana, end of the week.", "Ana: Text for the sticker [end of the week = 2026-03-06]")]
    public void Notes_give_tasks(string lines, string actions) => Assert.Equal(actions, MeetingLines.Actions(MeetingLines.Minutes(lines)));

    [Theory]
    [InlineData("Ben: I can't send it on Monday.")]
    [InlineData("Ben: I'm away until Monday.")]
    [InlineData("Ben: My train leaves on Monday.")]
    [InlineData("Ben: I posted it on Monday.")]
    [InlineData("Ben: If it rains I mow on Monday.")]
    [InlineData("Ana: The hall is free on Friday.")]
    public void No_task_is_made_of_where_somebody_is_or_what_is_over(string turns) => Assert.Equal("", MeetingLines.Actions(MeetingLines.Talk(turns)));

    [Theory]
    [InlineData("Ana: Then stainless bolts go into all four. / Ben: No objection from me.", "Ana: Then stainless bolts go into all four.")]
    [InlineData("Ana: Then film music wins, and I get the hat. / Ben: Without the hat, but yes.", "Ana: Then film music wins, and I get the hat.")]
    [InlineData("Ana: How about a hundred and fifty and the train? / Ben: The budget can bear it, go ahead.", "Ana: How about a hundred and fifty and the train?")]
    public void An_outcome_is_a_decision_with_the_answer_behind_it(string turns, string decisions) => Assert.Equal(decisions, MeetingLines.Decisions(MeetingLines.Talk(turns)));

    [Theory]
    [InlineData("Ana: So we sent you the list of all probes. / Ben: Yes, it came.")]
    [InlineData("Ana: Then my preference is pagers again. / Ben: Good.")]
    [InlineData("Ana: The old committee picked Sibelius in 2019. / Ben: Makes sense.")]
    public void What_is_over_or_only_liked_is_none(string turns) => Assert.Equal("", MeetingLines.Decisions(MeetingLines.Talk(turns)));

    [Fact]
    public void A_mail_is_known_by_its_header()
    {
        Source mail = ReadSources.One("From: Rui Carvalho <rui@example.org>\nTo: Sunniva Berg, Kenji Morita\nDate: Fri, 30 January 2026 15:12\nSubject: Re: What we said on the phone\n\nDear all,\n\nKenji measures the weir on Monday.\n", "mail.txt");

        Assert.Equal("What we said on the phone", mail.Title);
        Assert.Equal(new DateOnly(2026, 1, 30), mail.Date);
        Assert.True(Meetings.IsMeeting(mail));
    }

    [Fact]
    public void A_text_that_only_opens_with_a_label_is_no_mail() =>
        Assert.Equal("Notes", ReadSources.One("Subject: the pump\n\nIt stands in the barn.\n", "notes.txt").Title);
}
