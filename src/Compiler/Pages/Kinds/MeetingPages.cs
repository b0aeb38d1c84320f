using Kb.Compiler.Statements.Minutes;

namespace Kb.Compiler.Pages.Kinds;

/// <summary>One page for every source that is a meeting: who was there, what was decided, who does what, what is open, and the meetings of the same people before and after.</summary>
internal sealed class MeetingPages : IPageKind
{
    public IEnumerable<Page> Pages(Knowledge knowledge)
    {
        var series = new MeetingSeries(knowledge.Records.All.Where(m => knowledge.Sources[m.Source].IsMeeting));
        return knowledge.Sources.Where(facts => facts.IsMeeting).SelectMany(facts => Pages(facts, series, knowledge));
    }

    private static IReadOnlyList<Page> Pages(SourceFacts facts, MeetingSeries series, Knowledge knowledge)
    {
        ResolvedMinutes minutes = knowledge.Records.All[facts.Index];
        LongPage page = SourceParts.Start(facts, knowledge);
        AddAttendees(page, minutes, knowledge);
        SourceParts.AddMinutes(page, facts, knowledge);
        SourceParts.AddPoints(page, facts, knowledge);
        AddSeries(page, minutes, series, knowledge);
        SourceParts.AddThings(page, facts, knowledge);
        return page.Pages(knowledge.HasPage);
    }

    private static void AddAttendees(LongPage page, ResolvedMinutes minutes, Knowledge knowledge)
    {
        if (minutes.Attendees.Count > 0)
            page.Add(new Section(Headings.Attendees, [new BulletList([.. minutes.Attendees.Select(a => new ListEntry([Name(a, knowledge)]))])], SectionKind.Navigation));
    }

    // A name that is nobody's page stays words.
    private static Inline Name(Attendee attendee, Knowledge knowledge) =>
        attendee.Entity is { } key && knowledge.ThingsByKey.TryGetValue(key, out ThingPage? thing) ? new PageLink(thing.Page, attendee.Name) : new Words(attendee.Name);

    private static void AddSeries(LongPage page, ResolvedMinutes minutes, MeetingSeries series, Knowledge knowledge)
    {
        ListEntry[] entries =
        [
            .. ((string Word, ResolvedMinutes? Of)[])[("Before", series.Before(minutes)), ("After", series.After(minutes))] is var both
                ? both.Where(b => b.Of is not null).Select(b => new ListEntry(
                    [new Words($"{b.Word}, {PageParts.Day(b.Of!.Date!.Value)}: ", Linkable: false), new PageLink(knowledge.SourcePages[b.Of.Source], knowledge.Bank.Sources[b.Of.Source].Title)]))
                : [],
        ];
        if (entries.Length > 0)
            page.Add(new Section(Headings.SamePeople, [new BulletList(entries)], SectionKind.Related));
    }
}
