namespace Kb.Compiler.Workspace;

/// <summary>A list item of AGENTS.md, or a paragraph.</summary>
/// <param name="Line">Of its first line in the file, from 1.</param>
/// <param name="Text">Without bullet, emphasis and code marks; lines that continue it are joined by a space.</param>
internal sealed record GuidanceItem(int Line, int LastLine, string Text, bool IsListed);
