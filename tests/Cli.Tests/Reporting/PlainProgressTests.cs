using Kb.Cli.Reporting;
using Kb.Compiler.Workspace;
using Xunit;

namespace Kb.Cli.Tests.Reporting;

public sealed class PlainProgressTests : IDisposable
{
    private readonly ManualTime _time = new();
    private readonly StringWriter _output = new() { NewLine = "\n" };

    public void Dispose() => _output.Dispose();

    [Fact]
    public void A_round_says_source_count_speed_and_time_left()
    {
        WantedQuestion[] wanted = SampleQuestions.Names("a", "b", "c", "d");
        var progress = new PlainProgress(_output, _time);
        progress.RoundStarted(wanted);
        _time.Advance(TimeSpan.FromSeconds(10));
        progress.Answered(wanted[0], SampleQuestions.Tokens(400, 20));

        Assert.Equal("asking the model: 4 names\nnames: a: 1 of 4, 42 tokens/s, about 30 s left in this round\n", _output.ToString());
    }

    [Fact]
    public void At_most_one_line_comes_every_five_seconds()
    {
        WantedQuestion[] wanted = SampleQuestions.Names([.. Enumerable.Range(0, 120).Select(i => $"note-{i}")]);
        var progress = new PlainProgress(_output, _time);
        progress.RoundStarted(wanted);
        foreach (WantedQuestion question in wanted)
        {
            _time.Advance(TimeSpan.FromSeconds(0.25));
            progress.Answered(question, SampleQuestions.Tokens(10, 1));
        }

        Assert.Equal(1 + 6, _output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Length); // thirty seconds
    }

    [Fact]
    public void No_time_is_promised_while_too_little_is_known()
    {
        WantedQuestion[] wanted = SampleQuestions.Names("a", "b");
        var meter = new RoundMeter(_time, wanted);
        Assert.Null(meter.Left);
        _time.Advance(TimeSpan.FromSeconds(1));
        meter.Count(wanted[0], SampleQuestions.Tokens(10, 0));
        Assert.Null(meter.Left);
        _time.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal(3, meter.Left!.Value.TotalSeconds);
    }
}
