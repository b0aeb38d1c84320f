using Kb.Compiler.Language;

namespace Kb.Compiler.Sources.Readers;

/// <summary>Finds the blocks of plain text from its lines.</summary>
internal sealed class TextLayout
{
    private const int LongestListing = 60;
    private const int LongestItemTitle = 50;

    private readonly PlainLines _lines;
    private readonly bool[] _contents;
    private readonly TextHeadings _headings;
    private int _at;
    private int _margin; // of the running text
    private int _example = int.MaxValue; // indent of the example that has just been read
    private int _term = -1; // indent of the term that the text is about
    private bool _afterRule;
    private bool _isName; // below a manual page's "NAME", where few words without a verb say what the page is about
    private bool _literal; // the text said "::", so what is set in below is an example

    public TextLayout(PlainLines lines, int start)
    {
        (_lines, _at) = (lines, start);
        _contents = ContentsFinder.Find(lines);
        _headings = new TextHeadings(lines);
        _margin = lines.CommonIndent();
    }

    public IEnumerable<TextBlock> Blocks()
    {
        while (_at < _lines.Count)
        {
            if (ListingEnd(_at) is { } listing)
            {
                yield return new TextBlock(TextBlockKind.Code, _at, listing);
                _at = listing + 1;
                continue;
            }

            if (_lines.IsBlank(_at) || TextShape.IsRule(_lines[_at]))
            {
                _afterRule |= !_lines.IsBlank(_at);
                _at++;
                continue;
            }

            if (_term >= 0 && _lines.Indent(_at) <= _term)
            {
                _term = -1;
                yield return new TextBlock(TextBlockKind.Leave, _at, _at, Level: TextHeadings.TermLevel);
            }

            foreach (TextBlock block in Next())
                yield return block;
            _afterRule = false;
        }
    }

    // What begins at the current line, which is not blank; moves on past it.
    private IEnumerable<TextBlock> Next()
    {
        int first = _at, last = first;
        if (_contents[first])
        {
            while (last + 1 < _lines.Count && (_contents[last + 1] || _lines.IsBlank(last + 1)))
                last++;
            _at = last + 1;
            return [new TextBlock(TextBlockKind.Code, first, LastText(first, last))];
        }

        // A comment of reStructuredText runs as far as its lines are set in.
        if (TextShape.IsComment(_lines[first]))
        {
            while (_lines.NextText(last + 1) is var next && next < _lines.Count && _lines.Indent(next) > _lines.Indent(first))
                last = next;
            _at = last + 1;
            return [new TextBlock(TextBlockKind.Code, first, last)];
        }

        if (TextShape.IsFence(_lines[first]) && FenceEnd(first) is { } fence)
        {
            _at = fence + 1;
            return [new TextBlock(TextBlockKind.Code, first, fence)];
        }

        while (last + 1 < _lines.Count && !_lines.IsBlank(last + 1) && !_contents[last + 1] && !TextShape.IsFence(_lines[last + 1]) && !IsUnderlined(last + 1) && ListingEnd(last + 1) is null)
            last++;
        if (IsExample(first, last))
        {
            _at = last + 1;
            return [new TextBlock(TextBlockKind.Code, first, last)];
        }

        if (AbreastTerms.Find(_lines, first, last, _headings.IsManual) is [_, var explained] abreast)
        {
            _at = explained.Last + 1;
            _example = int.MaxValue;
            _term = _lines.Indent(first);
            return abreast;
        }

        if (_headings.Find(first, last, _afterRule) is { } heading)
        {
            _at = heading.Last + 1;
            _example = int.MaxValue;
            _term = heading.Level == TextHeadings.TermLevel ? _lines.Indent(first) : -1;
            _isName = _headings.IsManual && heading.Title is "NAME" or "Name";
            return [heading];
        }

        _at = last + 1;
        return Paragraphs(first, last);
    }

    private bool IsExample(int first, int last)
    {
        int margin = _lines.Margin(first, last);
        _literal = _literal && margin > _margin;
        if (_literal)
            return true;
        // Part of an example that blank lines divide, unless it surely is prose.
        bool goesOn = margin >= _example && margin > _margin && !ProseLook.IsProse(_lines.Slice(first, last), 0, setIn: true) && TextShape.ItemSkip(_lines[first]) is null;
        if (!goesOn)
            _example = int.MaxValue;
        return goesOn;
    }

    private IEnumerable<TextBlock> Paragraphs(int first, int last)
    {
        bool listed = false;
        for (int at = first; at <= last;)
        {
            if (TextShape.IsRule(_lines[at]))
            {
                at++;
                continue;
            }

            TextBlock block = TextShape.ItemSkip(_lines[at]) is { } bullet && StartsItem(at, first, listed) ? Item(at, last, bullet)
                : TextShape.IsRow(_lines[at]) ? new TextBlock(_lines[at].Any(char.IsLetterOrDigit) ? TextBlockKind.Row : TextBlockKind.Code, at, at)
                : TextShape.IsTrailer(_lines[at]) ? new TextBlock(TextBlockKind.Code, at, at)
                : _lines[at].AsSpan().TrimStart().StartsWith('>') ? Quote(at, last)
                : Paragraph(at, last);
            listed |= block.Kind == TextBlockKind.Item;
            _headings.Numbered(block.Kind == TextBlockKind.Item ? TextShape.ItemNumber(_lines[at]) : null);
            at = block.Last + 1;
            if (block.Kind == TextBlockKind.Item && HasTitle(block))
            {
                _term = _lines.Indent(block.First);
                yield return new TextBlock(TextBlockKind.Heading, block.First, block.First, Level: TextHeadings.TermLevel, Title: _lines[block.First][block.Skip..].Trim());
                block = new TextBlock(TextBlockKind.Paragraph, block.First + 1, block.Last);
            }

            yield return block;
        }
    }

    private TextBlock Item(int first, int last, int bullet)
    {
        int indent = _lines.Indent(first), end = first;
        while (end < last && (_lines.Indent(end + 1) >= indent || GoesOn(end)) && !(TextShape.ItemSkip(_lines[end + 1]) is not null && StartsItem(end + 1, first, listed: true))
            && !TextShape.IsTrailer(_lines[end + 1]) && !(_lines.IsUnwrapped && _lines.Indent(end + 1) == indent) && !OpensCode(end, last, end == first ? bullet : _lines.Indent(end)))
        {
            end++;
        }

        bool code = ProseLook.IsCodeItem(_lines.Slice(first, end), bullet);
        return new TextBlock(code ? TextBlockKind.Code : TextBlockKind.Item, first, end, code ? 0 : bullet);
    }

    // "1. Read access test", and what is said of it set in below the words, as `man` does.
    private bool HasTitle(TextBlock item) =>
        item.Last > item.First && _lines.Indent(item.First + 1) >= item.Skip + 2 && _lines[item.First].Trim() is var line && line.Length < LongestItemTitle && char.IsLetter(line[^1]) && _lines.IsShort(item.First)
        && ProseLook.IsProse(_lines.Slice(item.First + 1, item.Last), 0, setIn: false);

    // A wrapped line that is set further out than its bullet.
    private bool GoesOn(int line) => !_lines.IsShort(line) && (char.IsLower(_lines[line + 1].AsSpan().TrimStart()[0]) || WantsMore(_lines[line]));

    // "… when a": whatever the next line begins with, it belongs to this one.
    private static bool WantsMore(string line) =>
        FunctionWords.Of(line.AsSpan().TrimEnd()[(line.AsSpan().TrimEnd().LastIndexOf(' ') + 1)..].ToString()) is FunctionClass.Determiner or FunctionClass.Preposition or FunctionClass.Coordinator or FunctionClass.Auxiliary or FunctionClass.Modal or FunctionClass.Subordinator;

    // "Make the file:" and, set in below, what is typed: a sentence ends there.
    private bool OpensCode(int end, int last, int column)
    {
        if (_lines.Indent(end + 1) <= column)
            return false;
        if (IsTyped(end + 1))
            return true;
        int code = end + 1;
        while (code < last && _lines.Indent(code + 1) >= _lines.Indent(end + 1))
            code++;
        return _lines[end].AsSpan().TrimEnd().EndsWith(":") && TextShape.ItemSkip(_lines[end + 1]) is null && !ProseLook.IsProse(_lines.Slice(end + 1, code), 0, setIn: true);
    }

    // At the prompt of a user or of root.
    private bool IsTyped(int line) => TextShape.IsCommand(_lines[line]) || (_lines.Indent(line) > _margin && _lines[line].AsSpan().TrimStart() is ['#', ' ', var c, ..] && char.IsAsciiLetterLower(c));

    private TextBlock Quote(int first, int last)
    {
        int end = first;
        while (end < last && _lines[end + 1].AsSpan().TrimStart().StartsWith('>') && !_lines.IsUnwrapped)
            end++;
        return new TextBlock(TextBlockKind.Quote, first, end);
    }

    private TextBlock Paragraph(int first, int last)
    {
        int skip = TextShape.AnswerLabel(_lines[first]) ?? 0, end = first;
        while (end < last && !(TextShape.ItemSkip(_lines[end + 1]) is not null && StartsItem(end + 1, first, listed: false)) && !TextShape.IsRow(_lines[end + 1])
            && !TextShape.IsTrailer(_lines[end + 1]) && !TextShape.IsRule(_lines[end + 1]) && !ExplainsTerm(first, end) && !OpensCode(end, last, _lines.Indent(end)) && !(IsTyped(first) && _lines.Indent(end + 1) < _lines.Indent(first)))
        {
            end++;
        }

        bool setIn = _lines.Margin(first, end) >= _margin + 2;
        bool isName = _isName;
        _isName = false;
        if (!isName && !ProseLook.IsProse(_lines.Slice(first, end), skip, setIn))
        {
            _example = setIn ? _lines.Margin(first, end) : int.MaxValue;
            return new TextBlock(TextBlockKind.Code, first, end);
        }

        // Lines that the author ended stand for themselves.
        for (int i = first; i < end; i++)
        {
            if (IsOwnLine(i))
                end = i;
        }

        if (end > first)
            _margin = _lines.Margin(first, end);
        _literal = _lines[end].AsSpan().TrimEnd().EndsWith("::", StringComparison.Ordinal);
        return new TextBlock(TextBlockKind.Paragraph, first, end, skip);
    }

    private bool IsOwnLine(int line) => _lines.IsUnwrapped || (_lines.IsShort(line) && !char.IsLower(_lines[line + 1].AsSpan().TrimStart()[0]));

    // A number or a dash at the start of a wrapped line is part of the sentence.
    private bool StartsItem(int line, int first, bool listed) =>
        line == first || listed || _lines.IsUnwrapped || _lines.IsShort(line - 1) || _lines.Indent(line) != _lines.Indent(line - 1) || _lines[line - 1].AsSpan().TrimEnd()[^1] is '.' or ':' or ';' or '!' or '?' or ',';

    private bool ExplainsTerm(int first, int end) =>
        end == first && _lines.Indent(end + 1) >= _lines.Indent(first) + 2 && _lines[first].Trim().Length < 50 && !_lines[first].AsSpan().TrimEnd().EndsWith('.') && _lines.IsShort(first);

    private bool IsUnderlined(int line) =>
        line + 1 < _lines.Count && TextShape.Underline(_lines[line], _lines[line + 1]) is not null && (line + 2 >= _lines.Count || _lines.IsBlank(line + 2) || _lines.IsBlank(line - 1) || TextShape.IsRule(_lines[line - 1]));

    // AsciiDoc's listing: what is no prose between two equal lines of dashes.
    private int? ListingEnd(int first)
    {
        string rule = _lines[first].TrimEnd();
        bool isSource = first > 0 && _lines[first - 1].AsSpan().TrimEnd() is ['[', _, .., ']'];
        if (rule.Length < 4 || rule.AsSpan().IndexOfAnyExcept('-') >= 0 || first + 1 >= _lines.Count || _lines.IsBlank(first + 1))
            return null;
        for (int i = first + 1; i < _lines.Count && i - first < LongestListing; i++)
        {
            if (_lines[i].TrimEnd() == rule)
                return i > first + 1 && isSource || i > first + 1 && !ProseLook.IsProse(_lines.Slice(first + 1, i - 1), 0, setIn: true) && !(i == first + 2 && TextShape.IsTitle(_lines[first + 1]) && !TextShape.IsCommand(_lines[first + 1])) ? i : null;
        }

        return null;
    }

    private int? FenceEnd(int first)
    {
        string mark = _lines[first].Trim()[..3];
        for (int i = first + 1; i < _lines.Count; i++)
        {
            if (_lines[i].AsSpan().TrimStart().StartsWith(mark, StringComparison.Ordinal))
                return i;
        }

        return null;
    }

    private int LastText(int first, int last)
    {
        while (last > first && _lines.IsBlank(last))
            last--;
        return last;
    }
}
