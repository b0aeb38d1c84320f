using Kb.Compiler.Entities;
using Kb.Compiler.Extractions;
using Kb.Compiler.Statements;
using Kb.Compiler.Statements.Minutes;
using Kb.Compiler.Statements.Roles;
using Kb.Compiler.Workspace;
using Kb.Inference.Questions;

namespace Kb.Compiler.Pages;

/// <summary>Decides what has a page and which sentences may stand there. Asks only where the answers it builds on are there.</summary>
/// <param name="minutes">One for each source, in their order.</param>
internal sealed class KnowledgeBuilder(Inputs inputs, IReadOnlyList<Extraction> extractions, IReadOnlyList<Entity> entities, IReadOnlyList<MinutesOfSource> minutes, LeftOut never, IAnswers answers)
{
    private const int MostAlsoNamed = 12;

    /// <summary>Sentences that are read for what kind of thing something is.</summary>
    private const int MostRead = 100;

    /// <summary>Words of the sentence that tells the kind of a thing.</summary>
    private const int MostContext = 30;

    private readonly DecisionStates _decisions = DecisionStates.Of([.. minutes.SelectMany(m => m.Decisions)], minutes.ToDictionary(m => m.Source, m => m.Attendees), new EndingReader(inputs.Sources, minutes, answers).Replaces);
    private readonly SentenceBank _bank = new(inputs.Sources, never);
    private readonly PurposeWords _purpose = PurposeWords.Of(inputs.Guidance);
    private readonly bool[] _isMeeting = [.. inputs.Sources.Select(source => Meetings.IsMeeting(source, inputs.Guidance.Meetings))];

    private StatedRoles Roles => field ??= new StatedRoles(_bank, _isMeeting);

    public Knowledge Build()
    {
        // Which things there are hangs on all names: until these are known, nothing is asked of a thing.
        IAnswers ofThings = extractions.All(e => e.Complete) ? answers : NoAnswers.Instance;
        var fitness = new Fitness(_bank, _isMeeting, ofThings);
        Dictionary<SentenceRef, Replacement> replaced = _decisions.Changes.ToDictionary(c => c.Older, c => new Replacement(c.Newer, c.NewerDate, c.NewerSaid));
        IReadOnlyList<ResolvedMinutes> resolved = MinutesResolver.Resolve(minutes, entities, inputs.Sources, inputs.State.Ticked, replaced, ClosedActions.Find(minutes, new EndingReader(inputs.Sources, minutes, answers).Closes));
        IReadOnlyDictionary<string, int> roles = MinutesResolver.Roles(resolved);
        EntityWorth[] worths = [.. entities.AsParallel().AsOrdered().Select(e => Worths.Judge(e, _bank, _purpose, _isMeeting, roles.GetValueOrDefault(e.Key)))];
        var rules = new PageAdmission(inputs.Guidance, Met());
        IReadOnlyDictionary<int, int> admitted = Admission.Choose(entities, worths, inputs.Sources, i => rules.Excludes(entities[i], worths[i]));
        List<ChosenThing> chosen = Chosen(admitted, rules, worths, fitness, ofThings);
        // By source once, not for each source anew.
        ILookup<int, string> namesIn = chosen.SelectMany(t => t.Entity.Mentions.Select(m => m.Source).Distinct().SelectMany(source => t.Entity.Keys.Select(name => (source, name)))).ToLookup(x => x.source, x => x.name);
        IReadOnlyList<SentenceRef>[] points = [.. resolved.Select((r, i) => KeyPoints.Choose(i, _bank, [.. namesIn[i]], r.Sentences, _purpose, fitness))];
        // Which sentences are shown hangs on what is fit: until that is known, nothing is asked of how to show them.
        IAnswers ofPages = fitness.IsComplete ? ofThings : NoAnswers.Instance;
        var maker = new StatementMaker(_bank, ofPages, new LearnedSense(_bank, _isMeeting, ofPages));
        List<ThingPage> things = Things(chosen, maker, ofPages);
        var substance = new PageSubstance(fitness, maker);
        if (fitness.IsComplete)
            things.RemoveAll(t => substance.IsThin(t, roles.GetValueOrDefault(t.Entity.Key)));
        var heads = new WrittenHeads(_bank, maker, ofPages);
        Dictionary<string, string> owners = chosen.ToDictionary(c => c.Entity.Key, c => c.Owner, StringComparer.Ordinal);
        things = [.. things.Select(t => heads.AddTo(t, owners[t.Entity.Key]))];
        ILookup<int, (string Title, int Rank)> without = WithoutPage(things);
        return new Knowledge(
            _bank,
            [.. Enumerable.Range(0, extractions.Count).Select(i => Facts(i, points[i], AlsoNamed(without[i]), resolved[i].Sentences, maker, ofPages))],
            things,
            entities,
            new Records(resolved, [.. things.Select(t => t.Entity)]),
            maker);
    }

    /// <param name="Owner">Id of the source that its page is attributed to.</param>
    private readonly record struct ChosenThing(Entity Entity, EntityKind Kind, ThingFacts Facts, string Owner);

    private List<ChosenThing> Chosen(IReadOnlyDictionary<int, int> admitted, PageAdmission rules, EntityWorth[] worths, Fitness fitness, IAnswers ofThings)
    {
        var chosen = new List<ChosenThing>();
        var distinct = new DistinctPages(_bank);
        foreach ((int index, int source) in admitted.OrderByDescending(a => worths[a.Key].Worth).ThenBy(a => entities[a.Key].Key, StringComparer.Ordinal))
        {
            string owner = inputs.Sources[source].Id.Value;
            ThingFacts facts = ThingFacts.Gather(entities[index], _bank, fitness);
            // Nothing is left that a reader would want.
            if (worths[index].Roles == 0 && facts.Ranked.Count == 0)
                continue;
            if (worths[index].Roles == 0 && !worths[index].IsMainSubject && PassingWords.IsOne(entities[index], facts, _bank))
                continue;
            if (!distinct.Takes(entities[index], facts, worths[index].Roles > 0 || worths[index].IsMainSubject))
                continue;
            EntityKind kind = EntityKinds.Decide(entities[index], inputs.Guidance, owner, About(facts), Said(entities[index]), Context(entities[index], source), ofThings);
            // Only people have roles; a name alone does not tell them from things.
            if (kind == EntityKind.Concept && KindRules.Allows(entities[index], EntityKind.Person) && Roles.OfPerson(entities[index]) is { Form: not RoleForm.Field })
                kind = EntityKind.Person;
            if (rules.Takes(entities[index], kind, worths[index], source))
                chosen.Add(new ChosenThing(entities[index], kind, facts, owner));
        }

        chosen.Sort((a, b) => string.CompareOrdinal(a.Entity.Key, b.Entity.Key));
        return chosen;
    }

    private List<ThingPage> Things(List<ChosenThing> chosen, StatementMaker maker, IAnswers ofPages)
    {
        IReadOnlyList<PageId> names = new PageNames(inputs.State).Give([.. chosen.Select(c => (c.Entity, c.Kind))]);
        IReadOnlyList<Change>[] changes = [.. chosen.AsParallel().AsOrdered().Select(c => Changes.Find(c.Entity, _bank, _decisions))];
        return [.. chosen.Select((c, i) => ToPage(c, changes[i], names[i], maker, ofPages))];
    }

    private string[] About(ThingFacts facts) =>
        [.. facts.Ranked.Where(r => r.HasDefinitionForm || r.Opening).OrderByDescending(r => r.HasDefinitionForm).Select(r => _bank.Find(r.At)!.Text)];

    private string[] Said(Entity entity) =>
        [.. entity.Mentions.Take(MostRead).Select(m => inputs.Sources[m.Source].Passages[m.Passage].Sentences[m.Sentence].Text)];

    // The first that may be quoted, of the source that the page is attributed to: what other sources say changes no question.
    private string Context(Entity entity, int source) =>
        entity.Mentions.Where(m => m.Source == source).Select(m => _bank.Find(new SentenceRef(m.Source, m.Passage, m.Sentence))).FirstOrDefault(q => q is { PointsBack: false, Words: <= MostContext })?.Text ?? "";

    private ThingPage ToPage(ChosenThing thing, IReadOnlyList<Change> changes, PageId page, StatementMaker maker, IAnswers ofPages)
    {
        (Entity entity, EntityKind kind, ThingFacts all, _) = thing;
        HashSet<SentenceRef> outdated = [.. changes.SelectMany(c => c.Kind == ChangeKind.Disputed ? [c.Older, c.Newer] : (SentenceRef[])[c.Older])];
        HashSet<SentenceRef> newer = [.. changes.Select(c => c.Newer)];
        ThingFacts facts = all.Without(outdated).Led(newer);
        // What opens with the name of a person is what they did once; only a role says who they are.
        if (kind == EntityKind.Person)
            return Headed(Roles.OfPerson(entity, facts, maker), thing, page, facts, changes, newer, maker);
        if (facts.Ranked.Count == 0)
            return Headed(Roles.OfThing(entity), thing, page, facts, changes, newer, maker);
        Openings opening = Head(thing, facts, ofPages);
        while (opening.At >= 0 && maker.IsTakenBack(facts.Ranked[opening.At].At))
        {
            facts = facts.Without(new HashSet<SentenceRef> { facts.Ranked[opening.At].At });
            opening = Head(thing, facts, ofPages);
        }

        if (!opening.Defines && Roles.OfThing(entity) is { } stated)
            return Headed(stated, thing, page, facts, changes, newer, maker);
        SentenceRef? head = opening.At < 0 ? null : facts.Ranked[opening.At].At;
        Statement? statement = head is not { } at ? null : opening.Complete ? maker.Make(at, entity.NormalNames) : maker.MakeQuoted(at);
        return new ThingPage(
            entity, kind, page, statement, statement is null ? null : head,
            facts.Points(statement is null ? -1 : opening.At, newer, _bank),
            changes) { IsDefined = statement is not null && opening.Defines, HeadGoesOn = statement is null || !facts.Ranked[opening.At].Opening ? null : Continuation.After(head!.Value, entity.Title, _bank, maker) };
    }

    // Under what a list, a title or an apposition says of it; what the sentences tell comes below.
    private ThingPage Headed(StatedRole? role, ChosenThing thing, PageId page, ThingFacts facts, IReadOnlyList<Change> changes, HashSet<SentenceRef> newer, StatementMaker maker)
    {
        Statement? head = role is null ? null : Roles.ToStatement(role, thing.Entity, maker);
        return new ThingPage(thing.Entity, thing.Kind, page, head, head is null ? null : role!.At, facts.Points(-1, newer, _bank), changes)
        {
            IsDefined = head is not null,
            Ended = head is null || thing.Kind != EntityKind.Person ? null : Roles.Ended(role!, thing.Entity, maker),
        };
    }

    private Openings Head(ChosenThing thing, ThingFacts facts, IAnswers ofPages)
    {
        Openings opening = Openings.Choose(thing.Entity, facts, _bank, thing.Owner, ofPages);
        return thing.Kind == EntityKind.Organization && !opening.Defines ? opening with { At = -1 } : opening;
    }

    private SourceFacts Facts(int index, IReadOnlyList<SentenceRef> points, IReadOnlyList<string> alsoNamed, IReadOnlySet<SentenceRef> recorded, StatementMaker maker, IAnswers ofThings)
    {
        Extraction extraction = extractions[index];
        return new SourceFacts(
            index,
            PageNames.OfSource(extraction.Source.Id, _isMeeting[index]),
            extraction,
            _isMeeting[index],
            Descriptions.Describe(index, points, [.. extraction.Names.Take(Descriptions.MainNames).Select(n => n.Text)], _bank, recorded, maker, ofThings),
            [.. points.Where(at => !_bank.IsCopied(at))],
            alsoNamed,
            _bank.CopyOf(index));
    }

    // Who attended a meeting or spoke there.
    private HashSet<string> Met() =>
    [
        .. inputs.Sources.Where((_, i) => _isMeeting[i])
            .SelectMany(source => source.FrontMatter.Attendees.Concat(source.Passages.Select(p => p.Speaker).OfType<string>())).Concat(minutes.Where(m => _isMeeting[m.Source]).SelectMany(m => m.Attendees))
            .Distinct(StringComparer.Ordinal).Select(NameKey.Of),
    ];

    // Things worth naming that have no page, each once, by the name that all sources know it by.
    private ILookup<int, (string Title, int Rank)> WithoutPage(IReadOnlyList<ThingPage> things)
    {
        HashSet<string> shown = [.. things.SelectMany(t => t.Entity.Keys)];
        return entities.Where(e => !shown.Contains(e.Key) && !NameWords.IsCommonplace(e.Key)).SelectMany(e => e.NamedIn.Select(n => (n.Source, e.Title, n.Rank))).ToLookup(n => n.Source, n => (n.Title, n.Rank));
    }

    private static IReadOnlyList<string> AlsoNamed(IEnumerable<(string Title, int Rank)> names) =>
        [.. names.OrderBy(n => n.Rank).Take(MostAlsoNamed).Select(n => n.Title).Order(StringComparer.OrdinalIgnoreCase)];
}
