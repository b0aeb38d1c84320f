using Kb.Compiler.Sources;
using Kb.Compiler.Statements.Minutes;
using Kb.Compiler.Tests.Sources;
using Kb.Compiler.Workspace;
using Xunit;

namespace Kb.Compiler.Tests.Minutes;

/// <summary>The same short talk, and the same tasks, as programs and people set them.</summary>
public sealed class MeetingLayoutsTests
{
    [Theory]
    [InlineData("talk.txt", "Ana Duarte   0:02\nBoard first. Ben, can you call them by Friday?\n\nBen Okafor   0:09\nSure.\n\nAna Duarte   0:12\nGood.\n\nBen Okafor   0:20\nBye.\n")]
    [InlineData("talk.md", "Ana Duarte 00:00:02\nBoard first. Ben, can you call them by Friday?\n\nBen Okafor 00:00:09\nSure.\n\nAna Duarte 00:00:12\nGood.\n\nBen Okafor 00:00:20\nBye.\n")]
    [InlineData("talk.txt", "[00:00:02] Ana Duarte: Board first. Ben, can you call them by Friday?\n[00:00:09] Ben Okafor: Sure.\n[00:00:12] Ana Duarte: Good.\n[00:00:20] Ben Okafor: Bye.\n")]
    [InlineData("talk.md", "Present: Ana Duarte, Ben Okafor\n\nAD: Board first. Ben, can you call them by Friday?\nBO: Sure.\nAD: Good.\nBO: Bye.\n")]
    [InlineData("talk.md", "**Ana Duarte**: Board first. Ben, can you call them by Friday?\n**Ben Okafor**: Sure.\n**Ana Duarte**: Good.\n**Ben Okafor**: Bye.\n")]
    [InlineData("talk.md", "Ana Duarte：Board first. Ben, can you call them by Friday?\n\nBen Okafor：Sure.\n\nAna Duarte：Good.\n\nBen Okafor：Bye.\n")]
    public void A_talk_is_read_in_any_layout(string name, string talk)
    {
        Source source = ReadSources.One($"# Board call 2026-03-05\n\n{talk}", name);
        MinutesOfSource read = MinutesReader.Read(0, source, MeetingRule.None, NoAnswers.Instance);

        Assert.Equal(4, source.Passages.Count(p => p.Kind == PassageKind.Turn));
        Assert.Equal(["Ana Duarte", "Ben Okafor"], read.Attendees);
        Assert.Equal("Ben: call them [by Friday = 2026-03-06]", MeetingLines.Actions(read));
    }

    [Theory]
    [InlineData("Note: one thing.\nWarning: another.\nNote: a third.\nNote: a fourth.\n")]
    [InlineData("Some text.\n\nEU: three offices\nUK: two offices\nUS: none\n")]
    [InlineData("Opening times 9:00\nMonday to Friday\n\nClosed 18:00\nall year\n")]
    public void What_looks_like_a_label_is_no_talk(string text) =>
        Assert.DoesNotContain(ReadSources.One($"# Offices\n\n{text}", "a.md").Passages, p => p.Kind == PassageKind.Turn);

    [Theory]
    [InlineData("| Due | Task | Who |\n|---|---|---|\n| 9 March | Call the bank | Ana |\n")]
    [InlineData("| What | By when | Owner |\n|---|---|---|\n| Call the bank | 9 March | Ana |\n")]
    [InlineData("## Actions\n\n| A | B | C |\n|---|---|---|\n| Ana | 9 March | Call the bank |\n| Ben Okafor | 10 March | Write to the insurer |\n", "; Ben Okafor: Write to the insurer [10 March = 2026-03-10]")]
    public void A_table_of_tasks_has_any_order(string table, string more = "") =>
        Assert.Equal("Ana: Call the bank [9 March = 2026-03-09]" + more, MeetingLines.Actions(MeetingLines.Minutes(table)));

    [Fact]
    public void A_table_of_decisions_is_read()
    {
        MinutesOfSource read = MeetingLines.Minutes("## Decisions\n\n| No. | Subject | Decision |\n|---|---|---|\n| D1 | Battery | Two cells |\n| D2 | Press | Nothing goes out before the trial |\n| D3 | Colour | not decided |\n");

        Assert.Equal("Battery | Two cells; Nothing goes out before the trial", MeetingLines.Decisions(read));
    }
}
