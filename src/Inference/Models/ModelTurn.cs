using Kb.Platform;

namespace Kb.Inference.Models;

/// <summary>One loaded model for a user and machine: two that compute without pause on the same cores are each a hundred times slower.</summary>
internal sealed class ModelTurn(ITextModel model, IDisposable turn) : ITextModel
{
    public ModelInfo Info => model.Info;

    public void Run(IReadOnlyList<Questions.Question> questions, Action<Questions.Question, Questions.Answer> answered, CancellationToken token) =>
        model.Run(questions, answered, token);

    public void Dispose()
    {
        model.Dispose();
        turn.Dispose();
    }

    /// <summary>Waits until no other process, and no other part of this one, has a model open.</summary>
    public static IDisposable Take(Action<string> note, CancellationToken token)
    {
        foreach (string folder in Places())
        {
            try
            {
                string path = Path.Combine(folder, "model.turn");
                return ProcessLock.Acquire(path, Path.GetFileName(Environment.ProcessPath) ?? "kb", holder => note($"Waiting for the model, which process {holder} uses"), token);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // The next place serves those who can't write here just as well.
            }
        }
        throw new InferenceException($"No place for the lock that lets one process at a time use a model: tried {string.Join(", ", Places())}. Set XDG_CACHE_HOME to a folder that can be written.");
    }

    private static IEnumerable<string> Places()
    {
        if (Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { Length: > 0 } cache && Path.IsPathFullyQualified(cache))
            yield return Path.Combine(cache, "kb");
        string home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile, Environment.SpecialFolderOption.DoNotVerify);
        if (home.Length > 0)
            yield return Path.Combine(home, ".cache", "kb");
        yield return Path.Combine(Path.GetTempPath(), $"kb-{Environment.UserName}");
    }
}
