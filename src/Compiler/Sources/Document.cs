namespace Kb.Compiler.Sources;

/// <summary>What a reader makes of a file, before the file has an id.</summary>
/// <param name="Title">First heading or title line; null where the text has none.</param>
/// <param name="Language">What front matter says, else a guess from the text: two letters, or "und".</param>
/// <param name="Date">A date that the text itself gives near its top.</param>
public sealed record Document(
    string? Title,
    DateOnly? Date,
    string Language,
    FrontMatter FrontMatter,
    IReadOnlyList<string> Lines,
    IReadOnlyList<Passage> Passages,
    IReadOnlyList<SourceLink> Links);
