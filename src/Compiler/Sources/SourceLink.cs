namespace Kb.Compiler.Sources;

/// <summary>A link the author made: target as written (a path, an address or an Obsidian page name).</summary>
/// <param name="Text">What is shown; the target's last part where nothing is.</param>
public sealed record SourceLink(string Target, string Text, LineSpan Lines, bool Wiki);
