namespace Kb.Compiler.Statements.Minutes.Cues;

/// <summary>
/// How likely a sentence must be a decision, a promise, a question that stays open, a report that something is done, a turn away from what was decided before; a promise that names no day, and a question that is asked in talk and may be answered, must be likelier.
/// Chosen on the sets that the weights were learned from, each team judged by what the others taught.
/// </summary>
internal sealed record CueThresholds(double Decision, double Promise, double Undated, double Question, double Asked, double Done, double Turn)
{
    private static readonly CueThresholds s_cues = new(0.55, 0.4, 0.65, 0.45, 0.65, 0.3, 0.3);
    private static readonly CueThresholds s_model = new(0.35, 0.3, 0.5, 0.35, 0.5, 0.35, 0.3);

    /// <param name="byModel">Whether the model judges beside the cues.</param>
    public static CueThresholds Of(bool byModel) => byModel ? s_model : s_cues;
}
