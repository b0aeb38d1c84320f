using Kb.Compiler.Extractions;
using Kb.Compiler.Language;

namespace Kb.Compiler.Entities;

/// <summary>A word or mark of a sentence as names are looked up by. Of scripts without spaces each character is one.</summary>
/// <param name="Key">Normal form; empty for a mark, since a name does not go on beyond a comma.</param>
/// <param name="Text">In lower case.</param>
/// <param name="Spelled">In lower case, as written; only of words with a capital.</param>
/// <param name="Inner">Whether it stands inside a compound with a hyphen, not at its end: <c>Debian</c> in <c>Debian-Paket</c>.</param>
internal readonly record struct MentionWord(string Key, string Text, string? Spelled, bool Code, bool Inner = false)
{
    public char First => Text.Length > 0 ? Text[0] : ' ';

    public static List<MentionWord> Of(string sentence)
    {
        var words = new List<MentionWord>();
        List<TextToken> tokens = TextTokens.Of(sentence);
        for (int i = 0; i < tokens.Count; i++)
        {
            TextToken token = tokens[i];
            if (token.Kind == TokenKind.Word && i + 1 < tokens.Count && tokens[i + 1].Text == "." && tokens[i + 1].Start == token.End && PersonForms.IsInitial(token.Text + "."))
            {
                words.Add(new MentionWord(token.Text.ToLowerInvariant() + ".", token.Text.ToLowerInvariant(), SpelledOf(token.Text), false)); // the J. of J. Marsh
                i++;
                continue;
            }

            if (token.Kind == TokenKind.Mark && token.Text == "." && words.Count > 0 && words[^1].Text is "dr" or "prof" or "sr" or "sra" or "srta")
                continue; // of "Dr. Keller"
            if (token.Kind == TokenKind.Mark)
                words.Add(new MentionWord("", token.Text, null, false));
            else if (Scripts.IsUnspaced(token.Text[0]))
                words.AddRange(Characters(token.Text).Select(c => new MentionWord(c, c, null, false)));
            else if (token.Kind is TokenKind.Word or TokenKind.Code && token.Text.Contains('-'))
                AddParts(words, token);
            else
                words.Add(new MentionWord(NameKey.OfWord(token.Text), token.Text.ToLowerInvariant(), SpelledOf(token.Text), token.Kind == TokenKind.Code));
        }

        return words;
    }

    /// <summary>The words of a key, as they are looked up.</summary>
    public static string[] OfKey(string key) =>
        Scripts.HasUnspaced(key) ? [.. key.Split(' ').SelectMany(w => Scripts.IsUnspaced(w[0]) ? Characters(w) : [w])] : key.Split(' ');

    private static void AddParts(List<MentionWord> words, TextToken token)
    {
        string[] parts = token.Text.Split('-', StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i < parts.Length; i++)
            words.Add(new MentionWord(NameKey.OfWord(parts[i]), parts[i].ToLowerInvariant(), SpelledOf(parts[i]), token.Kind == TokenKind.Code, Inner: i + 1 < parts.Length));
    }

    private static string? SpelledOf(string word) => word.Any(char.IsUpper) ? Nfc.Fold(word) : null;

    private static IEnumerable<string> Characters(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            int length = char.IsHighSurrogate(text[i]) && i + 1 < text.Length ? 2 : 1;
            yield return text.Substring(i, length);
            i += length - 1;
        }
    }
}
