using System.CommandLine;
using Kb.Cli.Building;
using Kb.Compiler.Diagnostics;
using Kb.Compiler.Workspace;
using Kb.Inference.Models;

namespace Kb.Cli.Commands;

/// <summary>`kb watch`: build whenever raw/, AGENTS.md or kb.yaml change. Events are a hint; what the folder shows when it is quiet is the truth.</summary>
internal static class WatchCommand
{
    private const string Help = """
        Build now, and again whenever the sources change; Ctrl-C ends

        Examples:
          kb watch                      the workspace in this folder
          kb watch ~/notes --no-commit  another one, leave git alone
        """;

    public static Command Create(CancellationToken interrupted)
    {
        Argument<string> directory = Shared.Directory();
        var noCommit = new Option<bool>("--no-commit") { Description = "Leave the changes uncommitted" };
        Option<string?> model = Shared.Model();
        Option<int> threads = Shared.Threads();
        var command = new Command("watch", Help) { directory, noCommit, model, threads };
        command.SetAction(parsed => RunAsync(
            new BuildRequest(Path.GetFullPath(parsed.GetRequiredValue(directory)), Commit: !parsed.GetValue(noCommit), Model: parsed.GetValue(model), Threads: parsed.GetValue(threads)),
            interrupted).GetAwaiter().GetResult());
        return command;
    }

    private static async Task<int> RunAsync(BuildRequest request, CancellationToken token)
    {
        WorkspaceFolder workspace = Workspaces.Open(request.Directory);
        Settings settings = SettingsReader.Read(workspace, new DiagnosticBag());
        Workspaces.RequireRaw(workspace, settings);
        using var changes = new RawChanges(workspace, settings);
        Console.Error.WriteLine($"Watching {workspace.Root}; Ctrl-C ends.");
        try
        {
            while (true)
            {
                await Task.Run(() => Build(request, token), CancellationToken.None);
                token.ThrowIfCancellationRequested();
                await changes.NextAsync(token);
            }
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Success;
        }
    }

    // A build that fails says so; the next change is another chance.
    private static void Build(BuildRequest request, CancellationToken token)
    {
        try
        {
            BuildCommand.Run(request, token);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            Program.Fail(e);
        }
    }
}
