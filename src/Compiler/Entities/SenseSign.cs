using Kb.Compiler.Sources;

namespace Kb.Compiler.Entities;

/// <summary>What one source shows of the meaning of a name.</summary>
/// <param name="Longs">Names that it explains the name by.</param>
/// <param name="Label">The word in brackets behind the name in a title: "planet".</param>
/// <param name="Definition">What the text says it is.</param>
internal sealed record SenseSign(int Source, IReadOnlyList<GatheredName> Longs, string? Label, Definition? Definition)
{
    public LineSpan? Lines { get; init; }

    /// <summary>Words that stand for the sense, stemmed.</summary>
    public IReadOnlySet<string> Stems { get; } = Entities.Definition.StemsOf(Longs.SelectMany(l => l.Words).Concat(Label?.Split(' ') ?? [])).Union(Definition?.Stems ?? new HashSet<string>()).ToHashSet(StringComparer.Ordinal);

    public string? Head => Definition?.Head;
}
