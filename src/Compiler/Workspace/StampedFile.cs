using Kb.Platform;

namespace Kb.Compiler.Workspace;

/// <summary>A file as it stood when it was looked at, unopened.</summary>
/// <param name="Path">Relative to the workspace with '/', or absolute for a file outside.</param>
/// <remarks>A class: the framework's lists are compiled ahead of time for classes, for a structure of ours at each start.</remarks>
public sealed record StampedFile(string Path, FileStamp Stamp);
