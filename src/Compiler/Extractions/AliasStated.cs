namespace Kb.Compiler.Extractions;

/// <summary>The source says that two names are one thing: "Tarn, also known as the lower probe".</summary>
public sealed record AliasStated(string Name, string Other);
