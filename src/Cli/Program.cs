using System.CommandLine;
using Kb.Cli.Commands;
using Kb.Compiler.Workspace;
using Kb.Inference;
using Kb.Inference.Models;

namespace Kb.Cli;

/// <summary>The one place that catches everything and turns it into an exit code.</summary>
internal static class Program
{
    public static async Task<int> Main(string[] args)
    {
        try
        {
            if (TrialLoad.TryRunChild(args, out int trial))
                return trial;
            var root = new RootCommand("kb compiles a folder of notes, meetings and articles into a linked, cited Markdown wiki with a language model in its own process.")
            {
                InitCommand.Create(),
                BuildCommand.Create(),
                StatusCommand.Create(),
                CheckCommand.Create(),
                ExplainCommand.Create(),
                ModelCommand.Create(),
                WatchCommand.Create(),
            };
            ParseResult parsed = root.Parse(args);
            if (parsed.Errors.Count > 0)
            {
                foreach (var error in parsed.Errors)
                    Console.Error.WriteLine($"kb: {error.Message}");
                Console.Error.WriteLine("kb: see `kb --help`.");
                return ExitCode.BadUsage;
            }

            // Ctrl-C ends with pages of what is answered; the library's own two seconds would be too short for a commit.
            return await parsed.InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = TimeSpan.FromMinutes(2), EnableDefaultExceptionHandler = false });
        }
        catch (Exception e)
        {
            return Fail(e);
        }
    }

    internal static int Fail(Exception e)
    {
        (int code, string message) = e switch
        {
            UsageException => (ExitCode.BadUsage, e.Message),
            OperationCanceledException => (ExitCode.Interrupted, "interrupted"),
            DamagedStateException or InferenceException or IOException or UnauthorizedAccessException or OutOfMemoryException => (ExitCode.Machine, e.Message),
            _ => (ExitCode.Machine, $"{e.Message} This is a fault of kb itself; please report it with the lines below.\n{e}"),
        };
        Console.Error.WriteLine($"kb: {message}");
        return code;
    }
}
