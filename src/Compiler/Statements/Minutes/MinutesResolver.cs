using Kb.Compiler.Entities;
using Kb.Compiler.Sources;

namespace Kb.Compiler.Statements.Minutes;

/// <summary>Joins the minutes of all sources with the things they name, with what people ticked, and with what later sources say of them.</summary>
internal static class MinutesResolver
{
    /// <param name="ticked">Ids of actions that a person said are done.</param>
    /// <param name="replaced">Decisions that no longer hold, by the sentence that states them.</param>
    /// <param name="closed">Actions that a later source says are done, by the sentence that states them.</param>
    /// <returns>One for each source, in their order.</returns>
    public static IReadOnlyList<ResolvedMinutes> Resolve(
        IReadOnlyList<MinutesOfSource> minutes,
        IReadOnlyList<Entity> entities,
        IReadOnlyList<Source> sources,
        IReadOnlySet<string> ticked,
        IReadOnlyDictionary<SentenceRef, Replacement> replaced,
        IReadOnlyDictionary<SentenceRef, Citation> closed)
    {
        var names = new RoleNames(entities);
        return [.. minutes.Select(Resolve)];

        ResolvedMinutes Resolve(MinutesOfSource of)
        {
            IReadOnlyList<string> ids = ActionIds.Of(sources[of.Source].Id, of.Actions);
            return new ResolvedMinutes(
                of.Source,
                of.Date ?? sources[of.Source].Date,
                [.. of.Attendees.Select(a => new Attendee(a, names.Find(a, of.Attendees, of.Source)))],
                [.. of.Decisions.Select(d => new TakenDecision(d, names.Find(d.Speaker, of.Attendees, of.Source), replaced.GetValueOrDefault(d.At)))],
                [.. of.Actions.Select(a => Stated(a, sources[of.Source])).Select((a, i) => new Promise(ids[i], a, names.Find(a.Owner, of.Attendees, of.Source), names.Find(a.For, of.Attendees, of.Source), ticked.Contains(ids[i]), closed.GetValueOrDefault(a.At)))],
                of.Questions);
        }
    }

    // To whom it was promised is shown only where the cited lines name them.
    private static ActionItem Stated(ActionItem action, Source source) =>
        action.For is not { } name || action.Citations.Any(c => source.Lines.Skip(c.Lines.First - 1).Take(c.Lines.Last - c.Lines.First + 1).Any(line => line.Contains(name.Split(' ')[0], StringComparison.OrdinalIgnoreCase)))
            ? action
            : action with { For = null };

    /// <summary>How often each thing attends, owes, is owed or decides, by its key.</summary>
    public static IReadOnlyDictionary<string, int> Roles(IEnumerable<ResolvedMinutes> minutes)
    {
        var roles = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (ResolvedMinutes of in minutes)
        {
            foreach (string entity in of.Attendees.Select(a => a.Entity).Concat(of.Promises.SelectMany(p => (string?[])[p.Owner, p.For])).Concat(of.Decisions.Select(d => d.Speaker)).OfType<string>())
                roles[entity] = roles.GetValueOrDefault(entity) + 1;
        }

        return roles;
    }
}
