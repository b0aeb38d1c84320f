namespace Kb.Compiler.Sources;

/// <summary>What front matter says, parsed; every list empty where the key is missing. Unknown keys are kept nowhere: they are the user's.</summary>
/// <param name="LastLine">Line of the closing fence; 0 without front matter.</param>
/// <param name="Original">An https address the source came from (url, source, original, link).</param>
public sealed record FrontMatter(
    int LastLine,
    string? Title,
    DateOnly? Date,
    string? Author,
    string? Type,
    string? Original,
    string? Language,
    IReadOnlyList<string> Aliases,
    IReadOnlyList<string> Tags,
    IReadOnlyList<string> Attendees,
    bool Ignore)
{
    /// <summary>"de" of "de-AT"; null where no language is given.</summary>
    public string? TwoLetters => Language is { Length: >= 2 } given ? given[..2] : null;

    public static readonly FrontMatter Empty = new(0, null, null, null, null, null, null, [], [], [], false);
}
