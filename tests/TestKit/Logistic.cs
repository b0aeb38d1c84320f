namespace Kb.TestKit;

/// <summary>Minimum of the logistic loss by Newton's steps (iteratively reweighted least squares); a little is taken off the weights, so that what never varies gets none.</summary>
public static class Logistic
{
    /// <returns>A weight for each number, and last what always holds.</returns>
    public static double[] Fit(IReadOnlyList<(double[] Numbers, bool Is)> examples)
    {
        int width = examples[0].Numbers.Length + 1;
        double[] weights = new double[width];
        for (int step = 0; step < 12; step++)
        {
            double[,] bend = new double[width, width + 1]; // the last column is the slope
            for (int i = 0; i < width; i++)
                (bend[i, i], bend[i, width]) = (1, weights[i]);
            foreach ((double[] numbers, bool isOne) in examples)
            {
                double[] row = [.. numbers, 1];
                double likely = 1 / (1 + Math.Exp(-row.Zip(weights, (n, w) => n * w).Sum())), curve = likely * (1 - likely), off = likely - (isOne ? 1 : 0);
                for (int i = 0; i < width; i++)
                {
                    bend[i, width] += row[i] * off;
                    for (int j = 0; j < width; j++)
                        bend[i, j] += row[i] * row[j] * curve;
                }
            }

            double[] change = Solve(bend);
            weights = [.. weights.Zip(change, (w, c) => w - c)];
        }

        return weights;
    }

    /// <summary>As a logit.</summary>
    public static double Weigh(double[] weights, double[] numbers) => weights[^1] + numbers.Select((n, i) => n * weights[i]).Sum();

    // By elimination; the matrix is that of a sum of squares.
    private static double[] Solve(double[,] equations)
    {
        int width = equations.GetLength(0);
        for (int i = 0; i < width; i++)
        {
            for (int row = 0; row < width; row++)
            {
                double times = row == i ? 0 : equations[row, i] / equations[i, i];
                for (int column = 0; column <= width; column++)
                    equations[row, column] -= times * equations[i, column];
            }
        }

        return [.. Enumerable.Range(0, width).Select(i => equations[i, width] / equations[i, i])];
    }
}
