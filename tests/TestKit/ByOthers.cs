namespace Kb.TestKit;

/// <summary>How well what is learned judges groups that taught it nothing.</summary>
public static class ByOthers
{
    /// <summary>Each example with what is made of it by what the groups of the other parts teach.</summary>
    /// <param name="group">Examples of one group share words, and are never judged by each other.</param>
    /// <param name="parts">How often something is learned.</param>
    /// <param name="learn">From examples to a judge.</param>
    public static IEnumerable<(T Example, TJudged Judged)> Judge<T, TJudged>(IReadOnlyList<T> examples, Func<T, string> group, int parts, Func<IReadOnlyList<T>, Func<T, TJudged>> learn)
    {
        string[] groups = [.. examples.Select(group).Distinct(StringComparer.Ordinal)];
        for (int part = 0; part < parts; part++)
        {
            HashSet<string> apart = [.. groups.Where((_, i) => i % parts == part)];
            Func<T, TJudged> judge = learn([.. examples.Where(e => !apart.Contains(group(e)))]);
            foreach (T example in examples.Where(e => apart.Contains(group(e))))
                yield return (example, judge(example));
        }
    }

    /// <summary>One line: mean precision over all thresholds, then what is found and how much of it is right from some of them on.</summary>
    public static string Table(string name, IEnumerable<(bool Is, double Likely)> judged)
    {
        (bool Is, double Likely)[] all = [.. judged];
        double area = 0;
        int found = 0, given = 0, wanted = all.Count(j => j.Is);
        foreach ((bool isOne, _) in all.OrderByDescending(j => j.Likely))
        {
            given++;
            if (isOne)
                area += (double)++found / given / wanted;
        }

        string line = $"{name}: {wanted}, mean precision {area:0.000};";
        foreach (double from in (double[])[0.7, 0.6, 0.5, 0.4, 0.3, 0.2])
            line += $"  {from:0.0}: {(double)all.Count(j => j.Is && j.Likely >= from) / wanted:0.00} found, {(double)all.Count(j => j.Is && j.Likely >= from) / Math.Max(1, all.Count(j => j.Likely >= from)):0.00} right";
        return line;
    }
}
