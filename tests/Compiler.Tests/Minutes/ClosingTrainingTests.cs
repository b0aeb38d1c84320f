using System.Globalization;
using Kb.Compiler.Statements.Minutes;
using Kb.Compiler.Tests.Minutes.Cues;
using Kb.TestKit;
using Xunit;
using Xunit.Abstractions;

namespace Kb.Compiler.Tests.Minutes;

public sealed class ClosingTrainingTests(ITestOutputHelper output)
{
    /// <summary>Not for every day: where `HeadTraining` has left its judgements, the weights of <see cref="ClosingSigns"/> where the model does not read them, each team a wiki of its own.</summary>
    [Fact]
    public void What_closes_a_task_is_learned_from_the_labelled_reports()
    {
        if (!JudgedMeetings.AreThere)
            return;
        EndingPair[] pairs = [.. new EndingPairs().Closing(likely: false)];
        double[] weights = Logistic.Fit([.. pairs.Select(p => (p.Numbers, p.Ends))]);
        output.WriteLine($"{pairs.Length} pairs, {pairs.Count(p => p.Ends)} close");
        output.WriteLine(string.Join(", ", weights.Select(w => w.ToString("0.00", CultureInfo.InvariantCulture))));
        Assert.True(weights[0] > 0.2);
    }
}
