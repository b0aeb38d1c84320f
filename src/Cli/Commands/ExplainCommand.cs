using System.CommandLine;
using Kb.Cli.Building;
using Kb.Cli.Reporting;
using Kb.Compiler.Diagnostics;
using Kb.Compiler.Pages;
using Kb.Compiler.Sources;

namespace Kb.Cli.Commands;

/// <summary>`kb explain`: where a page comes from, or what became of a source: questions, answers, and what changed since they were asked.</summary>
internal static class ExplainCommand
{
    private const string Examples = """
        kb explain wiki/concepts/heat-pump.md   a page: cited lines, and what the model said of it
        kb explain "Heat pump"                  the same page by its title
        kb explain raw/2026-03-01-visit.md      a source: where it is cited, every question about it
        kb explain AGENTS.md                    where each part of the instructions goes and what it changes
        """;

    public static Command Create()
    {
        var path = new Argument<string>("path") { Description = "A page of wiki/ or its title, a file of raw/, or AGENTS.md" };
        var directory = new Option<string?>("--dir") { Description = "Folder that holds raw/; default: the one around the path, else this one" };
        var command = new CommandWithExamples("explain", "Say which sources, questions and answers a page or a source rests on", Examples) { path, directory };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(path), parsed.GetValue(directory), Console.Out));
        return command;
    }

    private static int Run(string path, string? directory, TextWriter output)
    {
        string root = directory is null ? Around(Path.GetFullPath(path)) ?? Environment.CurrentDirectory : Path.GetFullPath(directory);
        CompiledWorkspace compiled = CompiledWorkspace.Of(root);
        string relative = Relative(path, compiled.Workspace.Root);
        var explanation = new Explanation(compiled, output);
        if (compiled.Inputs.Sources.FirstOrDefault(s => s.Path == relative) is { } source)
            explanation.Write(source);
        else if ((compiled.Result.Pages.FirstOrDefault(p => p.Id.Path == relative) ?? Titled(path, compiled)) is { } page)
            explanation.Write(page);
        else if (relative == "AGENTS.md")
            new GuidanceExplanation(compiled, output).Write();
        else if (compiled.Diagnostics.Where(d => d.Location.Path == relative).ToArray() is { Length: > 0 } said)
            DiagnosticPrinter.Write(output, said, all: true);
        else
            throw new UsageException($"'{path}' is neither a source that kb reads nor a page that it makes. See wiki/index.md for the pages.");
        return ExitCode.Success;
    }

    // By its title, as the index shows it: "Heat pump".
    private static Page? Titled(string title, CompiledWorkspace compiled) =>
        compiled.Result.Pages.FirstOrDefault(p => string.Equals(p.Title, title, StringComparison.OrdinalIgnoreCase));

    // As the shell completes it from where one stands, or as kb itself prints it.
    private static string Relative(string path, string root)
    {
        string full = File.Exists(path) ? Path.GetFullPath(path) : Path.GetFullPath(path, root);
        return Path.GetRelativePath(root, full).Replace('\\', '/');
    }

    private static string? Around(string path)
    {
        for (string? folder = Path.GetDirectoryName(path); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (Directory.Exists(Path.Join(folder, ".kb")))
                return folder;
        }

        return null;
    }
}
