using Kb.Compiler.Entities;
using Kb.Compiler.Extractions;
using Kb.Compiler.Sources;
using Kb.Compiler.Statements;

namespace Kb.Compiler.Pages.Kinds;

/// <summary>One page for each thing that earned it: what it is, what the sources say, newest first, and what it goes together with.</summary>
internal sealed class ThingPages : IPageKind
{
    /// <summary>Points before a reader sees where else to go.</summary>
    private const int MostAtTop = 3;

    /// <summary>Further points; a reader does not read an eighth under one heading.</summary>
    private const int MostBelow = 7;

    private const int MostRelated = 7;

    public IEnumerable<Page> Pages(Knowledge knowledge) => knowledge.Things.Select(thing => ToPage(thing, knowledge));

    private static Page ToPage(ThingPage thing, Knowledge knowledge)
    {
        var sections = new List<Section> { new(null, Head(thing, knowledge)) };
        List<(SentenceRef At, Statement Statement)> points = Points(thing, knowledge);
        AddPoints(sections, Headings.WhatTheSourcesSay, points.Take(MostAtTop), knowledge);
        AddOthers(sections, Headings.NotToBeConfusedWith, knowledge.Things.Where(t => thing.Entity.ToldApartFrom.Contains(t.Entity.Key)).Select(t => (t, (string?)null)));
        AddOthers(sections, Headings.Related, Related(thing, knowledge));
        AddPoints(sections, Headings.MoreFromTheSources, points.Skip(MostAtTop), knowledge);
        return new Page(
            thing.Page,
            thing.Kind.ToString(),
            Title(thing),
            thing.Head?.Text ?? NamedBy(thing, knowledge),
            thing.Entity.Aliases,
            [],
            thing.Head?.Citations ?? [],
            sections);
    }

    // For the catalogue, where no source says what the thing is.
    private static string? NamedBy(ThingPage thing, Knowledge knowledge)
    {
        string[] titles = [.. thing.Points.Select(p => knowledge.Bank.SourceOf(p).Title).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return titles.Length switch
        {
            0 => null,
            1 => $"Named in {titles[0]}.",
            2 => $"Named in {titles[0]} and {titles[1]}.",
            _ => $"Named in {titles[0]}, {titles[1]} and {titles.Length - 2} more.",
        };
    }

    // A concept is headed like a title; a command keeps its spelling.
    private static string Title(ThingPage thing) => thing.Kind == EntityKind.Concept && !thing.Entity.Evidence.HasFlag(NameEvidence.Code) && thing.Entity.Title.All(c => char.IsLower(c) || c is '-' or ' ')
        ? char.ToUpperInvariant(thing.Entity.Title[0]) + thing.Entity.Title[1..]
        : thing.Entity.Title;

    private static List<Block> Head(ThingPage thing, Knowledge knowledge)
    {
        if (thing.Head is not { } head || thing.HeadAt is not { } at)
            return [];
        var inlines = new List<Inline>();
        if (head.Speaker is { } speaker)
            inlines.Add(new Words(head.Form == StatementForm.Quoted ? $"{speaker}: " : $"{speaker} says: "));
        inlines.AddRange(PageParts.Cited(head));
        return [new Paragraph(inlines)];
    }

    // The best first; no sentence within another, and none twice.
    private static List<(SentenceRef At, Statement Statement)> Points(ThingPage thing, Knowledge knowledge)
    {
        var made = new List<(SentenceRef At, Statement Statement)>();
        foreach (SentenceRef at in thing.Points)
        {
            if (made.Count < MostAtTop + MostBelow && knowledge.Statements.Make(at) is { } statement
                && thing.Head?.Text.Contains(statement.Text, StringComparison.Ordinal) != true
                && made.TrueForAll(m => !m.Statement.Text.Contains(statement.Text, StringComparison.Ordinal) && !statement.Text.Contains(m.Statement.Text, StringComparison.Ordinal)))
            {
                made.Add((at, statement));
            }
        }

        return made;
    }

    private static void AddPoints(List<Section> sections, string title, IEnumerable<(SentenceRef At, Statement Statement)> points, Knowledge knowledge)
    {
        (SentenceRef At, Statement Statement)[] ordered =
            [.. points.OrderByDescending(m => m.Statement.Date ?? DateOnly.MinValue).ThenBy(m => m.At.Source).ThenBy(m => m.At.Passage).ThenBy(m => m.At.Sentence)];
        if (ordered.Length == 0)
            return;
        sections.Add(new Section(title, ordered.Select(m => m.At.Source).Distinct().Count() == 1
            ? FromOne(ordered, knowledge)
            : [new BulletList([.. ordered.Select(m => PageParts.PointFrom(m.Statement, knowledge.Bank.PassageOf(m.At), knowledge.Bank.SourceOf(m.At), knowledge.SourcePages[m.At.Source]))])]));
    }

    // One source is named once, above what it says.
    private static IReadOnlyList<Block> FromOne((SentenceRef At, Statement Statement)[] points, Knowledge knowledge)
    {
        Source source = knowledge.Bank.SourceOf(points[0].At);
        string date = source.Date is { } day ? $"{PageParts.Day(day)}, in " : "In ";
        return
        [
            new Paragraph([new Words(date, Linkable: false), new PageLink(knowledge.SourcePages[points[0].At.Source], source.Title), new Words(":", Linkable: false)]),
            new BulletList([.. points.Select(p => PageParts.Point(p.Statement, knowledge.Bank.PassageOf(p.At)))]),
        ];
    }

    // Together in a sentence counts more than together in a source.
    private static IEnumerable<(ThingPage, string?)> Related(ThingPage thing, Knowledge knowledge)
    {
        HashSet<int> sources = [.. thing.Entity.Mentions.Select(m => m.Source)];
        HashSet<SentenceRef> sentences = [.. thing.Entity.Mentions.Select(m => new SentenceRef(m.Source, m.Passage, m.Sentence))];
        return sources.SelectMany(s => knowledge.ThingsOf[s]).Distinct().Where(t => t != thing)
            .Select(t => (Thing: t,
                Sources: t.Entity.Mentions.Select(m => m.Source).Distinct().Count(sources.Contains),
                Sentences: t.Entity.Mentions.Count(m => sentences.Contains(new SentenceRef(m.Source, m.Passage, m.Sentence)))))
            .Where(x => x.Sources >= 2 || x.Sentences >= 1)
            .OrderByDescending(x => x.Sources).ThenByDescending(x => x.Sentences).ThenBy(x => x.Thing.Page.Value, StringComparer.Ordinal)
            .Take(MostRelated)
            .Select(x => (x.Thing, (string?)(x.Sources >= 2 ? $": together in {x.Sources} sources" : null)));
    }

    private static void AddOthers(List<Section> sections, string title, IEnumerable<(ThingPage Thing, string? Why)> others)
    {
        ListEntry[] entries =
        [
            .. others.Select(o => new ListEntry(o.Why is null
                ? [new PageLink(o.Thing.Page, o.Thing.Entity.Title)]
                : [new PageLink(o.Thing.Page, o.Thing.Entity.Title), new Words(o.Why, Linkable: false)])),
        ];
        if (entries.Length > 0)
            sections.Add(new Section(title, [new BulletList(entries)], SectionKind.Related));
    }
}
