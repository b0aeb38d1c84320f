namespace Kb.Compiler.Sources;

/// <summary>One sentence as a reader would read it: inline markup gone, code spans kept in backticks, links reduced to their text, lines joined by one space.</summary>
/// <param name="Lines">Lines of the source it stands in.</param>
public sealed record Sentence(string Text, LineSpan Lines);
