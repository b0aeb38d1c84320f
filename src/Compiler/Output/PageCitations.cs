using Kb.Compiler.Pages;
using Kb.Compiler.Statements;

namespace Kb.Compiler.Output;

/// <summary>What a page rests on.</summary>
/// <param name="Noted">Citations with a footnote, in the order of first use.</param>
/// <param name="Unquoted">Those of <paramref name="Noted"/> that stand at least once behind words that are not the quote, so that the footnote must give it.</param>
/// <param name="All"><paramref name="Noted"/>, then what the description rests on.</param>
internal sealed record PageCitations(IReadOnlyList<Citation> Noted, IReadOnlySet<Citation> Unquoted, IReadOnlyList<Citation> All)
{
    public static PageCitations Of(Page page)
    {
        List<Footnote> marks = [.. page.Sections.SelectMany(PageTree.Inlines).OfType<Footnote>()];
        List<Citation> noted = [.. marks.Select(mark => mark.Citation).Distinct()];
        return new PageCitations(
            noted,
            marks.Where(mark => !mark.QuoteInText).Select(mark => mark.Citation).ToHashSet(),
            [.. noted.Concat(page.Cited).Distinct()]);
    }
}
