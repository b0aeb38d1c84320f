using Kb.Compiler.Sources;

namespace Kb.Compiler.Entities;

/// <summary>A source says what a name means there: another name of the same thing.</summary>
/// <param name="Short">The name that is explained.</param>
/// <param name="Long">The name by which the thing is known.</param>
/// <param name="Says">How: "stated in brackets".</param>
/// <param name="Lines">Null where front matter says so.</param>
internal sealed record Claim(GatheredName Short, GatheredName Long, string LongText, int Source, string Says, LineSpan? Lines);
