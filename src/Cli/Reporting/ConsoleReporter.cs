using System.Runtime.CompilerServices;
using Kb.Cli.Building;
using Kb.Compiler.Workspace;
using Kb.Inference.Questions;
using Spectre.Console;

namespace Kb.Cli.Reporting;

/// <summary>Says on standard error what a build is doing, and at its end what it did. On a terminal a line moves; elsewhere there are plain lines, and never colours.</summary>
internal sealed class ConsoleReporter(BuildRequest request, TextWriter output, TextWriter error, Func<IBuildProgress> open) : IBuildProgress, IDisposable
{
    private IBuildProgress? _progress;

    // Opened by what comes first: a build with nothing to do has no progress to show.
    private IBuildProgress Progress => _progress ??= open();

    public static ConsoleReporter ForConsole(BuildRequest request) =>
        new(request, Console.Out, Console.Error, () => IsTerminal ? Live() : new PlainProgress(Console.Error, TimeProvider.System));

    public void Note(string message) => Progress.Note(message);

    public void RoundStarted(IReadOnlyList<WantedQuestion> wanted) => Progress.RoundStarted(wanted);

    public void Answered(WantedQuestion question, Answer answer) => Progress.Answered(question, answer);

    public void Finish(BuildReport report)
    {
        Dispose();
        if (request.Json)
        {
            BuildJson.Write(report, output);
            return;
        }

        if (report.Diff is { } diff)
            output.Write(diff.Length == 0 ? "No page would change.\n" : diff);
        DiagnosticPrinter.Write(error, report.Diagnostics, request.Verbose);
        error.WriteLine(BuildSummary.Of(report, request.DryRun));
    }

    public void Dispose() => (_progress as IDisposable)?.Dispose();

    private static bool IsTerminal => !Console.IsErrorRedirected && (OperatingSystem.IsWindows() || Environment.GetEnvironmentVariable("TERM") is not (null or "" or "dumb"));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static LiveProgress Live() =>
        new(AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) }), TimeProvider.System);
}
