using System.Text;
using Kb.Compiler.Language;
using Kb.Compiler.Pages;
using Kb.Compiler.Sources;
using Kb.Compiler.Statements;

namespace Kb.Compiler.Output;

/// <summary>A typed page as the text of its file. Knows the format, not what pages say.</summary>
public static class PageRenderer
{
    public const int MaxCitations = 20;

    /// <summary>A longer quote is not published: the footnote then only names the place.</summary>
    public const int MaxQuoteWords = 40;

    /// <exception cref="InvalidOperationException">The page has more than <see cref="MaxCitations"/> citations: the page kind must cut.</exception>
    public static string Render(Page page, RenderContext context)
    {
        PageCitations citations = PageCitations.Of(page);
        if (citations.All.Count > MaxCitations)
            throw new InvalidOperationException($"{page.Id.Path} has {citations.All.Count} citations; {MaxCitations} is the most.");

        IReadOnlyDictionary<Citation, string> labels = FootnoteLabels.For(citations.All);
        var inlines = new InlineWriter(page.Id, labels);
        var text = new StringBuilder(FrontMatterWriter.Write(page, citations.All, labels, context));
        text.Append("\n# ").Append(MarkdownText.Escape(page.Title).Trim(' ')).Append('\n');
        foreach (Section section in page.Sections.Where(section => section.Blocks.Count > 0))
        {
            if (section.Title is { } title)
                text.Append("\n## ").Append(MarkdownText.Escape(title).Trim(' ')).Append('\n');
            foreach (Block block in section.Blocks)
                Append(text.Append('\n'), block, inlines);
        }

        if (citations.Noted.Count > 0)
            text.Append('\n');
        foreach (Citation citation in citations.Noted)
            text.Append("[^").Append(labels[citation]).Append("]: ").Append(Definition(page, citation, citations.Unquoted.Contains(citation), context)).Append('\n');

        return text.ToString();
    }

    private static void Append(StringBuilder text, Block block, InlineWriter inlines)
    {
        switch (block)
        {
            case Paragraph paragraph:
                text.Append(inlines.WriteBlock(paragraph.Inlines)).Append('\n');
                break;
            case BulletList list:
                foreach (ListEntry entry in list.Entries)
                    text.Append(entry.Checked switch { null => "- ", true => "- [x] ", false => "- [ ] " }).Append(inlines.WriteBlock(entry.Inlines)).Append('\n');
                break;
            case Table table:
                AppendRow(text, table.Header.Select(title => MarkdownText.Escape(title, inTable: true)));
                AppendRow(text, table.Header.Select(_ => "---"));
                foreach (IReadOnlyList<IReadOnlyList<Inline>> row in table.Rows)
                    AppendRow(text, row.Select(inlines.WriteCell));
                break;
            default:
                throw new InvalidOperationException($"No rendering for {block.GetType().Name}.");
        }
    }

    private static void AppendRow(StringBuilder text, IEnumerable<string> cells) =>
        text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    private static string Definition(Page page, Citation citation, bool withQuote, RenderContext context)
    {
        Source source = context.Sources[citation.Source];
        string file = context.CitedFile(source);
        string place = context.Wording.Format(citation.Lines.First == citation.Lines.Last ? "line {0}" : "lines {0}", citation.Lines);
        string date = source.Date is { } day ? $", {FrontMatterWriter.Day(day)}" : "";
        string label = MarkdownText.Escape($"{source.Title.Trim(' ')}{date}, {place}");
        string link = $"[{label}]({RelativeLink.Between(page.Id.Path, file)}{RelativeLink.Fragment(citation.Lines, context.Links)})";
        if (file != source.Path)
            link = context.Wording.Format("{0} of {1}", link, $"[{context.Wording["the original"]}]({RelativeLink.Between(page.Id.Path, source.Path)})");

        return withQuote && WordCount.Of(citation.Quote) <= MaxQuoteWords ? $"{link}: \"{MarkdownText.Escape(citation.Quote)}\"" : link;
    }
}
