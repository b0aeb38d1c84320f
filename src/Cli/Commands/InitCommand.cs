using System.CommandLine;
using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using Kb.Cli.Building;
using Kb.Cli.Reporting;
using Kb.Compiler.Diagnostics;
using Kb.Compiler.Output;
using Kb.Compiler.Workspace;

namespace Kb.Cli.Commands;

/// <summary>`kb init`: make a workspace, overwriting nothing.</summary>
internal static class InitCommand
{
    private const string Examples = """
        kb init              in this folder
        kb init notes        in a new or existing folder
        kb init notes --git  and make it a git repository, where it is in none
        """;

    public static Command Create()
    {
        Argument<string> directory = Shared.Directory("Folder to make or to complete");
        var git = new Option<bool>("--git") { Description = "Make it a git repository, where it is in none" };
        var command = new CommandWithExamples("init", "Make a workspace: raw/, AGENTS.md, README.md and git settings, where they are missing", Examples) { directory, git };
        command.SetAction(parsed => Run(Path.GetFullPath(parsed.GetRequiredValue(directory)), parsed.GetValue(git), Console.Out));
        return command;
    }

    private static int Run(string directory, bool git, TextWriter output)
    {
        if (File.Exists(directory))
            throw new UsageException($"'{directory}' is a file. Name a folder.");
        Directory.CreateDirectory(directory);
        WorkspaceFolder workspace = WorkspaceFolder.Open(directory);
        var diagnostics = new DiagnosticBag();
        Settings settings = SettingsReader.Read(workspace, diagnostics);
        List<string> written = [.. settings.Raw.Where(raw => !Directory.Exists(workspace.At(raw))).Select(raw => raw + "/")];
        foreach (string raw in settings.Raw)
            Directory.CreateDirectory(workspace.At(raw));
        string[] files = [.. WorkspaceTemplate.Files.Where(file => Complete(workspace, file)).Select(file => file.Path)];
        written.AddRange(files);

        if (git && !Workspaces.IsInRepository(workspace))
            MakeRepository(directory);
        if (files.Length > 0)
            Commit(workspace, settings, files, diagnostics);
        DiagnosticPrinter.Write(Console.Error, diagnostics.Sorted(), all: false);
        output.WriteLine(written.Count == 0 ? "Everything was there already." : $"Wrote {string.Join(", ", written)}.");
        output.WriteLine($"Now put notes (.md or .txt) into {workspace.At(settings.Raw[0])} and run `kb build {directory}`.");
        return diagnostics.Sorted().Any(d => d.Rule.Severity == Severity.Error) ? ExitCode.Findings : ExitCode.Success;
    }

    /// <returns>Whether something was missing.</returns>
    private static bool Complete(WorkspaceFolder workspace, TemplateFile file)
    {
        string path = workspace.At(file.Path);
        string? before = File.Exists(path) ? File.ReadAllText(path) : null;
        string after = before is null ? file.Text : file.AddsLines ? WorkspaceTemplate.WithMissingLines(before, file) : before;
        if (after == before || Directory.Exists(path))
            return false;
        File.WriteAllText(path, after, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return true;
    }

    private static void Commit(WorkspaceFolder workspace, Settings settings, string[] files, DiagnosticBag diagnostics)
    {
        if (Workspaces.IsInRepository(workspace) && GitRepository.Find(workspace.Root, diagnostics) is { } repository)
            diagnostics.AddRange(repository.Commit(new CommitRequest(workspace, [], settings, "kb: make a workspace\n", TimeProvider.System.GetLocalNow(), files)).Diagnostics);
    }

    private static void MakeRepository(string directory)
    {
        var start = new ProcessStartInfo("git", ["init", "--quiet"]) { WorkingDirectory = directory, RedirectStandardOutput = true };
        foreach (string name in start.Environment.Keys.Where(name => name.StartsWith("GIT_", StringComparison.OrdinalIgnoreCase)).ToArray())
            start.Environment.Remove(name);
        try
        {
            using Process process = Process.Start(start)!;
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            if (process.ExitCode != 0)
                throw new UsageException($"`git init` failed in '{directory}'; its words are above. The files are there; correct that and run `kb init --git` again.");
        }
        catch (Win32Exception e)
        {
            throw new UsageException($"git can't be started ({e.Message}). Install it, or leave out --git.");
        }
    }
}
