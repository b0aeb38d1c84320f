namespace Kb.Cli;

internal static class ExitCode
{
    public const int Success = 0;

    /// <summary>Errors in the material, or findings of <c>check</c>.</summary>
    public const int Findings = 1;

    public const int BadUsage = 2;

    /// <summary>The machine: library, weights, memory, disk, damaged state.</summary>
    public const int Machine = 3;

    public const int Interrupted = 130;
}
