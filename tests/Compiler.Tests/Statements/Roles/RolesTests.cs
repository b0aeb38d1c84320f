using Kb.Compiler.Statements.Roles;
using Kb.Compiler.Tests.Pages;
using Xunit;

namespace Kb.Compiler.Tests.Statements.Roles;

/// <summary>Who somebody and what something is, where sources say it in lists and in passing.</summary>
public sealed class RolesTests
{
    [Theory]
    [InlineData("Nora Quist, harbour master at Saltby, says no.", "harbour master at Saltby")]
    [InlineData("Ask the harbour's head of repairs, Nora Quist, first.", "head of repairs")]
    [InlineData("Our project officer: Nora Quist.", "project officer")]
    [InlineData("\"No,\" says boat builder Nora Quist of Quist & Son.", "boat builder Nora Quist of Quist & Son")]
    [InlineData("Volunteer coordinator Nora Quist laughed.", "Volunteer coordinator")]
    [InlineData("Nora Quist (ship designer) was late.", "ship designer")]
    [InlineData("Nora Quist - sail maker, since 2011", "sail maker")]
    [InlineData("Nora Quist has been finance officer since May.", "finance officer since May")]
    [InlineData("Nora Quist, Ben Okoro and the director came.", null)] // somebody else
    [InlineData("Nora Quist (by phone) was late.", null)]
    [InlineData("Nora Quist, engineer Ben Okoro and others came.", null)]
    [InlineData("Nora Quist, later that winter, left.", null)]
    [InlineData("Nora Quist: send the letter.", null)]
    [InlineData("Nora Quist, 51, auditor, came in May.", "auditor")]
    [InlineData("Nora Quist, 51, became harbour master of Saltby on 1 May.", "became harbour master of Saltby on 1 May")]
    [InlineData("Two copies, signed by finance officer (Nora Quist, not the sailor).", "finance officer")]
    [InlineData("We asked the engineer (Nora Quist was away).", null)] // of somebody else
    [InlineData("Councillor Nora Quist voted no.", "Councillor")]
    [InlineData("Dr Nora Quist voted no.", null)]
    [InlineData("Nora Quist was harbour master until 2019.", "was harbour master until 2019")]
    [InlineData("Nora Quist (designer, Quist Studio) was late.", "designer, Quist Studio")]
    [InlineData("Nora Quist (Quist Studio) was late.", null)] // where, not what
    [InlineData("Nora Quist, heating engineer, Okoro Ltd", "heating engineer, Okoro Ltd")]
    [InlineData("Nora Quist, printer, desk and chair.", null)]
    public void A_sentence_says_in_passing_what_somebody_does(string sentence, string? role) =>
        Assert.Equal(role, RoleForms.Of(sentence, "Nora Quist", isMeeting: false).FirstOrDefault());

    [Fact]
    public void Who_chairs_a_meeting_has_no_role_elsewhere()
    {
        Assert.Empty(RoleForms.Of("Present: Nora Quist (chair), Ben Okoro", "Nora Quist", isMeeting: true));
        Assert.Empty(RoleForms.Of("Nora Quist is captain of the raft, nobody minds.", "Nora Quist", isMeeting: true));
        Assert.Equal("chair of the trust", RoleForms.Of("Present: Nora Quist (chair of the trust), Ben Okoro", "Nora Quist", isMeeting: true).First());
    }

    [Fact]
    public void A_table_of_people_gives_each_a_role()
    {
        BuildResult wiki = new HandMade(
            ("who.md", "# Who is who\n\n| name | does | since |\n|---|---|---|\n| Nora Quist | harbour master | 2011 |\n| Ben Okoro | sails, ropes | 2019 |\n| Lia Marsh | clerk | 2020 |\n"),
            ("first.md", "---\nattendees: [Nora Quist, Ben Okoro, Lia Marsh]\n---\n# Meeting of the yard, 2026-03-05\n\nNora Quist spoke about the quay. Ben Okoro spoke about the mast.\n")).Build();

        Assert.Contains("# Nora Quist\n\nHarbour master[^", wiki.Files["wiki/people/nora-quist.md"], StringComparison.Ordinal);
        Assert.Contains("who.md#L5", wiki.Files["wiki/people/nora-quist.md"], StringComparison.Ordinal);
        Assert.Contains("# Ben Okoro\n\nSails, ropes[^", wiki.Files["wiki/people/ben-okoro.md"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("| when | what | who |\n|---|---|---|\n| May | new mast | Nora Quist |\n| June | paint | Nora Quist |\n| July | sails | Ben Okoro |\n")]
    [InlineData("| name | paid |\n|---|---|\n| Nora Quist | 20 |\n| Ben Okoro | 30 |\n| Lia Marsh | 20 |\n")]
    public void A_table_of_tasks_or_sums_gives_nobody_a_role(string table)
    {
        BuildResult wiki = new HandMade(("who.md", "# List\n\n" + table), ("first.md", "---\nattendees: [Nora Quist, Ben Okoro]\n---\n# Meeting of the yard, 2026-03-05\n\nNora Quist spoke about the quay.\n")).Build();

        Assert.Contains("# Nora Quist\n\n##", wiki.Files["wiki/people/nora-quist.md"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_titled_by_a_name_opens_with_what_it_is()
    {
        BuildResult wiki = new HandMade(
            ("seamark-trust.md", "# Seamark Trust (the grant)\n\nPrivate foundation, pays for old beacons around the bay. Answers quickly.\n"),
            ("first.md", "# First\n\nWe wrote to the Seamark Trust in May. The Seamark Trust has not answered yet, and we wait.\n"),
            ("second.md", "# Second\n\nIn June the Seamark Trust paid for the beacon.\n")).Build();

        string page = Assert.Single(wiki.Files, f => f.Key.EndsWith("/seamark-trust.md", StringComparison.Ordinal) && !f.Key.Contains("sources", StringComparison.Ordinal)).Value;
        Assert.Contains("# Seamark Trust\n\n\"Private foundation, pays for old beacons around the bay.\"[^", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_glossary_heads_the_pages_of_its_terms()
    {
        BuildResult wiki = new HandMade(
            ("glossary.md", "# Glossary\n\n**Keelstone** — heavy stone low in a ship that keeps it upright.\n\n**Bowline** — knot that makes a loop.\n\n**Seamark Trust** – private foundation that pays for old beacons.\n"),
            ("first.md", "# First\n\nWe wrote to the Seamark Trust in May. The Seamark Trust has not answered yet, and we wait.\n"),
            ("second.md", "# Second\n\nIn June the Seamark Trust paid for the beacon.\n")).Build();

        string page = Assert.Single(wiki.Files, f => f.Key.EndsWith("/seamark-trust.md", StringComparison.Ordinal) && !f.Key.Contains("sources", StringComparison.Ordinal)).Value;
        Assert.Contains("# Seamark Trust\n\nPrivate foundation that pays for old beacons.[^", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Nora Quist runs the yard at Saltby.", true)]
    [InlineData("Nora Quist works for Okoro Ltd.", true)]
    [InlineData("Nora Quist looks after our ropes.", true)]
    [InlineData("Nora Quist runs a course in March.", false)]
    [InlineData("Nora Quist works with what there is.", false)]
    [InlineData("Nora Quist leads by two points.", false)]
    public void A_sentence_says_what_somebody_does_all_the_time(string sentence, bool tells) => Assert.Equal(tells, RoleDeeds.Tells(sentence, "Nora Quist"));

    [Theory]
    [InlineData("Nora Quist leaves at the end of June.", true)]
    [InlineData("Nora Quist, three days a week, leaves 30 June 2027 after 12 years.", true)]
    [InlineData("Nora Quist retired in 2024.", true)]
    [InlineData("Ben Okoro succeeds Nora Quist.", true)]
    [InlineData("Nora Quist leaves the keys at the desk.", false)]
    [InlineData("Nora Quist left after lunch.", false)]
    [InlineData("Nora Quist retired the old server.", false)]
    [InlineData("Nora Quist succeeds Ben Okoro.", false)]
    public void A_sentence_says_that_somebody_gives_up_a_post(string sentence, bool says) => Assert.Equal(says, Departures.Says(sentence, "Nora Quist"));

    [Theory]
    [InlineData("harbour master", "master")]
    [InlineData("assistant conservator", "conservator")]
    [InlineData("vice-chair of the trust", "vice-chair")]
    [InlineData("harbourmaster", "harbourmaster")]
    [InlineData("boat builder", "builder")]
    [InlineData("oil boiler", null)]
    [InlineData("customer", null)]
    [InlineData("laser printer", null)]
    [InlineData("engineer Ben Okoro", null)]
    [InlineData("designer chairs", null)]
    public void A_role_is_an_occupation_or_an_office(string phrase, string? noun) => Assert.Equal(noun, RoleWords.Head(phrase));

    [Fact]
    public void Who_left_is_shown_with_the_sentence_that_says_so()
    {
        string page = Person(("old.md", "# Yard\n\nThe harbour master, Nora Quist, wrote down each ship.\n"), ("new.md", "# News\n\nNora Quist leaves at the end of June.\n"));

        Assert.Contains("# Nora Quist\n\nHarbour master[^", page, StringComparison.Ordinal);
        Assert.Contains(" \"Nora Quist leaves at the end of June.\"[^", page, StringComparison.Ordinal);
        Assert.Contains("description: Harbour master. Nora Quist leaves at the end of June.\n", page, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_over_heads_a_page_where_it_was_said_last()
    {
        (string, string) then = ("2021-05-01-old.md", "# Yard\n\nThe harbour master, Nora Quist, wrote down each ship.\n");
        (string, string) later = ("2024-05-01-new.md", "# News\n\nAsk Nora Quist, former harbour master, about it.\n");
        (string, string) before = ("2019-05-01-new.md", "# News\n\nAsk Nora Quist, former clerk, about it.\n");

        Assert.Contains("# Nora Quist\n\nFormer harbour master[^", Person(then, later), StringComparison.Ordinal);
        Assert.Contains("# Nora Quist\n\nHarbour master[^", Person(then, before), StringComparison.Ordinal);
    }

    [Fact]
    public void An_organization_in_brackets_is_no_role()
    {
        string page = Person(("trust.md", "# Trust\n\nSeamark Trust is a foundation.\n\nWe met Nora Quist (Seamark Trust) in May.\n"), ("more.md", "# More\n\nThe Seamark Trust wrote.\n"));

        Assert.Contains("# Nora Quist\n\n##", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The pump came from the heating company Quist & Marsh, and it works.", "heating company")]
    [InlineData("We met a studio called Quist & Marsh.", "studio")]
    [InlineData("The pump came from the company Quist & Marsh Ltd in May.", "company")]
    [InlineData("The pump came from the company Quist & Marsh House in May.", null)] // of another thing
    [InlineData("Our company met Quist & Marsh in May.", null)]
    [InlineData("The company of Quist & Marsh came.", null)]
    public void A_sentence_says_in_passing_what_sort_of_organization_it_is(string sentence, string? said) => Assert.Equal(said, ThingForms.Of(sentence, "Quist & Marsh"));

    [Fact]
    public void A_table_of_what_is_bought_says_of_nobody_what_it_is()
    {
        BuildResult wiki = new HandMade(
            ("suppliers.md", "# Suppliers\n\n| who | what for |\n|---|---|\n| Brix Sails | mast, the rest |\n| Okoro Yard | hull |\n| Marsh Ropes | ropes |\n"),
            ("first.md", "# First\n\nWe wrote to Brix Sails in May. Brix Sails has not answered yet, and we wait.\n"),
            ("second.md", "# Second\n\nIn June the mast came from Brix Sails.\n")).Build();

        Assert.DoesNotContain(wiki.Files, f => f.Value.Contains("\nMast, the rest[^", StringComparison.Ordinal));
    }

    [Fact]
    public void Below_a_heading_that_asks_what_it_is_stands_what_it_is()
    {
        BuildResult wiki = new HandMade(
            ("seamark-trust.md", "# Seamark Trust\n\nLast update: 4 May\n\n## What it is\n\nPays for old beacons around the bay since 1990.\n"),
            ("first.md", "# First\n\nWe wrote to the Seamark Trust in May. The Seamark Trust has not answered yet, and we wait.\n"),
            ("second.md", "# Second\n\nIn June the Seamark Trust paid for the beacon.\n")).Build();

        string page = Assert.Single(wiki.Files, f => f.Key.EndsWith("/seamark-trust.md", StringComparison.Ordinal) && !f.Key.Contains("sources", StringComparison.Ordinal)).Value;
        Assert.Contains("# Seamark Trust\n\n\"Pays for old beacons around the bay since 1990.\"[^", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The sail maker, Velda Brix, cut the cloth.", true)]
    [InlineData("The sails of Velda Brix were cut in May.", false)]
    public void Only_people_have_roles(string sentence, bool isPerson)
    {
        BuildResult wiki = new HandMade(
            ("first.md", $"# First\n\n{sentence} Velda Brix has not answered yet, and we wait for the cloth.\n"),
            ("second.md", "# Second\n\nVelda Brix came by in June. Velda Brix stayed for an hour or two.\n"),
            ("third.md", "# Third\n\nVelda Brix came by in July. Velda Brix stayed for a day or two.\n")).Build();

        Assert.Equal(isPerson, wiki.Files.ContainsKey("wiki/people/velda-brix.md"));
        Assert.Equal(!isPerson, wiki.Files.ContainsKey("wiki/concepts/velda-brix.md"));
    }

    // The page of Nora Quist, whom a meeting names.
    private static string Person(params (string, string)[] files) =>
        new HandMade([("met.md", "---\nattendees: [Nora Quist, Ben Okoro]\n---\n# Meeting of the yard, 2018-03-05\n\nNora Quist spoke about the quay.\n"), .. files]).Build().Files["wiki/people/nora-quist.md"];
}
