using System.Text.RegularExpressions;
using Kb.Compiler.Entities;

namespace Kb.Compiler.Statements.Roles;

/// <summary>Sentences that say that somebody gives up what he or she did: "Ana Duarte leaves at the end of June", "Ben Okoro retired in 2024", "Lia Marsh succeeds Ana Duarte". English.</summary>
internal static partial class Departures
{
    /// <summary>The sentence that says it of a person best, the newest of those that give the full name; null where none does.</summary>
    /// <param name="since">What was said before this day of an earlier post does not count.</param>
    public static SentenceRef? Find(Entity person, DateOnly? since, SentenceBank bank, StatementMaker maker)
    {
        string[] names = [person.Title, .. person.Aliases.Where(a => a.Length > 2)];
        return person.Mentions.Select(m => new SentenceRef(m.Source, m.Passage, m.Sentence))
            .Where(at => bank.SourceOf(at).Language == "en" && !(since is { } day && bank.SourceOf(at).Date < day))
            .Where(at => bank.Find(at) is { PointsBack: false } quotable && quotable.Words <= SentenceBank.MostWords && names.Any(name => Says(quotable.Text, name)) && !maker.IsTakenBack(at))
            .OrderByDescending(at => bank.Find(at)!.Text.Contains(person.Title, StringComparison.Ordinal)).ThenByDescending(at => bank.SourceOf(at).Date ?? DateOnly.MinValue)
            .Select(at => (SentenceRef?)at).FirstOrDefault();
    }

    public static bool Says(string sentence, string name)
    {
        int at = sentence.IndexOf(name, StringComparison.Ordinal);
        return at >= 0 && (at == 0 || !char.IsLetterOrDigit(sentence[at - 1])) && (Gives().IsMatch(sentence[(at + name.Length)..]) || Followed().IsMatch(sentence[..at]));
    }

    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture;

    private const string Month = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*";

    // Somebody leaves a room or an island too: only with the years that were, or with the end of a month or a year, a post is meant.
    [GeneratedRegex(@"^(?:,[^,.;]{2,40},| \([^()]{2,40}\))? (?:(?:(?:has |will )?(?:retires?|retired|resigns?|resigned|steps? down|stepped down)|is (?:retiring|stepping down))(?:[.,;]|$| (?:in|at|from|after|on|as|next|this|last)\b)|(?:leaves|left|is leaving|will leave|has left)\b[^,.;]{0,30}? (?:(?:at|by) the end of (?:the year|" + Month + @"|\d{4})|after (?:\d+|\p{Ll}+(?:-\p{Ll}+)?) years)\b)", Options)]
    private static partial Regex Gives();

    [GeneratedRegex(@"\b(?:succeeds|succeeded|successor (?:of|to)|takes over from|took over from|takes the place of|took the place of) $", Options)]
    private static partial Regex Followed();
}
