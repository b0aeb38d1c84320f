using System.Text.RegularExpressions;

namespace Kb.Compiler.Sources.Readers;

/// <summary>A term whose explanation begins beside it and goes on below, set in as far: "umask   Abbreviation of user mask: …" in manuals, "-v, --verbose   Print more." in any text.</summary>
internal static partial class AbreastTerms
{
    private const int LongestTerm = 40;

    /// <summary>The term and its explanation as two blocks that share a line; none where the line opens otherwise.</summary>
    /// <param name="last">Last line of the run without blank lines.</param>
    public static IReadOnlyList<TextBlock> Find(PlainLines lines, int first, int last, bool isManual)
    {
        if (Abreast().Match(lines[first]) is not { Success: true } match || match.Groups["term"] is not { Length: <= LongestTerm, Value: var term } || TextShape.ItemSkip(lines[first]) is not null || TextShape.IsRow(lines[first]))
            return [];
        int column = match.Groups["text"].Index, end = first;
        while (end < last && lines.Indent(end + 1) >= column)
            end++;
        // Where lines are justified a gap means nothing by itself: the lines below must stand where the explanation began, or the term be no word.
        bool isSign = TextShape.IsSign(term), hangs = end > first && lines.Indent(first + 1) == column;
        if (!(isSign ? end == last || end > first || lines.Indent(first + 1) <= lines.Indent(first) : isManual && hangs) || !ProseLook.IsProse(lines.Slice(first, end), column, setIn: false))
            return [];
        return [new TextBlock(TextBlockKind.Heading, first, first, Level: TextHeadings.TermLevel, Title: term), new TextBlock(TextBlockKind.Paragraph, first, end, column)];
    }

    [GeneratedRegex(@"^\s*(?<term>\S+(?: \S+){0,4}[^\s:,.;]) {2,}(?<text>[^\s|-](?:\S| {1,2}\S)*)\s*$", RegexOptions.ExplicitCapture)]
    private static partial Regex Abreast();
}
