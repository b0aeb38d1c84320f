namespace Kb.Compiler.Workspace;

/// <param name="Options">Everything else that the build's result depended on.</param>
/// <param name="IsCommitted">Whether that build committed what it wrote.</param>
internal sealed record FileTableContent(string Options, bool IsCommitted, FileTableEntry[] Inputs, FileTableEntry[] Outputs);
