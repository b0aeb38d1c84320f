namespace Kb.Compiler.Sources;

/// <summary>Passages under one heading, up to 2,400 characters: the unit of a question. Restarts at headings, so an edit elsewhere does not move it.</summary>
/// <param name="First">Index of its first passage in <see cref="Source.Passages"/>.</param>
/// <param name="Count">How many passages.</param>
/// <param name="Text">Paragraphs, items, rows and turns, one a line ("Speaker: text" for turns); headings and code blocks left out.</param>
public sealed record Group(int First, int Count, string Text);
