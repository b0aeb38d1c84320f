using Kb.Compiler.Entities;
using Kb.Compiler.Extractions;
using Kb.Compiler.Statements;
using Kb.Compiler.Statements.Minutes;

namespace Kb.Compiler.Pages.Kinds;

/// <summary>What the pages of things of every kind have in common.</summary>
internal static class ThingParts
{
    private const int MostRelated = 7;

    /// <summary>Links to people or meetings; the rest is counted.</summary>
    private const int MostListed = 7;

    /// <summary>The page with its head.</summary>
    public static LongPage Start(ThingPage thing, Knowledge knowledge) => new(
        new Page(thing.Page, thing.Kind.ToString(), Title(thing), Description(thing, knowledge), thing.Entity.Aliases, [], [.. (thing.Head?.Citations ?? []).Concat(thing.Ended?.Citations ?? []).Concat(thing.Written.SelectMany(w => w.Citations)).Distinct()], [new Section(null, Head(thing))]),
        isOwnSource: false, knowledge.Sources, MostOfPage.Thing);

    /// <summary>What the sources say of it, and what it goes together with.</summary>
    /// <param name="shown">Sentences that stand in other sections of the page.</param>
    public static void AddStatements(LongPage page, ThingPage thing, Knowledge knowledge, IReadOnlySet<SentenceRef> shown)
    {
        ThingPoints points = ThingPoints.Of(thing, knowledge, shown);
        page.Add(Headings.WhatTheSourcesSay, points.Top, ThingPoints.FewestOnMore);
        page.Add(ChangeLines.Newest(thing.Changes));
        AddOthers(page, Headings.NotToBeConfusedWith, knowledge.Things.Where(t => thing.Entity.ToldApartFrom.Contains(t.Entity.Key)).Select(t => (t, (string?)null)));
        AddOthers(page, Headings.Related, knowledge.Relations.Of(thing).Take(MostRelated).Select(r => (r.Thing, r.Sources >= 2 ? $": together in {r.Sources} sources" : null)));
        page.Add(Headings.MoreFromTheSources, points.Further, ThingPoints.FewestOnMore);
        page.Add(ChangeLines.Earlier(thing.Changes));
        page.Close(points.Unsaid);
    }

    /// <summary>Meetings, newest first, with the day of the newest.</summary>
    public static void AddMeetings(LongPage page, IEnumerable<ResolvedMinutes> meetings, Knowledge knowledge, bool lastMet)
    {
        ResolvedMinutes[] all = [.. meetings.Where(m => knowledge.Sources[m.Source].IsMeeting)];
        if (all.Length == 0)
            return;
        ListEntry[] entries = [.. all.Select(m => new ListEntry(
            [.. m.Date is { } day ? [new Words($"{PageParts.Day(day)}: ", Linkable: false)] : (Inline[])[], new PageLink(knowledge.SourcePages[m.Source], knowledge.Bank.Sources[m.Source].Title)]))];
        BulletList list = Listed(entries);
        page.Add(new Section(Headings.Meetings, lastMet && all[0].Date is { } last ? [new Paragraph([new Words($"Last met: {PageParts.Day(last)}", Linkable: false)]), list] : [list], SectionKind.Navigation));
    }

    public static void AddPeople(LongPage page, IEnumerable<ThingPage> people)
    {
        ListEntry[] entries = [.. people.Select(p => new ListEntry([new PageLink(p.Page, p.Entity.Title)]))];
        if (entries.Length > 0)
            page.Add(new Section(Headings.People, [Listed(entries)], SectionKind.Navigation));
    }

    /// <summary>What is open comes first, the earliest day before the later ones.</summary>
    public static IEnumerable<Promise> InOrder(IEnumerable<Promise> promises) =>
        promises.OrderByDescending(p => p.IsOpen).ThenBy(p => p.Item.Due?.Day ?? DateOnly.MaxValue);

    private static BulletList Listed(ListEntry[] entries) => new(entries.Length <= MostListed
        ? entries
        : [.. entries.Take(MostListed), new ListEntry([new Words($"and {entries.Length - MostListed} more", Linkable: false)])]);

    private static string? Description(ThingPage thing, Knowledge knowledge) =>
        thing is { Head: { } head, Ended: { } ended } ? $"{head.Text.TrimEnd('.')}. {ended.Text}" : thing.Head?.Text ?? NamedBy(thing, knowledge);

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

    private static List<Block> Head(ThingPage thing)
    {
        // What is written takes the place of the sentence that it tells, and else goes on behind it.
        var blocks = new List<Block>();
        if (thing.Head is { } head && thing.HeadAt is { } at && !thing.WrittenFrom.Contains(at))
            blocks.Add(Said(head, thing.HeadGoesOn ?? thing.Ended));
        if (thing.Written.Count > 0)
            blocks.Add(new Paragraph([.. thing.Written.SelectMany((w, i) => i == 0 ? PageParts.Cited(w) : [new Words(" "), .. PageParts.Cited(w)])]));
        return blocks;
    }

    private static Paragraph Said(Statement head, Statement? goesOn)
    {
        var inlines = new List<Inline>();
        if (head.Speaker is { } speaker)
            inlines.Add(new Words(head.Form == StatementForm.Quoted ? $"{speaker}: " : $"{speaker} says: "));
        inlines.AddRange(PageParts.Cited(head));
        if (goesOn is not null)
            inlines.AddRange([new Words(" ", Linkable: false), .. PageParts.Cited(goesOn)]);
        return new Paragraph(inlines);
    }

    private static void AddOthers(LongPage page, string title, IEnumerable<(ThingPage Thing, string? Why)> others)
    {
        ListEntry[] entries =
        [
            .. others.Select(o => new ListEntry(o.Why is null
                ? [new PageLink(o.Thing.Page, o.Thing.Entity.Title)]
                : [new PageLink(o.Thing.Page, o.Thing.Entity.Title), new Words(o.Why, Linkable: false)])),
        ];
        if (entries.Length > 0)
            page.Add(new Section(title, [new BulletList(entries)], SectionKind.Related));
    }
}
