using Kb.Inference.Questions;

namespace Kb.Compiler.Workspace;

/// <summary>Knows nothing and wants nothing: rules alone, as with <c>--model none</c>.</summary>
public sealed class NoAnswers : IAnswers
{
    public static readonly NoAnswers Instance = new();

    private NoAnswers() { }

    public Answer? Find(Question question, string? owner) => null;
}
