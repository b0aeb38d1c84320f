using Kb.Compiler.Extractions;
using Kb.Compiler.Sources;

namespace Kb.Compiler.Entities;

/// <summary>Which things earn a page. Each page is attributed to the earliest source that qualifies its thing, and a source keeps its best few, so that a long text can't flood the wiki.</summary>
public static class Admission
{
    private const int FewestPages = 3;
    private const int WordsPerPage = 400;
    private const int StatementsForOneSource = 3;

    /// <summary>How many pages may be attributed to a source.</summary>
    public static int Bound(Source source) => Math.Max(FewestPages, source.Words / WordsPerPage);

    /// <param name="entities">With, for each, the sources in which it has sentences that could stand on a page.</param>
    /// <returns>Indexes of the admitted entities with the index of the source each is attributed to.</returns>
    public static IReadOnlyDictionary<int, int> Choose(IReadOnlyList<Entity> entities, IReadOnlyList<EntityWorth> worths, IReadOnlyList<Source> sources)
    {
        var admitted = new Dictionary<int, int>();
        var claims = new List<(int Entity, int Source, double Worth)>();
        for (int i = 0; i < entities.Count; i++)
        {
            if (Qualifies(entities[i], worths[i]) is not { } source)
                continue;
            if (entities[i].Evidence.HasFlag(NameEvidence.Guided))
                admitted[i] = source; // listed in AGENTS.md: outside the bound
            else
                claims.Add((i, source, worths[i].Worth));
        }

        foreach (IGrouping<int, (int Entity, int Source, double Worth)> bySource in claims.GroupBy(c => c.Source))
        {
            foreach ((int entity, int source, _) in bySource.OrderByDescending(c => c.Worth).ThenBy(c => entities[c.Entity].Key, StringComparer.Ordinal).Take(Bound(sources[bySource.Key])))
                admitted[entity] = source;
        }

        return admitted;
    }

    // The earliest qualifying source (date, then id: the order of `sources` is by id, so dates are compared in EntityWorth).
    private static int? Qualifies(Entity entity, EntityWorth worth)
    {
        if (worth.Quotable.Count == 0)
            return entity.Evidence.HasFlag(NameEvidence.Person) && worth.FirstSource >= 0 ? worth.FirstSource : null;
        bool guided = entity.Evidence.HasFlag(NameEvidence.Guided);
        // A thing that no sentence is about would get a page of things said of others.
        if (worth.Opening == 0 && !worth.IsDefined && !guided && !entity.Evidence.HasFlag(NameEvidence.Person))
            return null;
        bool two = worth.Quotable.Count >= 2 && entity.NamedIn.Count >= 1 && (entity.NamedIn.Count >= 2 || worth.Statements >= 2);
        bool main = worth.IsMainSubject;
        bool role = entity.Evidence.HasFlag(NameEvidence.Person);
        bool stated = (worth.IsDefined || entity.Evidence.HasFlag(NameEvidence.Heading) || entity.Evidence.HasFlag(NameEvidence.Title)) && worth.Statements >= StatementsForOneSource;
        return two || main || role || stated || guided ? worth.FirstSource : null;
    }
}

/// <summary>What an entity would bring to a page of its own.</summary>
/// <param name="Quotable">Sources with at least one sentence about it that may stand as a statement.</param>
/// <param name="Statements">Such sentences in all.</param>
/// <param name="Opening">Those that begin with its name: it is what they are about.</param>
/// <param name="FirstSource">The earliest of the sources that name it, by date and id; -1 without any.</param>
/// <param name="Worth">Rank against other things of the same source; higher is better.</param>
public sealed record EntityWorth(IReadOnlyList<int> Quotable, int Statements, int Opening, bool IsDefined, bool IsMainSubject, int FirstSource, double Worth);
