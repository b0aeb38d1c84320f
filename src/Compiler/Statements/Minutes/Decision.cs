using Kb.Compiler.Sources;

namespace Kb.Compiler.Statements.Minutes;

/// <summary>Something that was decided, as a source says it.</summary>
/// <param name="Text">The words that say what was decided, verbatim.</param>
/// <param name="Speaker">Who said it; null in minutes.</param>
/// <param name="Replaces">The words in which the source itself names an earlier decision that this one replaces ("we are reversing the 2026-02-28 decision"); null where it names none.</param>
/// <param name="At">The sentence that says it.</param>
public sealed record Decision(string Text, string? Speaker, string? Replaces, DateOnly? Date, SentenceRef At, IReadOnlyList<Citation> Citations)
{
    /// <summary>Whether its words tell that something decided before no longer holds ("back to Monday, then"), without saying what.</summary>
    public bool Turns { get; init; }
}
