using Kb.Compiler.Diagnostics;
using Kb.Compiler.Statements;

namespace Kb.Cli.Building;

/// <summary>What a build did, in numbers.</summary>
/// <param name="Unchanged">Files of wiki/ that were as they should be.</param>
/// <param name="QuestionsStored">Answers that were there before this build.</param>
/// <param name="Commit">Full hash; null where none was made.</param>
/// <param name="UpToDate">Nothing had changed, so nothing was done; the counts are those of the last build.</param>
/// <param name="Diff">Of a dry run: a unified diff.</param>
internal sealed record BuildReport(
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
    bool UpToDate = false,
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
