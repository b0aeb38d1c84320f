using Kb.Compiler.Extractions;
using Kb.Compiler.Language;

namespace Kb.Compiler.Statements;

/// <summary>Whether two statements tell a reader the same: the same words whatever the punctuation, one within the other, or all but a few of their words alike with the same names, numbers and negations.</summary>
public sealed class SameStatement
{
    private const double Alike = 0.9;

    private readonly string _words;
    private readonly Dictionary<string, int> _counts;
    private readonly HashSet<string> _firm;

    public SameStatement(string text)
    {
        List<TextToken> tokens = [.. TextTokens.Of(text).Where(token => token.Kind != TokenKind.Mark)];
        string[] keys = [.. tokens.Select(token => NameKey.OfWord(token.Text))];
        _words = $" {string.Join(' ', keys)} ";
        _counts = keys.CountBy(key => key).ToDictionary(c => c.Key, c => c.Value, StringComparer.Ordinal);
        // What may not differ: 20 and 30 euros, G1 and G2, is and is not.
        _firm = [.. tokens.Select((token, i) => (token.Text, Key: keys[i], i)).Where(t => t.Text.Any(char.IsDigit) || (t.i > 0 && t.Text.Any(char.IsUpper)) || IsTurn(t.Text)).Select(t => t.Key)];
    }

    public bool Is(SameStatement other)
    {
        if (_words.Contains(other._words, StringComparison.Ordinal) || other._words.Contains(_words, StringComparison.Ordinal))
            return true;
        int most = Math.Max(_counts.Values.Sum(), other._counts.Values.Sum());
        int shared = _counts.Sum(c => Math.Min(c.Value, other._counts.GetValueOrDefault(c.Key)));
        return shared > Alike * most && _firm.SetEquals(other._firm);
    }

    private static bool IsTurn(string word) =>
        word.ToLowerInvariant() is "not" or "no" or "never" or "none" or "without" or "cannot" or "may" or "might" or "can" or "could" or "should" or "must" or "will" or "would" or "if" or "unless" or "less" or "more" or "most" or "least" or "before" or "after" or "above" or "below" or "up" or "down" or "on" or "off"
        || word.EndsWith("n't", StringComparison.OrdinalIgnoreCase) || word.EndsWith("n’t", StringComparison.OrdinalIgnoreCase);
}
