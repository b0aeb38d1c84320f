using System.CommandLine;
using System.Diagnostics;
using System.Text;
using Kb.Compiler.Diagnostics;
using Kb.Compiler.Output;
using Kb.Compiler.Workspace;

namespace Kb.Cli.Commands;

/// <summary>`kb init`: make a workspace, overwriting nothing.</summary>
internal static class InitCommand
{
    private const string Help = """
        Make a workspace: raw/, AGENTS.md, README.md and git settings, where they are missing

        Examples:
          kb init            in this folder
          kb init notes      in a new or existing folder
          kb init --git      and make it a git repository
        """;

    public static Command Create()
    {
        Argument<string> directory = Shared.Directory();
        var git = new Option<bool>("--git") { Description = "Run git init too" };
        var command = new Command("init", Help) { directory, git };
        command.SetAction(parsed => Run(Path.GetFullPath(parsed.GetRequiredValue(directory)), parsed.GetValue(git)));
        return command;
    }

    private static int Run(string directory, bool git)
    {
        Directory.CreateDirectory(Path.Combine(directory, "raw"));
        var created = new List<string>();
        foreach (TemplateFile file in WorkspaceTemplate.Files)
        {
            string path = Path.Combine(directory, file.Path);
            string? before = File.Exists(path) ? File.ReadAllText(path) : null;
            string after = before is null ? file.Text : file.AddsLines ? WorkspaceTemplate.WithMissingLines(before, file) : before;
            if (after == before)
                continue;
            File.WriteAllText(path, after, new UTF8Encoding(false));
            created.Add(file.Path);
        }

        if (git && !Directory.Exists(Path.Combine(directory, ".git")))
            RunGit(directory);
        if (created.Count > 0)
            Commit(directory);
        Console.WriteLine(created.Count == 0 ? "Everything was there already." : $"Wrote {string.Join(", ", created)}.");
        Console.WriteLine($"Now drop notes into {Path.Combine(directory, "raw")} and run `kb build {directory}`.");
        return ExitCode.Success;
    }

    private static void Commit(string directory)
    {
        var diagnostics = new DiagnosticBag();
        if (GitRepository.Find(directory, diagnostics) is { } repository)
        {
            CommitOutcome outcome = repository.Commit(new CommitRequest(WorkspaceFolder.Open(directory), [], Settings.Default, "Make a kb workspace", TimeProvider.System.GetLocalNow()));
            diagnostics.AddRange(outcome.Diagnostics);
        }

        foreach (Diagnostic diagnostic in diagnostics.Sorted())
            Console.Error.WriteLine(diagnostic);
    }

    private static void RunGit(string directory)
    {
        var start = new ProcessStartInfo("git") { WorkingDirectory = directory, RedirectStandardOutput = true };
        start.ArgumentList.Add("init");
        start.ArgumentList.Add("--quiet");
        using Process process = Process.Start(start) ?? throw new UsageException("git could not be started; install it, or leave out --git.");
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new UsageException($"git init failed in '{directory}'.");
    }
}
