using System.Diagnostics;
using Kb.Compiler;
using Kb.Compiler.Diagnostics;
using Kb.Compiler.Output;
using Kb.Compiler.Sources;
using Kb.Compiler.Workspace;
using Kb.Inference.Questions;
using Kb.Platform;

namespace Kb.Cli.Building;

/// <summary>raw/ to a committed wiki/: compile, let the model answer what was wanted, compile again, until nothing is wanted; then write and commit.</summary>
internal sealed class BuildLoop(BuildRequest request, IBuildProgress progress, ModelOpener openModel)
{
    private static readonly TimeSpan s_interim = TimeSpan.FromMinutes(1);

    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private readonly DiagnosticBag _diagnostics = new();

    /// <exception cref="UsageException">There is no raw/ folder, or no such model.</exception>
    /// <exception cref="DamagedStateException">.kb/state can't be read.</exception>
    /// <exception cref="Inference.InferenceException">The model can't be used; answers that came before are kept.</exception>
    public BuildReport Run(CancellationToken token)
    {
        WorkspaceFolder workspace = Workspaces.Open(request.Directory);
        Settings settings = SettingsReader.Read(workspace, _diagnostics);
        Workspaces.RequireRaw(workspace, settings);
        string? modelPath = ModelChoice.FindPath(request.Model, settings, workspace);
        string options = $"{KbVersion.Build}|{modelPath ?? "none"}";
        FileTableDraft draft = FileTable.Begin(workspace, RawFiles.List(workspace.Root, settings, new DiagnosticBag()), modelPath);
        if (!request.Fresh && !request.DryRun && FileTable.Load(workspace) is { } table && table.IsCurrent(draft, options, request.Commit))
            return UpToDate(workspace);

        using ProcessLock turn = Workspaces.Lock(workspace);
        ModelChoice model = ModelChoice.Of(modelPath);
        using AnswerStore store = AnswerStore.Load(workspace, _diagnostics);
        var inputs = new BuildInputs(workspace, settings, _diagnostics);
        using var rounds = new ModelRounds(request, model, store, progress, openModel);

        (BuildResult result, AnswerBook? book, bool interrupted) = Rounds(inputs, rounds, store, model, workspace, token);
        return Finish(workspace, settings, inputs, result, book, rounds, model, options, draft, interrupted);
    }

    private (BuildResult, AnswerBook?, bool Interrupted) Rounds(BuildInputs inputs, ModelRounds rounds, AnswerStore store, ModelChoice model, WorkspaceFolder workspace, CancellationToken token)
    {
        TimeSpan next = s_interim;
        while (true)
        {
            AnswerBook? book = model.IsNone ? null : rounds.NewBook();
            BuildResult result = WikiCompiler.Compile(inputs.Compile, book ?? (IAnswers)NoAnswers.Instance);
            if (book is null || book.Wanted.Count == 0)
                return (result, book, false);

            if (_clock.Elapsed >= next && !request.DryRun)
            {
                // A useful wiki after the first minute; not committed.
                WikiWriter.Write(workspace, result, StateReader.Read(workspace), new DiagnosticBag());
                next = _clock.Elapsed + s_interim;
            }

            try
            {
                rounds.Ask(book.Wanted, result, token);
            }
            catch (OperationCanceledException)
            {
                book = rounds.NewBook();
                return (WikiCompiler.Compile(inputs.Compile, book), book, true);
            }
        }
    }

    private BuildReport Finish(WorkspaceFolder workspace, Settings settings, BuildInputs inputs, BuildResult result, AnswerBook? book, ModelRounds rounds, ModelChoice model, string options, FileTableDraft draft, bool interrupted)
    {
        _diagnostics.AddRange(result.Diagnostics);
        State previous = inputs.Compile.State;
        if (request.DryRun)
        {
            string diff = WikiWriter.Diff(workspace, result, StateReader.Read(workspace), _diagnostics);
            return Report(inputs, result, null, book, rounds, null, interrupted) with { Diff = diff };
        }

        if (book is not null)
            rounds.Store.Fold(book.Used, complete: !interrupted);
        WriteOutcome outcome = WikiWriter.Write(workspace, result, StateReader.Read(workspace), _diagnostics);
        StateWriter.WriteFacts(workspace, previous with
        {
            ModelName = model.IsNone ? previous.ModelName : model.Name,
            ModelDigest = model.IsNone ? previous.ModelDigest : model.Digest,
            Language = previous.Language ?? settings.Language ?? inputs.MainLanguage,
        });
        string? hash = CommitStep.Run(request, workspace, inputs, outcome, rounds, model.Name, TimeProvider.System, _diagnostics);
        BuildReport report = Report(inputs, result, outcome, book, rounds, hash, interrupted);
        if (!interrupted)
        {
            LastDiagnostics.Write(workspace, report.Diagnostics);
            draft.Save(options, isCommitted: request.Commit);
        }

        return report;
    }

    // What the last build had to say still holds, since nothing changed.
    private BuildReport UpToDate(WorkspaceFolder workspace) =>
        new(true, 0, 0, 0, 0, 0, 0, 0, 0, 0, default, _clock.Elapsed.TotalSeconds, null, [.. _diagnostics.Sorted(), .. LastDiagnostics.Read(workspace)]);

    private BuildReport Report(BuildInputs inputs, BuildResult result, WriteOutcome? outcome, AnswerBook? book, ModelRounds rounds, string? commit, bool interrupted) => new(
        false,
        inputs.Compile.Sources.Count,
        result.Pages.Count,
        outcome is null ? 0 : outcome.Added.Count + outcome.Changed.Count,
        outcome?.Unchanged.Count ?? 0,
        outcome?.Removed.Count ?? 0,
        rounds.Asked,
        Math.Max(0, (book?.Stored ?? 0) - rounds.Asked),
        rounds.TokensEvaluated,
        rounds.TokensDecoded,
        result.Counts,
        _clock.Elapsed.TotalSeconds,
        commit,
        _diagnostics.Sorted(),
        interrupted);
}
