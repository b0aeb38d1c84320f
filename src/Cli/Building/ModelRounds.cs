using Kb.Compiler.Workspace;
using Kb.Inference;
using Kb.Inference.Models;
using Kb.Inference.Questions;

namespace Kb.Cli.Building;

/// <summary>Opens a model: injected so that tests need none.</summary>
internal delegate ITextModel ModelOpener(ModelRequest request, Action<string> note, CancellationToken token);

/// <summary>Lets the model answer what compiles wanted; opens it when the first question comes, and keeps each answer at once.</summary>
internal sealed class ModelRounds(BuildRequest request, ModelChoice choice, AnswerStore store, IBuildProgress progress, ModelOpener open) : IDisposable
{
    private readonly HashSet<string> _answered = new(StringComparer.Ordinal);
    private readonly HashSet<string> _texts = new(StringComparer.Ordinal);
    private ITextModel? _model;

    public int Asked => _answered.Count;

    /// <summary>Whether this build put the question, by its key.</summary>
    public bool WasAsked(string key) => _answered.Contains(key);

    public int TokensEvaluated { get; private set; }

    public int TokensDecoded { get; private set; }

    /// <summary>About how many tokens the texts have that something was copied from: four characters each, every text once.</summary>
    public int TextTokens => (int)(_texts.Sum(text => (long)text.Length) / 4);

    /// <summary>With `--fresh` only what this build asked is an answer; the old ones stay until the new ones are there.</summary>
    public AnswerBook NewBook() => choice.Book(store, request.Fresh ? _answered.Contains : null);

    /// <summary>All answers, the former ones included: what pages are made from while a build is not through.</summary>
    public AnswerBook BookOfAll() => choice.Book(store);

    /// <param name="afterEach">Called after each answer, on this thread, which the model waits for.</param>
    /// <exception cref="OperationCanceledException">Ctrl-C; the answers so far are kept.</exception>
    /// <exception cref="InferenceException">The model can't be used.</exception>
    public void Ask(IReadOnlyList<WantedQuestion> wanted, Action afterEach, CancellationToken token)
    {
        token.ThrowIfCancellationRequested();
        _model ??= Open(token);
        var byQuestion = new Dictionary<Question, WantedQuestion>(ReferenceEqualityComparer.Instance);
        foreach (WantedQuestion question in wanted)
            byQuestion[question.Question] = question;

        progress.RoundStarted(wanted);
        _model.Run([.. byQuestion.Keys], (question, answer) =>
        {
            Keep(byQuestion[question], answer);
            progress.Answered(byQuestion[question], answer);
            afterEach();
        }, token);
    }

    public void Dispose() => _model?.Dispose();

    private ITextModel Open(CancellationToken token)
    {
        if (choice.Path is not { } path)
            throw new InferenceException($"The file of the model {choice.Name} is missing, and there are questions that it has not answered yet. Put it back, or name another with --model FILE.gguf.");
        return open(new ModelRequest(path, choice.Digest, request.Threads, ModelChoice.CacheDirectory), progress.Note, token);
    }

    private void Keep(WantedQuestion question, Answer answer)
    {
        if (request.Fresh)
            store.Replace(question.Question, question.Owner, choice.Digest, answer);
        else
            store.Add(question.Question, question.Owner, choice.Digest, answer);
        _answered.Add(question.Key);
        TokensEvaluated += answer.TokensEvaluated;
        TokensDecoded += answer.TokensDecoded;
        if (question.Question is SpanQuestion span)
            _texts.Add(span.Text);
    }
}
