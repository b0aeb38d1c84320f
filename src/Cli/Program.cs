using System.CommandLine;
using System.CommandLine.Help;
using System.Text;
using Kb.Cli.Building;
using Kb.Cli.Commands;
using Kb.Compiler.Workspace;
using Kb.Inference;
using Kb.Inference.Models;
using Kb.Platform;

namespace Kb.Cli;

/// <summary>The one place that catches everything and turns it into an exit code.</summary>
internal static class Program
{
    // With less the runtime ends the process, at any moment and without a word that helps.
    private const long LeastAddressSpace = 4L << 30;

    // ENOSPC, and what Windows calls the same.
    private const int NoSpace = 28;
    private const int DiskFull = unchecked((int)0x80070070);

    public static int Main(string[] args)
    {
        try
        {
            if (TrialLoad.TryRunChild(args, out int trial))
                return trial;
            if (MemoryLimits.AddressSpaceLimit() is { } most and < LeastAddressSpace)
            {
                Console.Error.WriteLine($"kb: Only {most >> 20} MB of address space are allowed here (ulimit -v), and the .NET runtime alone reserves some gigabytes. Allow at least {LeastAddressSpace >> 20} MB.");
                return ExitCode.Machine;
            }

            Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
            using var interruption = new Interruption();
            return Run(args, interruption.Token);
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
            InferenceException => (ExitCode.Machine, $"{e.Message}\nkb: Answers so far are kept. `--model none` builds without a model, by rules alone."),
            IOException { HResult: NoSpace or DiskFull } => (ExitCode.Machine, $"{e.Message}\nkb: Make room on the disk and run the command again; what was there is as it was."),
            DamagedStateException or IOException or UnauthorizedAccessException => (ExitCode.Machine, e.Message),
            OutOfMemoryException => (ExitCode.Machine, "The memory does not suffice. Close other programs, or compile fewer sources at a time; answers so far are kept."),
            _ => (ExitCode.Machine, $"{e.Message} This is a fault of kb itself; please report it with the lines below.\n{e}"),
        };
        Console.Error.WriteLine($"kb: {message}");
        return code;
    }

    // The commonest command, and the one that scripts and hooks run again and again, needs no parser.
    private static int Run(string[] args, CancellationToken interrupted) => args switch
    {
        ["build"] => BuildCommand.Run(new BuildRequest(Environment.CurrentDirectory), interrupted),
        ["build", [not '-' and not '@', ..] directory] => BuildCommand.Run(new BuildRequest(Path.GetFullPath(directory)), interrupted),
        _ => Parse(args, interrupted),
    };

    private static int Parse(string[] args, CancellationToken interrupted)
    {
        var root = new RootCommand("kb compiles a folder of notes, meetings and articles into a linked, cited Markdown wiki with a language model in its own process.")
        {
            InitCommand.Create(),
            BuildCommand.Create(interrupted),
            StatusCommand.Create(),
            CheckCommand.Create(),
            ExplainCommand.Create(),
            ActionsCommand.Create(interrupted),
            PrepCommand.Create(),
            ModelCommand.Create(interrupted),
            WatchCommand.Create(interrupted),
        };
        foreach (HelpOption help in root.Options.OfType<HelpOption>())
            help.Action = new HelpWithExamples((HelpAction)help.Action!);
        ParseResult parsed = root.Parse(args.Length == 0 ? ["--help"] : args);
        if (parsed.Errors.Count == 0)
            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });

        foreach (var error in parsed.Errors)
            Console.Error.WriteLine($"kb: {error.Message}");
        string command = parsed.CommandResult.Command is RootCommand ? "" : $" {parsed.CommandResult.Command.Name}";
        Console.Error.WriteLine($"kb: see `kb{command} --help`.");
        return ExitCode.BadUsage;
    }
}
