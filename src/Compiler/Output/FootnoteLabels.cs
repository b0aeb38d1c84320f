using Kb.Compiler.Statements;

namespace Kb.Compiler.Output;

/// <summary>Labels of a page's citations: the source's id and four letters of the quote's hash.</summary>
internal static class FootnoteLabels
{
    /// <summary>Labels in the order given; two citations with the same letters (one sentence at two places) take the next four of the hash.</summary>
    public static IReadOnlyDictionary<Citation, string> For(IEnumerable<Citation> citations)
    {
        var labels = new Dictionary<Citation, string>();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (Citation citation in citations)
        {
            if (!labels.ContainsKey(citation))
                labels.Add(citation, QuoteLetters.Of(citation.Quote).Select(letters => $"{citation.Source}-{letters}").First(taken.Add));
        }

        return labels;
    }
}
