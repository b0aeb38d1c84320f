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
    public void A_sentence_says_in_passing_what_somebody_does(string sentence, string? role) =>
        Assert.Equal(role, RoleForms.Of(sentence, "Nora Quist", isMeeting: false).FirstOrDefault());

    [Fact]
    public void Who_chairs_a_meeting_has_no_role_elsewhere()
    {
        Assert.Empty(RoleForms.Of("Present: Nora Quist (chair), Ben Okoro", "Nora Quist", isMeeting: true));
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
}
