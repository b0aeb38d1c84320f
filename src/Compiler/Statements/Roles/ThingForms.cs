using System.Text.RegularExpressions;
using Kb.Compiler.Entities;

namespace Kb.Compiler.Statements.Roles;

/// <summary>The form in which a sentence says in passing what sort of organization a name is of: "the heating company Okoro Ltd", "a studio called Brix &amp; Marsh". English.</summary>
internal static partial class ThingForms
{
    /// <summary>What the sentence says of the name, word for word, without the article: "heating company".</summary>
    public static string? Of(string sentence, string name)
    {
        for (int at = sentence.IndexOf(name, StringComparison.Ordinal); at > 0; at = sentence.IndexOf(name, at + name.Length, StringComparison.Ordinal))
        {
            if (IsWhole(sentence[(at + name.Length)..]) && Sort().Match(sentence[..at]) is { Success: true } sort)
                return sort.Groups["said"].Value;
        }

        return null;
    }

    // "the company Okoro Ltd" is the company Okoro, "the museum Okoro House" is another thing.
    private static bool IsWhole(string after) =>
        after.Length == 0 || (!char.IsLetterOrDigit(after[0]) && after[0] is not ('-' or '\'' or '’' or '&')
            && (!Next().IsMatch(after) || LegalForms.IsLegalForm(Next().Match(after).Groups["word"].Value.ToLowerInvariant())));

    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"(?:^|[\s(“""])(?:[Tt]he|[Aa]n?|[Oo]ur|[Tt]heir) (?<said>(?:\p{Ll}[\p{Ll}-]+ ){0,2}(?:company|firm|yard|boatyard|shipyard|studio|workshop|society|association|foundation|agency|institute|publisher|charity|club|newspaper|vendor|contractor|supplier|maker|manufacturer|cooperative|co-op|bakery|brewery|restaurant|museum|library|theatre|orchestra|choir))(?: called| named)? $", Options)]
    private static partial Regex Sort();

    [GeneratedRegex(@"^ (?:& )?(?<word>\p{Lu}[\p{L}]*)", Options)]
    private static partial Regex Next();
}
