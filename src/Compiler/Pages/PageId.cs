namespace Kb.Compiler.Pages;

/// <summary>A page's place under wiki/ without <c>.md</c>: <c>concepts/annual-billing</c>. Links are made from ids only, so none can break.</summary>
public readonly record struct PageId(string Value)
{
    public string Path => $"wiki/{Value}.md";

    public override string ToString() => Value;
}
