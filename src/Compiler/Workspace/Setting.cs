namespace Kb.Compiler.Workspace;

/// <summary>One key of kb.yaml.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Values">One for a single word, any number for a list.</param>
internal sealed record Setting(string Key, int Line, IReadOnlyList<string> Values, bool IsList)
{
    /// <summary>The value where it is one word; null for a list.</summary>
    public string? Word => !IsList && Values.Count == 1 ? Values[0] : null;

    /// <summary>Nothing, <c>~</c> or <c>null</c>: the default holds.</summary>
    public bool IsEmpty => !IsList && Values.Count == 0;
}
