namespace Kb.Compiler.Workspace;

/// <param name="Kind">Page type, such as Concept.</param>
/// <param name="EntityKey">Key of the thing or source the page is about: the page keeps its name as long as this stays.</param>
/// <param name="Hash">SHA-256 (first 16 hex digits) of the bytes that kb last generated, newlines normalised: <see cref="PageHash"/>.</param>
/// <param name="Before">Hash of the version being replaced, while pages are written; left there only by a build that was stopped, and then either is kb's own.</param>
public sealed record PageState(string Kind, string EntityKey, string Hash, string? Before = null)
{
    /// <summary>Whether a page with this hash is as kb left it.</summary>
    public bool Knows(string hash) => hash == Hash || hash == Before;
}
