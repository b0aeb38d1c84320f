using System.CommandLine;
using System.Globalization;
using Kb.Cli.Building;
using Kb.Compiler;
using Kb.Compiler.Diagnostics;
using Kb.Compiler.Pages;
using Kb.Compiler.Sources;
using Kb.Compiler.Statements;
using Kb.Compiler.Workspace;
using Kb.Inference.Questions;

namespace Kb.Cli.Commands;

/// <summary>`kb explain`: where a page comes from, or what became of a source: questions, answers, and what changed since they were asked.</summary>
internal static class ExplainCommand
{
    private const string Help = """
        Say which sources, questions and answers a page or a source rests on

        Examples:
          kb explain wiki/concepts/heat-pump.md
          kb explain raw/2026-03-01-visit.md
        """;

    public static Command Create()
    {
        var path = new Argument<string>("path") { Description = "A page of wiki/ or a file of raw/" };
        var directory = new Option<string>("--dir") { Description = "Folder that holds raw/", DefaultValueFactory = _ => "." };
        var command = new Command("explain", Help) { path, directory };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(path), Path.GetFullPath(parsed.GetRequiredValue(directory))));
        return command;
    }

    private static int Run(string path, string directory)
    {
        WorkspaceFolder workspace = Workspaces.Open(directory);
        var diagnostics = new DiagnosticBag();
        Settings settings = SettingsReader.Read(workspace, diagnostics);
        Workspaces.RequireRaw(workspace, settings);
        ModelChoice model = ModelChoice.Of(ModelChoice.FindPath(null, settings, workspace));
        using AnswerStore store = AnswerStore.Load(workspace, diagnostics);
        var inputs = new BuildInputs(workspace, settings, diagnostics);
        var listener = new AnswerListener(store, model.Digest);
        BuildResult result = WikiCompiler.Compile(inputs.Compile, model.IsNone ? NoAnswers.Instance : listener);

        string relative = Path.GetRelativePath(workspace.Root, Path.GetFullPath(path, File.Exists(path) ? Environment.CurrentDirectory : workspace.Root)).Replace('\\', '/');
        if (inputs.Compile.Sources.FirstOrDefault(s => s.Path == relative) is { } source)
            ExplainSource(source, result, listener, store);
        else if (result.Pages.FirstOrDefault(p => p.Id.Path == relative) is { } page)
            ExplainPage(page, inputs.Compile.Sources, listener, store);
        else
            throw new UsageException($"'{path}' is neither a source that kb reads nor a page that it makes. See wiki/index.md for the pages.");
        return ExitCode.Success;
    }

    private static void ExplainSource(Source source, BuildResult result, AnswerListener listener, AnswerStore store)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{source.Path}: {source.Title}, {source.Words} words, {source.Passages.Count} passages, {source.Groups.Count} groups, language {source.Language}"));
        Page[] citing = [.. result.Pages.Where(p => Citations(p).Any(c => c.Source == source.Id))];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"cited on {citing.Length} pages:"));
        foreach (Page page in citing)
            Console.WriteLine($"  {page.Id.Path}");
        ExplainQuestions(source.Id, listener, store);
    }

    private static void ExplainPage(Page page, IReadOnlyList<Source> sources, AnswerListener listener, AnswerStore store)
    {
        Console.WriteLine($"{page.Id.Path}: {page.Type}, {page.Title}");
        foreach (IGrouping<SourceId, Citation> cited in Citations(page).Distinct().GroupBy(c => c.Source))
        {
            Source source = sources.First(s => s.Id == cited.Key);
            Console.WriteLine($"  from {source.Path}, lines {string.Join(", ", cited.Select(c => c.Lines.ToString()).Distinct())}");
        }

        foreach (SourceId source in Citations(page).Select(c => c.Source).Distinct())
            ExplainQuestions(source, listener, store);
    }

    private static void ExplainQuestions(SourceId source, AnswerListener listener, AnswerStore store)
    {
        Dictionary<string, StoredAnswer[]> stored = store.Of(source.Value).GroupBy(a => a.Kind, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
        foreach ((Question question, Answer? answer) in listener.Of(source.Value))
        {
            Console.WriteLine($"{question.Kind} about {source}: {OneLine(question.Own)}");
            Console.WriteLine(answer is null ? $"  no answer yet{WhatChanged(question, stored)}" : $"  {Describe(question, answer)}");
        }
    }

    private static string WhatChanged(Question question, Dictionary<string, StoredAnswer[]> stored)
    {
        if (!stored.TryGetValue(question.Kind, out StoredAnswer[]? same))
            return "";
        if (same.Any(a => a.TextHash == Fingerprint.OfOwn(question)))
            return same.Any(a => a.GuideHash == Fingerprint.Short(question.Shared)) ? "; the model changed" : "; AGENTS.md or the prompt changed";
        return "; the text changed";
    }

    private static string Describe(Question question, Answer answer) => question switch
    {
        SpanQuestion span => string.Join("; ", answer.Spans.Where(s => s.Start >= 0 && s.Length > 0 && s.Start + s.Length <= span.Text.Length)
            .Select(s => string.Create(CultureInfo.InvariantCulture, $"{span.Text.AsSpan(s.Start, s.Length)} ({s.Score:F2})"))),
        ScoreQuestion score => string.Join("; ", score.Continuations.Zip(answer.Scores, (c, s) => string.Create(CultureInfo.InvariantCulture, $"{OneLine(c)} ({s.Mean:F2})"))),
        _ => OneLine(answer.Text),
    } is { Length: > 0 } text ? text : answer.Status.ToString();

    private static IEnumerable<Citation> Citations(Page page) =>
        page.Cited.Concat(page.Sections.SelectMany(s => s.Blocks).SelectMany(PageInlines.Of).OfType<Footnote>().Select(f => f.Citation));

    private static string OneLine(string text)
    {
        const int Longest = 100;
        string line = text.ReplaceLineEndings(" ").Trim();
        return line.Length <= Longest ? line : line[..Longest] + "…";
    }
}
