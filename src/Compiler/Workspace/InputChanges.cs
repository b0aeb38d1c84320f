namespace Kb.Compiler.Workspace;

/// <summary>Files that a build reads, against the last build. Relative to the workspace with '/', or absolute for a model outside.</summary>
public sealed record InputChanges(IReadOnlyList<string> Added, IReadOnlyList<string> Changed, IReadOnlyList<string> Removed);
