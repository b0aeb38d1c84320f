using System.Globalization;
using Kb.Compiler.Sources;
using Kb.Compiler.Statements;

namespace Kb.Compiler.Pages;

/// <summary>The pieces that pages of every kind are put together from.</summary>
internal static class PageParts
{
    /// <summary>A statement with its footnote, without saying where it comes from.</summary>
    public static IReadOnlyList<Inline> Cited(Statement statement) => statement.Form == StatementForm.Quoted
        ? [new Quote(statement.Text), new Footnote(statement.Citations[0], QuoteInText: true)]
        : [new Words(statement.Text), .. statement.Citations.Select(c => new Footnote(c, QuoteInText: false))];

    /// <summary>A point of a source's own page: the section it stands in and who says it, then the words.</summary>
    public static ListEntry Point(Statement statement, Passage passage)
    {
        string? context = statement.Speaker ?? Section(passage.Heading);
        return new ListEntry(context is null ? Cited(statement) : [new Words($"{context}: ", Linkable: statement.Speaker is not null), .. Cited(statement)]);
    }

    /// <summary>A point on a thing's page: when, who, and in which source.</summary>
    public static ListEntry PointFrom(Statement statement, Passage passage, Source source, PageId page)
    {
        var inlines = new List<Inline>();
        if (source.Date is { } date)
            inlines.Add(new Words($"{Day(date)}, ", Linkable: false));
        if (statement.Speaker is { } speaker)
            inlines.Add(new Words($"{speaker} in "));
        inlines.Add(new PageLink(page, source.Title));
        if (Section(passage.Heading) is { } section && section != source.Title)
            inlines.Add(new Words($", {section}", Linkable: false));
        inlines.Add(new Words(": ", Linkable: false));
        inlines.AddRange(Cited(statement));
        return new ListEntry(inlines);
    }

    public static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    // The innermost title is where the reader would look; a long one is not a place but a sentence. Its quotation marks would look like those of the quote that follows.
    private static string? Section(IReadOnlyList<string> heading) =>
        heading.Count > 1 && heading[^1].Length is > 0 and <= 60 ? heading[^1].TrimEnd(':').Replace("\"", "", StringComparison.Ordinal) : null;
}
