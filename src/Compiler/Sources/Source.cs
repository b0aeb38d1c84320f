namespace Kb.Compiler.Sources;

/// <summary>A file of raw/ as read: normalised text, passages, and what its front matter says. Immutable, a function of the file's bytes and path.</summary>
/// <param name="Path">Relative to the workspace, with '/': <c>raw/notes/a.md</c>.</param>
/// <param name="Title">Front matter, else the first heading, else the file name in words.</param>
/// <param name="Date">From front matter, content or file name; null where none says.</param>
/// <param name="Language">Two letters, such as <c>en</c>; <c>und</c> where it could not be told.</param>
/// <param name="Lines">The text as read, without line ends.</param>
/// <param name="Passages">In the order of the text.</param>
/// <param name="Groups">The passages cut into units of a question, in order; headings included in the group they open.</param>
/// <param name="Hash">SHA-256 of the bytes, 64 hex digits.</param>
/// <param name="Words">Words of running text (code and front matter left out), counted as a reader would: characters in Chinese and Japanese.</param>
public sealed record Source(
    SourceId Id,
    string Path,
    string Title,
    DateOnly? Date,
    string Language,
    FrontMatter FrontMatter,
    IReadOnlyList<string> Lines,
    IReadOnlyList<Passage> Passages,
    IReadOnlyList<Group> Groups,
    IReadOnlyList<SourceLink> Links,
    string Hash,
    int Words);
