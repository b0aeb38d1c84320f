using Kb.Compiler.Sources;

namespace Kb.Compiler.Extractions;

/// <summary>The source says that two names are one thing: "Tarn, also known as the lower probe".</summary>
/// <param name="Lines">Where it says so.</param>
public sealed record AliasStated(string Name, string Other, LineSpan Lines);
