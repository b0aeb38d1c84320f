using Kb.Compiler.Sources;

namespace Kb.Compiler.Statements;

/// <summary>Words that may be quoted by themselves.</summary>
/// <param name="PointsBack">Whether the sentence before came along, because this one opens with a word that points to it.</param>
public sealed record Quotable(string Text, LineSpan Lines, int Words, bool PointsBack)
{
    /// <summary>What it may be condensed to; made when first wanted, and kept as long as the source is.</summary>
    public required Lazy<Condensable> Condensable { get; init; }
}
