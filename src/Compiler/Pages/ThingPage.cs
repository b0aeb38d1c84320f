using System.Collections.Frozen;
using Kb.Compiler.Entities;
using Kb.Compiler.Statements;

namespace Kb.Compiler.Pages;

/// <summary>A thing that earned a page.</summary>
/// <param name="Head">The statement that heads the page: its definition, else the best that is said of it; null where only its role is known.</param>
/// <param name="HeadAt">The sentence the head was made from.</param>
/// <param name="Changes">What changed or is disputed of it, newest first.</param>
/// <param name="Points">Further sentences for the page, best first.</param>
public sealed record ThingPage(
    Entity Entity,
    EntityKind Kind,
    PageId Page,
    Statement? Head,
    SentenceRef? HeadAt,
    IReadOnlyList<SentenceRef> Points,
    IReadOnlyList<Change> Changes)
{
    /// <summary>Whether the head says what the thing is.</summary>
    public bool IsDefined { get; init; }

    /// <summary>The sentence behind the head in its source, where it goes on about the thing as "it".</summary>
    public Statement? HeadGoesOn { get; init; }

    /// <summary>The sentence that says that the role which heads the page is over.</summary>
    public Statement? Ended { get; init; }

    /// <summary>What a model wrote to head the page, where it may.</summary>
    public IReadOnlyList<Statement> Written { get; init; } = [];

    /// <summary>The sentences that <see cref="Written"/> rests on.</summary>
    public IReadOnlySet<SentenceRef> WrittenFrom { get; init; } = FrozenSet<SentenceRef>.Empty;
}
