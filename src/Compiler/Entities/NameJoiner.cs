using Kb.Compiler.Extractions;
using Kb.Compiler.Sources;
using Kb.Compiler.Workspace;

namespace Kb.Compiler.Entities;

/// <summary>Joins the names of all sources into groups that are one thing each. Each join has a reason that can be cited; likeness alone is none.</summary>
internal static class NameJoiner
{
    public static IReadOnlyList<NameGroup> Join(IReadOnlyList<Extraction> extractions, Guidance guidance)
    {
        Source[] sources = [.. extractions.Select(e => e.Source)];
        NameTable table = NameTable.Gather(extractions, guidance);
        IReadOnlyList<GatheredName> people = People.Full(table, sources, guidance);
        People.AddForms(table, people, sources);
        var uses = new NameUses(sources, table.Names);
        var unions = new Unions(table.Names, guidance);

        HashSet<int> listed = Listed(table, guidance);
        IReadOnlySet<int> initials = TeamJoiner.Join(uses, unions, people, listed);
        HashSet<int> done = [.. new PeopleJoiner(uses, unions, people, (HashSet<int>)[.. listed, .. initials]).Join(), .. initials];
        HashSet<int> split = JoinSenses(table, uses, unions, done, Claims.Of(table, extractions), guidance);
        LegalForms.Join(table, uses, unions, split);
        NounNames.Join(table, uses, unions, split);
        SpellingVariants.Join(table.Names.Where(n => !done.Contains(n.Index) && !people.Contains(n)), unions);
        foreach ((string alias, string title) in guidance.Aliases)
        {
            if (table.Find(alias) is not { } other || table.Find(title) is not { } full)
                continue;
            unions.Titles.Insert(0, (full.Index, title));
            unions.Join(other.Index, full.Index, new IdentityNote(alias, $"listed as {title} in AGENTS.md, Aliases", null, null, Joins: true));
        }

        unions.Titles.AddRange(guidance.Named.Keys.Select(title => (Name: table.Find(title), Title: title)).Where(n => n.Name is not null).Select(n => (n.Name!.Index, n.Title)));
        return NameGroups.Of(uses, unions, people);
    }

    /// <returns>Names whose uses have been joined one by one.</returns>
    private static HashSet<int> JoinSenses(NameTable table, NameUses uses, Unions unions, IReadOnlySet<int> done, IReadOnlyList<Claim> claims, Guidance guidance)
    {
        HashSet<string> told = [.. guidance.Different.SelectMany(group => group).Where(title => Homonyms.BareTitle(title) != title).Select(title => NameKey.Of(Homonyms.BareTitle(title)))];
        HashSet<int> listed = [.. guidance.Aliases.Keys.Select(table.Find).Where(n => n is not null).Select(n => n!.Index)];
        var senses = new Senses(uses, unions, claims.ToLookup(c => c.Short.Index));
        HashSet<int> split = [.. done];
        foreach (GatheredName name in table.Names.Where(n => !done.Contains(n.Index)).OrderBy(n => n.Key, StringComparer.Ordinal))
        {
            if (!listed.Contains(name.Index) && !told.Contains(name.Key) && senses.Split(name))
                split.Add(name.Index);
            else
                JoinUses(name, uses, unions);
        }

        foreach (Claim claim in claims)
        {
            var note = new IdentityNote(claim.Short.Best, claim.Says, uses.Sources[claim.Source].Path, claim.Lines, Joins: true);
            // A name with several meanings means what the source says in that source, and in those that went with it.
            int node = split.Contains(claim.Short.Index) ? unions.Use(claim.Short, claim.Source) : claim.Short.Index;
            int full = split.Contains(claim.Long.Index) ? unions.Use(claim.Long, claim.Source) : claim.Long.Index;
            if (unions.Join(node, full, note))
                unions.Titles.Add((full, claim.LongText));
        }

        return split;
    }

    private static void JoinUses(GatheredName name, NameUses uses, Unions unions)
    {
        foreach (int source in uses.SourcesOf(name))
            unions.Join(unions.Use(name, source), name.Index);
    }

    // Whom a name means that AGENTS.md lists is said there, for every source.
    private static HashSet<int> Listed(NameTable table, Guidance guidance) =>
        [.. guidance.Aliases.Keys.Concat(guidance.Named.Keys).Select(table.Find).Where(n => n is not null).Select(n => n!.Index)];
}
