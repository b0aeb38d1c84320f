using Kb.Cli.Reporting;
using Kb.Compiler.Workspace;
using Spectre.Console;
using Xunit;

namespace Kb.Cli.Tests.Reporting;

public sealed class LiveProgressTests
{
    [Fact]
    public void Rounds_notes_and_names_with_brackets_pass_through_a_live_display()
    {
        var time = new ManualTime();
        using var output = new StringWriter();
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.Yes, Interactive = InteractionSupport.Yes, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(output) });
        WantedQuestion[] wanted = SampleQuestions.Names("a[red]", "b");
        using (var progress = new LiveProgress(console, time))
        {
            progress.RoundStarted(wanted);
            progress.Note("Preparing [the model]");
            foreach (WantedQuestion question in wanted)
            {
                time.Advance(TimeSpan.FromSeconds(5));
                progress.Answered(question, SampleQuestions.Tokens(50, 0));
            }

            progress.RoundStarted(SampleQuestions.Names("c"));
        }

        Assert.Contains("Preparing [the model]", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("asked 2 names: 2 answers in 10.0 s, 10 tokens/s", output.ToString(), StringComparison.Ordinal);
    }
}
