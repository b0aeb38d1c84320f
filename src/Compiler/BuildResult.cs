using Kb.Compiler.Diagnostics;
using Kb.Compiler.Entities;
using Kb.Compiler.Pages;
using Kb.Compiler.Statements;
using Kb.Compiler.Workspace;

namespace Kb.Compiler;

/// <summary>What one compile says the wiki should be. Nothing here has touched the disk.</summary>
/// <param name="Files">Path relative to the workspace to content; everything under wiki/ except log.md.</param>
/// <param name="Pages">The typed pages that the files were rendered from.</param>
/// <param name="PageStates">New content of .kb/state/pages: names for life, hash of the bytes generated.</param>
public sealed record BuildResult(
    IReadOnlyDictionary<string, string> Files,
    IReadOnlyList<Page> Pages,
    IReadOnlyDictionary<string, PageState> PageStates,
    IReadOnlyList<Diagnostic> Diagnostics,
    SentenceCounts Counts)
{
    /// <summary>For each page of a thing, why its names are one thing and which others are not.</summary>
    public IReadOnlyDictionary<PageId, IReadOnlyList<IdentityNote>> Identity { get; init; } = new Dictionary<PageId, IReadOnlyList<IdentityNote>>();

    /// <summary>Titles of all things that the sources name, with or without a page.</summary>
    public IReadOnlySet<string> Names { get; init; } = new HashSet<string>();
}
