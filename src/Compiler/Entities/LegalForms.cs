using System.Collections.Frozen;

namespace Kb.Compiler.Entities;

/// <summary>"Nordwind GmbH" and "Nordwind": a company with and without the form of its registration.</summary>
internal static class LegalForms
{
    private static readonly FrozenSet<string> s_forms = FrozenSet.ToFrozenSet(["inc", "ltd", "llc", "gmbh", "ag", "corp", "plc", "bv", "nv", "sa", "sarl", "oy", "ab", "kg", "ug", "pty", "llp", "se", "srl", "spa"], StringComparer.Ordinal);

    public static bool IsLegalForm(string word) => s_forms.Contains(word.TrimEnd('.'));

    /// <summary>"Nordwind GmbH" as "Nordwind"; every other name as it is.</summary>
    public static string Without(string name) => name.LastIndexOf(' ') is > 0 and var at && IsLegalForm(name[(at + 1)..].ToLowerInvariant()) ? name[..at] : name;

    /// <summary>Names of companies without their legal forms.</summary>
    public static IReadOnlySet<string> Companies(IReadOnlyList<GatheredName> names) =>
        names.Where(n => n.Words.Length > 1 && IsLegalForm(n.Words[^1])).Select(n => string.Join(' ', n.Words[..^1])).ToHashSet(StringComparer.Ordinal);

    /// <summary>Joins the short name with the full one where every source that has the short one has the full one too, and no second company has it.</summary>
    public static void Join(NameTable table, NameUses uses, Unions unions)
    {
        foreach (IGrouping<string, GatheredName> company in table.Names.Where(n => n.Words.Length > 1 && IsLegalForm(n.Words[^1])).GroupBy(n => string.Join(' ', n.Words[..^1]), StringComparer.Ordinal))
        {
            if (company.Count() != 1 || table.FindKey(company.Key) is not { } shortName)
                continue;
            GatheredName full = company.First();
            foreach (int source in uses.SourcesOf(shortName).Where(s => uses.Has(full, s)))
            {
                int use = unions.Use(shortName, source);
                if (unions.Find(use) == unions.Find(shortName.Index) && uses.SourcesOf(shortName).All(s => unions.Find(unions.Use(shortName, s)) != unions.Find(shortName.Index) || uses.Has(full, s)))
                    unions.Join(use, full.Index, uses.Note(shortName, source, $"{full.Best} without its legal form, named there too", joins: true));
            }
        }
    }
}
