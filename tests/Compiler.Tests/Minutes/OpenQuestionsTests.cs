using Kb.Compiler.Statements;
using Kb.Compiler.Tests.Sources;
using Xunit;

namespace Kb.Compiler.Tests.Minutes;

public sealed class OpenQuestionsTests
{
    [Theory]
    [InlineData("Ana: Have we asked the neighbours? / Ben: Not yet.", "Have we asked the neighbours?")]
    [InlineData("Ana: Do we need a permit for the new lamp? / Ben: Good question. No idea.", "Do we need a permit for the new lamp?")]
    [InlineData("Ana: Who carries the risk if a rack fails? I honestly don't know. / Ben: Nor do I.", "Who carries the risk if a rack fails?")]
    [InlineData("Ana: What do we do about old riders? / Ben: Yeah. We still haven't made up our minds on that.", "What do we do about old riders?")]
    [InlineData("Ana: And who is going to pay for the batteries?", "And who is going to pay for the batteries?")]
    [InlineData("Ana: Do they want the data at once? Nobody seems to know. Okay, bye.", "Do they want the data at once?")]
    public void A_question_without_answer_stays_open(string turns, string questions) => Assert.Equal(questions, MeetingLines.Questions(MeetingLines.Talk(turns)));

    [Theory]
    [InlineData("Ana: Do we still have the drawings? / Ben: On my old laptop.")]
    [InlineData("Ana: Is that the new pads? / Ben: Old pads.")]
    [InlineData("Ana: Shall we start? / Ben: Yes.")]
    [InlineData("Ana: Any other business for today? / Ben: No.")]
    [InlineData("Ana: How hard can it be? / Ben: Who knows.")]
    [InlineData("Ana: Who has the key for the gate? / Ben: I don't know. / Cleo Novak: It's in the office.")]
    [InlineData("Ana: That is good, isn't it? / Ben: Not sure.")]
    public void What_is_answered_or_rhetorical_is_not_open(string turns) => Assert.Equal("", MeetingLines.Questions(MeetingLines.Talk(turns)));

    [Theory]
    [InlineData("## Open questions /  / - Who pays? / - Which probe do we buy?", "Who pays?; Which probe do we buy?")]
    [InlineData("Open: who is liable if a rack fails.", "who is liable if a rack fails.")]
    [InlineData("- ? who drives the van", "who drives the van")]
    [InlineData("It is still unclear whether a permit is needed.", "It is still unclear whether a permit is needed.")]
    [InlineData("Nobody could say whether vandalism is covered.", "Nobody could say whether vandalism is covered.")]
    [InlineData("The question whether they can be cut off stays open.", "The question whether they can be cut off stays open.")]
    [InlineData("TBD: colour of the door", "colour of the door")]
    public void Minutes_keep_questions(string lines, string questions) => Assert.Equal(questions, MeetingLines.Questions(MeetingLines.Minutes(lines)));

    [Theory]
    [InlineData("The shop is open until six.")]
    [InlineData("Ben asked whether the pump is new; it is.")]
    [InlineData("## Open questions /  / - none")]
    [InlineData("## Agenda /  / - Which pump do we buy?")]
    public void Not_every_question_is_open(string lines) => Assert.Equal("", MeetingLines.Questions(MeetingLines.Minutes(lines)));

    [Theory]
    [InlineData("# Weekly sync 2026-03-05\n\nWe spoke of pumps.\n", "a.md", true)]
    [InlineData("# Call with Tarnside\n\nWe spoke of pumps.\n", "a.md", true)]
    [InlineData("# Minutes of the board\n\nWe spoke of pumps.\n", "a.md", true)]
    [InlineData("# Pumps\n\nPresent: Ana, Ben\n\nWe spoke of pumps.\n", "a.md", true)]
    [InlineData("---\nparticipants: Ana, Ben\n---\n# Pumps\n\nWe spoke of pumps.\n", "a.md", true)]
    [InlineData("---\ntype: meeting\n---\n# Pumps\n\nWe spoke of pumps.\n", "a.md", true)]
    [InlineData("# Pumps\n\n## Decisions\n\n- x is y\n\n## Action items\n\n- Ana: z\n", "a.md", true)]
    [InlineData("# How to run a meeting\n\nWrite minutes.\n", "2026-03-05-a.md", false)]
    [InlineData("# Pump manual\n\nCall the dealer.\n", "2026-03-05-a.md", false)]
    [InlineData("# FAQ\n\nQ: Is it loud?\n\nA: Yes, a bit.\n\nQ: Is it cold?\n\nA: No, not at all.\n", "a.md", false)]
    [InlineData("# System call reference\n\nThe call returns.\n", "2026-03-05-a.md", false)]
    [InlineData("# Weekly sync\n\nHow the sync of files works.\n", "a.md", false)]
    public void A_meeting_is_known(string text, string name, bool meeting) => Assert.Equal(meeting, Meetings.IsMeeting(ReadSources.One(text, name)));
}
