using Kb.Compiler.Entities;
using Kb.Compiler.Sources;
using Kb.Compiler.Statements;

namespace Kb.Compiler.Pages;

/// <summary>All that the pages are made from: what the sources say, who and what they speak of, and which of it has a page.</summary>
/// <param name="Decisions">Which decisions are in force, and what replaced the others.</param>
public sealed record Knowledge(
    SentenceBank Bank,
    IReadOnlyList<SourceFacts> Sources,
    IReadOnlyList<ThingPage> Things,
    StatementMaker Statements,
    DecisionStates Decisions)
{
    public IReadOnlyDictionary<int, PageId> SourcePages { get; } = Sources.ToDictionary(s => s.Index, s => s.Page);

    /// <summary>Things with a page that a source speaks of, in the order of their pages.</summary>
    public ILookup<int, ThingPage> ThingsOf { get; } = Things
        .SelectMany(thing => thing.Entity.Mentions.Select(m => m.Source).Concat(thing.Entity.NamedIn.Select(n => n.Source)).Distinct().Select(source => (source, thing)))
        .ToLookup(x => x.source, x => x.thing);
}
