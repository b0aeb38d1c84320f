using Kb.Compiler.Diagnostics;
using Kb.Compiler.Workspace;

namespace Kb.Compiler.Sources;

/// <param name="Sources">In the order of their ids.</param>
/// <param name="Files">Every file that was listed, read or not, with the SHA-256 of the bytes that were read (empty where none were).</param>
public sealed record ScannedSources(
    IReadOnlyList<Source> Sources,
    IReadOnlyList<Diagnostic> Diagnostics,
    IReadOnlyList<(StampedFile File, string Hash)> Files);
