namespace Kb.Compiler.Statements;

/// <summary>A tagged sentence between the commas, semicolons and dashes of its top level: those inside brackets and quotations part nothing.</summary>
internal sealed class SentenceParts
{
    private SentenceParts(string text, List<TaggedWord> words)
    {
        (Text, Words) = (text, words);
        End = words.Count > 0 && words[^1].Text is "." or "!" ? words.Count - 1 : words.Count;
    }

    public string Text { get; }

    public List<TaggedWord> Words { get; }

    public List<SentencePart> Parts { get; } = [];

    /// <summary>Index of the full stop, or the number of words where there is none.</summary>
    public int End { get; }

    /// <summary>UTF-16 index of the full stop.</summary>
    public int TextEnd => End < Words.Count ? Words[End].Start : Text.Length;

    public static SentenceParts Of(string sentence)
    {
        var parts = new SentenceParts(sentence, WordTagger.Tag(sentence, null, null));
        parts.Cut();
        return parts;
    }

    private void Cut()
    {
        int depth = 0, first = 0, mark = -1;
        bool quoted = false;
        for (int i = 0; i < End; i++)
        {
            TaggedWord word = Words[i];
            if (word.Tag != WordTag.Mark)
                continue;
            if (word.Text is "\"" or "“" or "”")
                quoted = word.Text == "“" || (word.Text == "\"" && !quoted);
            else if (word.Text is "(" or "[")
                depth++;
            else if (word.Text is ")" or "]")
                depth--;
            else if (depth == 0 && !quoted && IsSeparator(i))
            {
                Parts.Add(new SentencePart(first, i, mark));
                bool twofold = word.Text == "-" && Words[i + 1].Text == "-";
                (first, mark) = (twofold ? i + 2 : i + 1, i);
                i = first - 1;
            }
        }

        Parts.Add(new SentencePart(first, End, mark));
        Parts.RemoveAll(p => p.First >= p.End);
    }

    private bool IsSeparator(int i) => Words[i].Text switch
    {
        "," or ";" or "—" => true,
        "–" or "-" => IsDash(i),
        _ => false,
    };

    // A hyphen or two with spaces around; between numbers it is a minus, before a letter an option.
    private bool IsDash(int i)
    {
        int last = i + 1 < Words.Count && Words[i].Text == "-" && Words[i + 1].Text == "-" && Words[i + 1].Start == Words[i].End ? i + 1 : i;
        return i > 0 && last + 1 < Words.Count && Words[i].Start > Words[i - 1].End && Words[last + 1].Start > Words[last].End
            && Words[i - 1].Tag != WordTag.Value && Words[last + 1].Tag != WordTag.Value;
    }

    public string Opener(SentencePart part) => Words[part.First].Lower;

    public string Next(SentencePart part, int by) => part.First + by < part.End ? Words[part.First + by].Lower : "";

    public bool IsFinite(int i) => FiniteVerbs.Is(Words, i);

    public bool HasFinite(SentencePart part) => FiniteVerbs.First(Words, part.First, part.End) >= 0;

    public bool Has(int from, int end, Func<TaggedWord, bool> test) => Words.FindIndex(from, end - from, w => test(w)) >= 0;
}
