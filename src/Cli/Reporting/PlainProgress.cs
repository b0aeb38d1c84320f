using System.Globalization;
using Kb.Cli.Building;
using Kb.Compiler.Workspace;
using Kb.Inference.Questions;

namespace Kb.Cli.Reporting;

/// <summary>Lines for a file or a pipe: one when a round begins, then at most one every five seconds.</summary>
internal sealed class PlainProgress(TextWriter output, TimeProvider time) : IBuildProgress
{
    private static readonly TimeSpan s_pause = TimeSpan.FromSeconds(5);

    private RoundMeter? _round;
    private TimeSpan _shown;

    public void Note(string message) => output.WriteLine(message);

    public void RoundStarted(IReadOnlyList<WantedQuestion> wanted)
    {
        _round = new RoundMeter(time, wanted);
        _shown = TimeSpan.Zero;
        output.WriteLine($"asking the model: {_round.Kinds}");
    }

    public void Answered(WantedQuestion question, Answer answer)
    {
        RoundMeter round = _round!;
        round.Count(question, answer);
        if (round.Elapsed - _shown < s_pause)
            return;

        _shown = round.Elapsed;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{round.Current}: {round.Done} of {round.Total}, {round.Pace()}"));
    }
}
