using Kb.Compiler.Language;

namespace Kb.Compiler.Extractions;

/// <summary>A long form with the short form that the source gives it in brackets.</summary>
public sealed record Abbreviation(string Short, string Long);

/// <summary>"volumetric water content (VWC)": each letter of the short form begins a word, or stands in one, of the long form before it. Method: Schwartz and Hearst, 2003.</summary>
internal static class Brackets
{
    public static IEnumerable<Abbreviation> Find(string sentence)
    {
        for (int open = sentence.IndexOf('('); open > 0; open = sentence.IndexOf('(', open + 1))
        {
            int close = sentence.IndexOf(')', open);
            if (close < 0)
                yield break;
            string inner = sentence[(open + 1)..close].Trim(' ', '"', '“', '”', '`');
            if (IsShort(inner) && LongForm(inner, sentence[..open].TrimEnd()) is { } longForm)
                yield return new Abbreviation(inner, longForm);
        }
    }

    private static bool IsShort(string text) =>
        text.Length is >= 2 and <= 10 && !text.Contains(' ') && char.IsLetter(text[0])
        && text.Count(char.IsUpper) >= 2 && text.All(c => char.IsLetterOrDigit(c) || c is '-' or '/' or '&');

    // Walks both from the right; the first letter of the short form must begin a word.
    private static string? LongForm(string shortForm, string before)
    {
        string letters = new([.. shortForm.Where(char.IsLetterOrDigit)]);
        string plain = letters.EndsWith('s') && letters.Length > 2 && char.IsUpper(letters[^2]) ? letters[..^1] : letters; // VMs, APIs
        int at = before.Length - 1;
        for (int i = plain.Length - 1; i >= 0; i--)
        {
            while (at >= 0 && (char.ToLowerInvariant(before[at]) != char.ToLowerInvariant(plain[i])
                || (i == 0 && at > 0 && char.IsLetterOrDigit(before[at - 1]))))
            {
                at--;
            }

            if (at < 0)
                return null;
            if (i > 0)
                at--;
        }

        string found = before[at..];
        List<TextToken> tokens = TextTokens.Of(found);
        int initials = tokens.SelectMany(t => t.Text.Split('-', '/')).Count(w => w.Length > 0 && plain.Contains(w[0], StringComparison.OrdinalIgnoreCase));
        bool clean = initials >= plain.Length - 1 && tokens.All(t => t.Kind == TokenKind.Word) && tokens.Count <= Math.Min(plain.Length + 4, plain.Length * 2)
            && tokens.Count > 1 && !NameWords.IsFunction(tokens[0].Text.ToLowerInvariant());
        return clean && found.Length > shortForm.Length ? found : null;
    }
}
