using System.CommandLine;
using Kb.Cli.Building;
using Kb.Cli.Reporting;
using Kb.Inference.Models;

namespace Kb.Cli.Commands;

/// <summary>`kb build`: compile raw/ to wiki/ and, unless told not to, commit the result.</summary>
internal static class BuildCommand
{
    private const string Examples = """
        kb build                      compile the workspace in this folder
        kb build ~/notes --no-commit  compile another one, leave git alone
        kb build --dry-run            ask the model, show what would change
        kb build --fresh              ask everything again
        kb build --model none         rules alone, no model
        kb build --json               counts and diagnostics as one JSON object
        """;

    public static Command Create(CancellationToken interrupted)
    {
        Argument<string> directory = Shared.Directory();
        var dryRun = new Option<bool>("--dry-run") { Description = "Ask and store answers, write no page, show the diff" };
        var fresh = new Option<bool>("--fresh") { Description = "Ask every question again" };
        var noCommit = new Option<bool>("--no-commit") { Description = "Leave the changes uncommitted" };
        Option<string?> model = Shared.Model();
        Option<int> threads = Shared.Threads();
        var strict = new Option<bool>("--strict") { Description = "Warnings are errors (exit code 1)" };
        var json = new Option<bool>("--json") { Description = "One JSON object on standard output" };
        var verbose = new Option<bool>("--verbose") { Description = "Every diagnostic, remarks included" };
        var command = new CommandWithExamples("build", "Compile raw/ to wiki/ and commit the result", Examples) { directory, dryRun, fresh, noCommit, model, threads, strict, json, verbose };
        command.SetAction(parsed => Run(
            new BuildRequest(
                Path.GetFullPath(parsed.GetRequiredValue(directory)),
                parsed.GetValue(dryRun),
                parsed.GetValue(fresh),
                !parsed.GetValue(noCommit),
                parsed.GetValue(model),
                parsed.GetValue(threads),
                parsed.GetValue(strict),
                parsed.GetValue(json),
                parsed.GetValue(verbose)),
            interrupted));
        return command;
    }

    public static int Run(BuildRequest request, CancellationToken token)
    {
        using var reporter = ConsoleReporter.ForConsole(request);
        BuildReport report = new BuildLoop(request, reporter, TextModels.Open).Run(token);
        reporter.Finish(report);
        return report.ExitCodeFor(request.Strict);
    }
}
