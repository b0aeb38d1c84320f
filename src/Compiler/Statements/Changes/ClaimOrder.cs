namespace Kb.Compiler.Statements;

/// <summary>Finds in the claims under one key the pairs that contradict each other.</summary>
internal static class ClaimOrder
{
    /// <summary>More values than these are readings of an instrument, not changes of one thing.</summary>
    private const int MostValues = 3;

    /// <summary>Claims of one state word are few; more are no states.</summary>
    private const int MostStates = 24;

    public static IEnumerable<(ChangeKind Kind, Claim Older, Claim Newer)> Pairs(IReadOnlyList<Claim> claims)
    {
        List<Claim> sorted = [.. claims.OrderBy(c => c.Date ?? DateOnly.MinValue).ThenBy(c => c.At.Source).ThenBy(c => c.At.Passage).ThenBy(c => c.At.Sentence)];
        if (sorted[0].Slot.Kind == ClaimKind.State)
            sorted = OneOpposition(sorted);
        if (sorted.Count < 2 || Classes(sorted) is not { } classes)
            return [];
        int values = classes.Max() + 1;
        if (values < 2 || values > MostValues || ContradictsItself(sorted, classes))
            return [];
        return sorted[0].Once || sorted.Exists(c => c.Date is null) ? Disputed(sorted, classes, values) : InTime(sorted, classes);
    }

    // A number for each claim: equal where the values agree. Null where it can't be told.
    private static int[]? Classes(List<Claim> claims)
    {
        int[] classes = new int[claims.Count];
        var first = new List<Claim>();
        for (int i = 0; i < claims.Count; i++)
        {
            int found = -1;
            for (int k = 0; k < first.Count; k++)
            {
                switch (ClaimValues.Compare(first[k], claims[i]))
                {
                    case ValueOrder.Unclear:
                        return null;
                    case ValueOrder.Agree when found < 0:
                        found = k;
                        break;
                }
            }

            if (found < 0)
            {
                found = first.Count;
                first.Add(claims[i]);
                if (first.Count > MostValues)
                    return null;
            }

            classes[i] = found;
        }

        return classes;
    }

    // A source that gives two values at one date tells them apart somehow.
    private static bool ContradictsItself(List<Claim> claims, int[] classes)
    {
        var said = new Dictionary<(int, DateOnly?), int>();
        for (int i = 0; i < claims.Count; i++)
        {
            if (!said.TryAdd((claims[i].At.Source, claims[i].Date), classes[i]) && said[(claims[i].At.Source, claims[i].Date)] != classes[i])
                return true;
        }

        return false;
    }

    private static IEnumerable<(ChangeKind, Claim, Claim)> Disputed(List<Claim> claims, int[] classes, int values)
    {
        // A dated note and a later one may tell of two occasions.
        bool occasions = claims.Exists(c => c.Once && !c.OnceEver) && claims.Select(c => c.Date).Distinct().Skip(1).Any();
        if (values > 2 || occasions)
            yield break;
        // The dated and the newest stand for their side.
        int one = Array.FindLastIndex(classes, c => c == 0), other = Array.FindLastIndex(classes, c => c == 1);
        yield return (ChangeKind.Disputed, claims[Math.Min(one, other)], claims[Math.Max(one, other)]);
    }

    private static IEnumerable<(ChangeKind, Claim, Claim)> InTime(List<Claim> claims, int[] classes)
    {
        var left = new HashSet<int>();
        for (int i = 1; i < claims.Count; i++)
        {
            if (classes[i] == classes[i - 1])
                continue;
            left.Add(classes[i - 1]);
            // What comes back goes to and fro.
            if (left.Contains(classes[i]))
                yield break;
        }

        for (int i = 1; i < claims.Count; i++)
        {
            if (classes[i] == classes[i - 1])
                continue;
            if (claims[i].Date == claims[i - 1].Date)
                yield return (ChangeKind.Disputed, claims[i - 1], claims[i]);
            else if (ClaimValues.MayFollow(claims[i - 1], claims[i]))
                yield return (ChangeKind.Changed, claims[i - 1], claims[i]);
        }
    }

    // Of all that is said of how the thing is, the first two words that exclude each other, and what agrees with them.
    private static List<Claim> OneOpposition(List<Claim> claims)
    {
        if (claims.Count > MostStates)
            return [];
        foreach (Claim a in claims)
        {
            if (claims.Find(b => ChangeWords.Exclude(a.Slot.Normal, b.Slot.Normal)) is { } b)
                return [.. claims.Where(c => c.Slot.Normal == a.Slot.Normal || c.Slot.Normal == b.Slot.Normal)];
        }

        return [];
    }
}
