namespace Kb.Compiler.Entities;

/// <summary>One sentence that speaks of a thing.</summary>
/// <param name="Source">Index in <see cref="Inputs.Sources"/>.</param>
/// <param name="Passage">Index in that source's passages.</param>
/// <param name="Sentence">Index in that passage's sentences.</param>
/// <param name="Opening">Whether the sentence begins with the thing's name as its whole subject, so that it speaks about the thing: "Unix is …", not "Unix groups are …".</param>
public readonly record struct Mention(int Source, int Passage, int Sentence, bool Opening);
