using Kb.Compiler.Language;
using Kb.Compiler.Pages;

namespace Kb.Compiler.Links;

/// <summary>
/// Every name a page can be mentioned by, as a trie over tokens: looking at a text costs at most <see cref="MaxTokens"/> steps
/// for each of its words, however many names there are.
/// </summary>
internal sealed class NameTrie
{
    /// <summary>A longer title is nobody's words for the thing.</summary>
    public const int MaxTokens = 12;

    private readonly Dictionary<string, int> _tokens = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _byText;
    private readonly Dictionary<(int Node, int Token, bool Spaced), int> _next = [];
    private readonly Dictionary<int, Entry> _entries = [];
    private int _nodes = 1;

    public NameTrie() => _byText = _tokens.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Names that could be taken for ordinary words, have no letter or are too long are left out.</summary>
    public void Add(string name, PageId page)
    {
        List<NameToken> tokens = NameTokens.Cut(name);
        List<string> words = [.. tokens.Where(token => token.IsWord).Select(token => name.Substring(token.Start, token.Length))];
        if (tokens.Count is 0 or > MaxTokens || !name.Any(char.IsLetter) || words.TrueForAll(CommonWords.Contains))
            return;

        bool oneWord = words.Count == 1;
        if (oneWord && words[0].Length == 1 && Scripts.IsUnspaced(words[0][0]))
            return;
        if (oneWord && name.Any(char.IsLower) && !name.Any(char.IsUpper))
            return;

        int node = 0;
        foreach (NameToken token in tokens)
        {
            int id = Intern(name.AsSpan(token.Start, token.Length));
            (int, int, bool) step = (node, id, token.Spaced && node != 0);
            if (!_next.TryGetValue(step, out node))
                _next.Add(step, node = _nodes++);
        }

        if (!_entries.TryGetValue(node, out Entry? entry))
            _entries.Add(node, entry = new Entry(page, oneWord));
        if (entry.Page != page)
            entry.Ambiguous = true;
        entry.Written.Add(tokens.Count == 1 ? words[0] : name[tokens[0].Start..tokens[^1].End]);
    }

    /// <summary>The longest name that starts at token <paramref name="first"/> and stands by itself there.</summary>
    public NameMatch? LongestAt(string text, List<NameToken> tokens, int first)
    {
        NameMatch? longest = null;
        int node = 0;
        for (int i = first; i < tokens.Count && i - first < MaxTokens; i++)
        {
            NameToken token = tokens[i];
            if (!_byText.TryGetValue(text.AsSpan(token.Start, token.Length), out int id)
                || !_next.TryGetValue((node, id, token.Spaced && i > first), out node))
                break;

            if (_entries.TryGetValue(node, out Entry? entry) && StandsAlone(text, tokens[first].Start, token.End) && entry.Allows(text.AsSpan(tokens[first].Start, token.End - tokens[first].Start)))
                longest = new NameMatch(entry.Ambiguous ? null : entry.Page, i - first + 1);
        }

        return longest;
    }

    private int Intern(ReadOnlySpan<char> token)
    {
        if (!_byText.TryGetValue(token, out int id))
            _tokens.Add(token.ToString(), id = _tokens.Count);
        return id;
    }

    /// <summary>Not a part of a compound, path, address or tag: "Mercury-based", "notes/Mercury", "#Mercury", "Node.js".</summary>
    private static bool StandsAlone(string text, int start, int end)
    {
        char before = start > 0 ? text[start - 1] : ' ';
        char after = end < text.Length ? text[end] : ' ';
        bool dotted = after is '.' or ':' && end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1]);
        return !"-_/\\@#&+.~=".Contains(before, StringComparison.Ordinal) && !"-_/\\@#+=".Contains(after, StringComparison.Ordinal) && !dotted
            && !GoesOn(text, start - 1) && !GoesOn(text, end - 1);
    }

    /// <summary>A run of katakana is one word, and in Japanese a run of kanji too; Chinese has no bounds between words.</summary>
    private static bool GoesOn(string text, int left)
    {
        if (left < 0 || left + 1 >= text.Length)
            return false;
        char a = text[left], b = text[left + 1];
        return (Scripts.IsKatakana(a) && Scripts.IsKatakana(b)) || (Scripts.IsHan(a) && Scripts.IsHan(b) && Scripts.HasKana(text));
    }

    private sealed class Entry(PageId page, bool oneWord)
    {
        public PageId Page { get; } = page;

        public bool Ambiguous { get; set; }

        public HashSet<string> Written { get; } = new(StringComparer.Ordinal);

        /// <summary>A name of one word only as written or in capitals: "marketing" is not the page Marketing.</summary>
        public bool Allows(ReadOnlySpan<char> mention)
        {
            if (!oneWord)
                return true;
            foreach (string written in Written)
            {
                if (mention.SequenceEqual(written) || mention.SequenceEqual(written.ToUpperInvariant()))
                    return true;
            }

            return false;
        }
    }
}

/// <param name="Page">Null where two pages share the name: nothing is linked.</param>
/// <param name="Tokens">How many tokens the mention takes.</param>
internal readonly record struct NameMatch(PageId? Page, int Tokens);
