using System.Buffers;

namespace Kb.Compiler.Sources.Readers;

/// <summary>Finds tables of contents in plain text: short lines under a title that says so, runs of short lines that come again further down in the same order, and lines that lead to page numbers with dots.</summary>
internal sealed class ContentsFinder
{
    private const int FewestEntries = 4;
    private const int FewestUnderTitle = 2;
    private const int LongestEntry = 90;
    private const int LongestEntryLines = 3;
    private const int LongestSentence = 6; // words of an entry that ends in a full stop

    private static readonly SearchValues<char> s_number = SearchValues.Create("0123456789.");

    private readonly PlainLines _lines;
    private readonly string[] _keys;
    private readonly Dictionary<string, List<int>> _places = new(StringComparer.Ordinal);
    private readonly bool[] _contents;

    private ContentsFinder(PlainLines lines)
    {
        _lines = lines;
        _contents = new bool[lines.Count];
        _keys = [.. Enumerable.Range(0, lines.Count).Select(i => StandsAlone(i) || IsNumbered(lines[i]) ? Key(lines[i]) : "")];
        for (int i = 0; i < _keys.Length; i++)
        {
            if (_keys[i].Length == 0)
                continue;
            if (!_places.TryGetValue(_keys[i], out List<int>? places))
                _places.Add(_keys[i], places = []);
            places.Add(i);
        }
    }

    /// <summary>For each line whether it is part of one.</summary>
    public static bool[] Find(PlainLines lines)
    {
        var finder = new ContentsFinder(lines);
        for (int first = 0; first < lines.Count;)
        {
            int end = first + 1;
            if (finder._keys[first].Length > 0)
                end = IsTitle(finder._keys[first]) ? finder.Titled(first) : finder.Untitled(first);
            first = end;
        }

        for (int i = 0; i < lines.Count; i++)
            finder._contents[i] |= TextShape.HasDotLeader(lines[i]);
        return finder._contents;
    }

    private static bool IsTitle(string key) => key is "contents" or "table of contents" or "toc" or "index";

    // Ends where the first title comes again: there the text begins.
    private int Titled(int first)
    {
        int entries = 0, last = first, opening = -1;
        for (int at = first + 1, entry = first; at < _lines.Count; at++)
        {
            if (_keys[at].Length > 0)
            {
                if (opening >= 0 && _keys[at] == _keys[opening])
                    break;
                opening = opening < 0 ? at : opening;
                entry = last = at;
                entries++;
            }
            else if (!TextShape.IsRule(_lines[at]) && !IsContinuation(at, entry, hanging: false))
            {
                break;
            }
        }

        if (entries >= FewestUnderTitle)
            _contents.AsSpan(first, last - first + 1).Fill(true);
        return last + 1;
    }

    private int Untitled(int first)
    {
        int end = first + 1, entry = first;
        while (end < _lines.Count && !TextShape.IsRule(_lines[end]) && !IsTitle(_keys[end]) && (_keys[end].Length > 0 || IsContinuation(end, entry, hanging: true)))
        {
            entry = _keys[end].Length > 0 ? end : entry;
            end++;
        }

        int entries = 0, again = 0, ordered = 0, previous = -1, from = -1, to = -1;
        for (int i = first; i < end; i++)
        {
            if (_keys[i].Length > 0 && NextPlace(_keys[i], end) is { } later)
            {
                again++;
                ordered += later >= previous ? 1 : 0;
                (previous, to) = (later, i);
                from = from < 0 ? i : from;
            }

            entries += from >= 0 && _keys[i].Length > 0 ? 1 : 0;
        }

        if (again >= FewestEntries && again * 5 >= entries * 3 && ordered * 5 >= again * 4)
        {
            // An entry before them comes again inside the run, where the text begins.
            while (from > first && (_keys[from - 1].Length == 0 || NextPlace(_keys[from - 1], to + 1) is not null))
                from--;
            _contents.AsSpan(from, to - from + 1).Fill(true);
        }

        return end;
    }

    private int? NextPlace(string key, int from)
    {
        List<int> places = _places[key];
        int at = places.BinarySearch(from);
        at = at < 0 ? ~at : at;
        return at < places.Count ? places[at] : null;
    }

    // Blank, or a further line of a long entry.
    private bool IsContinuation(int line, int entry, bool hanging) =>
        _lines.IsBlank(line) || (!_lines.IsBlank(line - 1) && _lines.Indent(line) >= _lines.Indent(entry) + (hanging ? 1 : 0) && line - entry <= LongestEntryLines);

    // "4.22. How do I …", however long: the next line may be an entry at the same indent.
    private static bool IsNumbered(string line) =>
        line.AsSpan().TrimStart(" \t*-[") is var text && text.IndexOfAnyExcept(s_number) is >= 3 and <= 10 and var end && text[end] is ' ' or ']' && text[..end].TrimEnd('.').Contains('.');

    // A line of a wrapped paragraph goes on at its own indent; the second line of a long entry is set in.
    private bool StandsAlone(int line) => !(GoesOn(line) || (line > 0 && GoesOn(line - 1)));

    private bool GoesOn(int line) =>
        line + 1 < _lines.Count && _lines.Indent(line) == _lines.Indent(line + 1) && !_lines.IsShort(line) && !TextShape.IsRule(_lines[line + 1]);

    /// <summary>The title of an entry without bullet, number, dots and page; empty where the line is too long, a sentence, or no text.</summary>
    private static string Key(string line)
    {
        ReadOnlySpan<char> text = line.AsSpan().Trim();
        if (text.Length is < 3 or > LongestEntry || (text[^1] == '.' && text.Count(' ') > LongestSentence))
            return "";
        text = text.TrimStart("*-+•#[ ").TrimEnd(".] \t");
        ReadOnlySpan<char> unpaged = text.TrimEnd("0123456789");
        if (unpaged.EndsWith("  ") || unpaged.EndsWith("..") || unpaged.EndsWith('\t'))
            text = unpaged.TrimEnd(". \t");
        int number = 0;
        while (number < text.Length && (char.IsAsciiDigit(text[number]) || text[number] is '.' or ')'))
            number++;
        text = text[number..].Trim(" \t:");
        if (text.StartsWith("chapter ", StringComparison.OrdinalIgnoreCase) && text.IndexOf(". ") is > 0 and < 12 and var title)
            text = text[(title + 2)..];
        return text.Length >= 3 && text.ContainsAnyInRange('A', '\uffff') ? text.ToString().ToLowerInvariant() : "";
    }
}
