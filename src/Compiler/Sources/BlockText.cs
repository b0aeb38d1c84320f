using System.Text;
using Kb.Compiler.Language;

namespace Kb.Compiler.Sources;

/// <summary>Text of a block while it is put together, with the line that each character came from, so that every sentence knows its lines exactly.</summary>
internal sealed class BlockText
{
    private readonly StringBuilder _text = new();
    private readonly List<int> _lines = [];

    /// <summary>What programs that set manuals divide words with at the end of a line; a writer's own hyphen is another character.</summary>
    private const char Hyphenated = '\u2010';

    private bool _broken;

    public int Length => _text.Length;

    /// <summary>A line ends here: one space, or nothing after a hyphen inside a word and between letters that are written without spaces.</summary>
    public void LineBreak() => _broken = true;

    public void Append(string text, int line)
    {
        if (_broken && text.Length > 0)
        {
            _broken = false;
            if (!ContinuesWord(text))
            {
                Append(' ', line);
            }
            else
            {
                text = text.TrimStart();
                if (_text[^1] == Hyphenated)
                    RemoveLast();
            }
        }

        foreach (char c in text)
            Append(c, line);
    }

    /// <summary>White space collapses to one space; none at the start.</summary>
    public void Append(char c, int line)
    {
        char plain = char.IsWhiteSpace(c) ? ' ' : c;
        if (plain == ' ' && (_text.Length == 0 || _text[^1] == ' '))
            return;
        _text.Append(plain);
        _lines.Add(line);
    }

    private void RemoveLast()
    {
        _text.Length--;
        _lines.RemoveAt(_lines.Count - 1);
    }

    public override string ToString() => _text.ToString();

    /// <summary>Where each line begins in it.</summary>
    public IEnumerable<int> LineStarts()
    {
        int line = 0;
        for (int i = 0; i < _text.Length; i++)
        {
            if (_lines[i] <= line || _text[i] == ' ')
                continue;
            line = _lines[i];
            yield return i;
        }
    }

    /// <summary>The sentences from <paramref name="start"/> on.</summary>
    /// <param name="language">Of the document.</param>
    public IReadOnlyList<Sentence> Sentences(string language, int start = 0) => Sentences(language, start, _text.Length);

    public IReadOnlyList<Sentence> Sentences(string language, int start, int end)
    {
        string text = _text.ToString(start, end - start);
        return [.. SentenceSplitter.Split(text, language).Select(s => new Sentence(text.Substring(s.Start, s.Length), Span(start + s.Start, s.Length)))];
    }

    /// <summary>Replaces stretches; each replacement keeps the line of what it replaces.</summary>
    public BlockText Replace(IEnumerable<(int Start, int Length, string By)> changes)
    {
        var changed = new BlockText();
        int at = 0;
        foreach ((int start, int length, string by) in changes)
        {
            for (; at < start; at++)
                changed.Append(_text[at], _lines[at]);
            changed.Append(by, _lines[start]);
            at = start + length;
        }

        for (; at < _text.Length; at++)
            changed.Append(_text[at], _lines[at]);
        return changed;
    }

    // "work-\nspace" is one word, and so is "GNU/\nLinux"; "two- and three-fold" is not.
    private bool ContinuesWord(string next)
    {
        if (_text.Length >= 1 && next.AsSpan().TrimStart() is [var first, ..] && JoinsWide(_text[^1], first))
            return true;
        if (_text.Length >= 2 && _text[^1] == '/' && char.IsLetter(_text[^2]) && !EndsInPath() && char.IsLetter(next.AsSpan().TrimStart() is [var letter, ..] ? letter : ' '))
            return true;
        if (_text.Length < 2 || _text[^1] is not ('-' or Hyphenated) || !char.IsLetter(_text[^2]))
            return false;
        ReadOnlySpan<char> text = next.AsSpan().TrimStart();
        if (_text[^1] == Hyphenated && text.Length > 0 && char.IsUpper(text[0]) && char.IsUpper(_text[^2]))
            return true;
        int end = text.IndexOf(' ');
        return text.Length > 0 && char.IsLower(text[0]) && (end < 0 ? text : text[..end]) is not ("and" or "or" or "to" or "und" or "oder" or "bis" or "et" or "ou" or "y" or "o");
    }

    // "/usr/share/doc/" is whole without the next line.
    private bool EndsInPath()
    {
        for (int i = _text.Length - 2; i >= 0 && _text[i] != ' '; i--)
        {
            if (_text[i] == '/')
                return true;
        }

        return false;
    }

    // "パッケ\nージ" is one word; beside a Latin letter the space is kept, as most writers set one there.
    private static bool JoinsWide(char left, char right) =>
        (Scripts.IsUnspaced(left) || Scripts.IsWideMark(left)) && (Scripts.IsUnspaced(right) || Scripts.IsWideMark(right)) || (Scripts.IsWideMark(left) && left != '・') || Scripts.IsWideMark(right);

    public LineSpan Span(int start, int length) => new(_lines[start], _lines[start + length - 1]);
}
