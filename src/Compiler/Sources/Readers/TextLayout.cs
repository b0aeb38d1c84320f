namespace Kb.Compiler.Sources.Readers;

/// <summary>Finds the blocks of plain text from its lines. A line that could be prose or an example is prose only with the look of it: a wrong quote is worse than a missed one.</summary>
internal sealed class TextLayout(string[] lines, int start)
{
    private int _at = start;
    private int _base;
    private bool _inContents;
    private bool _titled;
    private bool _afterRule;

    public IEnumerable<TextBlock> Blocks()
    {
        while (_at < lines.Length)
        {
            if (TextShape.IsBlank(lines[_at]) || TextShape.IsRule(lines[_at]))
            {
                _afterRule |= !TextShape.IsBlank(lines[_at]);
                _at++;
                continue;
            }

            int first = _at, last = first;
            while (last + 1 < lines.Length && !TextShape.IsBlank(lines[last + 1]))
                last++;
            _inContents = _inContents && TextShape.LooksLikeContents(lines.AsSpan(first, last - first + 1));
            if ((Title(first, last) ?? Heading(first, last)) is { } heading)
            {
                _inContents = TextShape.IsContentsTitle(heading.Title!);
                _at = heading.Last + 1;
                _afterRule = false;
                yield return heading;
                continue;
            }

            _at = last + 1;
            _afterRule = false;
            foreach (TextBlock block in Paragraphs(first, last))
                yield return block;
        }
    }

    // The first line of a text that stands alone is its title, wherever it is set.
    private TextBlock? Title(int first, int last)
    {
        if (_titled)
            return null;
        _titled = true;
        return first == last && TextShape.IsTitle(lines[first]) ? new TextBlock(TextBlockKind.Heading, first, first, Level: 1, Title: TextShape.HeadingText(lines[first])) : null;
    }

    private TextBlock? Heading(int first, int last)
    {
        string line = lines[first];
        if (first < last && TextShape.UnderlineLevel(line, lines[first + 1]) is { } level)
            return new TextBlock(TextBlockKind.Heading, first, first + 1, Level: level, Title: TextShape.HeadingText(line));
        if (TextShape.ChangelogEntry(line) is { } entry)
            return new TextBlock(TextBlockKind.Heading, first, first, Level: 2, Title: entry);
        if (TextShape.QuestionLabel(line) is { } skip)
        {
            // The question may go on over several lines, until the answer's label.
            int end = first;
            while (end < last && TextShape.AnswerLabel(lines[end + 1]) is null && end - first < 3)
                end++;
            return new TextBlock(TextBlockKind.Heading, first, end, Level: 4, Title: string.Join(' ', lines[first..(end + 1)].Select((l, i) => (i == 0 ? l[skip..] : l).Trim())));
        }

        bool alone = first == last || TextShape.Indent(lines[first + 1]) > TextShape.Indent(line);
        if (!alone || _inContents)
            return null;
        bool followed = last + 1 < lines.Length && lines.AsSpan(last + 1).ContainsAnyExcept("");
        return TextShape.HeadingLevel(line, first == last, followed, _afterRule) is { } own && (first == last || own < 4)
            ? new TextBlock(TextBlockKind.Heading, first, first, Level: own, Title: TextShape.HeadingText(line))
            : null;
    }

    private IEnumerable<TextBlock> Paragraphs(int first, int last)
    {
        if (_inContents)
        {
            yield return new TextBlock(TextBlockKind.Code, first, last); // a table of contents is no prose
            yield break;
        }

        int at = first;
        while (at <= last)
        {
            int end = at;
            if (TextShape.ItemSkip(lines[at]) is { } bullet)
            {
                int indent = TextShape.Indent(lines[at]);
                while (end < last && TextShape.ItemSkip(lines[end + 1]) is null && TextShape.Indent(lines[end + 1]) >= indent && !TextShape.IsTrailer(lines[end + 1]))
                    end++;
                yield return Judge(at, end, TextBlockKind.Item, bullet);
            }
            else if (TextShape.IsRow(lines[at]))
            {
                yield return new TextBlock(TextShape.IsRowRule(lines[at]) ? TextBlockKind.Code : TextBlockKind.Row, at, at);
            }
            else if (TextShape.IsTrailer(lines[at]))
            {
                yield return new TextBlock(TextBlockKind.Code, at, at);
            }
            else
            {
                int skip = TextShape.AnswerLabel(lines[at]) ?? 0;
                while (end < last && TextShape.ItemSkip(lines[end + 1]) is null && !TextShape.IsRow(lines[end + 1]) && !TextShape.IsTrailer(lines[end + 1]) && !TextShape.IsRule(lines[end + 1]) && !Breaks(at, end))
                    end++;
                yield return Judge(at, end, TextBlockKind.Paragraph, skip);
            }

            at = end + 1;
            while (at <= last && TextShape.IsRule(lines[at]))
                at++;
        }
    }

    // A term at the margin with its explanation indented below: two blocks.
    private bool Breaks(int first, int end) =>
        end == first && TextShape.Indent(lines[end + 1]) >= TextShape.Indent(lines[first]) + 2 && lines[first].Trim().Length < 50 && !lines[first].TrimEnd().EndsWith('.');

    private TextBlock Judge(int first, int last, TextBlockKind kind, int skip)
    {
        int indent = TextShape.Indent(lines[first]);
        bool prose = TextShape.LooksLikeProse(lines.AsSpan(first, last - first + 1), skip);
        if (prose && kind == TextBlockKind.Paragraph && last > first)
            _base = indent;
        // Deeper than the text around it, an example; at the text's own margin, what is no prose may still be read.
        bool example = !prose && (indent >= _base + 2 || TextShape.HasColumns(lines.AsSpan(first, last - first + 1)) || kind == TextBlockKind.Paragraph);
        return example ? new TextBlock(TextBlockKind.Code, first, last) : new TextBlock(kind, first, last, skip);
    }
}
