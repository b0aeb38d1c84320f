using System.Buffers;
using System.Text.RegularExpressions;

namespace Kb.Compiler.Workspace;

/// <summary>What in AGENTS.md can be the name of a thing, and what is rather a sentence or markup.</summary>
internal static partial class GuidanceNames
{
    private const int MostWords = 8;
    private const int MostCharacters = 80;

    private static readonly SearchValues<char> s_markup = SearchValues.Create("<>[]{}|\\\t");

    public static bool IsName(string text) =>
        text.Length is >= 1 and <= MostCharacters && text.Any(char.IsLetterOrDigit) && text.Count(c => c == ' ') < MostWords
        && !text.AsSpan().ContainsAny(s_markup) && !text.Contains("://", StringComparison.Ordinal) && !SentenceEnd().IsMatch(text);

    /// <summary>"Annual billing: how we charge" lists Annual billing.</summary>
    public static string WithoutNote(string text)
    {
        int end = text.IndexOf(": ", StringComparison.Ordinal);
        foreach (string dash in (string[])[" – ", " — ", " - "])
        {
            int at = text.IndexOf(dash, StringComparison.Ordinal);
            if (at > 0 && (end < 0 || at < end))
                end = at;
        }

        return end > 0 ? text[..end].Trim() : text;
    }

    /// <summary>"only important people" is a wish; "Only Connect" may be a name.</summary>
    public static bool IsWish(string text) => Wish().IsMatch(text) && !text.AsSpan(1).ContainsAnyInRange('A', 'Z');

    [GeneratedRegex(@"(?:\w{5,}[.!?]|[!?])$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"^(?:only|not?|don[’']t|do not|never|prefer|avoid|ignore|please|make|give|write|use|include|exclude|skip|every|all|also|without|except|at least|at most|up to|more|fewer|less|we|you|they|if|when)\b", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Wish();
}
