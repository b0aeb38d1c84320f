namespace Kb.Compiler.Statements.Minutes;

/// <summary>What one sentence says of a task.</summary>
internal sealed record OwnedTask(string? Owner, string? For, string Task, DueDate? Due)
{
    public static readonly OwnedTask None = new(null, null, "", null);
}
