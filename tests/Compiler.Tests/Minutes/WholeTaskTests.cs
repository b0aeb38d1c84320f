using Kb.Compiler.Sources;
using Kb.Compiler.Statements.Minutes;
using Kb.Compiler.Tests.Sources;
using Xunit;

namespace Kb.Compiler.Tests.Minutes;

/// <summary>A task that is shown must tell what is to be done.</summary>
public sealed class WholeTaskTests
{
    [Theory]
    [InlineData("Where is the quote for the mast?", "Put me down for the end of the month.", "Put me down", "Where is the quote for the mast? Put me down for the end of the month.")]
    [InlineData("We are late.", "Put me down for the end of the month.", "Put me down", "Put me down for the end of the month.")]
    [InlineData("We are late.", "So the surveyor has it from me on Friday, in writing.", "has it", "So the surveyor has it from me on Friday, in writing.")]
    [InlineData("We are late.", "Fine, I check the pump on Friday.", "check the pump", "check the pump")]
    public void What_says_too_little_takes_its_sentence(string before, string sentence, string task, string expected)
    {
        Source source = ReadSources.One($"# Weekly sync 2026-03-05\n\nAna: Good morning.\n\nBen: Morning.\n\nAna: We are all here now. {before}\n\nBen: {sentence}\n", "sync.md");
        var meeting = new MeetingText(0, source);
        Said said = meeting.Said.Single(s => s.Text == sentence);

        ActionItem shown = WholeTask.Of(said, new ActionItem("Ben", null, task, null, false, said.At, [meeting.Cite(said)]), meeting);

        Assert.Equal(expected, shown.Task);
        Assert.Equal(expected.StartsWith(before, StringComparison.Ordinal) ? [sentence, before] : [sentence], shown.Citations.Select(c => c.Quote));
    }
}
