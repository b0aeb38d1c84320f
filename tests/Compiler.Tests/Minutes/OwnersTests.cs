using Kb.Compiler.Statements.Minutes;
using Kb.Compiler.Tests.Sources;
using Kb.Compiler.Workspace;
using Xunit;

namespace Kb.Compiler.Tests.Minutes;

/// <summary>Who does what in minutes of Thursday 5 March 2026, and what is nobody's task.</summary>
public sealed class OwnersTests
{
    [Theory]
    [InlineData("She writes the recipe down at home and mails it to Priya by Friday.")]
    [InlineData("Everything is in one head. She writes the recipe down at home and mails it to Priya by Friday.")]
    [InlineData("The full list of tiles will be with Ana by Friday.")]
    [InlineData("The recipe is typed, Ana gets it on Friday.")]
    [InlineData("Ana's oven was loud. He books the mason by Friday.")]
    public void Who_gets_it_does_not_owe_it(string line) => Assert.Equal("", MeetingLines.Actions(MeetingLines.Minutes(line)));

    [Theory]
    [InlineData("Ben came late. He books the mason by Friday.", "Ben: books the mason [by Friday = 2026-03-06]")]
    [InlineData("Priya gets it signed by Friday.", "Priya: gets it signed [by Friday = 2026-03-06]")]
    [InlineData("Miss Keane said she'd weigh the flour on Monday.", "Miss Keane: weigh the flour [on Monday = 2026-03-09]")]
    [InlineData("All was quiet. Miss Keane would weigh the flour on Monday.", "Miss Keane: would weigh the flour [on Monday = 2026-03-09]")]
    [InlineData("Ana books the hall for 14 February.", "Ana: books the hall [for 14 February = 2027-02-14]")]
    [InlineData("Ana will get it from the printer by Friday.", "Ana: get it from the printer [by Friday = 2026-03-06]")]
    [InlineData("Priya gets it in writing from the landlord by Friday.", "Priya: gets it in writing from the landlord [by Friday = 2026-03-06]")]
    [InlineData("Priya gets it on the agenda by Friday.", "Priya: gets it on the agenda [by Friday = 2026-03-06]")]
    [InlineData("- Ben: fix the boiler (27 February 2026)", "Ben: fix the boiler [27 February 2026 = 2026-02-27]")]
    [InlineData("Ana books the hall on 10 December.", "Ana: books the hall [on 10 December = 2026-12-10]")]
    [InlineData("Next meeting: Ana books the hall by 12 March.", "Ana: books the hall [by 12 March = 2026-03-12]")]
    [InlineData("The oven is cold. /  / The door is shut. /  / Minutes: Ben to circulate by Friday.", "Ben: circulate [by Friday = 2026-03-06]")]
    [InlineData("## Actions /  / - Chair: write to the council by Friday", "write to the council [by Friday = 2026-03-06]")]
    public void Who_does_it_owes_it(string line, string actions) => Assert.Contains(actions, MeetingLines.Actions(MeetingLines.Minutes(line)), StringComparison.Ordinal);

    [Theory]
    [InlineData("Ruth A. books the mason by Friday.", "Ruth Adler: books the mason [by Friday = 2026-03-06]")]
    [InlineData("Ruth I. books the mason by Friday.", "Ruth Ibsen: books the mason [by Friday = 2026-03-06]")]
    [InlineData("- ask Ruth A. about the mason (Nils Holm, Friday)", "Nils Holm: ask Ruth A. about the mason [Friday = 2026-03-06]")]
    [InlineData("- Ruth A.: book the mason, Friday", "Ruth Adler: book the mason [Friday = 2026-03-06]")]
    [InlineData("Ruth Olander books the mason by Friday.", "Ruth Olander: books the mason [by Friday = 2026-03-06]")]
    public void A_letter_behind_the_first_name_says_which(string line, string actions) =>
        Assert.Equal(actions, MeetingLines.Actions(Read($"# Minutes of the board 2026-03-05\n\nPresent: Ruth Adler, Ruth Ibsen, Nils Holm\n\n{line}\n")));

    [Fact]
    public void A_list_of_people_goes_on_behind_a_letter() =>
        Assert.Equal(["Ruth A", "Ruth I", "Nils Holm"], Read("# Board 2026-03-05\n\nPresent: Ruth A., Ruth I. (chair), Nils Holm\n\nThe oven is cold.\n").Attendees);

    [Fact]
    public void A_list_of_people_ends_at_the_next_label() =>
        Assert.Equal(["Ruth A", "Ruth I"], Read("# Board 2026-03-05\n\nPresent: Ruth A., Ruth I. Apologies: Nils Holm\n\nThe oven is cold.\n").Attendees);

    [Theory]
    [InlineData("Give Ana Jira access", 5, 3)]
    [InlineData("Give Ana Q3 figures", 5, 3)]
    [InlineData("Ana Olander on the phone", 0, 11)]
    [InlineData("Ana Olander books the hall", 0, 11)]
    [InlineData("Ana Olander: book the hall", 0, 11)]
    [InlineData("Ana Q. books the hall", 0, 6)]
    public void A_surname_is_followed_by_what_somebody_does(string text, int at, int length) =>
        Assert.Equal(length, new People(["Ana Duarte"], [], new Dictionary<string, string>(), new Dictionary<string, string>()).KnownAt(text, at));

    [Theory]
    [InlineData("Ana and Ben return the tables they hired on Friday.", false)]
    [InlineData("Ana and Ben need the tables they hired on Friday.", false)]
    [InlineData("The list reached Ben on Tuesday.", true)]
    [InlineData("Upload link - Ben set it up Wed, Ana used it Friday.", true)]
    [InlineData("Ben put the list where Ana had asked him to on Tuesday.", true)]
    public void A_report_opens_with_a_verb_of_the_past(string text, bool isReport) => Assert.Equal(isReport, Tense.IsReport(text));

    [Fact]
    public void What_stands_in_no_quote_is_by_who_quotes() =>
        Assert.Equal("Ana Duarte: fix the boiler [by Friday = 2026-03-06]", MeetingLines.Actions(Read("From: Ana Duarte\nTo: Ben Okafor\nDate: Thu, 5 Mar 2026 08:40\nSubject: Our call\n\n> From: Ben Okafor\n> The boiler of the house is cold.\n\nI'll fix the boiler by Friday.\n")));

    [Fact]
    public void A_decision_may_stand_behind_a_label() =>
        Assert.Equal("we agreed to move to the town hall", MeetingLines.Decisions(MeetingLines.Minutes("Venue: we agreed to move to the town hall.")).Replace("Venue: ", "", StringComparison.Ordinal).TrimEnd('.'));

    [Fact]
    public void Who_speaks_with_a_letter_is_who_is_listed() =>
        Assert.Equal(["Ruth Adler", "Ruth Ibsen"], Read("# Call 2026-03-05\n\nPresent: Ruth Adler, Ruth Ibsen\n\nRuth A.: Morning.\n\nRuth I.: Morning.\n\nRuth A.: The oven is cold.\n").Attendees);

    [Theory]
    [InlineData("Date: Thursday 5 March 2026, 18:00, Ben's kitchen (warm!)")]
    [InlineData("Next meeting: 19 March, Ana's kitchen.")]
    [InlineData("> From: Ben Okafor / > Date: Wed, 4 Mar 2026 08:40 / > / > Morning, 4 March has gone by.")]
    [InlineData("Ben: 40 loaves, longest queue 14 February with nineteen people.")]
    [InlineData("The list reached Ben on Tuesday.")]
    [InlineData("Christmas Day was me and Ben in the end.")]
    [InlineData("Ben: 40 loaves (last year 38), longest day 8 January with nineteen loaves and two cakes.")]
    [InlineData("Priya handed the key to Ben this morning, so that is off the list.")]
    [InlineData("The oven: Priya swept it Tuesday, Ben used it Wednesday.")]
    public void Heads_and_reports_are_no_tasks(string line) => Assert.Equal("", MeetingLines.Actions(MeetingLines.Minutes(line)));

    [Theory]
    [InlineData("Ben: I'd laugh on Monday.")]
    [InlineData("Ben: I'd have to see it on Monday.")]
    [InlineData("Ana: Somebody should have told them by Friday.")]
    public void What_would_be_is_no_task(string turns) => Assert.Equal("", MeetingLines.Actions(MeetingLines.Talk(turns)));

    [Theory]
    [InlineData("Ana: You'd better send the invoice by Friday, Ben. / Ben: Sure.", "Ben: ")]
    [InlineData("Cleo Novak: We'd like Ana to book the hall by Friday.", "Ana: ")]
    public void What_is_asked_for_politely_is_a_task(string turns, string owner) => Assert.Contains(owner, MeetingLines.Actions(MeetingLines.Talk(turns)), StringComparison.Ordinal);

    [Theory]
    [InlineData("Ben is there on 10 and 11 April and types the report by the 20th of that month.", "2026-04-20")]
    [InlineData("Ana drafts the plan. Board 9 April.", null)]
    [InlineData("Ana drafts the plan. By Friday, please.", "2026-03-06")]
    public void A_day_of_something_else_is_no_due_date(string line, string? due) =>
        Assert.Equal(due, MeetingLines.Minutes(line).Actions.Select(a => a.Due?.Day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)).Last());

    private static MinutesOfSource Read(string text) => MinutesReader.Read(0, ReadSources.One(text, "board.md"), MeetingRule.None, NoAnswers.Instance);
}
