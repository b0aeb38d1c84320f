namespace Kb.Compiler.Statements.Minutes;

/// <summary>What speaks for a report closing a task.</summary>
/// <param name="Shared">What the words of both are worth, as <see cref="RareWords"/> weighs them.</param>
/// <param name="Share">The same as a share of the task's words, 0 to 1.</param>
/// <param name="ByOwner">Whether it is told of the one who promised it. Who else is named says nothing: "Ana has the note from Ben" closes his task.</param>
/// <param name="Between">Meetings of the same people in between: most tasks are reported at the next one.</param>
/// <param name="IsDue">False where the task is due after the report.</param>
/// <param name="IsExplicit">Whether the report closes something in so many words.</param>
/// <param name="IsListed">Whether it stands in a list of what is done.</param>
/// <param name="Read">What the model makes of both, as a logit; null where it does not say.</param>
internal readonly record struct ClosingSigns(double Shared, double Share, bool ByOwner, int Between, bool IsDue, bool IsExplicit, bool IsListed, double? Read = null)
{
    // For each of the numbers, and last what always holds. All but that for lists, of which the labelled meetings have too few, are learned from what kb reads in 72 teams (`ClosingTraining` in the tests). Source: logistic regression.
    private static readonly double[] s_weights = [0.4, 1.18, 0.93, 1.29, -1.55, -0.92, 1.35, 1, -4.25];

    // The same beside what the model makes of it, whose weight stands before the last (`EndingsTraining`).
    private static readonly double[] s_beside = [0.11, 0.6, 0.27, 1.09, -1.31, -1.14, 0.96, 1, 0.72, -2.09];

    public double[] Numbers => [Shared, Share, ByOwner ? 1 : 0, Between == 0 ? 1 : 0, Between, IsDue ? 0 : 1, IsExplicit ? 1 : 0, IsListed ? 1 : 0];

    /// <summary>How likely the report closes the task, as a logit.</summary>
    public double Logit => Read is { } read ? Weigh(s_beside, [.. Numbers, read]) : Weigh(s_weights, Numbers);

    private static double Weigh(double[] weights, double[] numbers) => weights[^1] + numbers.Select((n, i) => n * weights[i]).Sum();
}
