using Kb.Compiler.Workspace;
using Kb.Inference.Questions;

namespace Kb.Cli.Tests.Reporting;

internal static class SampleQuestions
{
    /// <summary>One of a hundred characters for each source.</summary>
    public static WantedQuestion[] Names(params string[] sources) =>
        [.. sources.Select((source, i) => new WantedQuestion($"k{i}", new SpanQuestion("names/3", "", new string('x', 100), source, 3, -2), source))];

    public static Answer Tokens(int evaluated, int decoded) => Answer.None(AnswerStatus.Done) with { TokensEvaluated = evaluated, TokensDecoded = decoded };
}
