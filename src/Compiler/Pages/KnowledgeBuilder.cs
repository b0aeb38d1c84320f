using Kb.Compiler.Entities;
using Kb.Compiler.Extractions;
using Kb.Compiler.Statements;
using Kb.Compiler.Statements.Minutes;
using Kb.Compiler.Workspace;
using Kb.Inference.Questions;

namespace Kb.Compiler.Pages;

/// <summary>Decides what has a page and which sentences may stand there. Asks only where the answers it builds on are there.</summary>
/// <param name="minutes">One for each source, in their order.</param>
internal sealed class KnowledgeBuilder(Inputs inputs, IReadOnlyList<Extraction> extractions, IReadOnlyList<Entity> entities, IReadOnlyList<MinutesOfSource> minutes, IAnswers answers)
{
    /// <summary>Two pages that share more of their sentences than this are one page too many.</summary>
    private const double TooAlike = 0.6;

    /// <summary>Names that a source is mostly about.</summary>
    private const int MainNames = 3;

    private const int MostAlsoNamed = 12;

    /// <summary>Sentences that are read for what kind of thing something is.</summary>
    private const int MostRead = 100;

    private readonly SentenceBank _bank = new(inputs.Sources);

    /// <summary>Decisions that no longer hold, by the sentence that states them: filled by what finds changed values.</summary>
    private static readonly IReadOnlyDictionary<SentenceRef, Replacement> s_replaced = new Dictionary<SentenceRef, Replacement>();

    /// <summary>Actions that a later source says are done, by the sentence that states them: filled by what reads explicit statements of that.</summary>
    private static readonly IReadOnlyDictionary<SentenceRef, Citation> s_closed = new Dictionary<SentenceRef, Citation>();

    public Knowledge Build()
    {
        // Which things there are hangs on all names: until these are known, nothing is asked of a thing.
        IAnswers ofThings = extractions.All(e => e.Complete) ? answers : NoAnswers.Instance;
        var maker = new StatementMaker(_bank, ofThings);
        IReadOnlyList<ResolvedMinutes> resolved = MinutesResolver.Resolve(minutes, entities, inputs.Sources, inputs.State.Ticked, s_replaced, s_closed);
        IReadOnlyDictionary<string, int> roles = MinutesResolver.Roles(resolved);
        EntityWorth[] worths = [.. entities.AsParallel().AsOrdered().Select(e => Worths.Judge(e, _bank, roles.GetValueOrDefault(e.Key)))];
        IReadOnlyDictionary<int, int> admitted = Admission.Choose(entities, worths, inputs.Sources);
        IReadOnlyList<ThingPage> things = Things(admitted, worths, maker, ofThings);
        return new Knowledge(
            _bank,
            [.. Enumerable.Range(0, extractions.Count).Select(i => Facts(i, resolved, things, maker, ofThings))],
            things,
            entities,
            new Records(resolved, [.. things.Select(t => t.Entity)]),
            maker);
    }

    private List<ThingPage> Things(IReadOnlyDictionary<int, int> admitted, EntityWorth[] worths, StatementMaker maker, IAnswers ofThings)
    {
        var chosen = new List<(Entity Entity, EntityKind Kind, ThingFacts Facts)>();
        var used = new List<HashSet<SentenceRef>>();
        foreach ((int index, int source) in admitted.OrderByDescending(a => worths[a.Key].Worth).ThenBy(a => entities[a.Key].Key, StringComparer.Ordinal))
        {
            string owner = inputs.Sources[source].Id.Value;
            ThingFacts facts = ThingFacts.Gather(entities[index], _bank, owner, ofThings);
            HashSet<SentenceRef> own = [.. facts.Ranked.Select(r => r.At)];
            // Whoever owes or attends has more on the page than sentences.
            if (own.Count > 0 && worths[index].Roles == 0 && used.Exists(u => (double)own.Count(u.Contains) / own.Count > TooAlike && u.Count >= own.Count))
                continue;
            used.Add(own);
            chosen.Add((entities[index], EntityKinds.Decide(entities[index], inputs.Guidance, owner, About(facts), Said(entities[index]), ofThings), facts));
        }

        chosen.Sort((a, b) => string.CompareOrdinal(a.Entity.Key, b.Entity.Key));
        IReadOnlyList<PageId> names = new PageNames(inputs.State).Give([.. chosen.Select(c => (c.Entity, c.Kind))]);
        return [.. chosen.Select((c, i) => ToPage(c.Entity, c.Kind, c.Facts, names[i], maker))];
    }

    private string[] About(ThingFacts facts) =>
        [.. facts.Ranked.Where(r => r.HasDefinitionForm || r.Opening).OrderByDescending(r => r.HasDefinitionForm).Select(r => _bank.Find(r.At)!.Text)];

    private string[] Said(Entity entity) =>
        [.. entity.Mentions.Take(MostRead).Select(m => inputs.Sources[m.Source].Passages[m.Passage].Sentences[m.Sentence].Text)];

    private ThingPage ToPage(Entity entity, EntityKind kind, ThingFacts facts, PageId page, StatementMaker maker)
    {
        if (facts.Ranked.Count == 0)
            return new ThingPage(entity, kind, page, null, null, []);
        // What opens with the name of a person or a company is what they did once; only a definition says who they are.
        int head = facts.Definition ?? kind switch
        {
            EntityKind.Person => RoleStatements.Find(facts, entity, _bank),
            EntityKind.Organization => -1,
            _ => facts.BestOpening(_bank),
        };
        Statement? statement = head < 0 ? null : facts.Complete ? maker.Make(facts.Ranked[head].At) : maker.MakeQuoted(facts.Ranked[head].At);
        return new ThingPage(
            entity, kind, page, statement, statement is null ? null : facts.Ranked[head].At,
            [.. facts.Ranked.Where((_, i) => i != head || statement is null).Select(r => r.At)]);
    }

    private SourceFacts Facts(int index, IReadOnlyList<ResolvedMinutes> resolved, IReadOnlyList<ThingPage> things, StatementMaker maker, IAnswers ofThings)
    {
        Extraction extraction = extractions[index];
        HashSet<string> pages = [.. things.Where(t => t.Entity.Mentions.Any(m => m.Source == index)).SelectMany(t => (string[])[t.Entity.Key, .. t.Entity.Aliases.Select(NameKey.Of)])];
        IReadOnlyList<SentenceRef> points = KeyPoints.Choose(index, _bank, pages, resolved[index].Sentences);
        bool meeting = Meetings.IsMeeting(extraction.Source);
        HashSet<string> shown = [.. things.SelectMany(t => (string[])[t.Entity.Key, .. t.Entity.Aliases.Select(NameKey.Of)])];
        return new SourceFacts(
            index,
            PageNames.OfSource(extraction.Source.Id, meeting),
            extraction,
            meeting,
            Descriptions.Describe(index, points, [.. extraction.Names.Take(MainNames).Select(n => n.Text)], _bank, maker, ofThings),
            points,
            AlsoNamed(index, shown));
    }

    // Each thing once, by the name that all sources know it by.
    private IReadOnlyList<string> AlsoNamed(int source, HashSet<string> shown) =>
    [
        .. entities.Where(e => !shown.Contains(e.Key) && !NameWords.IsCommonplace(e.Key)).SelectMany(e => e.NamedIn.Where(n => n.Source == source).Select(n => (e.Title, n.Rank)))
            .OrderBy(n => n.Rank).Take(MostAlsoNamed).Select(n => n.Title).Order(StringComparer.OrdinalIgnoreCase),
    ];
}
