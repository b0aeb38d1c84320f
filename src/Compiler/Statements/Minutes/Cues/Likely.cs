using Kb.Compiler.Workspace;
namespace Kb.Compiler.Statements.Minutes.Cues;

/// <summary>How likely one sentence is each sort of reading, 0 to 1.</summary>
internal readonly record struct Likely(double Decision, double Promise, double Question, double Done, double Turn)
{
    private const double Surest = 1e-4;

    /// <param name="cues">As <see cref="CueTable.Judge"/> gives them.</param>
    /// <param name="model">Logits, as <see cref="SaidJudgements"/> gives them; null where the model does not say.</param>
    public static Likely Of(double[] cues, double[]? model)
    {
        // The two err in different places: half the sum of their logits finds more than either, and than a third table that weighs them.
        double[] both = model is null ? cues : [.. cues.Select((c, i) => HeadFile.Likely((Logit(c) + model[i]) / 2))];
        return new Likely(both[0], both[1], both[2], both[3], both[4]);
    }

    private static double Logit(double likely) => Math.Clamp(likely, Surest, 1 - Surest) is var p ? Math.Log(p / (1 - p)) : 0;
}
