namespace Kb.Compiler.Extractions;

/// <summary>A name or term that one source uses.</summary>
/// <param name="Text">As the source writes it most often.</param>
/// <param name="Key">Form under which spellings meet: <see cref="NameKey"/>.</param>
/// <param name="Count">Sentences that hold it.</param>
/// <param name="Score">Best mean log-probability with which the model copied it; null where it did not.</param>
/// <param name="First">Index of the first passage that holds it.</param>
public sealed record NameFound(string Text, string Key, NameEvidence Evidence, int Count, double? Score, int First);
