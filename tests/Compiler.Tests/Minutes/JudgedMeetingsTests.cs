using Kb.Compiler.Statements.Minutes;
using Kb.Compiler.Tests.Minutes.Cues;
using Xunit;
using Xunit.Abstractions;

namespace Kb.Compiler.Tests.Minutes;

public sealed class JudgedMeetingsTests(ITestOutputHelper output)
{
    /// <summary>Not for every day: where `HeadTraining` has left its judgements, how the whole reading fares on teams that taught it nothing.</summary>
    [Fact]
    public void Meetings_are_read_by_what_other_teams_taught()
    {
        if (!JudgedMeetings.AreThere)
            return;
        Func<string, MeetingText, MinutesOfSource> reader = JudgedMeetings.Read();
        JudgedEndings endings = JudgedEndings.Read();
        LabelledMeetings read = LabelledMeetings.Read("meetings-train", (index, source) => Kb.Compiler.Statements.Meetings.IsMeeting(source) ? reader("meetings-train", new MeetingText(index, source)) : new MinutesOfSource(index, source.Date, [], [], [], [], []), (_, _) => new LabelledMeetings.Endings(endings.Closes, endings.Replaces));
        foreach ((string sort, LabelledMeetings.Score score) in read.Scores)
            output.WriteLine($"{sort}: {score.Found} of {score.Labels} found, {score.Readings} given; recall {score.Recall:0.000}, precision {score.Precision:0.000}");
        output.WriteLine($"{read.Invented.Count} invented");
        foreach (string line in read.Report)
            output.WriteLine(line);
        Assert.True(read.Scores["actions"].Recall > 0.7);
    }
}
