namespace Kb.Compiler.Statements;

/// <summary>What speaks for a later decision replacing an earlier one.</summary>
/// <param name="Shared">What the words of both are worth, as <see cref="RareWords"/> weighs them.</param>
/// <param name="OfOlder">The same as a share of the words of the earlier one, 0 to 1.</param>
/// <param name="OfNewer">The same as a share of the words of the later one, 0 to 1.</param>
/// <param name="Turns">Whether the later one says that something holds no longer.</param>
/// <param name="IsNearest">Whether no other earlier decision shares as much.</param>
/// <param name="Read">What the model makes of both, as a logit.</param>
internal readonly record struct ReplacingSigns(double Shared, double OfOlder, double OfNewer, bool Turns, bool IsNearest, double Read)
{
    // For each of the numbers, and last what always holds: learned from decisions of 72 teams and from invented ones (`EndingsTraining` in the tests). Source: logistic regression.
    private static readonly double[] s_weights = [0.1, -0.16, -0.1, 0.67, 1.22, 1.08, -1.5];

    public double[] Numbers => [Shared, OfOlder, OfNewer, Turns ? 1 : 0, IsNearest ? 1 : 0, Read];

    /// <summary>How likely it is replaced, as a logit.</summary>
    public double Logit => s_weights[^1] + Numbers.Select((n, i) => n * s_weights[i]).Sum();
}
