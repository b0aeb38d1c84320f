using System.Text.RegularExpressions;
using Kb.Compiler.Extractions;
using Kb.Compiler.Language;

namespace Kb.Compiler.Entities;

/// <summary>
/// "Bistro Solmark" and "Solmark": a name behind the noun that says what it is, and the name alone. One thing where no other longer name of the folder holds the name, no person or place is called so, and
/// sources have both; "Lightship Aurora" is none where there is a "Cafe Aurora".
/// </summary>
internal static partial class NounNames
{
    /// <param name="split">Names that mean several things, or people.</param>
    public static void Join(NameTable table, NameUses uses, Unions unions, IReadOnlySet<int> split)
    {
        ILookup<string, GatheredName> holding = table.Names.Where(n => n.Words.Length > 1).SelectMany(n => n.Words.Distinct().Select(w => (Word: w, Name: n))).ToLookup(x => x.Word, x => x.Name, StringComparer.Ordinal);
        foreach (GatheredName name in table.Names.Where(n => !split.Contains(n.Index) && IsName(n)))
        {
            if (holding[name.Key].ToArray() is not [{ Words: [var noun, var last] } full] || last != name.Key || !full.Spellings.All(s => char.IsUpper(s[0])) || !IsKind(noun)
                || split.Contains(full.Index) || full.Has(NameEvidence.Person) || !uses.SourcesOf(name).Any(s => uses.Has(full, s)) || IsPlace(name, uses))
                continue;
            unions.Join(name.Index, full.Index, new IdentityNote(name.Best, $"{full.Best} without the noun before it; nothing else is called so", null, null, Joins: true));
        }
    }

    private static bool IsName(GatheredName name) =>
        name.Words.Length == 1 && name.Key.Length > 3 && Lexicon.Of(name.Key) == WordClass.Unknown && !name.Has(NameEvidence.Person | NameEvidence.Part | NameEvidence.Code | NameEvidence.Coined | NameEvidence.Guided)
        && name.Spellings.All(s => char.IsUpper(s[0]) && s.Any(char.IsLower));

    private static bool IsKind(string noun) => Lexicon.Of(noun) is var word && word.IsMainlyNoun() && !word.IsProper() && !NameWords.IsGeneric(noun) && !NameWords.IsPersonTitle(noun);

    // "the weir at Solmark" and "the weir in Solmark": what stands there may be called after the place.
    private static bool IsPlace(GatheredName name, NameUses uses) =>
        uses.SourcesOf(name).Any(s => uses.In(name, s).Any(m => uses.Sentence(m).Text is var text && name.Spellings.Any(spelled => Before(text, spelled).Any(before => InPlace().IsMatch(before)))));

    private static IEnumerable<string> Before(string text, string spelled)
    {
        for (int at = text.IndexOf(spelled, StringComparison.Ordinal); at >= 0; at = text.IndexOf(spelled, at + 1, StringComparison.Ordinal))
            yield return text[..at];
    }

    [GeneratedRegex(@"\b(?:[Ii]n|[Ii]nto|[Nn]ear|(?:ferry|train|bus|road|way|trip|back|home) (?:to|from))\s+$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex InPlace();
}
