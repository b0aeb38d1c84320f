using Kb.Compiler.Tests.Minutes;
using Xunit;
using Xunit.Abstractions;
using OpenedModel = Kb.RealModel.Tests.Inference.RealModel;

namespace Kb.RealModel.Tests;

/// <summary>The same meetings as in the tests without a model, with what the model says beside the rules and cues.</summary>
[Collection("real model")]
public sealed class LabelledMeetingsWithModelTests(OpenedModel model, ITestOutputHelper output)
{
    [Theory]
    [InlineData("meetings-3", 0.67, 0.66, 0.86, 6)]
    [InlineData("meetings-5", 0.73, 0.65, 0.84, 22)]
    public void Meetings_that_nobody_learned_from_are_read_better_with_the_model(string corpus, double actions, double decisions, double questions, int mostInvented)
    {
        LabelledMeetings read = LabelledMeetings.Read(corpus, new AskedAtOnce(model.Model));
        foreach ((string sort, LabelledMeetings.Score score) in read.Scores)
            output.WriteLine($"{corpus}, {sort}: {score.Found} of {score.Labels} found, {score.Readings} given; recall {score.Recall:0.00}, precision {score.Precision:0.00}");
        foreach (string line in read.Invented)
            output.WriteLine(line);

        Assert.True(read.Invented.Count <= mostInvented, string.Join('\n', read.Invented));
        Assert.All(new[] { ("actions", actions), ("decisions", decisions), ("questions", questions) }, floor => Assert.True(read.Scores[floor.Item1].Recall >= floor.Item2, floor.Item1));
    }
}
