using Kb.Compiler.Sources;
using Xunit;

namespace Kb.Compiler.Tests.Sources;

public sealed class PlainTextReaderTests
{
    [Theory]
    [InlineData("Overview\n========\n\nThis text is about pumps.\n\nParts\n-----\n\nA pump has two parts.\n",
        "Heading 1-2: Overview\nParagraph 4 (Overview): This text is about pumps.\nHeading 6-7: Parts\nParagraph 9 (Overview / Parts): A pump has two parts.")]
    [InlineData("1. Overview\n\nThis text is about pumps.\n\n1.1 Parts\n\nA pump has two parts.\n\n2. Usage\n\nTurn it on in the morning.\n",
        "Heading 1: Overview\nParagraph 3 (Overview): This text is about pumps.\nHeading 5: Parts\nParagraph 7 (Overview / Parts): A pump has two parts.\nHeading 9: Usage\nParagraph 11 (Usage): Turn it on in the morning.")]
    [InlineData("Run this command to see the files:\n\n    ls -l /tmp\n    rm file\n\nThen go on with the rest of it.\n",
        "Paragraph 1: Run this command to see the files:\nCode 3-4:     ls -l /tmp⏎    rm file\nParagraph 6: Then go on with the rest of it.")]
    [InlineData("The first line of a paragraph\nand its second line. One more\nsentence.\n", "Paragraph 1-3: The first line of a paragraph and its second line. | One more sentence.")]
    [InlineData("- one thing to do\n- two things\n  that go on\n* three\n", "ListItem 1: one thing to do\nListItem 2-3: two things that go on\nListItem 4: three")]
    [InlineData("Ada: We start now.\nTom: I agree with that.\nAda: Then it is decided.\n", "Turn 1 <Ada>: We start now.\nTurn 2 <Tom>: I agree with that.\nTurn 3 <Ada>: Then it is decided.")]
    [InlineData("- [ ] open task here\n- [x] done task here\n", "TaskItem 1 [ ]: open task here\nTaskItem 2 [x]: done task here")]
    [InlineData("12. The pumps report different\n    numbers. What gives?\n~~~~~~~~~~~~~~~~~~~~~~~~~~~~\n  The pumps count the strokes\n  since they were started.\n",
        "Heading 1-3: The pumps report different numbers. What gives?\nParagraph 4-5 (The pumps report different numbers. What gives?): The pumps count the strokes since they were started.")]
    [InlineData("Some words before the list of pumps.\n\n * The pump does not process the strokes of the other pump; it only\nsends them out to the barn.\n", "Paragraph 1: Some words before the list of pumps.\nListItem 3-4: The pump does not process the strokes of the other pump; it only sends them out to the barn.")]
    [InlineData("..\n  A note to writers of this text.\n\n  # for parts\n\nA pump moves the water.\n", "Code 1-4: ..⏎  A note to writers of this text.⏎⏎  # for parts\nParagraph 6: A pump moves the water.")]
    [InlineData("Start :program:`Tarn` with :ref:`the list <list>` of the barn.\nSee `Tarn\npages <https://example.org/a>`_ and `Old pages`_ first.\n", "Paragraph 1-3: Start `Tarn` with `the list` of the barn. | See `Tarn pages` and `Old pages` first.")]
    [InlineData("In the file `a<b` stands; the time is 12:30 and `c` is set.\n", "Paragraph 1: In the file `a<b` stands; the time is 12:30 and `c` is set.")]
    [InlineData("The pumps of the barn in the hills are divid\u2010\ned here, and so is what they call the TAR\u2010\nGET of it, though a valve of it is so well-\nknown that nobody divides it.\n", "Paragraph 1-4: The pumps of the barn in the hills are divided here, and so is what they call the TARGET of it, though a valve of it is so well-known that nobody divides it.")]
    [InlineData("OPTIONS\n\n       -s, --strokes NUMBER\n              Count so many strokes and then stop the pump.\n\n              The barn stays open for as long as it runs.\n\n       Some words about the pump follow here.\n",
        "Heading 1: OPTIONS\nHeading 3: -s, --strokes NUMBER\nParagraph 4 (OPTIONS / -s, --strokes NUMBER): Count so many strokes and then stop the pump.\nParagraph 6 (OPTIONS / -s, --strokes NUMBER): The barn stays open for as long as it runs.\nParagraph 8 (OPTIONS): Some words about the pump follow here.")]
    [InlineData("FILES\n\n       /etc/pump.conf\n              The file that the pump reads first.\n\n       PUMP_HOME\n              The folder in which the pump looks for valves.\n",
        "Heading 1: FILES\nHeading 3: /etc/pump.conf\nParagraph 4 (FILES / /etc/pump.conf): The file that the pump reads first.\nHeading 6: PUMP_HOME\nParagraph 7 (FILES / PUMP_HOME): The folder in which the pump looks for valves.")]
    [InlineData("NAME\n\n  HOME\n      The folder in which the pump looks for valves.\n\n  Words of the section go on here below it.\n", "Heading 1: NAME\nHeading 3: HOME\nParagraph 4 (NAME / HOME): The folder in which the pump looks for valves.\nParagraph 6 (NAME): Words of the section go on here below it.")]
    [InlineData("PUMP(8)      Barn manual      PUMP(8)\n\nDESCRIPTION\n       The pump moves the water of the barn.\n\n   pump valve - words for valves\n       set VALVE\n              Set the valve of the pump to a place.\n",
        "Code 1: PUMP(8)      Barn manual      PUMP(8)\nHeading 3: DESCRIPTION\nParagraph 4 (DESCRIPTION): The pump moves the water of the barn.\nHeading 6: pump valve - words for valves\nHeading 7: set VALVE\nParagraph 8 (DESCRIPTION / pump valve - words for valves / set VALVE): Set the valve of the pump to a place.")]
    [InlineData("PUMP(8)      Barn manual      PUMP(8)\n\nNAME\n       pump - water mover\n\nFILES\n       valve    The file of the valve, which the pump reads\n                before it starts.\n\n       1. Water test\n              the pump looks for water in the well of the barn.\n",
        "Code 1: PUMP(8)      Barn manual      PUMP(8)\nHeading 3: NAME\nParagraph 4 (NAME): pump - water mover\nHeading 6: FILES\nHeading 7: valve\nParagraph 7-8 (FILES / valve): The file of the valve, which the pump reads before it starts.\nHeading 10: Water test\nParagraph 11 (FILES / Water test): the pump looks for water in the well of the barn.")]
    [InlineData("The examples of the pump are in /usr/share/pump/\nunless what runs the whole of the barn is a GNU/\nLinux of some age, and `pump.<name>.conf` is read.\n", "Paragraph 1-3: The examples of the pump are in /usr/share/pump/ unless what runs the whole of the barn is a GNU/Linux of some age, and `pump.<name>.conf` is read.")]
    [InlineData("1. Make the folder of the pump:\n     $ mkdir pump\n     $ cd pump\n", "ListItem 1: Make the folder of the pump:\nCode 2-3:      $ mkdir pump⏎     $ cd pump")]
    [InlineData("The pump counts the strokes of the well.\n\nFirst, get it. Something like:\n\n    pump get\n\nThe pump is there then for all.\n", "Paragraph 1: The pump counts the strokes of the well.\nParagraph 3: First, get it. | Something like:\nCode 5:     pump get\nParagraph 7: The pump is there then for all.")]
    [InlineData("The pump counts the strokes.\n\n# Local Variables:\n# mode: outline\n# End:\n", "Paragraph 1: The pump counts the strokes.")]
    public void Plain_text_is_read_by_its_layout(string text, string expected) =>
        Assert.Equal(expected, ReadSources.Shown(ReadSources.One(text, "note.txt")));

    [Theory]
    [InlineData("Local Variables:\n\nThe pump of the barn forgets them when it stops.\n\nEnd:\n")]
    [InlineData("Local Variables:\n\nThe pump of the barn forgets them when it stops.\n")]
    [InlineData("**Local variables:**\nThe pump of the barn forgets them when it stops.\n")]
    public void Only_settings_are_for_an_editor(string text) =>
        Assert.Contains("The pump of the barn forgets them", ReadSources.Shown(ReadSources.One($"Words are kept apart.\n\n{text}", "note.txt")), StringComparison.Ordinal);

    [Theory]
    [InlineData("Terminology\n===========\n\nWords used here.\n\nLayout\n======\n\nFiles and folders.\n", "Pump design")]
    [InlineData("New in version 2\n================\n\n* Add a valve.\n\nNew in version 1\n================\n\n* Add a pump.\n", "Pump design")]
    [InlineData("pump 3.6\n\n  * Add a valve.\n\npump 3.5\n\n  * Add a stroke.\n\npump 3.4\n\n  * Add a barn.\n", "Pump design")]
    [InlineData("2020-08-04 v3.6 valves\n\nAdd a valve.\n\n2019-08-04 v3.5 strokes\n\nAdd a stroke.\n\n2018-08-04 v3.4 barns\n\nAdd a barn.\n", "Pump design")]
    [InlineData("                    jw  21.10.93\n\nThe pump is very loud at night.\n", "Pump design")]
    [InlineData("Pumps for barns\n===============\n\nWords used here.\n\nLayout\n======\n\nFiles and folders.\n", "Pumps for barns")]
    [InlineData("Q: I have a pump that leaks.\nA: Close its valve before you look at it.\n\nQ: How can I see the strokes?\nA: Count them.\n\nQ: Why does the pump stop?\nA: It has no water.\n", "Pump design")]
    [InlineData("PUMP-DESIGN(8)      Barn manual      PUMP-DESIGN(8)\n\nNAME\n       Pump-design - moves the water of the barn\n\nDESCRIPTION\n       The pump moves the water of the barn.\n", "Pump-design(8)")]
    [InlineData("PUMP(8)      Barn manual      PUMP(8)\n\nDESCRIPTION\n       The pump moves the water of the barn.\n", "PUMP(8)")]
    public void A_section_and_a_signature_are_no_title(string text, string title) =>
        Assert.Equal(title, ReadSources.One(text, "pump-design.txt").Title);

    [Fact]
    public void A_definition_keeps_its_term_and_its_lines()
    {
        string shown = ReadSources.Shown(ReadSources.One("TERMS\n\npump\n    A machine that moves water\n    from one place to another.\n\nvalve\n    A part that stops the flow\n    of the water.\n", "terms.txt"));

        Assert.Contains("4-5", shown, StringComparison.Ordinal);
        Assert.Contains("A machine that moves water from one place to another.", shown, StringComparison.Ordinal);
        Assert.Contains("8-9", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("Code", shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("note.txt")]
    [InlineData("note.text")]
    [InlineData("README")]
    public void Line_ends_change_nothing(string name)
    {
        const string Text = "Overview\n========\n\nThis text is\nabout pumps.\n\n- a thing\n- more\n";

        Assert.Equal(ReadSources.Shown(ReadSources.One(Text, name)), ReadSources.Shown(ReadSources.One(Text.Replace("\n", "\r\n", StringComparison.Ordinal), name)));
    }

    [Theory]
    [InlineData("Weekly call\n5 March 2026\nAna Duarte\n9:01\nMorning. Who has the tiles?\nBen Okoro\n9:02\nI do.\nThey are blue.\nAna Duarte\n9:03\nGood.\n")]
    [InlineData("Weekly call\n5 March 2026\n\nAna Duarte  9:01\nMorning. Who has the tiles?\nBen Okoro  9:02\nI do.\nThey are blue.\nAna Duarte  9:03\nGood.\n")]
    [InlineData("Weekly call\n5 March 2026\n\n05/03/2026, 09:01 - Ana Duarte: Morning. Who has the tiles?\n05/03/2026, 09:02 - Ben Okoro: I do. They are blue.\n05/03/2026, 09:03 - Ana Duarte: Good.\n")]
    public void An_exported_talk_is_turns(string text)
    {
        Passage[] turns = [.. ReadSources.One(text, "call.txt").Passages.Where(p => p.Kind == PassageKind.Turn)];

        Assert.Equal(["Ana Duarte", "Ben Okoro", "Ana Duarte"], turns.Select(t => t.Speaker));
        Assert.Equal(["I do.", "They are blue."], turns[1].Sentences.Select(s => s.Text));
    }

    [Fact]
    public void A_text_without_an_extension_that_is_Markdown_is_read_as_such() =>
        Assert.Equal("Heading 1: pump\nParagraph 3 (pump): pump moves water.", ReadSources.Shown(ReadSources.One("## pump\n\n**pump** moves [water](water.md).\n", "README")));

    [Theory]
    [InlineData("jq/README.md", "Text without a heading.\n", "jq README")]
    [InlineData("jq/README.md", "# Overview and history\n\nText.\n\n# Source\n\nText.\n", "jq README")]
    [InlineData("jq/works.md", "# How it works\n\nText.\n", "jq How it works")]
    [InlineData("udisks/README", "CI status\n=========\n\n<img alt=\"CI status\" src=\"https://example.org/a.svg\" />\n\nOVERVIEW\n========\n\nThe project gives a daemon for disks.\n", "udisks README")]
    [InlineData("jq/notes.md", "# Introduction\n\nText.\n", "jq Introduction")]
    [InlineData("README.md", "Text without a heading.\n", "README")]
    [InlineData("jq/jq-manual.md", "Text without a heading.\n", "Jq manual")]
    public void A_title_that_many_texts_have_says_its_folder(string name, string text, string title) =>
        Assert.Equal(title, ReadSources.One(text, name).Title);

    [Fact]
    public void A_chat_names_its_speakers_in_angles() =>
        Assert.Equal(["ana", "ben", "ana"], ReadSources.One("19:00 <@ana> who has the tiles?\n19:01 <ben> I do\n19:02 <@ana> good\n", "call.txt").Passages.Where(p => p.Kind == PassageKind.Turn).Select(p => p.Speaker));

    [Fact]
    public void Each_line_of_notes_is_a_passage() =>
        Assert.Equal(
            ["tiles are blue, delivered on the third, all forty of them", "pump hums", "new menu RA -> KB by Mon"],
            ReadSources.One("# Pool\n\ntiles are blue, delivered on the third, all forty of them\npump hums\nnew menu RA -> KB by Mon\n", "call.txt").Passages.Where(p => p.Kind != PassageKind.Heading).Select(p => p.Sentences[0].Text));

    [Fact]
    public void Lines_that_a_margin_ended_are_one_passage() =>
        Assert.Single(ReadSources.One("The tiles of the pool are blue and were\ndelivered on the third of March, all of\nthem in one load by a firm from Corby\nwhich also laid them.\n", "call.txt").Passages);

    [Fact]
    public void A_roll_of_people_is_no_talk() =>
        Assert.DoesNotContain(ReadSources.One("# Team\n\n- Ana Duarte: packager\n- Ben Okoro: tester\n- Cleo Vance: writer\n- Dora Lind: admin\n- Emil Holm: trainee\n", "team.md").Passages, p => p.Kind == PassageKind.Turn);

    [Fact]
    public void The_name_line_of_a_manual_page_says_what_it_is()
    {
        Source page = ReadSources.One("# NAME\n\nniceload - slow down a program when the load is above a limit\n\n# DESCRIPTION\n\nThe load is looked at each second.\n", "niceload.md");
        var bank = new Kb.Compiler.Statements.SentenceBank([page]);

        Assert.NotNull(bank.Find(new Kb.Compiler.Statements.SentenceRef(0, 1, 0)));
        Assert.True(NameLines.Is(page.Passages[1], page.Passages[1].Sentences[0].Text) && NameLines.Names(page.Passages[1].Sentences[0].Text, ["Niceload"]));
        Assert.False(NameLines.Is(page.Passages[3], page.Passages[1].Sentences[0].Text));
    }

    [Fact]
    public void A_timetable_is_no_talk() =>
        Assert.DoesNotContain(ReadSources.One("Programme\n\nRegistration 09:00\nCoffee 10:30\nTalks 11:00\nCoffee 15:00\n\nBring a warm coat, the hall is cold.\n", "day.txt").Passages, p => p.Kind == PassageKind.Turn);
}
