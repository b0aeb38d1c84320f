namespace Kb.Compiler.Sources;

/// <summary>One block of a source: the smallest thing a citation can point to.</summary>
/// <param name="Source">The source it was cut from.</param>
/// <param name="Kind">A heading is a passage of its own, with its title as the one sentence.</param>
/// <param name="Lines">Its lines in the source's text as read, from 1, both ends included.</param>
/// <param name="Heading">Titles of the sections it stands in, outermost first; empty before the first heading.</param>
/// <param name="Speaker">Who says it, as written; null where nobody is named.</param>
/// <param name="Sentences">Its text in order; together they are the block's text, except for a code block, which is one "sentence" whatever its length.</param>
/// <param name="Checked">For a task item whether it is ticked; null for every other kind.</param>
/// <param name="Term">The innermost heading where it is a word or an option that this explains, as manuals do; null elsewhere. What is said here holds for it, not for the whole.</param>
public sealed record Passage(
    SourceId Source,
    PassageKind Kind,
    LineSpan Lines,
    IReadOnlyList<string> Heading,
    string? Speaker,
    IReadOnlyList<Sentence> Sentences,
    bool? Checked = null,
    string? Term = null);
