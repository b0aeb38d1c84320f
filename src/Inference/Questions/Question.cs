namespace Kb.Inference.Questions;

/// <summary>One closed question to a language model: everything that its answer may depend on, and nothing else.</summary>
/// <param name="Kind">Name and version, such as <c>names/3</c>; a new version is a new question.</param>
/// <param name="Shared">The part that many questions have in common, byte-identical; evaluated once and kept.</param>
/// <param name="Own">What follows the shared part for this question alone.</param>
public abstract record Question(string Kind, string Shared, string Own);
