namespace Kb.Compiler.Workspace;

/// <summary>What AGENTS.md says of meetings: which sources are some, and what their pages show.</summary>
/// <param name="Folders">Below raw/, without slashes at the ends.</param>
/// <param name="Words">Words and phrases of a title or a file name.</param>
/// <param name="NotFolders">Folders whose sources are none; stronger than every other sign.</param>
/// <param name="NotWords">Words and phrases that say it is none.</param>
/// <param name="First">Sections of a meeting's page that come first, in this order: canonical names of <see cref="MeetingParts"/>.</param>
/// <param name="Only">Where there are any, the other known sections are left out.</param>
/// <param name="Without">Sections that are left out.</param>
public sealed record MeetingRule(
    IReadOnlyList<string> Folders,
    IReadOnlyList<string> Words,
    IReadOnlyList<string> NotFolders,
    IReadOnlyList<string> NotWords,
    IReadOnlyList<string> First,
    IReadOnlyList<string> Only,
    IReadOnlyList<string> Without)
{
    public static readonly MeetingRule None = new([], [], [], [], [], [], []);

    public MeetingRule And(MeetingRule other) => new(
        [.. Folders, .. other.Folders], [.. Words, .. other.Words], [.. NotFolders, .. other.NotFolders], [.. NotWords, .. other.NotWords],
        [.. First, .. other.First], [.. Only, .. other.Only], [.. Without, .. other.Without]);
}
