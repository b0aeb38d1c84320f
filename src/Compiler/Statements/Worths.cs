using System.Text.RegularExpressions;
using Kb.Compiler.Entities;
using Kb.Compiler.Extractions;
using Kb.Compiler.Language;
using Kb.Compiler.Sources;

namespace Kb.Compiler.Statements;

/// <summary>What each thing would bring to a page of its own, by rule.</summary>
internal static partial class Worths
{
    /// <summary>A role of which there are more tells no more.</summary>
    private const int MostRoles = 3;

    /// <param name="isMeeting">By source.</param>
    /// <param name="roles">How often it attends, owes, is owed or decides.</param>
    public static EntityWorth Judge(Entity entity, SentenceBank bank, PurposeWords purpose, IReadOnlyList<bool> isMeeting, int roles)
    {
        string[] names = [entity.Title, .. entity.Aliases];
        var quotable = new SortedSet<int>();
        int statements = 0, opening = 0;
        bool defined = false;
        foreach (Mention mention in entity.Mentions)
        {
            if (bank.Find(new SentenceRef(mention.Source, mention.Passage, mention.Sentence)) is not { } sentence)
                continue;
            // Too long to quote: of use where something shorter is left of it.
            if (sentence.Words > SentenceBank.MostWords && !sentence.Condensable.Value.Variants.Any(v => WordCount.Of(v) <= SentenceBank.MostWords))
                continue;
            if (PlainStatement.IsOrder(sentence.Text, bank.Sources[mention.Source].Language))
                continue; // "Fix building on Solaris" says nothing of Solaris
            quotable.Add(mention.Source);
            statements++;
            if (mention.Opening)
                opening++;
            defined |= !sentence.PointsBack && Definitions.HasForm(sentence.Text, names, bank.Sources[mention.Source].Language);
        }

        bool main = IsMainSubject(entity, bank);
        double worth = (2 * entity.NamedIn.Count) + Math.Log2(1 + statements) + (2 * Math.Min(opening, 3)) + (defined ? 3 : 0) + (main ? 4 : 0)
            + (entity.Evidence.HasFlag(NameEvidence.Heading) ? 1 : 0) + (entity.Evidence.HasFlag(NameEvidence.Model) ? 1 : 0)
            + (entity.Evidence.HasFlag(NameEvidence.Bracket) ? 1 : 0) + (entity.Evidence.HasFlag(NameEvidence.Person) ? 2 : 0)
            + purpose.Weight(entity.Key) + Math.Min(roles, MostRoles);
        int[] sources = Sources(entity, bank);
        return new EntityWorth([.. quotable], statements, opening, defined, main, Heads(entity, bank), sources, sources.Count(s => isMeeting[s]), roles, worth);
    }

    // A source's title is its main subject where the two are the same words, not where one only occurs in the other.
    private static bool IsMainSubject(Entity entity, SentenceBank bank) =>
        entity.NamedIn.Any(n => bank.Sources[n.Source].Title is var title && (SpacedText.Of(title) == entity.Key || SpacedText.Of(Subject(title)) == entity.Key));

    // "isaset(8)", "Isaset README", "isaset 1.2": what the page, the file or the version is of; "Apollo 11" is a name.
    internal static string Subject(string title) => OfDocument().Match(title) is { Success: true } document ? document.Groups["of"].Value : title;

    [GeneratedRegex(@"^(?<of>\S.*?)(?:\(\d\w*\)|\s+(?:README|FAQ)(?:[.]\w+)?|\s+v?\d+(?:\.\d+)+)$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex OfDocument();

    private static int Heads(Entity entity, SentenceBank bank) =>
        entity.Mentions.Select(m => m.Source).Distinct().Count(s => bank.Sources[s].Title is var title
            && ($"{SpacedText.Of(title)} ".StartsWith($"{entity.Key} ", StringComparison.Ordinal) || entity.Aliases.Append(entity.Title).Any(name => title.Contains($"({name})", StringComparison.Ordinal))));

    private static int[] Sources(Entity entity, SentenceBank bank) =>
    [
        .. entity.NamedIn.Select(n => n.Source).Concat(entity.Mentions.Select(m => m.Source)).Distinct()
            .OrderBy(s => bank.Sources[s].Date ?? DateOnly.MaxValue).ThenBy(s => bank.Sources[s].Id.Value, StringComparer.Ordinal),
    ];
}
