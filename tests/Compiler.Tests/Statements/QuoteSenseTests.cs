using Kb.Compiler.Statements;
using Kb.Compiler.Tests.Sources;
using Xunit;

namespace Kb.Compiler.Tests.Statements;

/// <summary>A quote can lie by standing alone.</summary>
public sealed class QuoteSenseTests
{
    [Theory]
    [InlineData("The pump moves heat from the ground.", QuoteFitness.Fits)]
    [InlineData("This manual describes the pump in the barn.", QuoteFitness.Fits)]
    [InlineData("There are two ways to start the pump.", QuoteFitness.Fits)]
    [InlineData("We must not start the pump in winter.", QuoteFitness.Fits)]
    [InlineData("Is the pump too loud for the neighbours?", QuoteFitness.Question)]
    [InlineData("She asked \"is the pump too loud?\"", QuoteFitness.Question)]
    [InlineData("If the pump is cold, it stops at once.", QuoteFitness.Conditional)]
    [InlineData("Unless the valve is open, the pump stops.", QuoteFitness.Conditional)]
    [InlineData("Suppose the pump stops in the night.", QuoteFitness.Conditional)]
    [InlineData("Assume you have a pump of six parts.", QuoteFitness.Conditional)]
    [InlineData("Previously, the pump and the valve differed on this, which was bad.", QuoteFitness.NeedsPrevious)]
    [InlineData("The pump adds missing water in winter, however.", QuoteFitness.NeedsPrevious)]
    [InlineData("Yes, but only in the pumps of the barn.", QuoteFitness.Fragment)]
    [InlineData("The latest version of this text can be found in the barn.", QuoteFitness.PointsAhead)]
    [InlineData("Below is a small example of a pump for you.", QuoteFitness.PointsAhead)]
    [InlineData("65534 → The pump that nobody has ever used.", QuoteFitness.NotProse)]
    [InlineData("[1] The book of pumps was printed in 1995.", QuoteFitness.NotProse)]
    [InlineData("The pump limits the number of strokes of a", QuoteFitness.Fragment)]
    [InlineData("2.16. Some pumps always stop in the night.", QuoteFitness.NotProse)]
    [InlineData("Had we known, the pump would be smaller.", QuoteFitness.Conditional)]
    [InlineData("It moves heat from the ground.", QuoteFitness.NeedsPrevious)]
    [InlineData("They moved the pump to the barn.", QuoteFitness.NeedsPrevious)]
    [InlineData("She moved the pump to the barn.", QuoteFitness.NeedsPrevious)]
    [InlineData("This makes the pump stop at night.", QuoteFitness.NeedsPrevious)]
    [InlineData("However, the pump was too loud for us.", QuoteFitness.NeedsPrevious)]
    [InlineData("But the pump was too loud for us.", QuoteFitness.NeedsPrevious)]
    [InlineData("The latter is too loud for all of us.", QuoteFitness.NeedsPrevious)]
    [InlineData("Too loud, then.", QuoteFitness.Short)]
    [InlineData("The cheapest pump of all the pumps.", QuoteFitness.Fragment)]
    [InlineData("A cheap pump for the old barn.", QuoteFitness.Fragment)]
    [InlineData("Modules installed by the local administrator for the current version.", QuoteFitness.Fragment)]
    [InlineData("Packaged modules of the barn (see the list of all modules).", QuoteFitness.Fragment)]
    [InlineData("Where version indicates the current version of the pump.", QuoteFitness.Fragment)]
    [InlineData("As of version 7.0, this is the default.", QuoteFitness.NeedsPrevious)]
    [InlineData("To avoid it, users often choose another pump.", QuoteFitness.NeedsPrevious)]
    [InlineData("In the barn such pumps are handled normally.", QuoteFitness.NeedsPrevious)]
    [InlineData("Pumps such as ours are handled normally.", QuoteFitness.Fits)]
    [InlineData("Tarn is open source software that reduces the space that sound needs.", QuoteFitness.Fits)]
    [InlineData("Who repairs the pump in the barn is still open.", QuoteFitness.Question)]
    [InlineData("For the pump it is open who repairs it in the barn.", QuoteFitness.Question)]
    [InlineData("Tarn is a program that keeps files in an archive and changes such archives.", QuoteFitness.Fits)]
    [InlineData("Tarn is a program that keeps files in an archive and changes such records.", QuoteFitness.NeedsPrevious)]
    [InlineData("Reason is that the pump has another layer.", QuoteFitness.NeedsPrevious)]
    [InlineData("See the entries of the pump for details.", QuoteFitness.PointsAhead)]
    [InlineData("Copyright 1999 by the pump makers of the barn.", QuoteFitness.NotProse)]
    [InlineData("$decrypt_command decrypts the body of a mail.", QuoteFitness.NotProse)]
    [InlineData("Under ¶ 12 the tenant pays for the pump.", QuoteFitness.Fits)]
    [InlineData("In March, $ 400 went missing from the barn.", QuoteFitness.Fits)]
    [InlineData("Make the folder of the pump first: $ mkdir pump", QuoteFitness.NotProse)]
    [InlineData("The pump has the following four parts:", QuoteFitness.PointsAhead)]
    [InlineData("For more information see the other manual.", QuoteFitness.PointsAhead)]
    [InlineData("A very cheap solution for the old barn.", QuoteFitness.Fragment)]
    [InlineData("Where do the pumps stand? (barn, house) Changing the pump of the barn", QuoteFitness.Question)]
    [InlineData("Now change the pump to the other one: >", QuoteFitness.PointsAhead)]
    [InlineData("The general life of a pump is as following.", QuoteFitness.PointsAhead)]
    [InlineData("Four options must be given to the pump of the barn.", QuoteFitness.PointsAhead)]
    [InlineData("There are three required parameters to the pump.", QuoteFitness.PointsAhead)]
    [InlineData("For the age of the pump, see the AGE and HISTORY section of the pump(8) man page.", QuoteFitness.PointsAhead)]
    [InlineData("For a sample pump look in the shed of the barn.", QuoteFitness.PointsAhead)]
    [InlineData("A front end for the pump that mails you statistics of the barn.", QuoteFitness.Fragment)]
    [InlineData("A boot-time init file compatible with RedHat 5.1.", QuoteFitness.Fragment)]
    [InlineData("A fetchmail boot-time init file compatible with Debian.", QuoteFitness.Fragment)]
    [InlineData("Emmanuel Dreyfus's Perl test script for exercising IMAP connections.", QuoteFitness.Fragment)]
    [InlineData("The specific version of the DHCP distribution you're running, as reported by dhcpd -t.", QuoteFitness.Fragment)]
    [InlineData("Some mail from Dan Newcombe describing how to write a procmail rule that will domainify Novell server names.", QuoteFitness.Fragment)]
    [InlineData("The ability to create a hybrid MBR, which permits GPT-unaware OSes to access up to three GPT partitions on the disk (gdisk and sgdisk only)", QuoteFitness.Fragment)]
    [InlineData("Watchdog script to check whether fetchmail is working in daemon mode.", QuoteFitness.Fragment)]
    [InlineData("A logrotate configuration file developped by Daniel Leidert for Debian, when he wanted to use /var/log/fetchmail instead of the usual syslog.", QuoteFitness.Fragment)]
    [InlineData("Whether your pump was made by us or by somebody else.", QuoteFitness.Fragment)]
    [InlineData("The remote machine would do something like", QuoteFitness.Fragment)]
    [InlineData("How do I use multiple accounts with the same host?:: With most hosts a single key pair is enough.", QuoteFitness.Question)]
    [InlineData("The quota backends keep track of the current size.", QuoteFitness.Fits)]
    [InlineData("The filter of the barn runs in winter.", QuoteFitness.Fits)]
    [InlineData("The users of the barn file a report.", QuoteFitness.Fits)]
    [InlineData("Ada and Bo test the pump in winter.", QuoteFitness.Fits)]
    [InlineData("The pump of the barn stops.", QuoteFitness.Fits)]
    [InlineData("The writer set a rule for the barn.", QuoteFitness.Fits)]
    [InlineData("In winter, when it is cold, the pump stops.", QuoteFitness.Fits)]
    [InlineData("The sensors send reports to the gateway.", QuoteFitness.Fits)]
    [InlineData("A daemon that watches the disk starts the pump.", QuoteFitness.Fits)]
    [InlineData("The script to check the pump runs whether it is cold or not.", QuoteFitness.Fits)]
    [InlineData("The man who was here uses the pump when he is cold.", QuoteFitness.Fits)]
    [InlineData("The ability to create a pump, which permits old barns to use it", QuoteFitness.Fragment)]
    [InlineData("The pumps and valves you run in the barn, for example two.", QuoteFitness.Fragment)]
    [InlineData("The pumps you run in the barn are checked each year.", QuoteFitness.Fits)]
    [InlineData("The pump that stands in the barn is checked each year.", QuoteFitness.Fits)]
    [InlineData("Waiting for the pump in the barn to finish", QuoteFitness.Fragment)]
    [InlineData("This program is distributed in the hope that it will", QuoteFitness.Fragment)]
    [InlineData("In fact, we rely on it to improve the barn.", QuoteFitness.NeedsPrevious)]
    [InlineData("Currently this is the only pump of the barn.", QuoteFitness.NeedsPrevious)]
    [InlineData("Conveniently, it lets you use the pumps of the barn.", QuoteFitness.NeedsPrevious)]
    [InlineData("While doing that, the pump listens to the valve.", QuoteFitness.NeedsPrevious)]
    [InlineData("This section describes the valves of the pump.", QuoteFitness.NeedsPrevious)]
    [InlineData("As you can see, the pump stops at every stroke.", QuoteFitness.NeedsPrevious)]
    [InlineData("Open the valve and close it again before winter.", QuoteFitness.Fits)]
    [InlineData("and the pump was moved to the barn.", QuoteFitness.Fragment)]
    [InlineData("ls -l | grep x > /tmp/a && rm -rf $(cat y)", QuoteFitness.NotProse)]
    public void A_sentence_is_judged_as_if_it_stood_alone(string sentence, QuoteFitness expected) =>
        Assert.Equal(expected, QuoteSense.Judge(sentence, [], "en"));

    [Theory]
    [InlineData("Rejected options", true)]
    [InlineData("Alternatives considered", true)]
    [InlineData("Common myths", true)]
    [InlineData("Out of scope", true)]
    [InlineData("Decisions", false)]
    [InlineData("Options", false)]
    public void What_stands_under_a_heading_that_denies_it_is_not_so(string heading, bool isDenied) =>
        Assert.Equal(isDenied ? QuoteFitness.DeniedByHeading : QuoteFitness.Fits, QuoteSense.Judge("The pump moves heat from the ground.", ["Pumps", heading, "Details"], "en"));

    [Theory]
    [InlineData("The pump is loud at night.", true)]
    [InlineData("Gateway 2, also called the Belfry, stands in the tower.", true)]
    [InlineData("The pump should be loud at night.", false)]
    [InlineData("The pump does not stop at night.", false)]
    [InlineData("The pump now stops at night.", false)]
    [InlineData("We bought the pump for the night.", false)]
    [InlineData("Add a pump to the barn.", false)]
    [InlineData("To stop the pump, turn the valve.", false)]
    [InlineData("As of version 2, the pump stops at night.", false)]
    public void A_plain_statement_says_how_a_thing_is(string sentence, bool plain) =>
        Assert.Equal(plain, PlainStatement.Is(sentence));

    [Fact]
    public void An_item_that_ends_a_clause_does_not_stand_alone()
    {
        string[] quotes = [.. new SentenceBank(ReadSources.Many(
            ("a.md", "The leader may:\n\n- Appoint delegates for the work in the barn. They serve for one year.\n\nThe barn has two rooms:\n\n- The first room holds the pumps.\n"))).Of(0).Select(q => q.Quotable.Text)];
        Assert.DoesNotContain("Appoint delegates for the work in the barn.", quotes);
        Assert.Contains("The first room holds the pumps.", quotes);
    }

    [Fact]
    public void What_points_back_takes_the_sentence_before_along_or_stays_away()
    {
        string[] quotes = [.. new SentenceBank(ReadSources.Many(
            ("a.md", "The pump moves heat from the ground. It stops in the night.\n\nIt was the first one in the village.\n\nIs the pump loud for you? It is loud for us.\n\n| It was | the first |\n| --- | --- |\n| The pump moves heat | from the ground here |\n\n- [ ] Tom orders the pump for us\n"))).Of(0).Select(q => q.Quotable.Text)];

        Assert.Equal(["The pump moves heat from the ground.", "The pump moves heat from the ground. It stops in the night."], quotes);
    }
}
