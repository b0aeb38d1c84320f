namespace Kb.Compiler.Statements.Minutes;

/// <summary>What speaks for a report closing a task.</summary>
/// <param name="Shared">What the words of both are worth, as <see cref="RareWords"/> weighs them.</param>
/// <param name="Share">The same as a share of the task's words, 0 to 1.</param>
/// <param name="ByOwner">Whether it is told of the one who promised it. Who else is named says nothing: "Ana has the note from Ben" closes his task.</param>
/// <param name="Between">Meetings of the same people in between: most tasks are reported at the next one.</param>
/// <param name="IsDue">False where the task is due after the report.</param>
/// <param name="IsExplicit">Whether the report closes something in so many words.</param>
/// <param name="IsListed">Whether it stands in a list of what is done.</param>
internal readonly record struct ClosingSigns(double Shared, double Share, bool ByOwner, int Between, bool IsDue, bool IsExplicit, bool IsListed)
{
    // For each of the numbers, and last what always holds. All but that for lists, of which the labelled meetings have too few, are learned from what kb reads in 72 teams (`ClosingTraining` in the tests). Source: logistic regression.
    private static readonly double[] s_weights = [0.4, 1.18, 0.93, 1.29, -1.55, -0.92, 1.35, 1, -4.25];

    public double[] Numbers => [Shared, Share, ByOwner ? 1 : 0, Between == 0 ? 1 : 0, Between, IsDue ? 0 : 1, IsExplicit ? 1 : 0, IsListed ? 1 : 0];

    /// <summary>How likely the report closes the task, as a logit.</summary>
    public double Logit => s_weights[^1] + Numbers.Select((n, i) => n * s_weights[i]).Sum();
}
