using System.Collections.Frozen;
using Kb.Compiler.Extractions;
using Kb.Compiler.Language;

namespace Kb.Compiler.Entities;

/// <summary>"Nordwind GmbH" and "Nordwind": a company with and without the form of its registration.</summary>
internal static class LegalForms
{
    private static readonly FrozenSet<string> s_forms = FrozenSet.ToFrozenSet(["inc", "ltd", "llc", "gmbh", "ag", "corp", "plc", "bv", "nv", "sa", "sarl", "oy", "ab", "kg", "ug", "pty", "llp", "se", "srl", "spa"], StringComparer.Ordinal);

    // "Nordwind 28 May" in a row of a table is no release.
    private const int FewestReleased = 2;

    public static bool IsLegalForm(string word) => s_forms.Contains(word.TrimEnd('.'));

    /// <summary>"Nordwind GmbH" as "Nordwind"; every other name as it is.</summary>
    public static string Without(string name) => name.LastIndexOf(' ') is > 0 and var at && IsLegalForm(name[(at + 1)..].ToLowerInvariant()) ? name[..at] : name;

    /// <summary>Names of companies without their legal forms.</summary>
    public static IReadOnlySet<string> Companies(IReadOnlyList<GatheredName> names) =>
        names.Where(n => n.Words.Length > 1 && IsLegalForm(n.Words[^1])).Select(n => string.Join(' ', n.Words[..^1])).ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether a name goes on with the form of a company: "Ltd" and "AB", but not the edition of a thing or a spa.</summary>
    public static bool IsCompany(string name) =>
        name.LastIndexOf(' ') is > 0 and var at && char.IsUpper(name[at + 1]) && char.IsUpper(name[0]) && name[(at + 1)..].TrimEnd('.').ToLowerInvariant() is var form && s_forms.Contains(form) && form is not ("se" or "spa" or "sa" or "nv" or "ug");

    /// <summary>
    /// Joins the short name with the full one, and no second company has it: where every source that has the short one has the full one too, or where the short one is a word of no dictionary that names nothing else,
    /// no person and no release ("Collecta 7" is made by Collecta AB), and one source has both.
    /// </summary>
    /// <param name="split">Names that mean several things, or people.</param>
    public static void Join(NameTable table, NameUses uses, Unions unions, IReadOnlySet<int> split)
    {
        foreach (IGrouping<string, GatheredName> company in table.Names.Where(n => n.Words.Length > 1 && IsLegalForm(n.Words[^1])).GroupBy(n => string.Join(' ', n.Words[..^1]), StringComparer.Ordinal))
        {
            if (company.Count() != 1 || table.FindKey(company.Key) is not { } shortName)
                continue;
            GatheredName full = company.First();
            bool always = !split.Contains(shortName.Index) && IsCompany(full.Best) && IsOnlyName(shortName, uses) && uses.SourcesOf(shortName).Any(s => uses.Has(full, s));
            foreach (int source in uses.SourcesOf(shortName).Where(s => always || uses.Has(full, s)))
            {
                int use = unions.Use(shortName, source);
                if (unions.Find(use) == unions.Find(shortName.Index) && (always || uses.SourcesOf(shortName).All(s => unions.Find(unions.Use(shortName, s)) != unions.Find(shortName.Index) || uses.Has(full, s))))
                    unions.Join(use, full.Index, uses.Note(shortName, source, uses.Has(full, source) ? $"{full.Best} without its legal form, named there too" : $"{full.Best} without its legal form", joins: true));
            }
        }
    }

    private static bool IsOnlyName(GatheredName name, NameUses uses) =>
        name.Words.Length == 1 && name.Key.Length > 3 && Lexicon.Of(name.Key) == WordClass.Unknown && !name.Has(NameEvidence.Person | NameEvidence.Part | NameEvidence.Versioned | NameEvidence.Code)
        && name.Spellings.All(s => char.IsUpper(s[0])) && uses.SourcesOf(name).Sum(s => uses.In(name, s).Count(m => HasNumber(name, uses.Sentence(m).Text))) < FewestReleased;

    private static bool HasNumber(GatheredName name, string text) =>
        name.Spellings.Any(s => text.IndexOf(s + " ", StringComparison.Ordinal) is >= 0 and var at && at + s.Length + 1 < text.Length && char.IsAsciiDigit(text[at + s.Length + 1]));
}
