using Kb.Compiler.Extractions;

namespace Kb.Compiler.Entities;

/// <summary>Names found to be one thing, with the sentences that hold them.</summary>
/// <param name="Label">What tells it from another thing of its name; null where nothing has to.</param>
/// <param name="Keys">Normal forms of its names.</param>
/// <param name="Spellings">As written.</param>
/// <param name="IsOpen">Several things have this name, and which one is meant is not known.</param>
internal sealed record NameGroup(
    string Title,
    string? Label,
    IReadOnlyList<string> Keys,
    IReadOnlyList<string> Spellings,
    NameEvidence Evidence,
    double? Score,
    IReadOnlyList<(int Source, int Rank)> NamedIn,
    IReadOnlyList<Mention> Mentions,
    IReadOnlyList<IdentityNote> Notes,
    bool IsOpen);
