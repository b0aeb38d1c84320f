using System.Text.RegularExpressions;
using Kb.Compiler.Extractions;
using Kb.Compiler.Language;
using Kb.Compiler.Sources;

namespace Kb.Compiler.Entities;

/// <summary>
/// Forms of people's names that letters stand in: "Ada B.", where somebody of the folder is called Ada Berg, and "AB", where exactly one is, the texts never use the letters as they do a thing's
/// ("the AB", "in AB"), and they do use them as they do a person's ("says AB"). Which use means whom is for <see cref="PeopleJoiner"/> to say. One pass over the text.
/// </summary>
internal static partial class LetterForms
{
    // "GC reads the list" may be anything; said of it twice, it is somebody.
    private const int FewestSigns = 2;

    /// <summary>Letters that a person was found to go by.</summary>
    public static bool AreInitials(GatheredName name) => name.Has(NameEvidence.Person | NameEvidence.Part) && SpeakerLabels.IsInitials(name.Best);

    public static IReadOnlyList<string> Of(IReadOnlyList<GatheredName> people, NameTable table, IReadOnlyList<Source> sources)
    {
        GatheredName[] full = [.. people.Where(p => p.PersonWords.Length > 1 && PersonForms.CountFull(p.PersonWords) == p.PersonWords.Length)];
        HashSet<(string First, char Letter)> letters = [.. full.Select(p => (p.PersonWords[0], p.PersonWords[^1][0]))];
        HashSet<string> initials = [.. full.SelectMany(p => PersonForms.Initials(p.PersonWords).Distinct()).CountBy(i => i).Where(i => i.Value == 1 && CanBeInitials(table, i.Key)).Select(i => i.Key)];
        if (full.Length == 0)
            return [];
        (string Form, NameRole? Role)[] found = [.. sources.AsParallel().AsOrdered().SelectMany(s => Texts(s).SelectMany(text => WithLetter(text, letters).Select(f => (f, (NameRole?)null)).Concat(Initials(text, initials))).ToArray())];
        return
        [
            .. found.Where(f => f.Role is null).Select(f => f.Form).Distinct(StringComparer.Ordinal),
            .. found.Where(f => f.Role is not null).GroupBy(f => f.Form, f => f.Role, StringComparer.Ordinal)
                .Where(g => !g.Contains(NameRole.Thing) && (g.Count(r => r == NameRole.Person) >= FewestSigns || table.Find(g.Key)?.Has(NameEvidence.Person) == true)).Select(g => g.Key),
        ];
    }

    // What is explained ("IR (infrared)"), and what the dictionary has, means that.
    private static bool CanBeInitials(NameTable table, string key) =>
        table.FindKey(key) is { } known && known.Has(NameEvidence.Person) || (table.FindKey(key)?.Has(NameEvidence.Bracket | NameEvidence.Defined) != true && !Lexicon.Known(key) && !NameWords.IsUnit(key) && !NameWords.IsShouted(key) && !StopWords.Contains(key, "en"));

    private static IEnumerable<string> WithLetter(string text, HashSet<(string First, char Letter)> letters)
    {
        foreach (Match match in LetterForm().Matches(text))
        {
            System.Text.RegularExpressions.Group letter = match.Groups["letter"], stop = match.Groups["stop"];
            int end = match.Index + match.Length;
            // "Anna I think", and "Jonas W. Berg" has a second name.
            if (!letters.Contains((NameKey.OfWord(match.Groups["first"].Value), char.ToLowerInvariant(letter.Value[0]))) || (!stop.Success && letter.Value is "A" or "I") || (end < text.Length && char.IsLetterOrDigit(text[end]))
                || (stop.Success && end + 1 < text.Length && text[end] == ' ' && char.IsUpper(text[end + 1])))
                continue;
            yield return match.Value;
        }
    }

    private static IEnumerable<(string, NameRole?)> Initials(string text, HashSet<string> initials) =>
        initials.Count == 0 ? [] : Capitals().Matches(text).Select(m => m.Value).Distinct(StringComparer.Ordinal).Where(i => initials.Contains(i.ToLowerInvariant()))
            .Select(i => (i, (NameRole?)PersonSigns.Of(text, i.ToLowerInvariant())));

    private static IEnumerable<string> Texts(Source source) => source.Passages.Where(CandidateFinder.IsProse).SelectMany(p => p.Sentences).Select(s => s.Text);

    [GeneratedRegex(@"\b(?<first>\p{Lu}[\p{L}-]+) (?<letter>\p{Lu})(?<stop>\.)?", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex LetterForm();

    [GeneratedRegex(@"\b\p{Lu}{2,3}\b", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Capitals();
}
