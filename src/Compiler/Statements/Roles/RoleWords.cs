using System.Text.RegularExpressions;
using Kb.Compiler.Language;

namespace Kb.Compiler.Statements.Roles;

/// <summary>Whether a phrase says what somebody does: "naval architect", "head of the conservation lab", "our programme officer at the Fund". English.</summary>
internal static partial class RoleWords
{
    private const int MostWords = 12;

    /// <summary>Words that may stand before the one that says the role.</summary>
    private const int MostBefore = 4;

    /// <summary>Whether it is a noun phrase whose head, before any "of", "at" or comma, is a role.</summary>
    public static bool IsRole(string phrase) => Head(phrase) is not null;

    /// <summary>The noun that says the role, in lower case: "architect"; null where the phrase is no role.</summary>
    public static string? Head(string phrase)
    {
        string[] words = phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 0 or > MostWords)
            return null;
        int end = Array.FindIndex(words, Ends);
        string[] before = words[..Math.Min(end < 0 ? words.Length : end + 1, MostBefore + 1)];
        int head = Array.FindLastIndex(before, w => IsNoun(Bare(w)));
        if (head < 0 || !before.Take(head).Select((w, i) => MayPrecede(w, first: i == 0)).All(may => may))
            return null;
        // What follows is another phrase: "engineer at Norrvarme", "director since 2019", but neither "designer chairs" nor "engineer Ana Duarte".
        return head == words.Length - 1 || Ends(words[head]) || Follows().IsMatch(words[head + 1]) ? Bare(words[head]) : null;
    }

    /// <summary>Whether one word, in lower case, says a role.</summary>
    public static bool IsNoun(string word) => word.Length > 1 && Occupations.Holds(word);

    /// <summary>Whether the words say that it is over: "former harbour master", "was clerk", "director until 2020".</summary>
    public static bool IsPast(string role) => Past().IsMatch(role);

    /// <summary>Whether a word may stand between an article and a role: "naval", "volunteer", "first".</summary>
    public static bool MayPrecede(string word, bool first)
    {
        string bare = Bare(word);
        if (bare.Length == 0 || word[^1] is ',' or ';' or ':' or '.')
            return false;
        FunctionClass function = FunctionWords.Of(bare);
        if (function is not FunctionClass.None)
            return function == FunctionClass.Determiner && first;
        if (first && s_former.Opens(bare))
            return true;
        WordClass known = Lexicon.Of(bare);
        // "volunteer" and "finance" are nouns before a role; "says" and "met" are what somebody does.
        return known == WordClass.Unknown || known.IsProper() || known.IsMainlyNoun() || known.HasFlag(WordClass.MainlyAdjective)
            || ((known.CanBeNoun() || known.CanBeAdjective()) && bare[^1] != 's' && !bare.EndsWith("ed", StringComparison.Ordinal) && Lexicon.BaseOf(bare) is null);
    }

    private static bool Ends(string word) => word[^1] is ',' or '/' or '(' or '&' or '+';

    private static string Bare(string word) => word.Trim(',', '"', '“', '”', '(', ')', '.', '*').ToLowerInvariant();

    private static readonly PhraseSet s_former = new("former|ex|acting|interim|retired|future|new|old|then|previous|outgoing|late");

    [GeneratedRegex(@"^(?:of|at|for|in|on|with|from|since|until|to|by|[(/&+–—-].*|and|who|based|responsible|work(?:s|ing))$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Follows();

    [GeneratedRegex(@"^(?:(?:the|our|its|an?) )?(?:former|ex|retired|late|previous|outgoing|was|worked)\b|\b(?:until|till)\b|–\s?(?:19|20)\d\d\b", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Past();
}
