namespace Kb.Compiler.Workspace;

/// <param name="Path">Relative to the workspace.</param>
/// <param name="AddsLines">Where the file exists, its missing lines are added; otherwise an existing file is left as it is.</param>
public sealed record TemplateFile(string Path, string Text, bool AddsLines);
