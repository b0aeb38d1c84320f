namespace Kb.Compiler.Statements.Minutes;

/// <summary>An action item with the things its names mean and what has become of it.</summary>
/// <param name="Id">Source and letters of the quote's hash: that of its footnote on the pages; <see cref="ActionIds"/>.</param>
/// <param name="Owner">Key of who is to do it; null where nobody is named or known.</param>
/// <param name="For">Key of whom it was promised to; null likewise.</param>
/// <param name="IsTicked">A person said that it is done.</param>
/// <param name="ClosedBy">The statement of a later source that it is done; null where none says so.</param>
public sealed record Promise(string Id, ActionItem Item, string? Owner, string? For, bool IsTicked, Citation? ClosedBy)
{
    public bool IsOpen => !Item.IsDone && !IsTicked && ClosedBy is null;
}
