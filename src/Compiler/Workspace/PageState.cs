namespace Kb.Compiler.Workspace;

/// <param name="Kind">Page type, such as Concept.</param>
/// <param name="EntityKey">Key of the thing or source the page is about: the page keeps its name as long as this stays.</param>
/// <param name="Hash">SHA-256 (first 16 hex digits) of the bytes that kb last generated, newlines normalised: <see cref="PageHash"/>.</param>
/// <param name="Before">Hash of the version being replaced, while pages are written; left there only by a build that was stopped, and then either is kb's own.</param>
/// <param name="Unticked">Hash of the same bytes with every task item open (<see cref="PageHash.WithoutTicks"/>); null where none was ticked, since then it is <paramref name="Hash"/>.</param>
public sealed record PageState(string Kind, string EntityKey, string Hash, string? Before = null, string? Unticked = null)
{
    /// <summary>Whether a page with these bytes is as kb left it, but for what a person ticked.</summary>
    public bool Knows(ReadOnlySpan<byte> page)
    {
        string hash = PageHash.Of(page);
        if (hash == Hash || hash == Before)
            return true;
        string unticked = PageHash.WithoutTicks(page);
        return unticked == (Unticked ?? Hash) || unticked == Before;
    }

    /// <summary>With the hashes of what kb writes now.</summary>
    public PageState Of(ReadOnlySpan<byte> page)
    {
        string hash = PageHash.Of(page), unticked = PageHash.WithoutTicks(page);
        return this with { Hash = hash, Before = null, Unticked = unticked == hash ? null : unticked };
    }
}
