using Kb.Compiler.Workspace;
using Kb.Inference.Questions;

namespace Kb.Cli.Building;

/// <summary>Hears what a build does while it runs. Called on the build's thread.</summary>
internal interface IBuildProgress
{
    void Note(string message);

    void RoundStarted(IReadOnlyList<WantedQuestion> wanted);

    void Answered(WantedQuestion question, Answer answer);
}
