namespace Kb.Compiler.Pages;

/// <summary>Walks and rebuilds of the typed tree: the one place besides the renderer that knows which blocks hold inlines.</summary>
internal static class PageTree
{
    public static IEnumerable<Inline> Inlines(Section section) => section.Blocks.SelectMany(Inlines);

    public static IEnumerable<Inline> Inlines(Block block) => block switch
    {
        Paragraph paragraph => paragraph.Inlines,
        BulletList list => list.Entries.SelectMany(entry => entry.Inlines),
        Table table => table.Rows.SelectMany(row => row).SelectMany(cell => cell),
        _ => throw new InvalidOperationException($"{block.GetType().Name} is not a known block."),
    };

    /// <summary>The block with each of its lines of inlines replaced, in the order of the text.</summary>
    public static Block Map(Block block, Func<IReadOnlyList<Inline>, IReadOnlyList<Inline>> replace) => block switch
    {
        Paragraph paragraph => new Paragraph(replace(paragraph.Inlines)),
        BulletList list => new BulletList([.. list.Entries.Select(entry => entry with { Inlines = replace(entry.Inlines) })]),
        Table table => table with { Rows = [.. table.Rows.Select(row => (IReadOnlyList<IReadOnlyList<Inline>>)[.. row.Select(replace)])] },
        _ => throw new InvalidOperationException($"{block.GetType().Name} is not a known block."),
    };
}
