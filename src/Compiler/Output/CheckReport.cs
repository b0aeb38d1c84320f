using Kb.Compiler.Diagnostics;

namespace Kb.Compiler.Output;

/// <summary>What <c>kb check</c> examined and found. A count of zero is itself a finding.</summary>
public sealed record CheckReport(int Pages, int Links, int Quotes, int Citations, IReadOnlyList<Diagnostic> Diagnostics);
