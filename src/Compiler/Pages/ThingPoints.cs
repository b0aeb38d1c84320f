using Kb.Compiler.Statements;

namespace Kb.Compiler.Pages;

/// <summary>The sentences that are shown of a thing, each once and none within another.</summary>
/// <param name="Top">The best few.</param>
/// <param name="Further">The next best, newest first; what one page can't hold goes on.</param>
/// <param name="Unsaid">Sentences that name the thing and are shown nowhere: for a subject of hundreds, the sources are the place to read on.</param>
internal sealed record ThingPoints(IReadOnlyList<PageLine> Top, IReadOnlyList<PageLine> Further, int Unsaid)
{
    /// <summary>Points before a reader sees where else to go.</summary>
    private const int MostAtTop = 3;

    /// <summary>As many as the first page and one more hold.</summary>
    private const int Most = 30;

    /// <summary>For fewer nobody turns a page.</summary>
    public const int FewestOnMore = 10;

    public static ThingPoints Of(ThingPage thing, Knowledge knowledge, IReadOnlySet<SentenceRef> shown)
    {
        var made = new List<(SentenceRef At, Statement Statement)>();
        var said = new List<SameStatement>();
        if (thing.Head is { } head)
            said.Add(new SameStatement(head.Text));
        if ((thing.HeadGoesOn ?? thing.Ended) is { } goesOn)
            said.Add(new SameStatement(goesOn.Text));
        // What changed takes the place of as many points at the top.
        int atTop = MostAtTop - Math.Min(thing.Changes.Count, ChangeLines.MostAtTop), onFirst = atTop + LongPage.MostUnderHeading;
        HashSet<SentenceRef> news = [.. thing.Changes.Select(c => c.Newer)];
        IReadOnlyList<string> names = thing.Entity.NormalNames;
        int left = 0;
        foreach (SentenceRef at in thing.Points.Where(p => !shown.Contains(p) && !thing.WrittenFrom.Contains(p)))
        {
            if (made.Count == Most)
                left++;
            else if (knowledge.Statements.Make(at, names) is { } statement && new SameStatement(statement.Text) is var same && !said.Exists(same.Is))
            {
                made.Add((at, statement));
                said.Add(same);
            }
        }

        return new ThingPoints(Lines(made.Take(atTop), news, knowledge), [.. Lines(made.Skip(atTop).Take(LongPage.MostUnderHeading), news, knowledge), .. Lines(made.Skip(onFirst), news, knowledge)], left);
    }

    private static IReadOnlyList<PageLine> Lines(IEnumerable<(SentenceRef At, Statement Statement)> made, HashSet<SentenceRef> news, Knowledge knowledge) =>
    [
        // Of one day what took the place of older words comes first.
        .. made.OrderByDescending(m => m.Statement.Date ?? DateOnly.MinValue).ThenByDescending(m => news.Contains(m.At)).ThenBy(m => m.At.Source).ThenBy(m => m.At.Passage).ThenBy(m => m.At.Sentence)
            .Select(m => knowledge.Lines.Statement(m.At, m.Statement)),
    ];
}
