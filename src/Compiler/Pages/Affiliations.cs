using System.Text.RegularExpressions;
using Kb.Compiler.Entities;
using Kb.Compiler.Statements;

namespace Kb.Compiler.Pages;

/// <summary>Which people belong to an organization or a project, as a sentence says: "Rosalind Pike is in charge of small customers at Tarnside Instruments", "Tobias Amsel of the Corvane Institute". English.</summary>
public static partial class Affiliations
{
    /// <returns>People with a page, in the order of their pages.</returns>
    public static IEnumerable<ThingPage> Of(ThingPage party, Knowledge knowledge)
    {
        HashSet<SentenceRef> sentences = [.. party.Entity.Mentions.Select(m => new SentenceRef(m.Source, m.Passage, m.Sentence))];
        string[] names = [party.Entity.Title, .. party.Entity.Aliases];
        return knowledge.Things.Where(t => t.Kind == EntityKind.Person && t.Entity.Mentions.Any(m => new SentenceRef(m.Source, m.Passage, m.Sentence) is var at
            && sentences.Contains(at) && Joins(knowledge.Bank.SentenceAt(at).Text, [t.Entity.Title, .. t.Entity.Aliases], names)));
    }

    private static bool Joins(string sentence, string[] people, string[] parties) =>
        people.Any(person => parties.Any(party => Between(sentence, person, party) is { } gap && Bond().IsMatch(gap)));

    private static string? Between(string sentence, string person, string party)
    {
        int from = sentence.IndexOf(person, StringComparison.Ordinal);
        int to = from < 0 ? -1 : sentence.IndexOf(party, from + person.Length, StringComparison.Ordinal);
        return to < 0 ? null : sentence[(from + person.Length)..to];
    }

    [GeneratedRegex(@"^(?: of | from | at |,? (?:is|was|works|leads|runs|heads|manages|chairs)\b[^.;:,]{0,50} (?:of|at|for|from) |,? (?:leads|runs|heads|manages|chairs|represents|founded|coordinates) |,? (?:[a-z]+ ){1,3}on behalf of | \((?:[^(),]{2,30}, )?|, [^.;:,]{2,40} (?:of|at|for|from) )(?:the |our )?$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Bond();
}
