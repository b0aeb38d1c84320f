using Kb.Compiler.Entities;
using Kb.Compiler.Sources;
using Kb.Compiler.Statements;

namespace Kb.Compiler.Pages.Kinds;

/// <summary>One page for every file in raw/: what it is about, its key points, the things it speaks of. A meeting has its page among the meetings.</summary>
internal sealed class SourcePages : IPageKind
{
    private const int MostSections = 12;
    private const int FewSections = 3;
    private const int LongestSection = 60;

    public IEnumerable<Page> Pages(Knowledge knowledge) => knowledge.Sources.Select(facts => ToPage(facts, knowledge));

    private static Page ToPage(SourceFacts facts, Knowledge knowledge)
    {
        Source source = facts.Extraction.Source;
        var sections = new List<Section> { new(null, Head(facts, source)) };
        AddFile(sections, source);
        AddAttendees(sections, source, knowledge);
        AddPoints(sections, facts, knowledge);
        AddThings(sections, facts, knowledge);
        return new Page(
            facts.Page,
            facts.IsMeeting ? "Meeting" : "Source",
            source.Title,
            facts.Description?.Text ?? Divided(source),
            [],
            source.FrontMatter.Tags,
            facts.Description?.Citations ?? [],
            sections);
    }

    private static List<Block> Head(SourceFacts facts, Source source)
    {
        var blocks = new List<Block>();
        if (facts.Description is { } description)
            blocks.Add(new Paragraph(PageParts.Cited(description)));
        else if (source.Words == 0)
            blocks.Add(new Paragraph([new Words("This file holds no running text.", Linkable: false)]));
        return blocks;
    }

    private static void AddFile(List<Section> sections, Source source)
    {
        var entries = new List<ListEntry> { new([new Words("File: ", Linkable: false), new RawLink(source.Path, source.Path)]) };
        if (source.Date is { } date)
            entries.Add(new([new Words($"Date: {PageParts.Day(date)}", Linkable: false)]));
        if (source.FrontMatter.Author is { } author)
            entries.Add(new([new Words($"Author: {author}")]));
        if (source.FrontMatter.Original is { } original && Uri.TryCreate(original, UriKind.Absolute, out Uri? address) && address.Scheme == Uri.UriSchemeHttps)
            entries.Add(new([new Words("Original: ", Linkable: false), new OriginalLink(address)]));
        if (Outline(source) is { Count: > 1 } outline)
            entries.Add(new([new Words($"Sections: {string.Join("; ", outline.Take(MostSections))}{(outline.Count > MostSections ? $"; and {outline.Count - MostSections} more" : "")}", Linkable: false)]));
        sections.Add(new Section(Headings.About, [new BulletList(entries)], SectionKind.Navigation));
    }

    // For the catalogue, where no sentence says what the text is about.
    private static string? Divided(Source source) =>
        Outline(source) is { Count: > 1 } outline ? $"Sections: {string.Join("; ", outline.Take(FewSections))}{(outline.Count > FewSections ? $"; and {outline.Count - FewSections} more" : "")}" : null;

    // The titles that divide the whole text: below its own, where it has one.
    private static List<string> Outline(Source source)
    {
        IReadOnlyList<string>[] paths = [.. source.Passages.Where(p => p.Heading.Count > 0).Select(p => p.Heading)];
        int level = paths.Length > 0 && paths.All(p => p[0] == paths[0][0]) ? 1 : 0;
        return [.. paths.Where(p => p.Count > level && p[level].Length is > 0 and <= LongestSection && p[level] != source.Title).Select(p => p[level]).Distinct(StringComparer.Ordinal)];
    }

    private static void AddAttendees(List<Section> sections, Source source, Knowledge knowledge)
    {
        if (source.FrontMatter.Attendees.Count == 0)
            return;
        sections.Add(new Section(Headings.Attendees, [new BulletList([.. source.FrontMatter.Attendees.Select(a => new ListEntry(Person(a, knowledge)))])], SectionKind.Navigation));
    }

    private static IReadOnlyList<Inline> Person(string name, Knowledge knowledge) =>
        knowledge.Things.FirstOrDefault(t => t.Kind == EntityKind.Person && (t.Entity.Title == name || t.Entity.Aliases.Contains(name))) is { } thing
            ? [new PageLink(thing.Page, name)]
            : [new Words(name)];

    private static void AddPoints(List<Section> sections, SourceFacts facts, Knowledge knowledge)
    {
        ListEntry[] entries =
        [
            .. facts.Points.Select(at => (At: at, Statement: knowledge.Statements.Make(at)))
                .Where(p => p.Statement is not null && p.Statement.Text != facts.Description?.Text).Take(KeyPoints.Most)
                .OrderBy(p => p.At.Passage).ThenBy(p => p.At.Sentence)
                .Select(p => PageParts.Point(p.Statement!, knowledge.Bank.PassageOf(p.At))),
        ];
        if (entries.Length > 0)
            sections.Add(new Section(Headings.KeyPoints, [new BulletList(entries)]));
    }

    private static void AddThings(List<Section> sections, SourceFacts facts, Knowledge knowledge)
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
            sections.Add(new Section(Headings.SpeaksOf, [new BulletList(entries)], SectionKind.Navigation));
    }
}
