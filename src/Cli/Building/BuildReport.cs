using Kb.Compiler.Diagnostics;
using Kb.Compiler.Statements;

namespace Kb.Cli.Building;

/// <summary>What a build did, in numbers. A build with nothing to do has zeros and <paramref name="UpToDate"/>.</summary>
/// <param name="TextTokens">About how many tokens the text has that was asked about: four characters each.</param>
internal sealed record BuildReport(
    bool UpToDate,
    int Sources,
    int Pages,
    int Written,
    int Unchanged,
    int Removed,
    int QuestionsAsked,
    int QuestionsStored,
    int TokensEvaluated,
    int TokensDecoded,
    SentenceCounts Sentences,
    double Seconds,
    string? Commit,
    IReadOnlyList<Diagnostic> Diagnostics,
    bool Interrupted = false,
    string? Diff = null)
{
    public int ExitCodeFor(bool strict)
    {
        if (Interrupted)
            return ExitCode.Interrupted;
        Severity worst = strict ? Severity.Warning : Severity.Error;
        return Diagnostics.Any(d => d.Rule.Severity >= worst) ? ExitCode.Findings : ExitCode.Success;
    }
}
