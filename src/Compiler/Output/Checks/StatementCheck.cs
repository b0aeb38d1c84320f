using Kb.Compiler.Diagnostics;
using Kb.Compiler.Language;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Headings = Kb.Compiler.Pages.Headings;
using WikiWording = Kb.Compiler.Pages.WikiWording;

namespace Kb.Compiler.Output.Checks;

/// <summary>Each bullet that states something is cited and stands once; each quote stands in the lines that the footnotes behind it cite.</summary>
internal sealed class StatementCheck(PageText page, CheckedFiles files, DiagnosticBag diagnostics)
{
    /// <summary>Words beside the link of a line of navigation, such as "together in 2 sources".</summary>
    private const int NavigationWords = 8;

    private static readonly HashSet<string> s_navigation = new(
        ((string[])[Headings.About, Headings.SpeaksOf, Headings.Related, Headings.MentionedIn, Headings.NotToBeConfusedWith, Headings.People, Headings.Meetings, Headings.Attendees, Headings.SamePeople, Headings.More]).SelectMany(WikiWording.All), StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, CitedText> _cited = new(StringComparer.Ordinal);
    private readonly HashSet<string> _stated = new(StringComparer.Ordinal);

    public int Quotes { get; private set; }

    public void Check()
    {
        foreach (Footnote definition in page.Definitions)
            CheckDefinition(definition);

        foreach (TextSection section in page.Sections.Where(section => !section.Notes))
        {
            LeafBlock[] leaves = [.. section.Blocks.SelectMany(block => block.Descendants<LeafBlock>().Prepend(block)).OfType<LeafBlock>().Where(leaf => leaf is ParagraphBlock && !page.IsExempt(leaf.Line + 1))];
            bool navigation = IsNavigation(section.Title, leaves);
            foreach (LeafBlock leaf in leaves)
                CheckLeaf(leaf, navigation);
        }
    }

    private void CheckDefinition(Footnote definition)
    {
        string label = Label(definition);
        if (definition.OfType<ParagraphBlock>().FirstOrDefault()?.Inline is not { } inlines || inlines.OfType<LinkInline>().FirstOrDefault() is not { Url: { } url })
            return;

        LinkTarget target = LinkTarget.Resolve(page.Path, url);
        if (target is { Path: { } path, Lines: { } span } && files.Lines(path) is { } lines && LinkCheck.Holds(lines, span))
            _cited[label] = new CitedText(lines[(span.First - 1)..span.Last]);

        string text = string.Concat(inlines.Select(InlineText.WithoutLinks));
        CheckQuotes(text, [label], definition.Line + 1);
    }

    private void CheckLeaf(LeafBlock leaf, bool navigation)
    {
        var segment = new List<string>();
        var labels = new List<string>();
        bool cited = false;
        foreach (Inline inline in leaf.Inline ?? new ContainerInline())
        {
            if (inline is FootnoteLink mark)
            {
                labels.Add(Label(mark.Footnote));
                cited = true;
                continue;
            }

            if (labels.Count > 0)
            {
                CheckQuotes(string.Concat(segment), labels, leaf.Line + 1);
                segment.Clear();
                labels.Clear();
            }

            segment.Add(InlineText.WithoutLinks(inline));
        }

        if (labels.Count > 0)
            CheckQuotes(string.Concat(segment), labels, leaf.Line + 1);
        if (leaf.Parent is not ListItemBlock || navigation)
            return;

        string statement = InlineText.Of(leaf.Inline).Trim();
        if (!cited)
            diagnostics.Report(Rules.StatementWithoutCitation, new Location(page.Path, leaf.Line + 1), statement);
        if (!_stated.Add(statement))
            diagnostics.Report(Rules.StatementTwice, new Location(page.Path, leaf.Line + 1), statement);
    }

    private void CheckQuotes(string text, List<string> labels, int line)
    {
        bool Stands(string quote) => labels.Exists(label => _cited.TryGetValue(label, out CitedText? cited) && cited.Holds(quote));

        foreach ((string quote, bool stands) in CitedText.FindQuotes(text, Stands))
        {
            Quotes++;
            var place = new Location(page.Path, line);
            if (!stands)
                diagnostics.Report(Rules.QuoteNotInSource, place, string.Join(", ", labels), quote);
            if (WordCount.Of(quote) > PageRenderer.MaxQuoteWords)
                diagnostics.Report(Rules.QuoteTooLong, place, WordCount.Of(quote), PageRenderer.MaxQuoteWords, quote);
        }
    }

    /// <summary>By its heading, or because every bullet is a link with a few words beside it (after twenty, the count of the rest).</summary>
    private static bool IsNavigation(string? title, LeafBlock[] leaves)
    {
        if (title is not null && s_navigation.Contains(title))
            return true;

        LeafBlock[] bullets = [.. leaves.Where(leaf => leaf.Parent is ListItemBlock)];
        int links = bullets.TakeWhile(IsNavigation).Count();
        return links > 0 && (links == bullets.Length || (links >= 20 && links == bullets.Length - 1));
    }

    private static bool IsNavigation(LeafBlock bullet) =>
        bullet.Inline?.FirstOrDefault(inline => inline is not TaskList) is LinkInline
        && bullet.Inline.All(inline => inline is not FootnoteLink)
        && WordCount.Of(string.Concat(bullet.Inline.Select(InlineText.WithoutLinks))) <= NavigationWords;

    private static string Label(Footnote footnote) => footnote.Label!.TrimStart('^');
}
