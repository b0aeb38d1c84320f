using Kb.Compiler.Workspace;
using Xunit;
using Xunit.Abstractions;

namespace Kb.Compiler.Tests.Minutes;

/// <summary>Recall and precision on meetings that were written and labelled without a look at the rules.</summary>
public sealed class LabelledMeetingsTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("meetings-dev", 6, 1, 1, 1, 0.5, 1)]
    [InlineData("meetings", 14, 0.95, 0.95, 0.95, 0.65, 3)]
    [InlineData("meetings-2", 12, 0.8, 0.74, 0.8, 0.7, 1)]
    [InlineData("meetings-4", 12, 0.83, 0.8, 0.9, 0.55, 8)]
    [InlineData("meetings-train", 360, 0.7, 0.58, 0.68, 0.42, 270)] // the weights were learned from these
    [InlineData("meetings-3", 15, 0.62, 0.58, 0.84, 0.42, 4)] // no rule and no weight comes from these: see docs/design-notes.md
    [InlineData("meetings-5", 20, 0.7, 0.6, 0.82, 0.55, 20)] // nor from these
    public void Meetings_are_read_as_their_labels_say(string corpus, int meetings, double actions, double decisions, double questions, double closed, int mostInvented)
    {
        LabelledMeetings read = LabelledMeetings.Read(corpus, NoAnswers.Instance);
        foreach ((string sort, LabelledMeetings.Score score) in read.Scores)
            output.WriteLine($"{corpus}, {sort}: {score.Found} of {score.Labels} found, {score.Readings} given; recall {score.Recall:0.00}, precision {score.Precision:0.00}");
        foreach (string line in read.Report)
            output.WriteLine(line);

        Assert.Equal(meetings, read.Meetings);
        Assert.True(read.Invented.Count <= mostInvented, string.Join('\n', read.Invented));
        Assert.All(new[] { ("actions", actions), ("decisions", decisions), ("questions", questions), ("closed", closed) }, floor => Assert.True(read.Scores[floor.Item1].Recall >= floor.Item2, floor.Item1));
    }
}
