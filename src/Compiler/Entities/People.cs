using System.Text.RegularExpressions;
using Kb.Compiler.Extractions;
using Kb.Compiler.Sources;
using Kb.Compiler.Workspace;

namespace Kb.Compiler.Entities;

/// <summary>Which names are full names of people, and the shorter forms in which these people may appear.</summary>
internal static partial class People
{
    /// <summary>Full names: speakers, attendees and authors, who has a title before the name, who is listed under People, and what looks like nothing else.</summary>
    public static IReadOnlyList<GatheredName> Full(NameTable table, IReadOnlyList<Source> sources, Guidance guidance)
    {
        HashSet<string> listed = [.. guidance.Named.Where(n => n.Value == "Person").Select(n => NameKey.Of(n.Key))];
        HashSet<string> titled = [.. sources.AsParallel().AsOrdered().SelectMany(Titled)];
        return
        [
            .. table.Names.Where(n => PersonForms.CanBePerson(n) && PersonForms.WithoutTitle(n.PersonWords).Length > 1 // "Frau Berg" is short for somebody
                && (n.Has(NameEvidence.Person) || listed.Contains(n.Key) || titled.Contains(n.Key) || PersonForms.LooksLikePerson(n))
                && !LegalForms.IsLegalForm(n.Words[^1])),
        ];
    }

    /// <summary>Adds to the table the forms under which the text may speak of them: first name, surname, initial and surname, first name and initial, initials.</summary>
    public static void AddForms(NameTable table, IReadOnlyList<GatheredName> people, IReadOnlyList<Source> sources)
    {
        var surnames = new HashSet<string>(StringComparer.Ordinal);
        foreach (GatheredName person in people)
        {
            string[] written = person.Best.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            surnames.Add(person.PersonWords[^1]);
            foreach (string part in (string[])[written[0], written[^1]])
            {
                if (part.Length > 1 && char.IsUpper(part[0]) && !PersonForms.IsInitial(NameKey.Of(part)))
                    table.Add(part, -1, NameEvidence.Part);
            }
        }

        foreach (string form in sources.AsParallel().AsOrdered().SelectMany(s => Initialled(s, surnames)).ToArray().Concat(LetterForms.Of(people, table, sources)))
            table.Add(form, -1, NameEvidence.Part);
    }

    private static IEnumerable<string> Titled(Source source) =>
        Texts(source).SelectMany(t => TitledName().Matches(t)).Select(m => NameKey.Of(m.Groups["name"].Value)).Where(k => k.Contains(' '));

    private static IEnumerable<string> Initialled(Source source, HashSet<string> surnames) =>
        surnames.Count == 0 ? [] : Texts(source).SelectMany(t => InitialledName().Matches(t))
            .Where(m => surnames.Contains(NameKey.OfWord(m.Groups["surname"].Value)))
            .Select(m => $"{m.Groups["initials"].Value.Replace(" ", "", StringComparison.Ordinal)} {m.Groups["surname"].Value}").Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Texts(Source source) => source.Passages.Where(CandidateFinder.IsProse).SelectMany(p => p.Sentences).Select(s => s.Text);

    [GeneratedRegex(@"\b(?:Mr|Mrs|Ms|Dr|Prof|Sir|Rev)\.?\s+(?<name>\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+){1,2})", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex TitledName();

    [GeneratedRegex(@"(?:^|[\s(""“])(?<initials>(?:\p{Lu}\.){1,3})\s(?<surname>\p{Lu}[\p{L}'’-]+)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex InitialledName();
}
