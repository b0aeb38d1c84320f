using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Kb.Compiler.Extractions;
using Kb.Compiler.Language;

namespace Kb.Compiler.Entities;

/// <summary>Whether a single name stands for somebody or for something in a sentence: "said Keller" and "Ms. Keller" against "the Keller plant" and "at Keller". English.</summary>
internal static partial class PersonSigns
{
    private static readonly FrozenSet<string> s_articles = Set("a an the this that each every our your its their no another any some");
    private static readonly FrozenSet<string> s_places = Set("in at into onto near inside through via using across throughout within under");
    private static readonly FrozenSet<string> s_acts = Set("said says asked asks told tells agreed agrees promised promises wrote writes explained explains replied replies answered answers suggested suggests thinks thought believes believed hopes hoped knows knew feels felt doubts doubted apologised apologized smiled laughed laughs noted mentioned volunteered reads asks wants joined attended");
    private static readonly FrozenSet<string> s_addressed = Set("said says asked asks told tells phoned phones emailed thanked met dear ask tell phone");

    /// <summary>The clearest role in a sentence that holds the name once or more; a thing before all, since a wrong person can't be unread.</summary>
    /// <param name="key">Normal form of one word.</param>
    public static NameRole Of(string sentence, string key)
    {
        NameRole role = NameRole.Open;
        List<TextToken> tokens = TextTokens.Of(sentence);
        for (int i = 0; i < tokens.Count; i++)
        {
            if (!tokens[i].IsCapital || NameKey.OfWord(tokens[i].Text) != key || IsPartOfLonger(tokens, i))
                continue;
            NameRole here = At(tokens, i, sentence);
            if (here == NameRole.Thing)
                return here;
            role = here > role ? here : role;
        }

        return role;
    }

    /// <summary>Words that a capital at the start of a sentence may belong to, whoever is called so: "Will that do?", "Price is no matter".</summary>
    public static bool IsPlainOpening(string word, string? next)
    {
        string lower = word.ToLowerInvariant();
        if (next is not null && (s_acts.Contains(next.ToLowerInvariant()) || next is "and" or "'" or ","))
            return NameWords.IsFunction(lower);
        if (NameWords.IsFunction(lower) || NameWords.IsCalendar(lower))
            return true;
        return !GivenNames.Contains(NameKey.OfWord(word)) && !word.EndsWith("'s", StringComparison.Ordinal) && Lexicon.Of(lower) is var known && known != WordClass.Unknown && !known.IsProper();
    }

    // "Ada Lovelace" says nothing of who Lovelace alone is.
    private static bool IsPartOfLonger(List<TextToken> tokens, int at) =>
        (at > 0 && tokens[at - 1].IsCapital && tokens[at - 1].End + 1 == tokens[at].Start && !IsTitle(tokens[at - 1].Text) && !NameWords.IsFunction(tokens[at - 1].Text.ToLowerInvariant()) && !NameWords.IsCalendar(tokens[at - 1].Text.ToLowerInvariant()))
        || (at + 1 < tokens.Count && tokens[at + 1].IsCapital && tokens[at].End + 1 == tokens[at + 1].Start);

    private static NameRole At(List<TextToken> tokens, int at, string sentence)
    {
        string before = at > 0 ? tokens[at - 1].Text : "", lower = before.ToLowerInvariant();
        if (IsTitle(before) || (before == "." && at > 1 && IsTitle(tokens[at - 2].Text)))
            return NameRole.Titled;
        TextToken? next = at + 1 < tokens.Count ? tokens[at + 1] : null;
        bool possessive = tokens[at].Text.EndsWith("'s", StringComparison.Ordinal) || tokens[at].Text.EndsWith("’s", StringComparison.Ordinal);
        if (s_articles.Contains(lower) || (!possessive && s_places.Contains(lower)) || Dealt().IsMatch(sentence[..tokens[at].Start]))
            return NameRole.Thing;
        if (next is not { Kind: TokenKind.Word } after)
            return s_addressed.Contains(lower) ? NameRole.Person : NameRole.Open;
        if (s_acts.Contains(after.Text) && !possessive)
            return NameRole.Person;
        if (!possessive && after.Start == tokens[at].End + 1 && IsPlainNoun(after.Text))
            return NameRole.Thing;
        return s_addressed.Contains(lower) ? NameRole.Person : NameRole.Open;
    }

    // "Jenkins job", "the Ford plant": what a name modifies is a thing's, while "Tom files" may be what he does.
    private static bool IsPlainNoun(string word) =>
        char.IsLower(word[0]) && Lexicon.Of(word) is var sort && sort.IsMainlyNoun() && !(sort.CanBeVerb() && !s_tellingNouns.Contains(word)) && !NameWords.IsFunction(word) && !NameWords.IsCalendar(word) && word is not ("today" or "yesterday" or "tomorrow" or "tonight");

    private static readonly FrozenSet<string> s_tellingNouns = Set("plant job server office code project contract account team van car machine model factory branch works");

    private static bool IsTitle(string word) => NameWords.IsPersonTitle(word.ToLowerInvariant().TrimEnd('.'));

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    [GeneratedRegex(@"\b(?:(?:contracts?|deals?|agreements?|orders?|invoices?|bills?|shares?|stock|suppliers?|customers?|products?|vans?|cars?|machines?|employees?|owned|built|made|sold|supplied|delivered|manufactured) (?:with|of|from|by|to|at)|(?:works?|worked|working) for)\s+(?:the\s+)?$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Dealt();
}
