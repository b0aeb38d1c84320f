using Kb.Platform;

namespace Kb.Compiler.Workspace;

/// <param name="Path">Relative to the workspace with '/', or absolute for a file outside.</param>
/// <param name="Hash">First eight bytes of SHA-256 of the content; 0 where the file changed while it was being read, which equals no content.</param>
internal sealed record FileTableEntry(string Path, FileStamp Stamp, ulong Hash);
