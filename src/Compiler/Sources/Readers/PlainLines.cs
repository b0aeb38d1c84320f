using Kb.Compiler.Language;

namespace Kb.Compiler.Sources.Readers;

/// <summary>The lines of a plain text as its layout is judged: frames around boxes blanked, indents measured, and the width at which it was wrapped.</summary>
internal sealed class PlainLines
{
    private const int LongestWrapped = 140;
    private const int NarrowestWrap = 40;
    private const int FewestFramed = 3;

    private readonly string[] _lines;
    private readonly int[] _indents;
    private readonly int _width;

    public PlainLines(IReadOnlyList<string> lines)
    {
        _lines = [.. lines];
        Unframe(_lines);
        Uncomment(_lines);
        _indents = [.. _lines.Select(line => string.IsNullOrWhiteSpace(line) ? -1 : TextShape.Indent(line))];
        (_width, IsUnwrapped) = Wrap();
    }

    public int Count => _lines.Length;

    /// <summary>Whether every line is a paragraph, as in texts that no editor wraps.</summary>
    public bool IsUnwrapped { get; }

    public string this[int line] => _lines[line];

    /// <summary>Columns before the first character, a tab going to the next multiple of eight; −1 for a blank line.</summary>
    public int Indent(int line) => _indents[line];

    public bool IsBlank(int line) => _indents[line] < 0;

    /// <summary>The next line that is not blank, from <paramref name="line"/> on; <see cref="Count"/> where none is.</summary>
    public int NextText(int line)
    {
        while (line < Count && IsBlank(line))
            line++;
        return line;
    }

    /// <summary>Whether the first word of the next line would have had plenty of room on this one: then the author, not the margin, ended the line.</summary>
    public bool IsShort(int line)
    {
        if (line + 1 >= Count || IsBlank(line + 1))
            return true;
        ReadOnlySpan<char> next = _lines[line + 1].AsSpan().TrimStart();
        return TextShape.Columns(_lines[line].AsSpan().TrimEnd()) + 1 + TextShape.Columns(FirstWord(next)) < _width * 3 / 4;
    }

    /// <summary>Whether each line of a block is a note of its own: had a margin ended the lines, the first words of most would not have had room on the line before.</summary>
    public bool AreNotes(int first, int last)
    {
        int widest = Enumerable.Range(first, last - first + 1).Max(i => TextShape.Columns(_lines[i].AsSpan().TrimEnd()));
        int[] ends = [.. Enumerable.Range(first, last - first).Where(i => _indents[i + 1] <= _indents[first])];
        // The widest line has no room in any case; a single end tells only where there was much.
        int telling = Math.Max(1, ends.Count(i => TextShape.Columns(_lines[i].AsSpan().TrimEnd()) < widest));
        int much = telling < FewestEnds ? MuchRoom : 0;
        int hadRoom = ends.Count(i => !IsOpen(_lines[i]) && !GoesOn(_lines[i + 1].AsSpan().TrimStart()) && TextShape.Columns(_lines[i].AsSpan().TrimEnd()) + 1 + much + TextShape.Columns(FirstWord(_lines[i + 1].AsSpan().TrimStart())) <= widest);
        return ends.Length >= FewestEnds && hadRoom * 4 >= telling * 3;
    }

    // A clause, a mark or a bracket that the next line closes.
    private static bool IsOpen(string line) => line.AsSpan().TrimEnd().EndsWith(",") || line.AsSpan().Count('`') % 2 == 1 || line.AsSpan().Count('(') > line.AsSpan().Count(')');

    // "of the list" begins no note.
    private static bool GoesOn(ReadOnlySpan<char> line) =>
        line.Length > 0 && char.IsLower(line[0]) && FunctionWords.Of(FirstWord(line).ToString()) is FunctionClass.Preposition or FunctionClass.Coordinator or FunctionClass.Auxiliary or FunctionClass.Determiner or FunctionClass.Relative;

    private const int FewestEnds = 2;
    private const int MuchRoom = 20;

    // A line of Chinese or Japanese may end after any character.
    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        int end = text.Length > 0 && Scripts.IsUnspaced(text[0]) ? 1 : text.IndexOf(' ');
        return end < 0 ? text : text[..end];
    }

    /// <summary>The least indent of the lines: a first line may be set in, or out.</summary>
    public int Margin(int first, int last)
    {
        int margin = _indents[first];
        for (int i = first + 1; i <= last; i++)
            margin = Math.Min(margin, _indents[i]);
        return margin;
    }

    public ReadOnlySpan<string> Slice(int first, int last) => _lines.AsSpan(first, last - first + 1);

    /// <summary>The commonest indent.</summary>
    public int CommonIndent() => _indents.Where(indent => indent >= 0).CountBy(indent => indent)
        .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Select(pair => pair.Key).FirstOrDefault();

    // The length that a tenth of the lines inside blocks reach.
    private (int Width, bool IsUnwrapped) Wrap()
    {
        int[] lengths = [.. Enumerable.Range(0, Math.Max(0, Count - 1)).Where(i => !IsBlank(i) && !IsBlank(i + 1)).Select(i => TextShape.Columns(_lines[i].AsSpan().TrimEnd())).Order()];
        if (lengths.Length == 0)
            return (NarrowestWrap, true);
        int width = lengths[lengths.Length * 9 / 10];
        return (Math.Max(width, NarrowestWrap), width > LongestWrapped);
    }

    /// <summary>Boxes drawn around text: every line begins and ends with the same mark, the first and the last are made of it.</summary>
    private static void Unframe(string[] lines)
    {
        for (int first = 0; first < lines.Length; first++)
        {
            if (!IsFrame(lines[first], out char mark))
                continue;
            int last = first + 1;
            while (last < lines.Length && IsFramed(lines[last], mark) && !IsFrame(lines[last], out _))
                last++;
            if (last >= lines.Length || last - first + 1 < FewestFramed || !IsFrame(lines[last], out char end) || end != mark)
                continue;
            for (int i = first; i <= last; i++)
                lines[i] = i == first || i == last ? "" : string.Concat(lines[i].AsSpan()[..lines[i].IndexOf(mark)], " ", lines[i].AsSpan().Trim()[1..^1]);
            first = last;
        }
    }

    // The comment of a C source: "/*", then lines that begin with a star, some of them with nothing else.
    private static void Uncomment(string[] lines)
    {
        for (int first = 0; first < lines.Length; first++)
        {
            int last = first;
            while (last < lines.Length && lines[last].AsSpan().TrimStart().StartsWith("*"))
                last++;
            if (first > 0 && last - first >= FewestFramed && lines[first - 1].AsSpan().Trim().StartsWith("/*"))
            {
                lines[first - 1] = "";
                for (int i = first; i < last; i++)
                    lines[i] = lines[i].EndsWith("*/", StringComparison.Ordinal) ? "" : lines[i].TrimStart().TrimStart('*');
            }

            first = Math.Max(first, last - 1);
        }
    }

    private static bool IsFrame(string line, out char mark)
    {
        ReadOnlySpan<char> text = line.AsSpan().Trim();
        mark = text.Length >= 10 ? text[0] : ' ';
        return mark is '*' or '#' && text.IndexOfAnyExcept(mark) < 0;
    }

    private static bool IsFramed(string line, char mark)
    {
        ReadOnlySpan<char> text = line.AsSpan().Trim();
        return text.Length >= 10 && text[0] == mark && text[^1] == mark;
    }
}
