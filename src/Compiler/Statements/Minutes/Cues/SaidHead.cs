using Kb.Compiler.Workspace;
using Kb.Inference.Questions;

namespace Kb.Compiler.Statements.Minutes.Cues;

/// <summary>The learned head that reads meetings off the built-in model's states (`HeadTraining` in the tests writes its file): for each sort of <see cref="CueTable.Sorts"/> what a sentence itself speaks for, and what the sentence after it does.</summary>
internal static class SaidHead
{
    private static readonly Lazy<HeadFile> s_file = new(() => HeadFile.Read("minutes.head"));

    /// <summary>Twice as many outputs as there are sorts: of the sentence, then for the one before it.</summary>
    public static ReadingHead Head => s_file.Value.Head;

    /// <summary>What holds without any text, for each sort.</summary>
    public static IReadOnlyList<double> Always => s_file.Value.Always;
}
