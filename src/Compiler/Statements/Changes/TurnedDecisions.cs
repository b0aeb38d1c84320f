using Kb.Compiler.Language;
using Kb.Compiler.Statements.Minutes;

namespace Kb.Compiler.Statements;

/// <summary>Decisions that turn away from an earlier one without naming it ("So the fair moves back to the hall after all"): the one earlier decision of the same people that is about the same. What is said of it in rarer words counts for more; where two are about as near, neither is taken.</summary>
internal static class TurnedDecisions
{
    /// <summary>Sum over the words of both: natural logarithm of how many decisions there are for each that has the word.</summary>
    private const double FewestShared = 2.5;

    /// <summary>The best must be so much nearer than the next.</summary>
    private const double Lead = 1.3;

    private const int MostDays = 400;

    /// <param name="decisions">Dated, oldest first.</param>
    /// <param name="people">Who was there, by source.</param>
    /// <param name="replaced">Decisions that no longer hold; those that are found are added.</param>
    public static IEnumerable<Change> Find(Decision[] decisions, IReadOnlyDictionary<int, IReadOnlyList<string>> people, HashSet<SentenceRef> replaced)
    {
        if (!decisions.Any(d => d.Turns))
            yield break;
        Dictionary<SentenceRef, HashSet<string>> words = decisions.DistinctBy(d => d.At).ToDictionary(d => d.At, d => Words(d, people));
        RareWords rare = RareWords.In(words.Values);
        var together = new Dictionary<(int, int), bool>();
        foreach (Decision newer in decisions.Where(d => d.Turns))
        {
            (Decision Decision, double Shared)[] near =
            [
                .. decisions.Where(d => d.Date < newer.Date && !replaced.Contains(d.At) && newer.Date!.Value.DayNumber - d.Date!.Value.DayNumber <= MostDays && Together(d, newer))
                    .Select(d => (d, words[d.At].Where(words[newer.At].Contains).Sum(rare.Weight))).OrderByDescending(x => x.Item2).Take(2),
            ];
            if (near is [var best, ..] && best.Shared >= FewestShared && (near.Length == 1 || best.Shared >= Lead * near[1].Shared) && replaced.Add(best.Decision.At))
                yield return new Change(ChangeKind.Replaced, best.Decision.At, newer.At, best.Decision.Citations[0], newer.Citations[0], best.Decision.Text, newer.Text, best.Decision.Date, newer.Date);
        }

        bool Together(Decision one, Decision other)
        {
            if (!together.TryGetValue((one.At.Source, other.At.Source), out bool share))
                together.Add((one.At.Source, other.At.Source), share = Share(one, other, people));
            return share;
        }
    }

    private static bool Share(Decision one, Decision other, IReadOnlyDictionary<int, IReadOnlyList<string>> people) =>
        people.TryGetValue(one.At.Source, out IReadOnlyList<string>? first) && people.TryGetValue(other.At.Source, out IReadOnlyList<string>? second) && People.Meet(first, second);

    private static HashSet<string> Words(Decision decision, IReadOnlyDictionary<int, IReadOnlyList<string>> people)
    {
        HashSet<string> names = [.. people.GetValueOrDefault(decision.At.Source, []).SelectMany(n => n.Split(' ')).Select(n => n.ToLowerInvariant())];
        return [.. TextTokens.Of(PhraseSet.Fold(decision.Text)).Where(t => t.Kind is TokenKind.Word or TokenKind.Number or TokenKind.Code && FunctionWords.Of(t.Text) == FunctionClass.None && !StopWords.Contains(t.Text, "en") && !names.Contains(t.Text))
            .Select(t => ChangeWords.Stem(t.Text))];
    }
}
