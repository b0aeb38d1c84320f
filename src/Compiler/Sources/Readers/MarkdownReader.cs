using Kb.Compiler.Diagnostics;
using Kb.Compiler.Language;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Kb.Compiler.Sources.Readers;

/// <summary>Markdown as Markdig parses it: headings, paragraphs, lists, tables, quotes and code with their lines; Obsidian's links and tags too.</summary>
internal sealed class MarkdownReader : ISourceReader
{
    private const int MostNesting = 32;
    private const int LongestLine = 200_000;

    private static readonly MarkdownPipeline s_pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseTaskLists().UseFootnotes().UsePreciseSourceLocation().Build();

    public IReadOnlyList<string> Extensions { get; } = [".md", ".markdown"];

    public Document Read(string text, string path, DiagnosticBag diagnostics)
    {
        string[] lines = text.Split('\n');
        if (IsTooMuch(lines, path, diagnostics))
            return PlainTextReader.ReadPlain(lines, path, diagnostics);

        (FrontMatter frontMatter, int start) = FrontMatterReader.Read(lines, path, diagnostics);
        // Blank lines in place of the front matter keep every line number.
        string[] body = EditorLines.Blank([.. Enumerable.Repeat("", start), .. lines.Skip(start)]);
        // What is said stands apart from the names above it, with blank lines between or without.
        IReadOnlyList<ExportedTalk.Turn> turns = ExportedTalk.Find([.. body.Select(line => line.Replace("**", "", StringComparison.Ordinal))], start)?.Turns ?? [];
        foreach (ExportedTalk.Turn turn in turns)
            Array.Fill(body, "", turn.At, turn.Said - turn.At);
        MarkdownDocument parsed;
        try
        {
            parsed = Markdown.Parse(string.Join('\n', body), s_pipeline);
        }
        catch (ArgumentException) // Markdig's own cap on depth
        {
            diagnostics.Report(Rules.TooNested, new Location(path), MostNesting);
            return PlainTextReader.ReadPlain(lines, path, diagnostics);
        }

        string language = frontMatter.TwoLetters ?? LanguageGuess.Of(body);
        var walk = new Walk(body, language);
        walk.Blocks(parsed, PassageKind.Paragraph);
        IReadOnlyList<Passage> passages = turns.Count > 0 ? HeadedTurns.Of(walk.Passages.Passages, turns, language) : walk.Passages.Passages;
        string[] tags = [.. frontMatter.Tags.Concat(walk.Tags).Distinct(StringComparer.Ordinal)];
        return new Document(DocumentTitle.Find(passages), DocumentDate.Find(passages, lines), language, frontMatter with { Tags = tags }, lines, passages, walk.Links);
    }

    // Markdig is asked only for what it reads in linear time.
    private static bool IsTooMuch(string[] lines, string path, DiagnosticBag diagnostics)
    {
        for (int i = 0; i < lines.Length; i++)
        {
            string line = lines[i];
            int brackets = line.Length > MostNesting ? line.AsSpan().Count('[') + line.AsSpan().Count('*') + line.AsSpan().Count('_') + line.AsSpan().Count('`') : 0;
            if (line.Length > LongestLine)
            {
                diagnostics.Report(Rules.LongLine, new Location(path, i + 1), line.Length, LongestLine);
                return true;
            }

            int quotes = line.AsSpan(0, Math.Min(line.Length, 4 * MostNesting)).Count('>'), indent = line.Length - line.TrimStart(' ', '>', '-', '*', '+', '\t').Length;
            if (quotes > MostNesting || indent > 4 * MostNesting || brackets > 4000 || Depth(line) > MostNesting)
            {
                diagnostics.Report(Rules.TooNested, new Location(path, i + 1), MostNesting);
                return true;
            }
        }

        return false;
    }

    private static int Depth(string line)
    {
        int depth = 0, most = 0;
        foreach (char c in line)
        {
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            most = Math.Max(most, depth);
        }

        return most;
    }

    private sealed class Walk(string[] lines, string language)
    {
        public PassageList Passages { get; } = new(language);

        public List<SourceLink> Links { get; } = [];

        public List<string> Tags { get; } = [];

        public void Blocks(ContainerBlock container, PassageKind kind)
        {
            bool opened = false;
            foreach (Block block in container)
            {
                if (block is ParagraphBlock option && Term(option, out int length) is { } term && (!term.IsWhole || block != container[^1]))
                {
                    opened = true;
                    Passages.Heading(TextHeadings.TermLevel, term.Title, new LineSpan(block.Line + 1, block.Line + 1), isTerm: true);
                    if (!term.IsWhole)
                        Passages.Block(kind, Read(option), Span(option), skip: length);
                    continue;
                }

                switch (block)
                {
                    case HeadingBlock heading:
                        BlockText title = Read(heading);
                        if (title.Length > 0)
                            Passages.Heading(heading.Level, WithoutEdit(title.ToString().Trim()), Span(heading));
                        break;
                    case ParagraphBlock paragraph:
                        Paragraph(paragraph, kind);
                        break;
                    case CodeBlock code:
                        Passages.Whole(PassageKind.Code, code.Lines.ToString(), Span(code));
                        break;
                    case Table table:
                        foreach (TableRow row in table.OfType<TableRow>())
                            Passages.Whole(PassageKind.TableRow, string.Join(" | ", row.OfType<TableCell>().Select(Cell)), Span(row));
                        break;
                    case ListBlock list:
                        foreach (ListItemBlock item in list.OfType<ListItemBlock>())
                            Blocks(item, PassageKind.ListItem);
                        break;
                    case QuoteBlock quote:
                        Blocks(quote, PassageKind.BlockQuote);
                        break;
                    case ContainerBlock other:
                        Blocks(other, kind);
                        break;
                }
            }

            if (opened)
                Passages.Leave(TextHeadings.TermLevel);
        }

        private void Paragraph(ParagraphBlock paragraph, PassageKind kind)
        {
            bool? ticked = paragraph.Inline?.FirstChild is TaskList task ? task.Checked : null;
            BlockText text = WikiLinks.Replace(Read(paragraph), Span(paragraph), Links);
            FindTags(text.ToString());
            Passages.Block(ticked is null ? kind : PassageKind.TaskItem, text, Span(paragraph), ticked);
        }

        private OptionTerm? Term(ParagraphBlock paragraph, out int length)
        {
            int links = Links.Count; // read twice, noted once
            string? first = FirstLine(paragraph);
            OptionTerm? term = OptionTerm.Find(paragraph, Read(paragraph).ToString(), first);
            Links.RemoveRange(links, Links.Count - links);
            length = first?.Length ?? 0;
            return term;
        }

        // What stands before a line break that the writer asked for; null where there is none.
        private string? FirstLine(ParagraphBlock paragraph)
        {
            if (paragraph.Inline is not { } inlines || inlines.FirstOrDefault(i => i is LineBreakInline) is not LineBreakInline { IsHard: true } end)
                return null;
            var text = new BlockText();
            int line = paragraph.Line + 1;
            foreach (Inline inline in inlines.TakeWhile(i => i != end))
                line = Inlines([inline], text, line);
            return text.ToString();
        }

        private string Cell(TableCell cell) => string.Join(' ', cell.OfType<ParagraphBlock>().Select(p => Read(p).ToString().Trim()));

        private BlockText Read(LeafBlock block)
        {
            var text = new BlockText();
            if (block.Inline is not null)
                Inlines(block.Inline, text, block.Line + 1);
            return text;
        }

        private int Inlines(IEnumerable<Inline> container, BlockText text, int line)
        {
            foreach (Inline inline in container)
            {
                line = Math.Max(line, inline.Line + 1); // code spans, titles of links and images run over line ends too
                switch (inline)
                {
                    case LiteralInline literal:
                        text.Append(literal.Content.ToString(), line);
                        break;
                    case CodeInline code:
                        text.Append($"`{code.Content}", line);
                        line = Math.Max(line, LineAt(code.Span.End));
                        text.Append('`', line);
                        break;
                    case LineBreakInline:
                        text.Append(' ', line);
                        line++;
                        break;
                    case AutolinkInline link:
                        text.Append(link.Url, line);
                        break;
                    case HtmlEntityInline entity:
                        text.Append(entity.Transcoded.ToString(), line);
                        break;
                    case LinkInline { IsImage: true }:
                        break;
                    case LinkInline link:
                        int before = text.Length;
                        line = Inlines(link, text, line);
                        if (link.Url is { Length: > 0 } url)
                            Links.Add(new SourceLink(url, text.ToString()[before..], new LineSpan(line, line), Wiki: false));
                        break;
                    case ContainerInline nested:
                        line = Inlines(nested, text, line);
                        break;
                }
            }

            return line;
        }

        private void FindTags(string text)
        {
            foreach (string word in text.Split(' '))
            {
                if (word.Length > 2 && word[0] == '#' && char.IsLetter(word[1]) && word.AsSpan(1).TrimEnd(".,;:").IndexOfAnyExcept(s_tag) < 0)
                    Tags.Add(word[1..].TrimEnd('.', ',', ';', ':'));
            }
        }

        private static readonly System.Buffers.SearchValues<char> s_tag =
            System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZäöüÄÖÜéèß0123456789-_/");

        // What is left of an encyclopedia's page: "History [edit]".
        private static string WithoutEdit(string title) => title.EndsWith(" [edit]", StringComparison.Ordinal) ? title[..^" [edit]".Length] : title;

        private LineSpan Span(Block block)
        {
            int first = Math.Min(block.Line + 1, LineAt(block.Span.Start)); // an underlined heading gives the line of its underline
            return new LineSpan(first, Math.Max(first, LineAt(block.Span.End)));
        }

        private int LineAt(int offset)
        {
            _offsets ??= Offsets();
            int found = Array.BinarySearch(_offsets, offset);
            return Math.Clamp(found >= 0 ? found + 1 : ~found, 1, lines.Length);
        }

        private int[]? _offsets;

        // Where each line begins.
        private int[] Offsets()
        {
            var offsets = new int[lines.Length + 1];
            for (int i = 0; i < lines.Length; i++)
                offsets[i + 1] = offsets[i] + lines[i].Length + 1;
            return offsets;
        }
    }
}
