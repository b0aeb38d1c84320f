using Kb.Compiler.Diagnostics;
using Kb.Compiler.Statements;

namespace Kb.Cli.Building;

/// <summary>What a build did, in numbers.</summary>
internal sealed record BuildReport
{
    /// <summary>There was nothing to do, and nothing was opened or written; the counts are those of the last build.</summary>
    public bool UpToDate { get; init; }

    public bool Interrupted { get; init; }

    public int Sources { get; init; }

    public int Pages { get; init; }

    /// <summary>Files of wiki/, catalogues included; so for the next three.</summary>
    public int Added { get; init; }

    public int Changed { get; init; }

    public int Unchanged { get; init; }

    public int Removed { get; init; }

    public int Written => Added + Changed;

    public int QuestionsAsked { get; init; }

    /// <summary>Questions whose answer was there already.</summary>
    public int QuestionsStored { get; init; }

    public int TokensEvaluated { get; init; }

    public int TokensDecoded { get; init; }

    /// <summary>About how many tokens the texts have that were new to the model: four characters each.</summary>
    public int TextTokens { get; init; }

    public SentenceCounts Sentences { get; init; }

    public double Seconds { get; init; }

    /// <summary>Null where none was made.</summary>
    public string? Commit { get; init; }

    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Of a dry run; else null.</summary>
    public string? Diff { get; init; }

    public int ExitCodeFor(bool strict)
    {
        if (Interrupted)
            return ExitCode.Interrupted;
        Severity worst = strict ? Severity.Warning : Severity.Error;
        return Diagnostics.Any(d => d.Rule.Severity >= worst) ? ExitCode.Findings : ExitCode.Success;
    }
}
