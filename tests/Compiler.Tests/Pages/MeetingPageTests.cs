using Kb.Compiler.Statements;
using Kb.Compiler.Workspace;
using Xunit;

namespace Kb.Compiler.Tests.Pages;

/// <summary>What minutes become on the pages of meetings, people and organizations.</summary>
public sealed class MeetingPageTests
{
    private const string Kickoff = "---\ntype: meeting\ndate: 2026-04-07\nattendees: [Ada Berg, Tomas Lindqvist, Priya Raman]\n---\n# Kick-off\n\nTomas will order 20 pressure sensors by next Tuesday. Ada promised Priya the map of the harbour. The buoys are painted yellow from now on. Who pays for the boat is open. The harbour has three quays and a crane of twelve tons.\n\nPriya Raman is the director of Nordwind GmbH. Nordwind GmbH sends the cable in May.\n";
    private const string Review = "---\ntype: meeting\ndate: 2026-05-05\nattendees: [Ada Berg, Tomas Lindqvist]\n---\n# Review\n\nAda said that the sensors work.\n";
    private const string Walk = "---\ntype: meeting\ndate: 2026-06-01\nattendees: [Wim Haverkamp, Elspeth Quarrie]\n---\n# Walk\n\nNothing was agreed on this fine day.\n";

    private const string Note = "# Cables\n\nNordwind GmbH is a company that makes cables. The new Nordwind GmbH cable is thick.\n";

    private static HandMade Meetings() => new HandMade(("cables.md", Note), ("2026-04-07-kickoff.md", Kickoff), ("2026-05-05-review.md", Review), ("2026-06-01-walk.md", Walk))
        .Action("order 20 pressure sensors", "Tomas", "order 20 pressure sensors", due: "by next Tuesday", day: new DateOnly(2026, 4, 14))
        .Action("promised Priya the map", "Ada", "the map of the harbour", to: "Priya")
        .Action("sends the cable", "Nordwind GmbH", "sends the cable", due: "in May")
        .Decision("painted yellow")
        .Question("Who pays");

    [Fact]
    public void A_meeting_says_who_decided_what_and_who_does_what()
    {
        string page = Meetings().Build().Files["wiki/meetings/2026-04-07-kickoff.md"];

        Assert.Equal(
            """
            ## Attendees

            - [Ada Berg](../people/ada-berg.md)
            - [Tomas Lindqvist](../people/tomas-lindqvist.md)
            - [Priya Raman](../people/priya-raman.md)

            ## Decisions

            - "The buoys are painted yellow from now on."

            ## Action items

            - [ ] [Tomas](../people/tomas-lindqvist.md): order 20 pressure sensors, due 2026-04-14 ("by next Tuesday")
            - [ ] [Ada](../people/ada-berg.md), to [Priya](../people/priya-raman.md): the map of the harbour
            - [ ] [Nordwind GmbH](../organizations/nordwind-gmbh.md): sends the cable, due "in May"

            ## Open questions

            - "Who pays for the boat is open."
            """,
            PageExtract.Sections(page, "Attendees", "Open questions"));
        Assert.Equal("- \"The harbour has three quays and a crane of twelve tons.\"", PageExtract.Section(page, "Key points"));
        Assert.Equal("- After, 2026-05-05: [Review](2026-05-05-review.md)", PageExtract.Section(page, "Meetings with the same people"));
    }

    [Fact]
    public void Meetings_of_other_people_are_no_series()
    {
        BuildResult wiki = Meetings().Build();

        Assert.Equal("- Before, 2026-04-07: [Kick-off](2026-04-07-kickoff.md)", PageExtract.Section(wiki.Files["wiki/meetings/2026-05-05-review.md"], "Meetings with the same people"));
        Assert.DoesNotContain("same people", wiki.Files["wiki/meetings/2026-06-01-walk.md"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_person_owes_and_is_owed_and_was_met()
    {
        BuildResult wiki = Meetings().Build();

        string ada = wiki.Files["wiki/people/ada-berg.md"], priya = wiki.Files["wiki/people/priya-raman.md"], tomas = wiki.Files["wiki/people/tomas-lindqvist.md"];
        Assert.Equal("Last met: 2026-05-05\n\n- 2026-05-05: [Review](../meetings/2026-05-05-review.md)\n- 2026-04-07: [Kick-off](../meetings/2026-04-07-kickoff.md)", PageExtract.Section(ada, "Meetings"));
        Assert.Equal("2026-04-07, in [Kick-off](../meetings/2026-04-07-kickoff.md):\n\n- [ ] To [Priya](priya-raman.md): the map of the harbour", PageExtract.Section(ada, "Owes"));
        Assert.EndsWith("- [ ] [Ada](ada-berg.md): the map of the harbour", PageExtract.Section(priya, "Is owed"), StringComparison.Ordinal);
        Assert.EndsWith("- [ ] order 20 pressure sensors, due 2026-04-14 (\"by next Tuesday\")", PageExtract.Section(tomas, "Owes"), StringComparison.Ordinal);
        Assert.StartsWith("# Priya Raman\n\n\"Priya Raman is the director of Nordwind GmbH.\"", PageExtract.Body(priya), StringComparison.Ordinal);
    }

    [Fact]
    public void An_organization_has_people_meetings_and_open_actions()
    {
        string page = Meetings().Build().Files["wiki/organizations/nordwind-gmbh.md"];

        Assert.Equal("- [Priya Raman](../people/priya-raman.md)", PageExtract.Section(page, "People"));
        Assert.Equal("- 2026-04-07: [Kick-off](../meetings/2026-04-07-kickoff.md)", PageExtract.Section(page, "Meetings"));
        Assert.EndsWith("- [ ] Nordwind GmbH: sends the cable, due \"in May\"", PageExtract.Section(page, "Open actions"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_person_ticked_is_ticked_on_every_page()
    {
        HandMade wiki = Meetings();
        wiki.State = State.Empty with { Ticked = new HashSet<string> { wiki.Id("promised Priya the map"), "another-source-abcd" } };

        IReadOnlyDictionary<string, string> files = wiki.Build().Files;

        string[] ticked = [.. files.Values.SelectMany(text => text.Split('\n')).Where(line => line.StartsWith("- [x] ", StringComparison.Ordinal))];
        Assert.Equal(3, ticked.Length); // the meeting, who owes it, whom it is owed
        Assert.All(ticked, line => Assert.Contains("the map of the harbour", line, StringComparison.Ordinal));
        Assert.Contains("- [ ] [Tomas]", files["wiki/meetings/2026-04-07-kickoff.md"], StringComparison.Ordinal);
    }

    [Fact]
    public void Two_actions_in_one_sentence_have_two_names()
    {
        HandMade wiki = new HandMade(("2026-04-07-kickoff.md", Kickoff))
            .Action("promised Priya the map", "Ada", "the map").Action("promised Priya the map", "Ada", "of the harbour");
        wiki.State = State.Empty with { Ticked = new HashSet<string> { wiki.Id("promised Priya the map") + "-2" } };

        string page = wiki.Build().Files["wiki/meetings/2026-04-07-kickoff.md"];

        Assert.Contains("- [ ] [Ada](../people/ada-berg.md): the map[^", page, StringComparison.Ordinal);
        Assert.Contains("- [x] [Ada](../people/ada-berg.md): of the harbour[^", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_first_name_with_two_bearers_at_the_table_links_to_neither()
    {
        string page = new HandMade(("2026-04-07-kickoff.md", Kickoff.Replace("Priya Raman]", "Ada Stone]", StringComparison.Ordinal)))
            .Action("promised Priya the map", "Ada", "the map").Build().Files["wiki/meetings/2026-04-07-kickoff.md"];

        Assert.Contains("- [ ] Ada: the map[^", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Priya Raman", true)]
    [InlineData("Priya Raman, Priya Sand", false)]
    public void A_first_name_of_someone_absent_is_theirs_where_nobody_else_has_it(string others, bool known)
    {
        string page = new HandMade(("2026-05-05-review.md", Review), ("2026-01-01-first.md", $"---\ntype: meeting\ndate: 2026-01-01\nattendees: [{others}]\n---\n# First\n\nNothing was agreed on this cold day.\n"))
            .Action("Ada said", "Priya", "the sensors work").Build().Files["wiki/meetings/2026-05-05-review.md"];

        Assert.Contains(known ? "- [ ] [Priya](../people/priya-raman.md): the sensors work[^" : "- [ ] Priya: the sensors work[^", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wall_of_words_is_named_by_its_place()
    {
        string task = string.Join(' ', Enumerable.Repeat("measure", SentenceBank.MostWords + 1));
        string page = new HandMade(("2026-04-07-kickoff.md", Kickoff + $"\nTomas will {task}.\n"))
            .Action("will measure", "Tomas", task).Build().Files["wiki/meetings/2026-04-07-kickoff.md"];

        Assert.Contains("- [ ] [Tomas](../people/tomas-lindqvist.md): see line 12 of the source[^", page, StringComparison.Ordinal);
    }
}
