using Kb.Compiler.Entities;
using Kb.Compiler.Sources;
using Kb.Compiler.Statements;
using Kb.Compiler.Statements.Minutes;

namespace Kb.Compiler.Pages.Kinds;

/// <summary>What the pages of sources and of meetings have in common.</summary>
internal static class SourceParts
{
    private const int MostSections = 12;
    private const int FewSections = 3;
    private const int LongestSection = 60;

    /// <summary>The page with its head and what is known of the file.</summary>
    public static LongPage Start(SourceFacts facts, Knowledge knowledge)
    {
        Source source = facts.Extraction.Source;
        var page = new LongPage(
            new Page(
                facts.Page,
                facts.IsMeeting ? "Meeting" : "Source",
                source.Title,
                ChangeLists.Is(source) ? Divided(source, knowledge.Bank) : facts.Description?.Text ?? Divided(source, knowledge.Bank),
                [],
                source.FrontMatter.Tags,
                facts.Description?.Citations ?? [],
                [new Section(null, Head(facts, source))]),
            isOwnSource: true, knowledge.Sources, MostOfPage.Source);
        AddFile(page, source, knowledge, facts.CopyOf);
        return page;
    }

    public static void AddMinutes(LongPage page, SourceFacts facts, Knowledge knowledge)
    {
        ResolvedMinutes minutes = knowledge.Records.All[facts.Index];
        page.Add(Headings.Decisions, [.. minutes.Decisions.Select(d => knowledge.Lines.Decision(d))]);
        page.Add(Headings.ActionItems, [.. minutes.Promises.Select(p => knowledge.Lines.Action(p))]);
        page.Add(Headings.OpenQuestions, [.. minutes.Questions.Select(knowledge.Lines.Question)]);
    }

    /// <summary>Key points that no other section says.</summary>
    public static void AddPoints(LongPage page, SourceFacts facts, Knowledge knowledge)
    {
        page.Add(
            Headings.KeyPoints,
            [
                .. facts.Points.Select(at => (At: at, Statement: knowledge.Statements.Make(at)))
                    .Where(p => p.Statement is not null && p.Statement.Text != facts.Description?.Text).Take(KeyPoints.Most)
                    .OrderBy(p => p.At.Passage).ThenBy(p => p.At.Sentence)
                    .Select(p => knowledge.Lines.Statement(p.At, p.Statement!)),
            ],
            fewestOnMore: int.MaxValue);
    }

    private static List<Block> Head(SourceFacts facts, Source source)
    {
        var blocks = new List<Block>();
        if (facts.Description is { } description)
            blocks.Add(new Paragraph(ChangeLists.Is(source) ? PageParts.Point(description, source.Passages.First(p => p.Lines.Last >= description.Citations[0].Lines.First), source.Title).Inlines : PageParts.Cited(description)));
        else if (source.Words == 0)
            blocks.Add(new Paragraph([new Words("This file holds no running text.", Linkable: false)]));
        return blocks;
    }

    private static void AddFile(LongPage page, Source source, Knowledge knowledge, int? copyOf)
    {
        SentenceBank bank = knowledge.Bank;
        var entries = new List<ListEntry> { new([new Words("File: ", Linkable: false), new RawLink(source.Path, source.Path)]) };
        if (source.Date is { } date)
            entries.Add(new([new Words($"Date: {PageParts.Day(date)}", Linkable: false)]));
        if (source.FrontMatter.Author is { } author)
            entries.Add(new([new Words($"Author: {author}")]));
        if (source.FrontMatter.Original is { } original && Uri.TryCreate(original, UriKind.Absolute, out Uri? address) && address.Scheme == Uri.UriSchemeHttps)
            entries.Add(new([new Words("Original: ", Linkable: false), new OriginalLink(address)]));
        if (copyOf is { } first)
            entries.Add(new([new Words("Says the same as: ", Linkable: false), new PageLink(knowledge.Sources[first].Page, knowledge.Sources[first].Extraction.Source.Title)]));
        if (Outline(source, bank) is { Count: > 1 } outline)
            entries.Add(new([new Words($"Sections: {string.Join("; ", outline.Take(MostSections))}{(outline.Count > MostSections ? $"; and {outline.Count - MostSections} more" : "")}", Linkable: false)]));
        page.Add(new Section(Headings.About, [new BulletList(entries)], SectionKind.Navigation));
    }

    // For the catalogue, where no sentence says what the text is about.
    private static string? Divided(Source source, SentenceBank bank) =>
        Outline(source, bank) is { Count: > 1 } outline ? $"Sections: {string.Join("; ", outline.Take(FewSections))}{(outline.Count > FewSections ? $"; and {outline.Count - FewSections} more" : "")}" : null;

    // The titles that divide the whole text: below its own, where it has one.
    private static List<string> Outline(Source source, SentenceBank bank)
    {
        IReadOnlyList<string>[] paths = [.. source.Passages.Where(p => p.Heading.Count > 0).Select(p => p.Heading)];
        int level = paths.Length > 0 && paths.All(p => p[0] == paths[0][0]) ? 1 : 0;
        return [.. paths.Where(p => p.Count > level && p[level].Length is > 0 and <= LongestSection && p[level] != source.Title && !bank.Never.Holds(p[level])).Select(p => p[level].TrimEnd(':', ' ')).Where(title => title.Length > 0).Distinct(StringComparer.Ordinal)];
    }

    public static void AddThings(LongPage page, SourceFacts facts, Knowledge knowledge)
    {
        var entries = new List<ListEntry>();
        foreach (IGrouping<EntityKind, ThingPage> kind in knowledge.ThingsOf[facts.Index].GroupBy(t => t.Kind).OrderBy(g => g.Key))
        {
            var inlines = new List<Inline> { new Words($"{EntityFolders.Heading(kind.Key)}: ", Linkable: false) };
            foreach (ThingPage thing in kind.OrderBy(t => t.Entity.Title, StringComparer.OrdinalIgnoreCase).ThenBy(t => t.Page.Value, StringComparer.Ordinal))
            {
                if (inlines.Count > 1)
                    inlines.Add(new Words(", ", Linkable: false));
                inlines.Add(new PageLink(thing.Page, thing.Entity.Title));
            }

            entries.Add(new ListEntry(inlines));
        }

        if (facts.AlsoNamed.Count > 0)
            entries.Add(new ListEntry([new Words($"Also named: {string.Join(", ", facts.AlsoNamed)}", Linkable: false)]));
        if (entries.Count > 0)
            page.Add(new Section(Headings.SpeaksOf, [new BulletList(entries)], SectionKind.Navigation));
    }
}
