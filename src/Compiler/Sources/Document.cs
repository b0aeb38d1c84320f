namespace Kb.Compiler.Sources;

/// <summary>What a reader makes of a file, before the file has an id.</summary>
/// <param name="Title">First heading or title line; null where the text has none.</param>
/// <param name="Date">A date that the text itself gives near its top.</param>
public sealed record Document(
    string? Title,
    DateOnly? Date,
    FrontMatter FrontMatter,
    IReadOnlyList<string> Lines,
    IReadOnlyList<Passage> Passages,
    IReadOnlyList<SourceLink> Links);
