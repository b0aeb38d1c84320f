using Kb.Compiler.Language;
using Kb.Compiler.Statements.Minutes;

namespace Kb.Compiler.Statements;

/// <summary>Decisions that turn away from an earlier one without naming it ("So the fair moves back to the hall after all"): the one earlier decision of the same people that is about the same. Where the model reads them, it tells whether the one can stand beside the other; without it only those count that say that they turn, and what both say in rarer words decides. Where two are about as near, neither is taken.</summary>
internal sealed class TurnedDecisions
{
    /// <summary>Sum over the words of both: natural logarithm of how many decisions there are for each that has the word.</summary>
    private const double FewestShared = 3.4;

    /// <summary>The best must be so much nearer than the next.</summary>
    private const double Lead = 1.3;

    private const int MostDays = 400;

    /// <summary>Earlier decisions that the model reads beside a later one.</summary>
    private const int MostAsked = 3;

    /// <summary>Decisions of some five meetings: what two of the first few share still tells something.</summary>
    private const int FewMeetings = 40;

    /// <summary>Logit from which one is replaced.</summary>
    private const double Least = 0.85;

    /// <summary>The likeliest must be so much likelier than the next.</summary>
    private const double LeadRead = 0.5;

    private readonly Decision[] _decisions;
    private readonly IReadOnlyDictionary<int, IReadOnlyList<string>> _people;
    private readonly Dictionary<SentenceRef, HashSet<string>> _words;
    private readonly RareWords _rare;
    private readonly Dictionary<(int, int), bool> _together = [];

    /// <param name="decisions">Dated, oldest first.</param>
    /// <param name="people">Who was there, by source.</param>
    public TurnedDecisions(Decision[] decisions, IReadOnlyDictionary<int, IReadOnlyList<string>> people)
    {
        (_decisions, _people) = (decisions, people);
        _words = decisions.DistinctBy(d => d.At).ToDictionary(d => d.At, Words);
        _rare = RareWords.In(_words.Values, FewMeetings);
    }

    /// <param name="replaced">Decisions that no longer hold; those that are found are added.</param>
    /// <param name="replacing">Decisions that are known to replace another one: they replace no second.</param>
    /// <param name="read">What the model makes of an earlier and a later decision, as a logit; null where it does not say.</param>
    public IEnumerable<Change> Find(HashSet<SentenceRef> replaced, IReadOnlySet<SentenceRef> replacing, Func<Decision, Decision, double?>? read)
    {
        foreach (Decision newer in _decisions.Where(d => !replacing.Contains(d.At)))
        {
            (Decision Decision, double Shared)[] near = [.. Near(newer).Where(d => !replaced.Contains(d.Decision.At))];
            Decision? older = Read(newer, near, read) is { Length: > 0 } signs ? Likeliest(signs) : newer.Turns ? Nearest(near) : null;
            if (older is not null && replaced.Add(older.At))
                yield return new Change(ChangeKind.Replaced, older.At, newer.At, older.Citations[0], newer.Citations[0], older.Text, newer.Text, older.Date, newer.Date);
        }
    }

    /// <summary>Earlier decisions that the model reads beside a later one, with what speaks for it.</summary>
    /// <param name="near">As <see cref="Near"/> gives them.</param>
    internal IEnumerable<(Decision Decision, ReplacingSigns Signs)> Asked(Decision newer, IReadOnlyList<(Decision Decision, double Shared)> near)
    {
        double own = Sum(newer);
        return near.Take(MostAsked).Where(d => d.Shared > 0).Select((d, i) => (d.Decision, new ReplacingSigns(d.Shared, d.Shared / Sum(d.Decision), d.Shared / own, newer.Turns, i == 0, 0)));
    }

    /// <summary>Earlier decisions of some of the same people, and what their words share with the later one; most first.</summary>
    internal IReadOnlyList<(Decision Decision, double Shared)> Near(Decision newer) =>
    [
        .. _decisions.Where(d => d.Date < newer.Date && newer.Date!.Value.DayNumber - d.Date!.Value.DayNumber <= MostDays && Together(d, newer))
            .Select(d => (d, _words[d.At].Where(_words[newer.At].Contains).Sum(_rare.Weight))).OrderByDescending(x => x.Item2),
    ];

    // Empty where the model does not say.
    private (Decision Decision, double Logit)[] Read(Decision newer, (Decision Decision, double Shared)[] near, Func<Decision, Decision, double?>? read) =>
        read is null ? [] : [.. Asked(newer, near).Select(d => (d.Decision, Signs: read(d.Decision, newer) is { } logit ? d.Signs with { Read = logit } : (ReplacingSigns?)null)).Where(d => d.Signs is not null).Select(d => (d.Decision, d.Signs!.Value.Logit))];

    private static Decision? Likeliest((Decision Decision, double Logit)[] read)
    {
        (Decision Decision, double Logit)[] best = [.. read.OrderByDescending(d => d.Logit).Take(2)];
        return best[0].Logit >= Least && (best.Length == 1 || best[0].Logit >= best[1].Logit + LeadRead) ? best[0].Decision : null;
    }

    private static Decision? Nearest((Decision Decision, double Shared)[] near) =>
        near is [var best, ..] && best.Shared >= FewestShared && (near.Length == 1 || best.Shared >= Lead * near[1].Shared) ? best.Decision : null;

    private double Sum(Decision decision) => _words[decision.At].Sum(_rare.Weight);

    private bool Together(Decision one, Decision other)
    {
        if (!_together.TryGetValue((one.At.Source, other.At.Source), out bool share))
            _together.Add((one.At.Source, other.At.Source), share = _people.TryGetValue(one.At.Source, out IReadOnlyList<string>? first) && _people.TryGetValue(other.At.Source, out IReadOnlyList<string>? second) && People.Meet(first, second));
        return share;
    }

    private HashSet<string> Words(Decision decision)
    {
        HashSet<string> names = [.. _people.GetValueOrDefault(decision.At.Source, []).SelectMany(n => n.Split(' ')).Select(n => n.ToLowerInvariant())];
        return [.. TextTokens.Of(PhraseSet.Fold(decision.Text)).Where(t => t.Kind is TokenKind.Word or TokenKind.Number or TokenKind.Code && FunctionWords.Of(t.Text) == FunctionClass.None && !StopWords.Contains(t.Text, "en") && !names.Contains(t.Text))
            .Select(t => ChangeWords.Stem(t.Text))];
    }
}
