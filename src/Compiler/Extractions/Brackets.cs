using System.Text.RegularExpressions;
using Kb.Compiler.Language;
using Kb.Compiler.Sources;

namespace Kb.Compiler.Extractions;

/// <summary>A long form with the short form that the source gives it, in brackets or in words.</summary>
/// <param name="Lines">Where the source says so.</param>
public sealed record Abbreviation(string Short, string Long, LineSpan Lines);

/// <summary>"volumetric water content (VWC)", "VWC (volumetric water content)", "VWC stands for volumetric water content": each letter of the short form begins a word, or stands in one, of the long form. Method: Schwartz and Hearst, 2003.</summary>
internal static partial class Brackets
{
    private static readonly char[] s_quotes = [' ', '"', '“', '”', '`'];

    public static IEnumerable<Abbreviation> Find(Sentence from)
    {
        string sentence = from.Text;
        foreach (Match stated in StandsFor().Matches(sentence))
        {
            if (IsShort(stated.Groups["short"].Value) && Spelled(stated.Groups["short"].Value, stated.Groups["long"].Value) is { } spelled)
                yield return new Abbreviation(stated.Groups["short"].Value, spelled, from.Lines);
        }

        for (int open = sentence.IndexOf('('); open > 0; open = sentence.IndexOf('(', open + 1))
        {
            int close = sentence.IndexOf(')', open);
            if (close < 0)
                yield break;
            string inner = sentence[(open + 1)..close].Trim(s_quotes), before = sentence[..open].TrimEnd();
            string word = before[(before.LastIndexOf(' ') + 1)..].Trim(s_quotes);
            if (IsShort(inner) && LongForm(inner, before) is { } longForm)
                yield return new Abbreviation(inner, longForm, from.Lines);
            else if (IsShort(word) && IsCapitalised(word, inner))
                yield return new Abbreviation(word, inner, from.Lines);
            else if (IsShort(word) && inner.Contains(' ') && LongForm(word, inner) is { } after && after.Length == Article().Replace(inner, "").Length)
                yield return new Abbreviation(word, after, from.Lines);
        }
    }

    // "SBS stands for sick building syndrome in our reports": the long form ends somewhere in what follows.
    private static string? Spelled(string shortForm, string after)
    {
        string[] words = Article().Replace(after, "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (int count = Math.Min(words.Length, shortForm.Length + 2); count >= 2; count--)
        {
            string stretch = string.Join(' ', words, 0, count);
            if (LongForm(shortForm, stretch) is { } longForm && longForm.Length == stretch.Length && char.ToLowerInvariant(words[count - 1][0]) == char.ToLowerInvariant(shortForm.TrimEnd('s')[^1]))
                return longForm;
        }

        return null;
    }

    // "INN (InterNetNews)": one word, and its capitals are the short form.
    private static bool IsCapitalised(string shortForm, string inner) =>
        inner.Length > shortForm.Length && inner.All(char.IsLetter) && inner.Any(char.IsLower) && string.Concat(inner.Where(char.IsUpper)) == shortForm;

    private static bool IsShort(string text) =>
        text.Length is >= 2 and <= 10 && !text.Contains(' ') && char.IsLetter(text[0])
        && text.Count(char.IsUpper) >= 2 && text.All(c => char.IsLetterOrDigit(c) || c is '-' or '/' or '&');

    // The last words whose first letters are just those of the short form: "personal protective equipment (PPE)".
    private static string? ByInitials(string plain, string before)
    {
        List<TextToken> tokens = TextTokens.Of(before);
        int at = plain.Length - 1, first = tokens.Count;
        while (at >= 0 && first > 0 && tokens[first - 1].Kind == TokenKind.Word)
        {
            first--;
            if (char.ToLowerInvariant(tokens[first].Text[0]) == char.ToLowerInvariant(plain[at]))
                at--;
            else if (at == plain.Length - 1 || !NameWords.IsFunction(tokens[first].Text))
                return null; // small words between may be left out, nothing else
        }

        return at < 0 && plain.Length > 1 && !NameWords.IsFunction(tokens[first].Text.ToLowerInvariant()) ? before[tokens[first].Start..] : null;
    }

    // Walks both from the right; the first letter of the short form must begin a word.
    private static string? LongForm(string shortForm, string before)
    {
        string letters = new([.. shortForm.Where(char.IsLetterOrDigit)]);
        string plain = letters.EndsWith('s') && letters.Length > 2 && char.IsUpper(letters[^2]) ? letters[..^1] : letters; // VMs, APIs
        if (ByInitials(plain, before) is { } exact)
            return exact;
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

    [GeneratedRegex(@"\b(?<short>\p{Lu}[\p{L}\d&/-]{1,9})(?:,\s+|\s+is\s+|\s+\(|\s+)(?:stands\s+for|standing\s+for|(?:is\s+)?short\s+for)\s+(?<long>[\p{L}\d' -]{4,80})", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex StandsFor();

    [GeneratedRegex("^(?:the|an?)\\s+", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Article();
}
