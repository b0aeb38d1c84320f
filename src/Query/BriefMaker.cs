using Kb.Compiler.Entities;
using Kb.Compiler.Pages;
using Kb.Compiler.Sources;
using Kb.Compiler.Statements;
using Kb.Compiler.Statements.Minutes;

namespace Kb.Query;

/// <summary>Gathers a brief from what the sources record. Writes nothing itself: each line is the source's.</summary>
public sealed class BriefMaker(Knowledge knowledge, Party party, DateOnly day)
{
    /// <summary>Lines of a section: the brief is one page.</summary>
    public const int MostLines = 7;

    private const int MostNews = 5;

    private readonly ThingPage? _thing = knowledge.ThingsByKey.GetValueOrDefault(party.Key);
    private readonly HashSet<string> _keys = [party.Key, .. People(knowledge, party)];

    public MeetingBrief Make()
    {
        ResolvedMinutes[] met = [.. _keys.SelectMany(k => knowledge.Records.AttendedBy[k]).Distinct().Where(m => m.Date < day).OrderByDescending(m => m.Date).ThenBy(m => m.Source)];
        ResolvedMinutes? last = met.FirstOrDefault();
        TakenDecision[] decisions = [.. Decisions(met)];
        HashSet<SentenceRef> said = [.. decisions.Select(d => d.Item.At), .. knowledge.Records.All.SelectMany(m => m.Promises).Select(p => p.Item.At)];
        return new MeetingBrief(
            party,
            day,
            Role(),
            last is null ? null : Attendance(last),
            [.. Promises(knowledge.Records.OwedBy)],
            [.. Promises(knowledge.Records.OwedTo)],
            [.. decisions.Where(d => d.ReplacedBy is null || d.ReplacedBy.Date >= day).Take(MostLines).Select(Line)],
            [.. decisions.Where(d => d.ReplacedBy is { } later && !(later.Date >= day) && !(later.Date < last?.Date)).Take(MostLines).Select(Line)],
            [.. Questions(last).Take(MostLines)],
            [.. News(last, said).Take(MostNews)]);
    }

    private static IEnumerable<string> People(Knowledge knowledge, Party party) =>
        party.Kind != EntityKind.Person && knowledge.ThingsByKey.TryGetValue(party.Key, out ThingPage? thing) ? Affiliations.Of(thing, knowledge).Select(p => p.Entity.Key) : [];

    private IReadOnlyList<BriefLine> Role()
    {
        if (_thing?.Head is not { } head || _thing.HeadAt is not { } at || !IsKnown(at))
            return [];
        return [new BriefLine(head.Text, head.Speaker, Place.Of(knowledge.Bank.SourceOf(at), head.Citations[0].Lines))];
    }

    // The first line that names one of them; a transcript names its speakers only where they speak.
    private Place Attendance(ResolvedMinutes meeting)
    {
        Source source = knowledge.Bank.Sources[meeting.Source];
        string name = meeting.Attendees.First(a => a.Entity is { } key && _keys.Contains(key)).Name;
        int line = source.Lines.ToList().FindIndex(l => l.Contains(name, StringComparison.Ordinal)) + 1;
        return Place.Of(source, new LineSpan(Math.Max(1, line), Math.Max(1, line))) with { Date = meeting.Date };
    }

    private IEnumerable<ListedAction> Promises(ILookup<string, Promise> owed) =>
        _keys.SelectMany(key => owed[key]).Distinct().Where(p => p.IsOpen && IsKnown(p.Item.At)).Select(p => ActionList.List(p, knowledge, day)).Order(ActionList.s_urgency);

    // What they said or what names them, and all that the last meeting with them decided.
    private IEnumerable<TakenDecision> Decisions(ResolvedMinutes[] met) =>
        _keys.SelectMany(key => knowledge.Records.DecisionsOn[key]).Concat(met.Take(1).SelectMany(m => m.Decisions)).Distinct().Where(d => IsKnown(d.Item.At))
            .OrderByDescending(d => d.Item.Date ?? knowledge.Bank.SourceOf(d.Item.At).Date ?? DateOnly.MinValue).ThenBy(d => d.Item.At.Source).ThenBy(d => d.Item.At.Passage).ThenBy(d => d.Item.At.Sentence);

    private IEnumerable<BriefLine> Questions(ResolvedMinutes? last) =>
        _keys.SelectMany(key => knowledge.Records.QuestionsOn[key]).Concat(last?.Questions ?? []).Distinct().Where(q => IsKnown(q.At))
            .OrderByDescending(q => knowledge.Bank.SourceOf(q.At).Date ?? DateOnly.MinValue).ThenBy(q => q.At.Source).ThenBy(q => q.At.Passage)
            .Select(q => new BriefLine(q.Text, q.Speaker, Place.Of(knowledge.Bank.SourceOf(q.At), q.Citations[0].Lines)));

    // Without a last meeting nothing is newer than it.
    private IEnumerable<BriefLine> News(ResolvedMinutes? last, HashSet<SentenceRef> said)
    {
        if (last?.Date is not { } since || _thing is not { } thing)
            return [];
        return thing.Points.Where(at => !said.Contains(at) && IsKnown(at) && knowledge.Bank.SourceOf(at).Date > since)
            .OrderByDescending(at => knowledge.Bank.SourceOf(at).Date).ThenBy(at => at.Source).ThenBy(at => at.Passage).ThenBy(at => at.Sentence)
            .Select(at => (At: at, Statement: knowledge.Statements.MakeQuoted(at))).Where(s => s.Statement is not null)
            .Select(s => new BriefLine(s.Statement!.Text, s.Statement.Speaker, Place.Of(knowledge.Bank.SourceOf(s.At), s.Statement.Citations[0].Lines)));
    }

    private BriefLine Line(TakenDecision decision) => new(
        decision.Item.Text,
        decision.Item.Speaker,
        Place.Of(knowledge.Bank.SourceOf(decision.Item.At), decision.Item.Citations[0].Lines),
        decision.ReplacedBy is { } later ? Place.Of(knowledge.Bank.SourceOf(later.By), later.Citation.Lines) : null);

    // The minutes of the day itself are not yet written when one prepares for it.
    private bool IsKnown(SentenceRef at) => knowledge.Bank.SourceOf(at).Date is not { } date || (knowledge.Sources[at.Source].IsMeeting ? date < day : date <= day);
}
