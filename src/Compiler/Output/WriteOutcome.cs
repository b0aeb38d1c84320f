using Kb.Compiler.Workspace;

namespace Kb.Compiler.Output;

/// <summary>What a write did to wiki/. Paths are relative to the workspace, sorted.</summary>
/// <param name="LeftAlone">Edited or written by a person; each is reported.</param>
/// <param name="PageStates">Content of .kb/state/pages as it is now.</param>
public sealed record WriteOutcome(
    IReadOnlyList<string> Added,
    IReadOnlyList<string> Changed,
    IReadOnlyList<string> Removed,
    IReadOnlyList<string> Unchanged,
    IReadOnlyList<string> LeftAlone,
    IReadOnlyDictionary<string, PageState> PageStates)
{
    public bool ChangedAnything => Added.Count + Changed.Count + Removed.Count > 0;
}
