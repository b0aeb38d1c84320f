using System.CommandLine;
using Kb.Cli.Building;
using Kb.Compiler.Workspace;

namespace Kb.Cli.Commands;

/// <summary>`kb watch`: build whenever the sources, AGENTS.md or kb.yaml change. Events are a hint; what the folder shows when it is quiet is the truth.</summary>
internal static class WatchCommand
{
    private const string Examples = """
        kb watch                      the workspace in this folder
        kb watch ~/notes --no-commit  another one, leave git alone
        """;

    public static Command Create(CancellationToken interrupted)
    {
        Argument<string> directory = Shared.Directory();
        var noCommit = new Option<bool>("--no-commit") { Description = "Leave the changes uncommitted" };
        Option<string?> model = Shared.Model();
        Option<int> threads = Shared.Threads();
        var command = new CommandWithExamples("watch", "Build now, and again whenever the sources change; Ctrl-C ends", Examples) { directory, noCommit, model, threads };
        command.SetAction(parsed => RunAsync(
            new BuildRequest(Path.GetFullPath(parsed.GetRequiredValue(directory)), Commit: !parsed.GetValue(noCommit), Model: parsed.GetValue(model), Threads: parsed.GetValue(threads)),
            interrupted).GetAwaiter().GetResult());
        return command;
    }

    private static async Task<int> RunAsync(BuildRequest request, CancellationToken token)
    {
        WorkspaceFolder workspace = Workspaces.Open(request.Directory);
        using var changes = new InputWatch(workspace);
        Console.Error.WriteLine($"Watching {workspace.Root}; Ctrl-C ends.");
        try
        {
            while (true)
            {
                int code = Build(request, token);
                if (token.IsCancellationRequested)
                    return code == ExitCode.Interrupted ? code : ExitCode.Success;
                await changes.NextAsync(token);
            }
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Success; // between two builds nothing was interrupted
        }
    }

    // What fails says so; the next change is another chance.
    private static int Build(BuildRequest request, CancellationToken token)
    {
        try
        {
            return BuildCommand.Run(request, token);
        }
        catch (Exception e)
        {
            return Program.Fail(e);
        }
    }
}
