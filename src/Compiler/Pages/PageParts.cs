using System.Globalization;
using System.Text.RegularExpressions;
using Kb.Compiler.Sources;
using Kb.Compiler.Statements;

namespace Kb.Compiler.Pages;

/// <summary>The pieces that pages of every kind are put together from.</summary>
internal static partial class PageParts
{
    private const int LongestSection = 60;
    private const int FewestLoud = 4;

    /// <summary>A statement with its footnote, without saying where it comes from.</summary>
    public static IReadOnlyList<Inline> Cited(Statement statement) => statement.Form == StatementForm.Quoted
        ? [new Quote(statement.Text), new Footnote(statement.Citations[0], QuoteInText: true)]
        : [new Words(statement.Text), .. statement.Citations.Select(c => new Footnote(c, QuoteInText: false))];

    /// <summary>A point of a source's own page: the section it stands in and who says it, then the words.</summary>
    /// <param name="title">Of the source.</param>
    public static ListEntry Point(Statement statement, Passage passage, string title)
    {
        if (statement.Speaker is { } speaker)
            return new ListEntry([new Words($"{speaker}: "), .. Cited(statement)]);
        return new ListEntry(Section(passage, statement, title) is { } section ? [section, new Words(": ", Linkable: false), .. Cited(statement)] : Cited(statement));
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
        if (Section(passage, statement, source.Title) is { } section && passage.Heading[^1] != source.Title)
            inlines.AddRange([new Words(", ", Linkable: false), section]);
        inlines.Add(new Words(": ", Linkable: false));
        inlines.AddRange(Cited(statement));
        return new ListEntry(inlines);
    }

    public static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    // The innermost title is where the reader would look; a long one is not a place but a sentence. Its quotation marks would look like those of the quote that follows.
    private static Inline? Section(Passage passage, Statement statement, string source)
    {
        // "copytruncate: The copytruncate option …".
        if (passage.Term is { } term && statement.Text.Contains($" {term} ", StringComparison.OrdinalIgnoreCase))
            return null;
        if (passage.Heading.Count == 0 || passage.Heading[^1].Length is 0 or > LongestSection || (passage.Heading.Count == 1 && !Telling().IsMatch(passage.Heading[0]) && (passage.Heading[0] == source || !ChangeLists.IsVersion(passage.Heading[0]))))
            return null;
        string title = passage.Heading[^1].TrimEnd(':').Replace("\"", "", StringComparison.Ordinal);
        if (passage.Term is null && title.Length >= FewestLoud && title.All(c => char.IsUpper(c) || c == ' '))
            title = title[0] + title[1..].ToLowerInvariant();
        if (passage.Heading.SkipLast(1).FirstOrDefault(h => h != source && ChangeLists.IsVersion(h)) is { } version)
            title = $"{version}, {title}";
        bool isSign = passage.Term is not null && title.Any(c => !char.IsLetter(c) && c != ' '); // "-s, --state FILE"
        return isSign ? new Code(title) : new Words(title, Linkable: false);
    }

    // A chapter of the first rank that changes how what stands in it is to be taken: "LIMITATIONS" of a manual page.
    [GeneratedRegex(@"^(?:(?:known )?(?:limitations|bugs|issues|problems)|caveats?|warnings?|to-?do|wish ?list|plans|diagnostics|return values?|exit (?:status|codes?)|examples?|security|history|files|environment(?: variables)?|troubleshooting|requirements|compatibility|changes)$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Telling();
}
