namespace Kb.Compiler.Pages;

public static class PageInlines
{
    /// <summary>Every inline of a block, in the order of reading.</summary>
    public static IEnumerable<Inline> Of(Block block) => PageTree.Inlines(block);
}
