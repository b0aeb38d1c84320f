using Kb.Compiler.Extractions;

namespace Kb.Compiler.Entities;

/// <summary>Names found to be one thing, before their sentences are gathered.</summary>
/// <param name="Keys">Normal forms under which it is found in text.</param>
/// <param name="Spellings">As written, with the number of sentences.</param>
internal sealed record NameGroup(
    string Title,
    IReadOnlyList<string> Keys,
    IReadOnlyDictionary<string, int> Spellings,
    NameEvidence Evidence,
    double? Score,
    IReadOnlyList<(int Source, int Rank)> NamedIn);
