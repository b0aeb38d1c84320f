using Kb.Compiler.Diagnostics;
using Kb.Compiler.Sources;
using Kb.Compiler.Workspace;

namespace Kb.Compiler;

/// <summary>Everything a compile depends on besides the answers.</summary>
/// <param name="Sources">In the order of their ids.</param>
/// <param name="Reading">What reading raw/ reported.</param>
public sealed record Inputs(
    Settings Settings,
    Guidance Guidance,
    State State,
    IReadOnlyList<Source> Sources,
    IReadOnlyList<Diagnostic> Reading);
