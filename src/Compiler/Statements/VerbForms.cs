using System.Text.RegularExpressions;
using Kb.Compiler.Language;

namespace Kb.Compiler.Statements;

/// <summary>Which of the words that can be noun and verb is no finite verb where it stands, by its form: "file" in "an init file", "names" at the end.</summary>
internal static partial class VerbForms
{
    private const int NearNumber = 2;

    public static bool IsNounThere(List<TextToken> tokens, int i, string lower, WordClass word)
    {
        if (i == 0 || !word.CanBeNoun() || (tokens[i - 1].Kind == TokenKind.Mark && !IsNamed(tokens, i)) || UnchangedPast().IsMatch(lower) || Lexicon.BaseOf(lower) is not null)
            return false;
        if (lower.EndsWith("ed", StringComparison.Ordinal) || lower.EndsWith("ss", StringComparison.Ordinal))
            return false;
        if (tokens[i - 1].Kind == TokenKind.Mark)
            return true;
        return lower.EndsWith('s') ? word.IsMainlyNoun() && !word.IsMainlyVerb() && (IsLast(tokens, i) || IsCounted(tokens, i)) : IsSingular(tokens, i);
    }

    // The "Winter" release.
    private static bool IsNamed(List<TextToken> tokens, int i) => tokens[i - 1].Text is "\"" or "”" && (i + 1 == tokens.Count || tokens[i + 1].Text == ".");

    // Nothing is said after a verb that takes something: "… Novell server names."
    private static bool IsLast(List<TextToken> tokens, int i) => i > 1 && IsBare(tokens[i - 1]) && IsBare(tokens[i - 2]) && (i + 1 == tokens.Count || (tokens[i + 1].Kind == TokenKind.Mark && tokens[i + 1].Text is "." or ")" or ";"));

    private static bool IsBare(TextToken token) => token.Kind is TokenKind.Word && FunctionWords.Of(token.Text.ToLowerInvariant()) == FunctionClass.None && !Lexicon.Of(token.Text.ToLowerInvariant()).CanBeAdjective();

    // "three GPT partitions".
    private static bool IsCounted(List<TextToken> tokens, int i) =>
        Enumerable.Range(1, Math.Min(NearNumber, i)).Any(back => tokens[i - back].Kind == TokenKind.Number || FunctionWords.Of(tokens[i - back].Text.ToLowerInvariant()) == FunctionClass.Quantifier || Counts().IsMatch(tokens[i - back].Text));

    // A base form needs a subject of more than one, or one that it follows without an ending: "you", "they", "people".
    private static bool IsSingular(List<TextToken> tokens, int i)
    {
        TextToken before = tokens[i - 1];
        string lower = before.Text.ToLowerInvariant();
        if (before.Kind is not (TokenKind.Word or TokenKind.Code) || FunctionWords.Of(lower) != FunctionClass.None || StopWords.Contains(lower, "en") || Lexicon.Of(lower).IsMainlyAdverb() || lower.EndsWith("ly", StringComparison.Ordinal))
            return false;
        // "The young of the kestrel leave in July", "file a report": what a verb goes on with.
        if (i + 1 < tokens.Count && FunctionWords.Of(tokens[i + 1].Text.ToLowerInvariant()) is FunctionClass.Determiner or FunctionClass.Preposition)
            return false;
        return !tokens.Take(i).Any(t => t.Text is "and" or "," || IsPlural(t.Text.ToLowerInvariant()));
    }

    private static bool IsPlural(string word) =>
        (word.Length > 2 && word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) && !word.EndsWith("'s", StringComparison.Ordinal) && !word.EndsWith("’s", StringComparison.Ordinal)) || Plural().IsMatch(word);

    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture;

    // Their past has no ending: "the writer set a rule".
    [GeneratedRegex("^(?:put|set|cut|let|hit|read|shut|cost|spread|split|hurt|quit|cast|beat|bet|bid|burst|shed|reset)$", Options)]
    private static partial Regex UnchangedPast();

    [GeneratedRegex("^(?:people|children|men|women|mice|data|media|criteria|police|folk|both|they|we|you|all|many|others|most|some|few|several)$", Options)]
    private static partial Regex Plural();

    [GeneratedRegex("^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|few|multiple)$", Options)]
    private static partial Regex Counts();
}
