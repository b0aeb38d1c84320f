namespace Kb.Compiler.Pages;

/// <param name="Checked">Null for a plain bullet, else a task item.</param>
public sealed record ListEntry(IReadOnlyList<Inline> Inlines, bool? Checked = null);
