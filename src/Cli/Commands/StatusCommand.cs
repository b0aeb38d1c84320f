using System.CommandLine;
using System.Globalization;
using Kb.Cli.Building;
using Kb.Compiler;
using Kb.Compiler.Diagnostics;
using Kb.Compiler.Output;
using Kb.Compiler.Workspace;

namespace Kb.Cli.Commands;

/// <summary>`kb status`: what a build would do, without doing it.</summary>
internal static class StatusCommand
{
    private const string Help = """
        Say what has changed, what a build would ask, and what needs a person

        Examples:
          kb status            the workspace in this folder
          kb status ~/notes    another one
        """;

    public static Command Create()
    {
        Argument<string> directory = Shared.Directory();
        var command = new Command("status", Help) { directory };
        command.SetAction(parsed => Run(Path.GetFullPath(parsed.GetRequiredValue(directory))));
        return command;
    }

    private static int Run(string directory)
    {
        WorkspaceFolder workspace = Workspaces.Open(directory);
        var diagnostics = new DiagnosticBag();
        Settings settings = SettingsReader.Read(workspace, diagnostics);
        Workspaces.RequireRaw(workspace, settings);
        ModelChoice model = ModelChoice.Of(ModelChoice.FindPath(null, settings, workspace));
        using AnswerStore store = AnswerStore.Load(workspace, diagnostics);
        var inputs = new BuildInputs(workspace, settings, diagnostics);
        var book = new AnswerBook(store, model.Digest);
        BuildResult result = WikiCompiler.Compile(inputs.Compile, model.IsNone ? NoAnswers.Instance : book);
        diagnostics.AddRange(result.Diagnostics);
        WikiStatus pages = WikiStatus.Of(workspace, result, inputs.Compile.State);

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{inputs.Compile.Sources.Count} sources, {result.Pages.Count} pages, model {model.Name}"));
        Say("to be written", pages.New);
        Say("to be changed", pages.Changed);
        Say("to be removed", pages.Gone);
        Say("edited by hand and left alone", pages.Edited);
        SayQuestions(model.IsNone ? [] : book.Wanted);
        foreach (Diagnostic diagnostic in diagnostics.Sorted().Where(d => d.Rule.Severity > Severity.Info))
            Console.WriteLine(diagnostic);
        if (pages.IsCurrent && (model.IsNone || book.Wanted.Count == 0))
            Console.WriteLine("Up to date.");
        return ExitCode.Success;
    }

    private static void Say(string what, IReadOnlyList<string> paths)
    {
        const int Shown = 10;
        if (paths.Count == 0)
            return;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{paths.Count} {what}:"));
        foreach (string path in paths.Take(Shown))
            Console.WriteLine($"  {path}");
        if (paths.Count > Shown)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  and {paths.Count - Shown} more"));
    }

    // Further rounds build on the answers to these, so this is the least that a build would ask.
    private static void SayQuestions(IReadOnlyList<WantedQuestion> wanted)
    {
        foreach (IGrouping<string, WantedQuestion> kind in wanted.GroupBy(w => w.Question.Kind, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind.Count()} questions without an answer: {kind.Key}, about {kind.Sum(w => w.Question.Own.Length) / 4} tokens"));
    }
}
