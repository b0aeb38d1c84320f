using System.Diagnostics;
using Kb.Compiler;
using Kb.Compiler.Diagnostics;
using Kb.Compiler.Output;
using Kb.Compiler.Workspace;
using Kb.Inference.Questions;

namespace Kb.Cli.Building;

/// <summary>One build: compile, let the model answer what was wanted, compile again, until nothing is wanted; then write and commit.</summary>
internal sealed class BuildRun : IDisposable
{
    private static readonly TimeSpan s_interim = TimeSpan.FromMinutes(1);

    private readonly BuildRequest _request;
    private readonly BuildStart _start;
    private readonly Stopwatch _clock;
    private readonly ModelChoice _model;
    private readonly AnswerStore _store;
    private readonly BuildInputs _inputs;
    private readonly ModelRounds _rounds;

    public BuildRun(BuildRequest request, BuildStart start, IBuildProgress progress, ModelOpener openModel, Stopwatch clock)
    {
        (_request, _start, _clock) = (request, start, clock);
        _model = ModelChoice.Of(start.ModelPath);
        _store = AnswerStore.Load(start.Workspace, start.Diagnostics);
        _inputs = new BuildInputs(start.Workspace, start.Settings, start.Diagnostics);
        _rounds = new ModelRounds(request, _model, _store, progress, openModel);
    }

    private WorkspaceFolder Workspace => _start.Workspace;

    private DiagnosticBag Diagnostics => _start.Diagnostics;

    public BuildReport Finish(CancellationToken token)
    {
        bool isComplete = TryAnswerAll(token, out BuildResult result, out AnswerBook? book);
        Diagnostics.AddRange(result.Diagnostics);
        if (_request.DryRun)
        {
            string diff = WikiWriter.Diff(Workspace, result, StateReader.Read(Workspace), Diagnostics);
            return Report(result, book, null, null) with { Diff = diff, Interrupted = !isComplete };
        }

        if (book is not null)
            _store.Fold(book.Used, isComplete);
        WriteOutcome outcome = WikiWriter.Write(Workspace, result, StateReader.Read(Workspace), Diagnostics);
        WriteFacts();
        bool isCommitted = CommitStep.TryRun(_request, Workspace, _inputs, outcome, _rounds.Asked, _model.Name, Diagnostics, out string? commit);
        BuildReport report = Report(result, book, outcome, commit) with { Interrupted = !isComplete };
        if (isComplete)
        {
            LastBuild.Write(Workspace, report);
            _start.Stamps.Save(_start.Options, isCommitted);
        }

        return report;
    }

    public void Dispose()
    {
        _rounds.Dispose();
        _store.Dispose();
    }

    /// <summary>False after Ctrl-C: then the result rests on the answers that came before it.</summary>
    private bool TryAnswerAll(CancellationToken token, out BuildResult result, out AnswerBook? book)
    {
        TimeSpan interim = s_interim;
        while (true)
        {
            book = _model.IsNone ? null : _rounds.NewBook();
            result = WikiCompiler.Compile(_inputs.Compile, book ?? (IAnswers)NoAnswers.Instance);
            if (book is null || book.Wanted.Count == 0)
            {
                // Without questions there is nothing half-done that would be worth a page.
                token.ThrowIfCancellationRequested();
                return true;
            }

            if (_clock.Elapsed >= interim && !_request.DryRun && !_request.Fresh)
            {
                // A useful wiki after the first minute; not committed.
                WikiWriter.Write(Workspace, result, StateReader.Read(Workspace), new DiagnosticBag());
                interim = _clock.Elapsed + s_interim;
            }

            try
            {
                _rounds.Ask(book.Wanted, token);
            }
            catch (OperationCanceledException)
            {
                book = new AnswerBook(_store, _model.Digest); // with the old answers, too, where all were to be asked again
                result = WikiCompiler.Compile(_inputs.Compile, book);
                return false;
            }
        }
    }

    private void WriteFacts()
    {
        State before = _inputs.Compile.State;
        StateWriter.WriteFacts(Workspace, before with
        {
            ModelName = _model.IsNone ? before.ModelName : _model.Name,
            ModelDigest = _model.IsNone ? before.ModelDigest : _model.Digest,
            Language = before.Language ?? _start.Settings.Language ?? _inputs.MainLanguage,
        });
    }

    private BuildReport Report(BuildResult result, AnswerBook? book, WriteOutcome? outcome, string? commit) => new(
        _inputs.Compile.Sources.Count,
        result.Pages.Count,
        outcome is null ? 0 : outcome.Added.Count + outcome.Changed.Count,
        outcome?.Unchanged.Count ?? 0,
        outcome?.Removed.Count ?? 0,
        _rounds.Asked,
        Math.Max(0, (book?.Stored ?? 0) - _rounds.Asked),
        _rounds.TokensEvaluated,
        _rounds.TokensDecoded,
        result.Counts,
        _clock.Elapsed.TotalSeconds,
        commit,
        Diagnostics.Sorted());
}
