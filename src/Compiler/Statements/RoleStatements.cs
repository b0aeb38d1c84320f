using System.Text.RegularExpressions;
using Kb.Compiler.Entities;

namespace Kb.Compiler.Statements;

/// <summary>The sentence that says what a person does: "Marta Oldfield coordinates", "Tobias Amsel of the Corvane Institute", "Ines is our soil scientist". English.</summary>
internal static partial class RoleStatements
{
    /// <returns>Index in <paramref name="facts"/>' sentences; -1 where none says it.</returns>
    public static int Find(ThingFacts facts, Entity person, SentenceBank bank)
    {
        string[] names = [person.Title, .. person.Aliases.Where(a => a.Length > 2)];
        for (int i = 0; i < facts.Ranked.Count; i++)
        {
            if (bank.Find(facts.Ranked[i].At) is { PointsBack: false } quotable && quotable.Words <= SentenceBank.MostWords && names.Any(name => Tells(quotable.Text, name)))
                return i;
        }

        return -1;
    }

    private static bool Tells(string sentence, string name)
    {
        int at = sentence.IndexOf(name, StringComparison.Ordinal);
        return at >= 0 && (at == 0 || !char.IsLetterOrDigit(sentence[at - 1])) && Role().IsMatch(sentence[(at + name.Length)..]);
    }

    [GeneratedRegex(@"^(?: \([^()]{2,40}\))?(?:,? (?:is|was) (?:the|our|its|in charge|responsible|chair|head|managing)\b|,? (?:leads|heads|runs|chairs|coordinates|manages|represents|founded|directs|oversees|maintains|looks after|is in charge of|works (?:for|at|with|as|in)) |, (?:the|our|its|head|chair|director|managing|chief|lead) [^,]{2,40},|, [^,.]{2,30} (?:of|at) [^,.]{2,40},)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Role();
}
