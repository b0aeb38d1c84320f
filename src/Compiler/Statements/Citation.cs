using Kb.Compiler.Sources;

namespace Kb.Compiler.Statements;

/// <summary>Where something stands: a source, a span of its lines, and the words there.</summary>
/// <param name="Quote">Whole sentences as <see cref="Sentence.Text"/> has them; verifiable by search in the span.</param>
public sealed record Citation(SourceId Source, LineSpan Lines, string Quote);
