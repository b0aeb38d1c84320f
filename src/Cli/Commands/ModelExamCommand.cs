using System.CommandLine;
using System.Globalization;
using Kb.Cli.Building;
using Kb.Compiler.Workspace;
using Kb.Inference.Models;

namespace Kb.Cli.Commands;

/// <summary>`kb model exam FILE`: for which kinds of question a model beats the rules, on items with known answers.</summary>
internal static class ModelExamCommand
{
    private const string Examples = """
        kb model exam                       the built-in model
        kb model exam F.gguf                any GGUF file; a workspace in this folder keeps the result
        kb model exam F.gguf --dir ~/notes  keep it there
        kb model exam F.gguf --sample 5     every fifth item: a first idea in a fifth of the time, kept nowhere
        """;

    /// <summary>Of fewer than ten items a mark says nothing.</summary>
    private const int MostSampled = 20;

    public static Command Create(CancellationToken interrupted)
    {
        var file = new Argument<string?>("file") { Description = "GGUF file; default: the built-in model", Arity = ArgumentArity.ZeroOrOne };
        var directory = new Option<string>("--dir") { Description = "Workspace that keeps the result", DefaultValueFactory = _ => "." };
        Option<int> sample = Shared.Number("--sample", "Mark one item in so many; the result is not kept", MostSampled);
        Option<int> threads = Shared.Threads();
        var command = new CommandWithExamples("exam", "Examine a model: which questions are worth asking it", Examples) { file, directory, sample, threads };
        command.SetAction(parsed => Run(parsed.GetValue(file), Path.GetFullPath(parsed.GetValue(directory)!), Math.Max(1, parsed.GetValue(sample)), parsed.GetValue(threads), Console.Out, interrupted));
        return command;
    }

    private static int Run(string? file, string directory, int every, int threads, TextWriter output, CancellationToken token)
    {
        ModelChoice choice = ModelChoice.Of(file is null ? ModelChoice.BuiltIn : Path.GetFullPath(file), State.Empty);
        if (choice.Path is not { } path)
            throw new UsageException($"The file of the model {choice.Name} is missing.");
        using ITextModel model = TextModels.Open(new ModelRequest(path, choice.Digest, threads, ModelChoice.CacheDirectory), Console.Error.WriteLine, token);
        IReadOnlyList<ExamResult> results = new ExamRun(model, every, Console.Error.WriteLine).Results(token);
        Print(choice, results, output);
        if (every == 1 && choice.Digest != BuiltInModel.Digest && Directory.Exists(Path.Combine(directory, ".kb")))
            Keep(directory, choice, results, output, token);
        return ExitCode.Success;
    }

    private static void Print(ModelChoice choice, IReadOnlyList<ExamResult> results, TextWriter output)
    {
        output.WriteLine($"{choice.Name}, SHA-256 {choice.Digest}");
        output.WriteLine("question    items   rules   model   gain (95 %)");
        foreach (ExamResult r in results)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{r.Question,-10} {r.Items,6}   {r.Rule:F3}   {r.Model:F3}   {r.Model - r.Rule:+0.000;-0.000} ± {r.Interval:F3}   {(r.IsOn ? "asked" : "not asked: rules stand in")}"));
    }

    private static void Keep(string directory, ModelChoice choice, IReadOnlyList<ExamResult> results, TextWriter output, CancellationToken token)
    {
        WorkspaceFolder workspace = Workspaces.Open(directory);
        using IDisposable turn = Workspaces.Lock(workspace, Console.Error.WriteLine, token);
        State state = StateReader.Read(workspace);
        StateWriter.WriteFacts(workspace, state with { Exams = new Dictionary<string, IReadOnlyList<ExamResult>>(state.Exams) { [choice.Digest] = results } });
        output.WriteLine("kept in .kb/state/facts; builds here with this model follow it");
    }
}
