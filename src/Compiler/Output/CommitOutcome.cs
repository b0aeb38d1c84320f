using Kb.Compiler.Diagnostics;

namespace Kb.Compiler.Output;

/// <param name="Hash">The new commit; null where there was nothing to commit, or something stood in the way, which is then reported.</param>
public sealed record CommitOutcome(string? Hash, IReadOnlyList<Diagnostic> Diagnostics);
