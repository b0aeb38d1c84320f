using Kb.Inference.Questions;

namespace Kb.Inference.Models;

/// <summary>A loaded language model that answers many independent questions.</summary>
/// <remarks>Not thread-safe. Exceptions are for the machine (library, weights, memory); a question that can't be answered gets a status.</remarks>
public interface ITextModel : IDisposable
{
    ModelInfo Info { get; }

    /// <summary>Answers every question, in any order, in large batches; <paramref name="answered"/> is called on this thread as each finishes, so a kill loses only what is in flight.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled; decoding stopped within a second.</exception>
    void Run(IReadOnlyList<Question> questions, Action<Question, Answer> answered, CancellationToken token);
}
