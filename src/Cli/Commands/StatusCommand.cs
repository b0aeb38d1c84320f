using System.CommandLine;
using System.Globalization;
using Kb.Cli.Building;
using Kb.Cli.Reporting;
using Kb.Compiler;
using Kb.Compiler.Diagnostics;
using Kb.Compiler.Output;
using Kb.Compiler.Workspace;
using Kb.Inference.Questions;

namespace Kb.Cli.Commands;

/// <summary>`kb status`: what a build would do, without doing it.</summary>
internal static class StatusCommand
{
    private const string Examples = """
        kb status            the workspace in this folder
        kb status ~/notes    another one
        """;

    public static Command Create()
    {
        Argument<string> directory = Shared.Directory();
        var command = new CommandWithExamples("status", "Say what has changed, what a build would ask, and what needs a person", Examples) { directory };
        command.SetAction(parsed => Run(Path.GetFullPath(parsed.GetRequiredValue(directory)), Console.Out));
        return command;
    }

    private static int Run(string directory, TextWriter output)
    {
        CompiledWorkspace compiled = CompiledWorkspace.Of(directory);
        WikiStatus pages = WikiStatus.Of(compiled.Workspace, compiled.Result, compiled.Inputs.State);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{compiled.Inputs.Sources.Count} sources, {compiled.Result.Pages.Count} pages, model {compiled.Model.Name}"));
        if (SinceLastBuild(compiled) is { } changes)
        {
            Say(output, "new since the last build", Own(changes.Added));
            Say(output, "changed since the last build", Own(changes.Changed));
            Say(output, "gone since the last build", Own(changes.Removed));
        }

        Say(output, "to be written", pages.New);
        Say(output, "to be changed", pages.Changed);
        Say(output, "to be removed", pages.Gone);
        Say(output, "edited by hand, so left alone", pages.Edited);
        SayQuestions(output, compiled.Book.Wanted);
        DiagnosticPrinter.Write(output, compiled.Diagnostics, all: false);
        if (pages.IsCurrent && compiled.Book.Wanted.Count == 0)
            output.WriteLine("Up to date.");
        return ExitCode.Success;
    }

    // The table is a cache: without it, as in a fresh clone, only the pages tell.
    private static InputChanges? SinceLastBuild(CompiledWorkspace compiled)
    {
        IReadOnlyList<StampedFile> raw = RawFiles.List(compiled.Workspace.Root, compiled.Inputs.Settings, new DiagnosticBag());
        return FileTable.Load(compiled.Workspace)?.Changes(FileTable.Begin(compiled.Workspace, raw, compiled.Model.Path));
    }

    // The model may lie outside, and is named above.
    private static string[] Own(IReadOnlyList<string> paths) => [.. paths.Where(path => !Path.IsPathFullyQualified(path))];

    private static void Say(TextWriter output, string what, IReadOnlyList<string> paths)
    {
        const int Shown = 10;
        if (paths.Count == 0)
            return;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{paths.Count} {(paths.Count == 1 ? "file" : "files")} {what}:"));
        foreach (string path in paths.Take(Shown))
            output.WriteLine($"  {path}");
        if (paths.Count > Shown)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  and {paths.Count - Shown} more"));
    }

    // Further rounds build on the answers to these, so this is the least that a build would ask.
    private static void SayQuestions(TextWriter output, IReadOnlyList<WantedQuestion> wanted)
    {
        if (wanted.Count == 0)
            return;
        output.WriteLine("A build would ask, at least:");
        foreach (IGrouping<string, Question> kind in wanted.Select(w => w.Question).GroupBy(q => q.Kind, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {kind.Count()} {kind.Key}, about {Tokens(kind)} tokens"));
    }

    // Four characters to a token; what the questions of a kind share is read once.
    private static long Tokens(IEnumerable<Question> kind) =>
        (kind.Sum(q => (long)q.Own.Length + (q is ScoreQuestion score ? score.Continuations.Sum(c => c.Length) : 0)) + kind.Select(q => q.Shared).Distinct(StringComparer.Ordinal).Sum(s => (long)s.Length)) / 4;
}
