using System.Diagnostics;
using System.Globalization;
using Kb.Compiler.Workspace;
using Kb.Inference.Models;
using Kb.TestKit;
using Xunit;
using Xunit.Abstractions;

namespace Kb.RealModel.Tests;

/// <summary>The built-in model sits its exam: what the program says of it must be what comes out.</summary>
[Collection("built program")]
public sealed class ExamTests(ITestOutputHelper output)
{
    private const double FewItems = 0.03;

    // The whole exam takes longer than all other tests together.
    private const int Every = 3;

    [Fact]
    public void The_built_in_model_does_in_the_exam_as_the_program_says()
    {
        using Process exam = Process.Start(new ProcessStartInfo(InterruptedBuildTests.Program, ["model", "exam", "--sample", Every.ToString(CultureInfo.InvariantCulture)]) { WorkingDirectory = Path.GetTempPath(), RedirectStandardOutput = true })!;
        string[] lines = exam.StandardOutput.ReadToEnd().Split('\n');
        exam.WaitForExit();
        output.WriteLine(string.Join('\n', lines));

        Assert.Equal(0, exam.ExitCode);
        Assert.Contains(BuiltInModel.Digest, lines[0], StringComparison.Ordinal);
        IReadOnlyList<ExamResult> shipped = ExaminedModels.Of(State.Empty, BuiltInModel.Digest);
        Assert.NotEmpty(shipped);
        foreach (ExamResult expected in shipped)
        {
            string[] fields = lines.Single(l => l.StartsWith(expected.Question + " ", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
            // Other items are harder for both; what the model adds to the rules moves by as much as their number makes the interval wider, and a little with the batch and the processor.
            double half = Math.Max(expected.Interval, FewItems) * Math.Sqrt(Every), gain = expected.Model - expected.Rule;
            Assert.InRange(double.Parse(fields[4], CultureInfo.InvariantCulture), gain - half, gain + half);
            Assert.True(expected.IsOn || fields[^1] == "in", lines.Single(l => l.StartsWith(expected.Question + " ", StringComparison.Ordinal))); // "not asked: rules stand in"
        }
    }
}
