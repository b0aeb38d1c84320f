namespace Kb.Inference;

/// <summary>The machine failed: library, weights or memory. The message says what was found and what to do next.</summary>
public sealed class InferenceException : Exception
{
    public InferenceException(string message) : base(message) { }

    public InferenceException(string message, Exception inner) : base(message, inner) { }
}
