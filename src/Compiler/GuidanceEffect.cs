using Kb.Compiler.Pages;

namespace Kb.Compiler;

/// <summary>How the wiki with a part of AGENTS.md differs from the one without it: what it has more, and what it has fewer.</summary>
public sealed record GuidanceEffect(int NamesMore, int NamesFewer, int PagesMore, int PagesFewer, int StatementsMore, int StatementsFewer, int PagesOtherwise)
{
    /// <summary>Whether the two wikis are the same, byte for byte.</summary>
    public bool IsNone => this is { NamesMore: 0, NamesFewer: 0, PagesMore: 0, PagesFewer: 0, StatementsMore: 0, StatementsFewer: 0, PagesOtherwise: 0 };

    public static GuidanceEffect Between(BuildResult with, BuildResult without)
    {
        HashSet<string> pages = [.. with.Pages.Select(p => p.Id.Value)], others = [.. without.Pages.Select(p => p.Id.Value)];
        HashSet<string> statements = [.. with.Pages.SelectMany(Statements)], otherStatements = [.. without.Pages.SelectMany(Statements)];
        return new GuidanceEffect(
            with.Names.Count(name => !without.Names.Contains(name)),
            without.Names.Count(name => !with.Names.Contains(name)),
            pages.Count(page => !others.Contains(page)),
            others.Count(page => !pages.Contains(page)),
            statements.Count(statement => !otherStatements.Contains(statement)),
            otherStatements.Count(statement => !statements.Contains(statement)),
            with.Pages.Count(page => without.Files.TryGetValue(page.Id.Path, out string? text) && text != with.Files[page.Id.Path]));
    }

    /// <summary>Each line with a footnote, by page: the same sentence on two pages is two statements.</summary>
    private static IEnumerable<string> Statements(Page page) =>
        page.Sections.Where(section => section.Kind == SectionKind.Statements).SelectMany(section => section.Blocks).SelectMany(Lines)
            .Where(line => line.OfType<Footnote>().Any())
            .Select(line => $"{page.Id.Value}: {string.Concat(line.Select(inline => inline switch { Words w => w.Text, Quote q => q.Text, PageLink l => l.Label, _ => "" }))}");

    private static IEnumerable<IReadOnlyList<Inline>> Lines(Block block) => block switch
    {
        Paragraph paragraph => [paragraph.Inlines],
        BulletList list => list.Entries.Select(entry => entry.Inlines),
        _ => [],
    };
}
