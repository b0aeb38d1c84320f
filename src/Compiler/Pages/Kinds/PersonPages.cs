using Kb.Compiler.Entities;
using Kb.Compiler.Statements;
using Kb.Compiler.Statements.Minutes;

namespace Kb.Compiler.Pages.Kinds;

/// <summary>One page for each person: their role as stated, when they were met, what they owe and are owed, what they decided, and what the sources say.</summary>
internal sealed class PersonPages : IPageKind
{
    public IEnumerable<Page> Pages(Knowledge knowledge) => knowledge.Things.Where(t => t.Kind == EntityKind.Person).SelectMany(thing => Pages(thing, knowledge));

    private static IReadOnlyList<Page> Pages(ThingPage thing, Knowledge knowledge)
    {
        string key = thing.Entity.Key;
        Promise[] owes = [.. ThingParts.InOrder(knowledge.Records.OwedBy[key])], owed = [.. ThingParts.InOrder(knowledge.Records.OwedTo[key])];
        TakenDecision[] decisions = [.. knowledge.Records.DecisionsOn[key].Where(d => !IsHead(d.Item.At, thing))];
        LongPage page = ThingParts.Start(thing, knowledge);
        ThingParts.AddMeetings(page, knowledge.Records.AttendedBy[key], knowledge, lastMet: true);
        page.Add(Headings.Owes, [.. owes.Select(p => knowledge.Lines.Action(p, key, named: false))]);
        page.Add(Headings.IsOwed, [.. owed.Select(p => knowledge.Lines.Action(p, key, named: false))]);
        page.Add(Headings.Decisions, [.. decisions.Select(d => knowledge.Lines.Decision(d, key))]);
        ThingParts.AddStatements(page, thing, knowledge, owes.Concat(owed).Select(p => p.Item.At).Concat(decisions.Select(d => d.Item.At)).ToHashSet());
        return page.Pages(knowledge.HasPage);
    }

    private static bool IsHead(SentenceRef at, ThingPage thing) => thing.HeadAt == at;
}
