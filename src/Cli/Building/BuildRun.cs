using Kb.Compiler;
using Kb.Compiler.Diagnostics;
using Kb.Compiler.Output;
using Kb.Compiler.Pages;
using Kb.Compiler.Workspace;
using Kb.Inference.Questions;

namespace Kb.Cli.Building;

/// <summary>One build: compile, let the model answer what was wanted, compile again, until nothing is wanted; then write and commit.</summary>
internal sealed class BuildRun : IDisposable
{
    private readonly BuildRequest _request;
    private readonly BuildStart _start;
    private readonly BuildClock _clock;
    private readonly ModelChoice _model;
    private readonly AnswerStore _store;
    private readonly BuildInputs _inputs;
    private readonly ModelRounds _rounds;
    private readonly InterimPages _interim;

    public BuildRun(BuildRequest request, BuildStart start, IBuildProgress progress, ModelOpener openModel, BuildClock clock)
    {
        (_request, _start, _clock) = (request, start, clock);
        _model = ModelChoice.Of(start.Model, StateReader.Read(start.Workspace));
        _store = AnswerStore.Load(start.Workspace, start.Diagnostics);
        _inputs = new BuildInputs(start.Workspace, start.Settings, _model.Stored(_store), start.Diagnostics);
        _rounds = new ModelRounds(request, _model, _store, progress, openModel);
        _interim = new InterimPages(start.Workspace, _inputs.Compile, _rounds, clock);
    }

    private WorkspaceFolder Workspace => _start.Workspace;

    private DiagnosticBag Diagnostics => _start.Diagnostics;

    public BuildReport Finish(CancellationToken token)
    {
        // What people ticked is safe before any page is written over it.
        if (!_request.DryRun)
            StateWriter.WriteFacts(Workspace, _inputs.Compile.State);
        bool isComplete = TryAnswerAll(token, out BuildResult result, out AnswerBook? book);
        Diagnostics.AddRange(result.Diagnostics);
        if (_request.DryRun)
        {
            string diff = WikiWriter.Diff(Workspace, result, StateReader.Read(Workspace), Diagnostics);
            return Report(result, book, null, null) with { Diff = diff, Interrupted = !isComplete };
        }

        if (book is not null)
            _store.Fold(book.Used, complete: book.Wanted.Count == 0);
        WriteOutcome outcome = InterimPages.Then(_interim.Outcome, WikiWriter.Write(Workspace, result, StateReader.Read(Workspace), Diagnostics));
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

            try
            {
                _rounds.Ask(book.Wanted, _request.DryRun ? static () => { } : _interim.WriteIfDue, token);
            }
            catch (OperationCanceledException)
            {
                book = _rounds.BookOfAll(); // the old ones too, where all were to be asked again
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
            Language = before.Language ?? _start.Settings.Language ?? WikiLanguage.Of(_start.Settings, before, _inputs.Compile.Sources),
        });
    }

    private BuildReport Report(BuildResult result, AnswerBook? book, WriteOutcome? outcome, string? commit) => new()
    {
        Sources = _inputs.Compile.Sources.Count,
        Pages = result.Pages.Count,
        Added = outcome?.Added.Count ?? 0,
        Changed = outcome?.Changed.Count ?? 0,
        Unchanged = outcome?.Unchanged.Count ?? 0,
        Removed = outcome?.Removed.Count ?? 0,
        QuestionsAsked = _rounds.Asked,
        QuestionsStored = book?.Used.Keys.Count(key => !_rounds.WasAsked(key)) ?? 0,
        TokensEvaluated = _rounds.TokensEvaluated,
        TokensDecoded = _rounds.TokensDecoded,
        TextTokens = _rounds.TextTokens,
        Sentences = result.Counts,
        Seconds = _clock.Seconds,
        Commit = commit,
        Diagnostics = Diagnostics.Sorted(),
    };
}
