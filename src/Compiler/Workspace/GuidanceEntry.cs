namespace Kb.Compiler.Workspace;

/// <summary>One part of AGENTS.md that reaches something.</summary>
/// <param name="LastLine">Of the lines that say it; they can be taken out to see what it changes.</param>
/// <param name="Text">As written, without marks.</param>
/// <param name="Use">Where it goes, in words: "a page of its own, a Concept, as soon as one source names it".</param>
public sealed record GuidanceEntry(string Heading, int Line, int LastLine, string Text, string Use);
