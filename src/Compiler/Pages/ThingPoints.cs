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
    public const int FewestOnMore = 4;

    private const int MostOnFirst = MostAtTop + LongPage.MostUnderHeading;

    public static ThingPoints Of(ThingPage thing, Knowledge knowledge, IReadOnlySet<SentenceRef> shown)
    {
        var made = new List<(SentenceRef At, Statement Statement)>();
        int left = 0;
        foreach (SentenceRef at in thing.Points.Where(p => !shown.Contains(p)))
        {
            if (made.Count == Most)
                left++;
            // The model is asked to shorten only what stands on the first page.
            else if ((made.Count < MostOnFirst ? knowledge.Statements.Make(at) : knowledge.Statements.MakeQuoted(at)) is { } statement && IsNew(statement, thing, made))
                made.Add((at, statement));
        }

        return new ThingPoints(Lines(made.Take(MostAtTop), knowledge), [.. Lines(made.Skip(MostAtTop).Take(LongPage.MostUnderHeading), knowledge), .. Lines(made.Skip(MostOnFirst), knowledge)], left);
    }

    private static bool IsNew(Statement statement, ThingPage thing, List<(SentenceRef At, Statement Statement)> made) =>
        thing.Head?.Text.Contains(statement.Text, StringComparison.Ordinal) != true
        && made.TrueForAll(m => !m.Statement.Text.Contains(statement.Text, StringComparison.Ordinal) && !statement.Text.Contains(m.Statement.Text, StringComparison.Ordinal));

    private static IReadOnlyList<PageLine> Lines(IEnumerable<(SentenceRef At, Statement Statement)> made, Knowledge knowledge) =>
    [
        .. made.OrderByDescending(m => m.Statement.Date ?? DateOnly.MinValue).ThenBy(m => m.At.Source).ThenBy(m => m.At.Passage).ThenBy(m => m.At.Sentence)
            .Select(m => knowledge.Lines.Statement(m.At, m.Statement)),
    ];
}
