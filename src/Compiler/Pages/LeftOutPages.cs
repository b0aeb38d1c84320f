using Kb.Compiler.Extractions;
using Kb.Compiler.Statements;

namespace Kb.Compiler.Pages;

/// <summary>The last gate for what AGENTS.md says must never stand in the wiki: whatever made a line, one that holds it goes. Addresses of files stay, since links need them.</summary>
internal static class LeftOutPages
{
    /// <summary>The same list where nothing is left out.</summary>
    public static IReadOnlyList<Page> Without(IReadOnlyList<Page> pages, LeftOut never) =>
        never.IsEmpty ? pages : [.. pages.Where(page => page.Type is "Source" or "Meeting" || !never.Holds(page.Title)).Select(page => Without(page, never))];

    private static Page Without(Page page, LeftOut never) => page with
    {
        Description = page.Description is { } description && never.Holds(description) ? null : page.Description,
        Aliases = [.. page.Aliases.Where(name => !never.Holds(name))],
        Tags = [.. page.Tags.Where(name => !never.Holds(name))],
        Cited = [.. page.Cited.Where(citation => !never.Holds(citation.Quote))],
        Sections = [.. page.Sections.Where(section => section.Title is null || !never.Holds(section.Title)).Select(section => Without(section, never)).Where(section => section.Title is null || section.Blocks.Count > 0)],
    };

    private static Section Without(Section section, LeftOut never) => section with
    {
        Blocks = [.. section.Blocks.Select(block => Without(block, never)).Where(block => block is not null).Select(block => block!)],
    };

    private static Block? Without(Block block, LeftOut never) => block switch
    {
        Paragraph paragraph => Holds(paragraph.Inlines, never) ? null : paragraph,
        BulletList list => list.Entries.Where(entry => !Holds(entry.Inlines, never)).ToArray() is { Length: > 0 } entries ? new BulletList(entries) : null,
        Table table => table.Rows.Where(row => !row.Any(cell => Holds(cell, never))).ToArray() is { Length: > 0 } rows && !table.Header.Any(never.Holds) ? table with { Rows = rows } : null,
        _ => throw new InvalidOperationException($"{block.GetType().Name} is not a known block."),
    };

    // Read as one text, so that a name may not be cut in two by a link.
    private static bool Holds(IReadOnlyList<Inline> inlines, LeftOut never) =>
        never.Holds(string.Concat(inlines.Select(Text))) || inlines.OfType<Footnote>().Any(note => never.Holds(note.Citation.Quote));

    private static string Text(Inline inline) => inline switch
    {
        Words words => words.Text,
        Quote quote => quote.Text,
        Code code => code.Text,
        PageLink link => link.Label,
        OriginalLink original => original.Address.AbsoluteUri,
        _ => " ",
    };
}
