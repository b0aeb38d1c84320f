using Kb.Compiler.Workspace;
using Kb.Inference.Models;
using Kb.Inference.Questions;

namespace Kb.Cli.Building;

/// <summary>Opens a model: injected so that tests need none.</summary>
internal delegate ITextModel ModelOpener(ModelRequest request, Action<string> note, CancellationToken token);

/// <summary>Lets the model answer what compiles wanted; opens it when the first question comes, and keeps each answer at once.</summary>
internal sealed class ModelRounds(BuildRequest request, ModelChoice choice, AnswerStore store, IBuildProgress progress, ModelOpener open) : IDisposable
{
    private readonly HashSet<string> _answered = new(StringComparer.Ordinal);
    private ITextModel? _model;

    public int Asked { get; private set; }

    public int TokensEvaluated { get; private set; }

    public int TokensDecoded { get; private set; }

    /// <summary>With `--fresh` only what this build asked is an answer; the old ones stay until the new ones are there.</summary>
    public AnswerBook NewBook() => request.Fresh ? new AnswerBook(store, choice.Digest, _answered.Contains) : new AnswerBook(store, choice.Digest);

    /// <exception cref="OperationCanceledException">Ctrl-C; the answers so far are kept.</exception>
    public void Ask(IReadOnlyList<WantedQuestion> wanted, CancellationToken token)
    {
        _model ??= open(new ModelRequest(choice.Path!, choice.Digest, request.Threads, ModelChoice.CacheDirectory), progress.Note, token);
        var byQuestion = new Dictionary<Question, WantedQuestion>(ReferenceEqualityComparer.Instance);
        foreach (WantedQuestion question in wanted)
            byQuestion[question.Question] = question;

        progress.RoundStarted(wanted);
        _model.Run([.. byQuestion.Keys], (question, answer) =>
        {
            WantedQuestion own = byQuestion[question];
            if (request.Fresh)
                store.Replace(question, own.Owner, choice.Digest, answer);
            else
                store.Add(question, own.Owner, choice.Digest, answer);
            _answered.Add(own.Key);
            Asked++;
            TokensEvaluated += answer.TokensEvaluated;
            TokensDecoded += answer.TokensDecoded;
            progress.Answered(own, answer);
        }, token);
    }

    public void Dispose() => _model?.Dispose();
}
