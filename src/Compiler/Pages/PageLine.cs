namespace Kb.Compiler.Pages;

/// <summary>A statement of a section before it is known whether its source is named once above or on each line.</summary>
/// <param name="Source">Index of the source it is first said in.</param>
/// <param name="Bare">The words and their footnotes, who says it included.</param>
/// <param name="Placed">The same with day and source in front.</param>
/// <param name="Checked">Null for a plain bullet, else a task item.</param>
internal sealed record PageLine(int Source, DateOnly? Date, IReadOnlyList<Inline> Bare, IReadOnlyList<Inline> Placed, bool? Checked = null);
