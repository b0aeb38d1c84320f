using System.CommandLine;
using System.Globalization;
using Kb.Cli.Building;
using Kb.Compiler.Diagnostics;
using Kb.Compiler.Output;
using Kb.Compiler.Workspace;

namespace Kb.Cli.Commands;

/// <summary>`kb check`: judge wiki/ by rule, from its bytes alone.</summary>
internal static class CheckCommand
{
    private const string Help = """
        Check every page of wiki/: links, citations, quotes, catalogues, Markdown

        Examples:
          kb check            the workspace in this folder
          kb check ~/notes    another one; exit code 1 when something is wrong
        """;

    public static Command Create()
    {
        Argument<string> directory = Shared.Directory();
        var command = new Command("check", Help) { directory };
        command.SetAction(parsed => Run(Path.GetFullPath(parsed.GetRequiredValue(directory))));
        return command;
    }

    private static int Run(string directory)
    {
        WorkspaceFolder workspace = Workspaces.Open(directory);
        HashSet<string> own = [.. StateReader.Read(workspace).Pages.Keys];
        // Pages that a person added are linked to, never judged.
        HashSet<string> personal = Directory.Exists(workspace.Wiki)
            ? [.. Directory.EnumerateFiles(workspace.Wiki, "*.md", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(workspace.Root, f).Replace('\\', '/')).Where(p => !own.Contains(p) && p != "wiki/log.md")]
            : [];
        CheckReport report = WikiCheck.Run(workspace.Root, personal);
        foreach (Diagnostic diagnostic in report.Diagnostics)
            Console.WriteLine(diagnostic);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"Examined {report.Pages} pages, {report.Links} links, {report.Citations} citations, {report.Quotes} quotes: {(report.Diagnostics.Count == 0 ? "nothing wrong" : $"{report.Diagnostics.Count} findings")}."));
        return report.Diagnostics.Count == 0 ? ExitCode.Success : ExitCode.Findings;
    }
}
