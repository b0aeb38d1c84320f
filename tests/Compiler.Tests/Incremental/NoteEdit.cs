namespace Kb.Compiler.Tests.Incremental;

/// <summary>One step of an edit script.</summary>
/// <param name="Name">Which note.</param>
/// <param name="Lines">What it says from then on, by number of the stock's lines; null: it is deleted.</param>
internal sealed record NoteEdit(int Name, IReadOnlyList<int>? Lines)
{
    public override string ToString() => Lines is null ? $"delete {Name}" : $"write {Name}: {string.Join(' ', Lines)}";
}
