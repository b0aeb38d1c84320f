using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Kb.Compiler.Entities;
using Kb.Compiler.Language;

namespace Kb.Compiler.Statements;

/// <summary>The sentence that says what a person does: "Marta Oldfield coordinates", "Tobias Amsel of the Corvane Institute", "Ines is our soil scientist". English.</summary>
internal static partial class RoleStatements
{
    /// <returns>Index in <paramref name="facts"/>' sentences; -1 where none says it.</returns>
    public static int Find(ThingFacts facts, Entity person, SentenceBank bank)
    {
        string[] names = [person.Title, .. person.Aliases.Where(a => a.Length > 2)];
        return First((_, _, after) => Role().IsMatch(after)) is >= 0 and var told ? told : First((before, name, _) => name.Contains(' ') && IsTitled(before));

        int First(Func<string, string, string, bool> tells)
        {
            for (int i = 0; i < facts.Ranked.Count; i++)
            {
                if (bank.Find(facts.Ranked[i].At) is { PointsBack: false } quotable && quotable.Words <= SentenceBank.MostWords && names.Any(name => Holds(quotable.Text, name, tells)))
                    return i;
            }

            return -1;
        }
    }

    private static bool Holds(string sentence, string name, Func<string, string, string, bool> tells)
    {
        int at = sentence.IndexOf(name, StringComparison.Ordinal);
        return at >= 0 && (at == 0 || !char.IsLetterOrDigit(sentence[at - 1])) && tells(sentence[..at], name, sentence[(at + name.Length)..]);
    }

    // "says boat builder Jonas Brandt", "Finance officer Margit Falk": what somebody is called before the full name.
    private static bool IsTitled(string before) =>
        Occupation().Match(before) is { Success: true } match && match.Groups["what"].Value.ToLowerInvariant() is var what && Lexicon.Of(what).IsMainlyNoun() && !s_bonds.Contains(what);

    private static readonly FrozenSet<string> s_bonds = FrozenSet.ToFrozenSet(["sister", "brother", "father", "mother", "daughter", "grandfather", "grandmother", "letter", "number", "paper", "weather", "visitor", "author", "winner", "speaker", "member", "customer", "neighbor", "caller", "sender", "receiver", "reader"], StringComparer.Ordinal);

    [GeneratedRegex(@"(?:^|\s)(?<what>[A-Za-z][a-z]{2,}(?:er|or|ist|ian|tect|chair))\s$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Occupation();

    [GeneratedRegex(@"^(?: \([^()]{2,40}\))?(?:,? (?:is|was) (?:the|our|its|in charge|responsible|chair|head|managing)\b|,? (?:leads|heads|runs|chairs|coordinates|manages|represents|founded|directs|oversees|maintains|looks after|is in charge of|works (?:for|at|with|as|in)) |, (?:the|our|its|head|chair|director|managing|chief|lead) [^,]{2,40},|, [^,.]{2,30} (?:of|at) [^,.]{2,40},)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Role();
}
