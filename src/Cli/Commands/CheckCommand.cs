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
    private const string Examples = """
        kb check            the workspace in this folder
        kb check ~/notes    another one; exit code 1 when something is wrong
        """;

    public static Command Create()
    {
        Argument<string> directory = Shared.Directory();
        var command = new CommandWithExamples("check", "Check every page of wiki/: links, citations, quotes, catalogues, Markdown", Examples) { directory };
        command.SetAction(parsed => Run(Path.GetFullPath(parsed.GetRequiredValue(directory)), Console.Out));
        return command;
    }

    private static int Run(string directory, TextWriter output)
    {
        WorkspaceFolder workspace = Workspaces.Open(directory);
        CheckReport report = WikiCheck.Run(workspace.Root, Personal(workspace));
        // One a line and never cut short: editors and scripts read them.
        foreach (Diagnostic diagnostic in report.Diagnostics)
            output.WriteLine(diagnostic);
        string verdict = report.Diagnostics.Count == 0 ? "nothing wrong" : string.Create(CultureInfo.InvariantCulture, $"{report.Diagnostics.Count} findings");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Examined {report.Pages} pages, {report.Links} links, {report.Citations} citations, {report.Quotes} quotes: {verdict}."));
        return report.Diagnostics.Count == 0 ? ExitCode.Success : ExitCode.Findings;
    }

    /// <summary>Pages that a person added are linked to, never judged.</summary>
    private static HashSet<string> Personal(WorkspaceFolder workspace)
    {
        IReadOnlyDictionary<string, PageState> own = StateReader.Read(workspace).Pages;
        return Directory.Exists(workspace.Wiki)
            ? [.. Directory.EnumerateFiles(workspace.Wiki, "*.md", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(workspace.Root, f).Replace('\\', '/')).Where(p => !own.ContainsKey(p) && p != "wiki/log.md")]
            : [];
    }
}
