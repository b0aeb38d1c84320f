namespace Kb.Compiler.Sources;

/// <summary>A file of raw/ as read: normalised text, passages, and what its front matter says. Immutable, a function of the file's bytes and path.</summary>
/// <param name="Path">Relative to the workspace, with '/': <c>raw/notes/a.md</c>.</param>
/// <param name="Title">Front matter, else the first heading, else the file name in words.</param>
/// <param name="Date">From front matter, content or file name; null where none says.</param>
/// <param name="Language">Two letters, such as <c>en</c>.</param>
/// <param name="Lines">The text as read, without line ends.</param>
/// <param name="Passages">In the order of the text.</param>
/// <param name="Groups">The passages cut into units of a question, in order; headings included in the group they open.</param>
/// <param name="Hash">SHA-256 of the bytes, 64 hex digits.</param>
/// <param name="Words">Words of running text (code and front matter left out).</param>
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
    public static readonly FrontMatter Empty = new(0, null, null, null, null, null, null, [], [], [], false);
}

/// <summary>Passages under one heading, up to 2,400 characters: the unit of a question. Restarts at headings, so an edit elsewhere does not move it.</summary>
/// <param name="First">Index of its first passage in <see cref="Source.Passages"/>.</param>
/// <param name="Count">How many passages.</param>
/// <param name="Text">Paragraphs, items, rows and turns, one a line ("Speaker: text" for turns); headings and code blocks left out.</param>
public sealed record Group(int First, int Count, string Text);

/// <summary>A link the author made: target as written (a path, an address or an Obsidian page name).</summary>
/// <param name="Text">What is shown; the target's last part where nothing is.</param>
public sealed record SourceLink(string Target, string Text, LineSpan Lines, bool Wiki);
