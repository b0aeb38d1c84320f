using System.Text.RegularExpressions;
using Kb.Compiler.Entities;

namespace Kb.Compiler.Statements.Roles;

/// <summary>The sentence that says what a person does without a word for it: "Marta Oldfield coordinates the volunteers", "Tobias Amsel works for the Corvane Institute". English.</summary>
internal static partial class RoleDeeds
{
    /// <summary>The best sentence that says it, after one with the form of a definition; null where none does.</summary>
    public static StatedRole? Find(ThingFacts facts, Entity person, SentenceBank bank, StatementMaker maker)
    {
        string[] names = [person.Title, .. person.Aliases.Where(a => a.Length > 2)];
        IEnumerable<SentenceRef> defining = facts.Definition is { } definition ? [facts.Ranked[definition].At] : [];
        return defining.Concat(facts.Ranked.Select(r => r.At).Where(at => bank.Find(at) is { PointsBack: false } quotable && quotable.Words <= SentenceBank.MostWords && names.Any(name => Tells(quotable.Text, name))))
            .Where(at => !maker.IsTakenBack(at)).Select(at => new StatedRole(bank.Find(at)!.Text, at, RoleForm.Deed)).FirstOrDefault();
    }

    /// <summary>Whether the sentence says of the name what he or she does all the time.</summary>
    public static bool Tells(string sentence, string name)
    {
        int at = sentence.IndexOf(name, StringComparison.Ordinal);
        return at >= 0 && (at == 0 || !char.IsLetterOrDigit(sentence[at - 1])) && Deed().IsMatch(sentence[(at + name.Length)..]);
    }

    // "runs the yard", but neither "runs a course in March" nor "works with what there is".
    [GeneratedRegex(@"^(?: \([^()]{2,40}\))?,? (?:(?:is|was) (?:in charge|responsible|managing)\b|(?:leads|heads|runs|chairs|coordinates|manages|represents|founded|directs|oversees|maintains|looks after|is in charge of) (?:the|our|its|all|\p{Lu}|\p{Ll}+s\b)|coordinates\b[.,]|works (?:for (?:the |our )?\p{Lu}|at (?:the |our )?\p{Lu}|as an? |in (?:the|our) ))", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Deed();
}
