using Kb.Compiler.Language;

namespace Kb.Compiler.Sources.Readers;

/// <summary>Tells headings of plain text from short lines that are none. Levels of underlines follow their order of appearance, as in reStructuredText.</summary>
internal sealed class TextHeadings(PlainLines lines)
{
    /// <summary>Sections of a short title line, and of a term that its explanation is set in under.</summary>
    public const int TitleLevel = 4;
    public const int TermLevel = 6;

    private const int LongestWide = 30;
    private const int LongestSign = 60;
    private const int FewestUnderWrapped = 20;
    private const int CentredFrom = 15;
    private const int ImprintLines = 25; // where a document says its version and owner

    private const int ManualPart = 3; // how far a manual page sets in the titles of a section's parts
    private const int ManualText = 7;

    private readonly List<char> _underlines = [];
    private readonly bool _isOutline = Enumerable.Range(0, lines.Count).Any(i => TextShape.StarLevel(lines[i]) is not null && IsAlone(lines, i));
    private bool _titled;
    private int _number;

    /// <summary>Whether the text is a manual page as `man` sets it.</summary>
    public bool IsManual { get; } = lines.NextText(0) is var top && top < lines.Count && TextShape.IsManualHead(lines[top]);

    /// <param name="first">First line of a block.</param>
    /// <param name="last">Its last line.</param>
    /// <param name="afterRule">Whether a line of dashes stands before it.</param>
    public TextBlock? Find(int first, int last, bool afterRule)
    {
        string line = lines[first];
        bool isFirst = !_titled;
        _titled = true;
        if (TextShape.IsCommand(line) || (lines.Indent(first) > 0 && TextShape.IsLabel(line)))
            return null;
        if (first < last && (TextShape.Underline(line, lines[first + 1]) ?? RuleBelow(first, last)) is { } mark)
            return Heading(first, first + 1, UnderlineLevel(mark), TextShape.HeadingText(line));
        if (first + 2 <= last && WrappedTitle(first) is { } wrapped)
            return wrapped;
        if (TextShape.HashLevel(line) is { } hashes && !lines.IsUnwrapped | first == last)
            return Heading(first, first, hashes, line.Trim('#', ' '));
        if (_isOutline && first == last && Outline(line) is { } stars)
            return Heading(first, first, stars, line.Trim('*', ' '));
        if (TextShape.ChangelogEntry(line) is { } entry)
            return Heading(first, first, 2, entry);
        if (TextShape.QuestionLabel(line) is { } skip && Question(first, last, skip) is { } question)
            return question;
        if (TextShape.Number(line.Trim())?.Contains('.') == true && QuestionEnd(first, last) is { } asked)
            return Heading(first, asked, 2, TextShape.HeadingText(string.Join(' ', Enumerable.Range(first, asked - first + 1).Select(i => lines[i].Trim()))));
        bool alone = first == last || lines.Indent(first + 1) > lines.Indent(first);
        if (!alone)
            return null;
        if (isFirst && first == last && TextShape.IsTitle(line))
            return Heading(first, first, 1, TextShape.HeadingText(line));
        if (IsManual && first < last && lines.Indent(first) == ManualPart && lines.Indent(first + 1) >= ManualText && line.TrimEnd()[^1] != '.' && line.Trim().Length <= TextShape.LongestHeading)
            return Heading(first, first, TitleLevel, TextShape.HeadingText(line));
        if (first < last && IsSign(first, last))
            return Heading(first, first, TermLevel, string.Join(' ', line.TrimEnd(':', ' ').Split(' ', StringSplitOptions.RemoveEmptyEntries)));
        if (first == last && IsOptionAlone(first))
            return Heading(first, first, TermLevel, string.Join(' ', line.TrimEnd(':', ' ').Split(' ', StringSplitOptions.RemoveEmptyEntries)));
        return Level(first, first == last, afterRule) is { } level ? Heading(first, first, level, TextShape.HeadingText(line)) : null;
    }

    /// <summary>A line is read as an item of a numbered list: the next number will be one too.</summary>
    public void Numbered(int? number) => _number = number ?? 0;

    private static TextBlock Heading(int first, int last, int level, string title) => new(TextBlockKind.Heading, first, last, Level: level, Title: title);

    // A rule across the page under a short line by itself.
    private char? RuleBelow(int first, int last) =>
        last == first + 1 && TextShape.IsRule(lines[last]) && TextShape.IsTitle(lines[first].TrimStart()) | TextShape.Number(lines[first].Trim()) is not null ? lines[last].Trim()[0] : null;

    // "12. A title that goes on\n    set in below", then its underline.
    private TextBlock? WrappedTitle(int first)
    {
        string under = lines[first + 2].Trim();
        return TextShape.Number(lines[first].Trim()) is not null && lines.Indent(first + 1) > lines.Indent(first) && TextShape.IsRule(under) && under.Length >= FewestUnderWrapped && !TextShape.IsRule(lines[first + 1])
            ? Heading(first, first + 2, UnderlineLevel(under[0]), TextShape.HeadingText($"{lines[first].Trim()} {lines[first + 1].Trim()}"))
            : null;
    }

    private int UnderlineLevel(char mark)
    {
        int at = _underlines.IndexOf(mark);
        if (at < 0)
        {
            if (_underlines.Count == 0 && mark is not ('=' or '*' or '#'))
                _underlines.Add('='); // a document may have no title of the first rank
            at = _underlines.IndexOf(mark) is >= 0 and var known ? known : _underlines.Count;
            if (at == _underlines.Count)
                _underlines.Add(mark);
        }

        return at + 1;
    }

    private static int? Outline(string line) => TextShape.StarLevel(line)
        ?? (line.StartsWith("* ", StringComparison.Ordinal) && line.Length <= TextShape.LongestHeading && !line.TrimEnd().EndsWith('.') ? 1 : null);

    // The question may go on over several lines, until the answer's label; a longer one is no heading.
    private TextBlock? Question(int first, int last, int skip)
    {
        int end = first;
        while (end < last && TextShape.AnswerLabel(lines[end + 1]) is null && !lines[end].TrimEnd().EndsWith('?'))
            end++;
        return end - first > 3 ? null : Heading(first, end, TitleLevel, string.Join(' ', Enumerable.Range(first, end - first + 1).Select(i => (i == first ? lines[i][skip..] : lines[i]).Trim())));
    }

    // "3.4. What is\n     that?", with or without its answer right below.
    private int? QuestionEnd(int first, int last)
    {
        for (int i = first; i <= last && i - first < 4; i++)
        {
            if (i > first && TextShape.ItemSkip(lines[i]) is not null | TextShape.Number(lines[i].Trim()) is not null)
                return null;
            if (lines[i].AsSpan().TrimEnd().EndsWith('?') && (i == last || !char.IsLower(lines[i + 1].AsSpan().TrimStart()[0])))
                return i;
        }

        return null;
    }

    private int? Level(int at, bool single, bool afterRule)
    {
        string text = lines[at].Trim();
        if (TextShape.IsLabel(text) && !IsManual)
            return null;
        // "First, get it installed. Something like:"
        if (text[^1] == ':' && text.Contains(". ", StringComparison.Ordinal) && TextShape.Number(text) is null)
            return null;
        if (text.Length is < 3 or > TextShape.LongestHeading || text[^1] is ',' or ';' || !text.Any(char.IsLetter) || TextShape.IsTrailer(lines[at]) || text.Contains("   ", StringComparison.Ordinal))
            return null;
        if (TextShape.Number(text) is { } number)
            return NumberedLevel(at, text, number, single);
        if (text[^1] is '.' or '。' or '．' or '！' or '、' or '，')
            return null;
        if (TextShape.IsChapter(text))
            return 1;

        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > 9 || text[^1] == '!' || TextShape.ItemSkip(lines[at]) is not null)
            return null;
        if (Scripts.HasUnspaced(text))
            return WideTitle(at, text, single);
        if (!text.Any(char.IsLower) && text.Count(char.IsLetter) >= 4 && !text.Contains('_') && (text[^1] != ':' || lines.Indent(at) == 0))
            return single || lines.Indent(at) == 0 ? 1 : Term(at, text, words);
        return single ? TitleLine(at, text, words, afterRule) : Term(at, text, words);
    }

    // "--state FILE", "/etc/cron.allow", "SSH_ASKPASS" over prose that is set in: in manuals it is explained there.
    private bool IsSign(int first, int last)
    {
        string text = lines[first].Trim();
        return text.Length is > 1 and <= LongestSign && (TextShape.IsSign(text) || TextShape.IsOption(text)) && lines.Indent(first + 1) >= lines.Indent(first) + 2
            && ProseLook.IsProse(lines.Slice(first + 1, last), 0, setIn: false);
    }

    // An option, a blank line, and its explanation set in below.
    private bool IsOptionAlone(int at) =>
        TextShape.IsOption(lines[at].Trim()) && lines.NextText(at + 1) is var body && body < lines.Count && lines.Indent(body) >= lines.Indent(at) + 2 && ProseLook.IsProse(lines.Slice(body, body), 0, setIn: false);

    private int? TitleLine(int at, string text, string[] words, bool afterRule)
    {
        int body = lines.NextText(at + 1);
        bool plain = body < lines.Count && char.IsUpper(text[0]) && text.IndexOfAny(['/', '=', '@', '|', '<', ';', '_']) < 0 && DateFinder.Find($"1 {text}") is null && PassageList.SpeakerLabel(text) is null;
        if (at < ImprintLines && words[0].ToLowerInvariant() is "version" or "copyright" or "release" or "revision" or "edition" or "by" or "last" or "(c)" or "©" or "draft")
            return null;
        if (!plain || (text[^1] == ':' && (words.Length > 6 || LeadsIn(words))))
            return null;
        if (lines.Indent(at) > 3 && !afterRule)
            return lines.Indent(at) >= CentredFrom && lines.Indent(body) < 10 ? 2 : null;
        return words.Length <= 8 ? TitleLevel : null;
    }

    // Without capitals a title shows by being short, by itself, and no sentence; in manuals by what is set in below it.
    private int? WideTitle(int at, string text, bool single)
    {
        if (text.Length > LongestWide || text.Contains('。', StringComparison.Ordinal) || text[^1] is ':' or '：' || Scripts.IsWideMark(text[0]) && text[0] is not ('「' or '『' or '《' or '【'))
            return null;
        if (single)
            return lines.NextText(at + 1) < lines.Count && lines.Indent(at) <= 3 ? TitleLevel : null;
        return lines.Indent(at) == 0 && lines.Indent(at + 1) >= 2 ? 1 : Term(at, text, [text]);
    }

    // "Recommends\n    This declares a strong dependency.": what follows is about the term.
    private int? Term(int at, string text, string[] words)
    {
        bool plain = words.Length <= 5 && char.IsLetter(text[0]) && text[^1] is not ('?' or ')') && text.IndexOfAny(['/', '=', '@', '|', '<', ';', '_', ',', '(', '{', '$']) < 0;
        return plain && lines.Indent(at + 1) >= lines.Indent(at) + 2 && !LeadsIn(words) && PassageList.SpeakerLabel(text + " x") is null ? TermLevel : null;
    }

    // "1. Title" stands over text; in a list of steps the next block is step 2, or the step's own text is set in.
    private int? NumberedLevel(int at, string text, string number, bool single)
    {
        int dots = number.Count(c => c == '.');
        int body = lines.NextText(at + 1);
        string title = TextShape.HeadingText(text);
        bool sentence = title[^1] == '.' && (title.Split(' ').Length > 5 || lines.Indent(body < lines.Count ? body : at) > lines.Indent(at));
        if (!single || body >= lines.Count || sentence || !(char.IsUpper(title[0]) || (Scripts.IsUnspaced(title[0]) && title[^1] != '。') || title[0] is '"' or '`' or '“' || title[^1] == '?'))
            return null;
        if (dots > 0 || !char.IsAsciiDigit(number[0]))
            return 1 + dots;
        int value = int.Parse(number, System.Globalization.CultureInfo.InvariantCulture);
        bool step = TextShape.ItemNumber(lines[body]) is { } next && next == value + 1;
        return step || (_number > 0 && value == _number + 1) ? null : 1;
    }

    // "The following systems are supported:" opens a list and is no title.
    private static bool LeadsIn(string[] words) =>
        words.Any(word => word.ToLowerInvariant().TrimEnd(':') is "is" or "are" or "was" or "were" or "can" or "must" or "should" or "may" or "will" or "has" or "have" or "following" or "these" or "this" or "we" or "you" or "i" or "it" or "they" or "see" or "please" or "e.g." or "example" or "use" or "run" or "follows" or "then" or "or" or "if" or "note" or "warning");

    private static bool IsAlone(PlainLines lines, int at) => (at == 0 || lines.IsBlank(at - 1)) && (at + 1 >= lines.Count || lines.IsBlank(at + 1));
}
