using Kb.Compiler.Pages;
using Kb.Compiler.Sources;
using Kb.Compiler.Statements.Minutes;

namespace Kb.Query;

/// <summary>The promises of all sources, by who is to keep them.</summary>
public static class ActionList
{
    /// <summary>By owner (those without one last); what is overdue first, then by day, then what has none, then what is done.</summary>
    /// <param name="of">Only what this one owes; null for all.</param>
    /// <param name="day">What is overdue hangs on it.</param>
    public static IReadOnlyList<ListedAction> Of(Knowledge knowledge, Party? of, DateOnly day, bool openOnly) =>
    [
        .. knowledge.Records.All.SelectMany(m => m.Promises)
            .Where(p => (of is null || p.Owner == of.Key) && !(openOnly && !p.IsOpen))
            .Select(p => List(p, knowledge, day))
            .OrderBy(a => a.Owner is null).ThenBy(a => a.Owner, StringComparer.OrdinalIgnoreCase).ThenBy(a => a, s_urgency),
    ];

    /// <summary>What is overdue comes first, then what is due, then what has no day, the newest first, then what is done.</summary>
    internal static readonly IComparer<ListedAction> s_urgency = Comparer<ListedAction>.Create((a, b) =>
    {
        int order = a.IsDone.CompareTo(b.IsDone);
        if (order == 0)
            order = (a.Due ?? DateOnly.MaxValue).CompareTo(b.Due ?? DateOnly.MaxValue);
        if (order == 0)
            order = (b.Place.Date ?? DateOnly.MinValue).CompareTo(a.Place.Date ?? DateOnly.MinValue);
        return order == 0 ? string.CompareOrdinal(a.Id, b.Id) : order;
    });

    public static ListedAction List(Promise promise, Knowledge knowledge, DateOnly day)
    {
        ActionItem item = promise.Item;
        Source source = knowledge.Bank.SourceOf(item.At);
        bool isDone = !promise.IsOpen;
        return new ListedAction(
            promise.Id,
            Name(promise.Owner, item.Owner, knowledge),
            Name(promise.For, item.For, knowledge),
            item.Task,
            item.Due?.Day,
            item.Due?.Words,
            isDone,
            !isDone && item.Due?.Day < day,
            source.Date is { } said && said <= day ? day.DayNumber - said.DayNumber : null,
            Place.Of(source, item.Citations[0].Lines));
    }

    private static string? Name(string? key, string? written, Knowledge knowledge) =>
        key is not null && knowledge.EntitiesByKey.TryGetValue(key, out var entity) ? entity.Title : written;
}
