using Kb.Compiler.Sources;
using Kb.Compiler.Statements;
using Kb.Compiler.Statements.Minutes;

namespace Kb.Compiler.Pages;

/// <summary>Promises, decisions and open questions as lines of a page.</summary>
internal sealed class MinutesLines(SentenceBank bank, IReadOnlyDictionary<int, PageId> sourcePages, IReadOnlyDictionary<string, PageId> things)
{
    /// <summary>"Tomas Lindqvist: order 20 pressure sensors, due 2026-04-14 ("by next Tuesday")".</summary>
    /// <param name="about">Key of the thing whose page it is on: no link leads to it.</param>
    /// <param name="named">Whether that thing is named where it owes or is owed; under "Owes" it is not.</param>
    public PageLine Action(Promise promise, string? about = null, bool named = true)
    {
        ActionItem item = promise.Item;
        var words = new List<Inline>();
        if (item.Owner is { } owner && (named || promise.Owner is null || promise.Owner != about))
            words.Add(Name(owner, promise.Owner, about));
        if (item.For is { } to && (named || promise.For is null || promise.For != about))
            words.AddRange([new Words(words.Count > 0 ? ", to " : "To ", Linkable: false), Name(to, promise.For, about)]);
        if (words.Count > 0)
            words.Add(new Words(": ", Linkable: false));
        words.Add(IsWall(item.Task) ? Place(item.Citations[0]) : new Words(item.Task.TrimEnd('.', ',', ';', ':', ' ')));
        // The first footnote is the action's name, so it comes first also where the day stands in another sentence.
        int ofDue = item.Due is { } due ? item.Citations.ToList().FindIndex(c => c.Quote.Contains(due.Words, StringComparison.Ordinal)) : 0;
        if (ofDue > 0)
            words.Add(new Footnote(item.Citations[0], QuoteInText: false));
        AddDue(words, item);
        IEnumerable<Citation> behind = ofDue > 0 ? item.Citations.Skip(1).OrderByDescending(c => c == item.Citations[ofDue]) : item.Citations;
        words.AddRange(behind.Concat(promise.ClosedBy is { } closing ? [closing] : []).Distinct().Select(c => new Footnote(c, QuoteInText: false)));
        return Line(item.At, null, words, isDone: !promise.IsOpen);
    }

    public PageLine Decision(TakenDecision decision, string? about = null)
    {
        Decision item = decision.Item;
        List<Inline> words = [.. Said(item.Text, item.Citations)];
        if (decision.ReplacedBy is { } later)
            words.AddRange([new Words(later.Date is { } day ? $" Replaced on {PageParts.Day(day)}." : " Replaced later.", Linkable: false), new Footnote(later.Citation, QuoteInText: false)]);
        return Line(item.At, decision.Speaker is { } speaker && speaker == about ? null : item.Speaker, words, isDone: null);
    }

    public PageLine Question(OpenQuestion question) => Line(question.At, question.Speaker, [.. Said(question.Text, question.Citations)], isDone: null);

    /// <summary>Any other statement.</summary>
    public PageLine Statement(SentenceRef at, Statement statement) => new(
        at.Source, statement.Date,
        PageParts.Point(statement, bank.PassageOf(at), bank.SourceOf(at).Title).Inlines,
        PageParts.PointFrom(statement, bank.PassageOf(at), bank.SourceOf(at), sourcePages[at.Source]).Inlines);

    private PageLine Line(SentenceRef at, string? speaker, List<Inline> words, bool? isDone)
    {
        Source source = bank.SourceOf(at);
        var place = new List<Inline>();
        if (source.Date is { } date)
            place.Add(new Words($"{PageParts.Day(date)}, ", Linkable: false));
        if (speaker is not null)
            place.Add(new Words($"{speaker} in "));
        place.AddRange([new PageLink(sourcePages[at.Source], source.Title), new Words(": ", Linkable: false)]);
        return new PageLine(at.Source, source.Date, speaker is null ? words : [new Words($"{speaker}: "), .. words], [.. place, .. words], isDone);
    }

    // A name keeps the words of the source; the link says whose it is.
    private Inline Name(string written, string? entity, string? about) =>
        entity is not null && entity != about && things.TryGetValue(entity, out PageId page) ? new PageLink(page, written) : new Words(written);

    private static void AddDue(List<Inline> words, ActionItem item)
    {
        if (item.Due is not { } due)
            return;
        if (due.Day is not { } date)
        {
            words.AddRange([new Words(", due ", Linkable: false), new Quote(due.Words)]);
            return;
        }

        string day = PageParts.Day(date);
        words.Add(new Words($", due {day}", Linkable: false));
        if (!due.Words.Contains(day, StringComparison.Ordinal))
            words.AddRange([new Words(" (", Linkable: false), new Quote(due.Words), new Words(")", Linkable: false)]);
    }

    private static IEnumerable<Inline> Said(string text, IReadOnlyList<Citation> citations) =>
    [
        IsWall(text) ? Place(citations[0]) : new Quote(text),
        .. citations.Distinct().Select((c, i) => new Footnote(c, QuoteInText: i == 0 && c.Quote == text && !IsWall(text))),
    ];

    // Too long to quote, and cut it could say something else: the page names the place.
    private static Words Place(Citation citation) => new($"see {(citation.Lines.First == citation.Lines.Last ? "line" : "lines")} {citation.Lines} of the source", Linkable: false);

    private static bool IsWall(string text) => text.Count(c => c == ' ') >= SentenceBank.MostWords;
}
