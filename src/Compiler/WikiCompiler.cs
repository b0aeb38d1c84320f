using Kb.Inference.Questions;

namespace Kb.Compiler;

/// <summary>raw/ to wiki/, as one pure function.</summary>
public static class WikiCompiler
{
    /// <summary>Pure: same inputs and answers, same result. Writes nothing, asks nothing, knows no clock; what it would like to know is recorded by <paramref name="answers"/>.</summary>
    public static BuildResult Compile(Inputs inputs, IAnswers answers) => throw new InvalidOperationException("not yet");
}
