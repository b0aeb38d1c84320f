using Kb.Compiler.Entities;
using Kb.Compiler.Extractions;
using Kb.Compiler.Sources;
using Kb.Compiler.Statements;

namespace Kb.Compiler.Pages;

/// <summary>All that the pages are made from: what the sources say, who and what they speak of, and which of it has a page.</summary>
public sealed record Knowledge(
    SentenceBank Bank,
    IReadOnlyList<SourceFacts> Sources,
    IReadOnlyList<ThingPage> Things,
    StatementMaker Statements)
{
    public IReadOnlyDictionary<int, PageId> SourcePages { get; } = Sources.ToDictionary(s => s.Index, s => s.Page);

    /// <summary>Things with a page that a source speaks of, in the order of their pages.</summary>
    public ILookup<int, ThingPage> ThingsOf { get; } = Things
        .SelectMany(thing => thing.Entity.Mentions.Select(m => m.Source).Concat(thing.Entity.NamedIn.Select(n => n.Source)).Distinct().Select(source => (source, thing)))
        .ToLookup(x => x.source, x => x.thing);
}

/// <param name="Index">In the inputs' sources.</param>
/// <param name="Description">What the source is about; null where nothing in it may be quoted.</param>
/// <param name="Points">Its key points, the best first.</param>
/// <param name="AlsoNamed">Names worth knowing that have no page of their own.</param>
public sealed record SourceFacts(
    int Index,
    PageId Page,
    Extraction Extraction,
    bool IsMeeting,
    Statement? Description,
    IReadOnlyList<SentenceRef> Points,
    IReadOnlyList<string> AlsoNamed);

/// <summary>A thing that earned a page.</summary>
/// <param name="Head">The statement that heads the page: its definition, else the best that is said of it; null where only its role is known.</param>
/// <param name="HeadAt">The sentence the head was made from.</param>
/// <param name="Points">Further sentences for the page, best first.</param>
public sealed record ThingPage(
    Entity Entity,
    EntityKind Kind,
    PageId Page,
    Statement? Head,
    SentenceRef? HeadAt,
    IReadOnlyList<SentenceRef> Points);
