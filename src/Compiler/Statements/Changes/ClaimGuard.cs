using System.Text.RegularExpressions;
using Kb.Compiler.Language;
using Kb.Compiler.Sources;

namespace Kb.Compiler.Statements;

/// <summary>Sentences that state nothing to hold against another one: questions, conditions, examples, doubts, reports, plans, and what only its day or its speaker makes clear. English.</summary>
internal static partial class ClaimGuard
{
    /// <summary>By its words, before the sentence is taken apart.</summary>
    public static bool MayState(string sentence) => !Bars().IsMatch(sentence);

    public static bool States(ReadSentence sentence)
    {
        if (sentence.IsQuestion || sentence.Clauses.Count == 0)
            return false;
        if (sentence.Words.Exists(w => w.Tag is not (WordTag.Name or WordTag.Value) && ChangeWords.IsPointing(w.Lower)))
            return false;
        if (sentence.Clauses.Exists(c => c.Link == ClauseLink.Complement || (c.Link == ClauseLink.Subordinate && Connectives.Binds(c.Connective)) || c.Modals.Any(ChangeWords.IsDoubt)))
            return false;
        // A word may be both what hedges and what is denied: "no longer", "not any".
        bool denied = sentence.Clauses.Exists(c => c.Negated);
        return !SenseWords.Of(sentence).Exists(s => ChangeWords.IsHedge(s.Word) && !(denied && s.Word == "any"));
    }

    /// <summary>Whether what stands in one place may be held against what stands in the other: not under an example or a proposal, nor for another season or version.</summary>
    public static string? Scope(Source source, Passage passage)
    {
        if (passage.Kind == PassageKind.BlockQuote)
            return null;
        var scope = new SortedSet<string>(StringComparer.Ordinal);
        foreach (string heading in passage.Heading.Append(source.Title))
        {
            if (Unreal().IsMatch(heading))
                return null;
            foreach (Match version in Version().Matches(heading))
                scope.Add(version.Value.ToLowerInvariant());
            foreach (TextToken token in TextTokens.Of(heading))
            {
                string word = token.Text.ToLowerInvariant();
                if (ChangeWords.IsSeason(word) || (heading != source.Title && ChangeWords.IsScope(word)))
                    scope.Add(word);
            }
        }

        return string.Join(' ', scope);
    }

    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase;

    [GeneratedRegex(@"\?|""|“|\b(?:for example|for instance|e\.g\.|such as|say|imagine|suppose|if|unless|in case|used to|would|could|might|should|hypothetical\w*|except|apart from|instead of|rather than|up until|so far|as yet|at first|at the moment|right now|last (?:year|week|month|spring|summer|autumn|winter|night|time)|(?:first|second|third|last|other) one|thought|think|thinks|believes?|believed|claims?|claimed|heard|hopes?|proposed|suggested|rumou?red|supposed(?:ly)?|until|till|from now|on average|typically|usually|normally|often|sometimes|respectively|versus|vs|compared)\b|\w[’']d\b", Options)]
    private static partial Regex Bars();

    [GeneratedRegex(@"\b(?:examples?|proposals?|proposed|drafts?|ideas?|options?|scenarios?|alternatives?|hypothe\w+|rejected|declined|wish ?list|brainstorm\w*|quotes?|quotations?|estimates?|forecasts?|old|former\w*|previous\w*|archived?|obsolete|deprecated|history|faq|exercises?|quiz|templates?|fiction|story|myths?)\b", Options)]
    private static partial Regex Unreal();

    [GeneratedRegex(@"\bv?\d+\.\d+(?:\.\d+)*\b|\b(?:version|release|edition|season|year|phase|v)\s*\d+\b|\b(?:19|20)\d\d/\d+\b", Options)]
    private static partial Regex Version();
}
