using Kb.Compiler.Extractions;

namespace Kb.Compiler.Entities;

/// <summary>Everything that the sources themselves say of two names being one thing.</summary>
internal static class Claims
{
    public static IReadOnlyList<Claim> Of(NameTable table, IReadOnlyList<Extraction> extractions)
    {
        var claims = new List<Claim>();
        // Definitions in brackets of all sources first: the title of a thing follows the first claim.
        for (int i = 0; i < extractions.Count; i++)
        {
            foreach (Abbreviation found in extractions[i].Abbreviations)
                Add(found.Short, found.Long, i, "stated in brackets or in words", found.Lines);
        }

        for (int i = 0; i < extractions.Count; i++)
        {
            foreach (AliasStated alias in extractions[i].Aliases.Where(table.IsOfNames))
                Add(alias.Other, alias.Name, i, $"stated to be another name of {alias.Name}", alias.Lines);
        }

        for (int i = 0; i < extractions.Count; i++)
        {
            foreach (string alias in extractions[i].Source.FrontMatter.Aliases.Where(_ => NamesThing(extractions[i].Source.Title)))
                Add(alias, extractions[i].Source.Title, i, $"an alias of {extractions[i].Source.Title} in the front matter", null);
        }

        return claims;

        // A note under "Aurora (which one?)" asks what the alias means, and is no thing itself.
        static bool NamesThing(string title) => !title.Contains('?', StringComparison.Ordinal);

        void Add(string shortForm, string longForm, int source, string says, Sources.LineSpan? lines)
        {
            if (table.Find(shortForm) is { } first && table.Find(longForm) is { } second && first != second)
                claims.Add(new Claim(first, second, longForm, source, says, lines));
        }
    }
}
