using System.Globalization;
using Kb.Cli.Building;
using Kb.Compiler.Workspace;
using Kb.Inference.Questions;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Kb.Cli.Reporting;

/// <summary>One line that moves, for a terminal.</summary>
internal sealed class LiveProgress(IAnsiConsole console, TimeProvider time) : IBuildProgress, IDisposable
{
    private RoundMeter? _round;
    private ProgressTask? _bar;
    private TaskCompletionSource? _ended;
    private Task _shown = Task.CompletedTask;

    public void Note(string message) => console.WriteLine(message);

    public void RoundStarted(IReadOnlyList<WantedQuestion> wanted)
    {
        End();
        var round = new RoundMeter(time, wanted);
        var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var begun = new TaskCompletionSource<ProgressTask>();
        Progress progress = console.Progress().AutoClear(true).Columns(
            new SpinnerColumn(), new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn { Width = 20 }, new PaceColumn(round));
        _shown = progress.StartAsync(async context =>
        {
            begun.SetResult(context.AddTask(Markup.Escape(round.Kinds), maxValue: Math.Max(1, wanted.Count)));
            await ended.Task;
        });
        (_round, _ended, _bar) = (round, ended, begun.Task.GetAwaiter().GetResult());
    }

    public void Answered(WantedQuestion question, Answer answer)
    {
        _round!.Count(question, answer);
        _bar!.Description = Markup.Escape(_round.Current);
        _bar.Increment(1);
    }

    public void Dispose() => End();

    private void End()
    {
        if (_round is not { } round)
            return;
        _ended!.TrySetResult();
        _shown.GetAwaiter().GetResult();
        _round = null;
        console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"asked {round.Kinds}: {round.Done} answers in {round.Elapsed.TotalSeconds:F1} s, {round.Speed:F0} tokens/s"));
    }

    private sealed class PaceColumn(RoundMeter round) : ProgressColumn
    {
        public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime) =>
            new Text(string.Create(CultureInfo.InvariantCulture, $"{round.Done} of {round.Total}, {round.Pace()}"));
    }
}
