using System.Text.RegularExpressions;
using Kb.Compiler.Language;

namespace Kb.Compiler.Statements;

/// <summary>Whether a sentence says how a thing is: not what is not so, should be, was once or is new, not what to do, and not what the writer does. What heads a page and describes a text is chosen among these.</summary>
internal static partial class PlainStatement
{
    public static bool Is(string sentence, string language = "en") => language == "en"
        ? !Aside().IsMatch(sentence) && !IsOrder(sentence, language)
        : SentenceTables.For(language) is not { } table || (!table.Aside.IsMatch(sentence) && !table.Order.IsMatch(sentence));

    /// <summary>"Add a new option": an entry of a list of changes, a step of a procedure.</summary>
    public static bool IsOrder(string sentence, string language)
    {
        if (language != "en")
            return SentenceTables.For(language)?.Order.IsMatch(sentence) == true;
        string first = TextTokens.Of(Label().Replace(sentence, "")).FirstOrDefault().Text?.ToLowerInvariant() ?? "";
        return first is "don't" or "please" || (Lexicon.BaseOf(first) is null && Lexicon.Of(first) is var word && word.IsMainlyVerb() && !first.EndsWith("ing", StringComparison.Ordinal) && !first.EndsWith("ed", StringComparison.Ordinal));
    }

    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase;

    // "diff: Add missing quotes": the part that was changed.
    [GeneratedRegex(@"^[\w./-]{2,30}: +", Options)]
    private static partial Regex Label();

    [GeneratedRegex(@"\b(?:not|cannot|never|nor|neither|should|must|might|would|could|shall|now|no longer|still|previously|formerly|changed|fixed|was|were|had|exactly the same|unfortunately|sorry|however|i|we|our|my|us|it's|i'm|me|also (?:is|has|does|can|the|a|an|in|on|to|for|be|\w+s))\b|n[’']t\b|^as of\b|^\S+(?: \S+){0,3}: |^to \w+[^,]{0,80}, |\bth(?:is|e following|e next|e previous) (?:section|chapter|appendix)\b|[!?]$|://|@|\s/\w", Options)]
    private static partial Regex Aside();
}
