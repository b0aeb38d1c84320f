using Kb.Compiler.Sources;

namespace Kb.Compiler.Extractions;

/// <summary>What one source yields by itself.</summary>
/// <param name="Names">Best first.</param>
/// <param name="Passing">Capitals inside sentences that this source alone does not prove to be a name; several sources do.</param>
/// <param name="Complete">Whether every question about its names has an answer; until then nothing is asked that builds on them.</param>
public sealed record Extraction(
    Source Source,
    IReadOnlyList<NameFound> Names,
    IReadOnlyList<NameFound> Passing,
    IReadOnlyList<Abbreviation> Abbreviations,
    IReadOnlyList<AliasStated> Aliases,
    bool Complete);
