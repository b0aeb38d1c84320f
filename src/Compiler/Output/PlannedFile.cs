using Kb.Compiler.Workspace;

namespace Kb.Compiler.Output;

/// <param name="Bytes">New content; empty for a removal.</param>
/// <param name="OnDisk">Hash of what stands there now, as kb left it; null where nothing does.</param>
/// <param name="Known">What the state says of the path; null for a new page.</param>
internal sealed record PlannedFile(string Path, byte[] Bytes, string? OnDisk, PageState? Known);
