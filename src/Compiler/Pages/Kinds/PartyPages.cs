using Kb.Compiler.Entities;
using Kb.Compiler.Statements.Minutes;

namespace Kb.Compiler.Pages.Kinds;

/// <summary>One page for each organization and project: its people, the meetings that speak of it, its decisions and open actions, and what the sources say.</summary>
internal sealed class PartyPages : IPageKind
{
    public IEnumerable<Page> Pages(Knowledge knowledge) =>
        knowledge.Things.Where(t => t.Kind is EntityKind.Organization or EntityKind.Project).SelectMany(thing => Pages(thing, knowledge));

    private static IReadOnlyList<Page> Pages(ThingPage thing, Knowledge knowledge)
    {
        string key = thing.Entity.Key;
        ThingPage[] people = [.. Affiliations.Of(thing, knowledge)];
        HashSet<int> sources = [.. thing.Entity.Mentions.Select(m => m.Source)];
        Promise[] open = [.. ThingParts.InOrder(knowledge.Records.PromisesOn[key].Where(p => p.IsOpen))];
        TakenDecision[] decisions = [.. knowledge.Records.DecisionsOn[key].Where(d => thing.HeadAt != d.Item.At)];
        LongPage page = ThingParts.Start(thing, knowledge);
        ThingParts.AddPeople(page, people);
        ThingParts.AddMeetings(page, knowledge.Records.All.Where(m => sources.Contains(m.Source)).OrderByDescending(m => m.Date ?? DateOnly.MinValue).ThenBy(m => m.Source), knowledge, lastMet: false);
        page.Add(Headings.OpenActions, [.. open.Select(p => knowledge.Lines.Action(p, key))]);
        page.Add(Headings.DecisionsInForce, [.. decisions.Where(d => d.ReplacedBy is null).Select(d => knowledge.Lines.Decision(d, key))]);
        page.Add(Headings.DecisionsReplaced, [.. decisions.Where(d => d.ReplacedBy is not null).Select(d => knowledge.Lines.Decision(d, key))]);
        ThingParts.AddStatements(page, thing, knowledge, open.Select(p => p.Item.At).Concat(decisions.Select(d => d.Item.At)).ToHashSet());
        return page.Pages(knowledge.HasPage);
    }
}
