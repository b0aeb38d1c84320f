using Kb.Compiler.Entities;
using Kb.Compiler.Statements;
using Kb.Compiler.Statements.Minutes;

namespace Kb.Compiler.Pages;

/// <summary>The minutes of all sources, looked up by who or what they concern. Newest first throughout.</summary>
public sealed class Records
{
    /// <param name="all">One for each source, in their order.</param>
    public Records(IReadOnlyList<ResolvedMinutes> all, IEnumerable<Entity> entities)
    {
        All = all;
        ResolvedMinutes[] newest = [.. all.Where(m => !m.IsEmpty).OrderByDescending(m => m.Date ?? DateOnly.MinValue).ThenBy(m => m.Source)];
        HashSet<SentenceRef> recorded = [.. newest.SelectMany(m => m.Sentences)];
        ILookup<SentenceRef, string> named = entities.SelectMany(e => e.Mentions.Select(m => (At: new SentenceRef(m.Source, m.Passage, m.Sentence), e.Key)))
            .Where(x => recorded.Contains(x.At)).ToLookup(x => x.At, x => x.Key);
        AttendedBy = newest.SelectMany(m => m.Attendees.Select(a => a.Entity).OfType<string>().Distinct(StringComparer.Ordinal).Select(key => (key, m))).ToLookup(x => x.key, x => x.m, StringComparer.Ordinal);
        OwedBy = newest.SelectMany(m => m.Promises).Where(p => p.Owner is not null).ToLookup(p => p.Owner!, StringComparer.Ordinal);
        OwedTo = newest.SelectMany(m => m.Promises).Where(p => p.For is not null && p.For != p.Owner).ToLookup(p => p.For!, StringComparer.Ordinal);
        PromisesOn = newest.SelectMany(m => m.Promises).SelectMany(p => named[p.Item.At].Append(p.Owner).Append(p.For).OfType<string>().Distinct(StringComparer.Ordinal).Select(key => (key, p)))
            .ToLookup(x => x.key, x => x.p, StringComparer.Ordinal);
        DecisionsOn = newest.SelectMany(m => m.Decisions).SelectMany(d => named[d.Item.At].Append(d.Speaker).OfType<string>().Distinct(StringComparer.Ordinal).Select(key => (key, d)))
            .ToLookup(x => x.key, x => x.d, StringComparer.Ordinal);
        QuestionsOn = newest.SelectMany(m => m.Questions).SelectMany(q => named[q.At].Distinct(StringComparer.Ordinal).Select(key => (key, q)))
            .ToLookup(x => x.key, x => x.q, StringComparer.Ordinal);
    }

    public IReadOnlyList<ResolvedMinutes> All { get; }

    /// <summary>Minutes by the key of a person who was there.</summary>
    public ILookup<string, ResolvedMinutes> AttendedBy { get; }

    public ILookup<string, Promise> OwedBy { get; }

    /// <summary>Without what one promised to oneself.</summary>
    public ILookup<string, Promise> OwedTo { get; }

    /// <summary>Promises by the key of whatever owes it, is owed it or is named in the sentence.</summary>
    public ILookup<string, Promise> PromisesOn { get; }

    /// <summary>Decisions by the key of whoever said it or is named in the sentence.</summary>
    public ILookup<string, TakenDecision> DecisionsOn { get; }

    public ILookup<string, OpenQuestion> QuestionsOn { get; }
}
