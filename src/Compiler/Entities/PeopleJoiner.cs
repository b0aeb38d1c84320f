using Kb.Compiler.Extractions;
using Kb.Compiler.Language;

namespace Kb.Compiler.Entities;

/// <summary>
/// Says whom a first name, a surname or an initial with a surname means, source by source: the one person of that name there, else the one among the people around
/// (in sources that share somebody), else the only one of the folder where what stands around or nearly every other source speaks for it, else nobody known. The same first name in two teams that share nobody is two people.
/// </summary>
internal sealed class PeopleJoiner
{
    // Who is meant nearly everywhere is meant where nothing tells: by so many sources, but for one in so many.
    private const int FewestOfUsual = 5;
    private const int OneInSo = 5;

    private readonly NameUses _uses;
    private readonly Unions _unions;
    private readonly Teams _teams;
    private readonly SoleBearers _sole;
    private readonly IReadOnlySet<string> _companies;
    private readonly IReadOnlySet<int> _listed;
    private readonly Bearers _bearers;

    /// <param name="listed">Names that AGENTS.md lists as aliases: whoever they mean, it is said there.</param>
    public PeopleJoiner(NameUses uses, Unions unions, IReadOnlyList<GatheredName> people, IReadOnlySet<int> listed)
    {
        _listed = listed;
        _uses = uses;
        _unions = unions;
        _teams = new Teams(uses, people);
        _sole = new SoleBearers(uses, people, _teams);
        _companies = LegalForms.Companies(uses.Names);
        _bearers = new Bearers(people, _teams);
    }

    /// <returns>Names whose uses have been joined or left apart one by one.</returns>
    public IReadOnlySet<int> Join()
    {
        var done = new HashSet<int>();
        // The longer forms first, so that "Marsh" can mean "J. Marsh".
        foreach (GatheredName form in _uses.Names.Where(n => !_listed.Contains(n.Index)).OrderByDescending(n => n.PersonWords.Length).ThenBy(n => n.Key, StringComparer.Ordinal))
        {
            GatheredName[] bearers = _bearers.Of(form);
            if (bearers.Length == 0 && !(form.PersonWords.Length == 1 && form.Has(NameEvidence.Person)))
                continue;
            done.Add(form.Index);
            JoinForm(form, bearers);
        }

        return done;
    }

    private void JoinForm(GatheredName form, GatheredName[] bearers)
    {
        int thing = form.Index;
        GatheredName[] titled = [.. bearers.Where(b => PersonForms.MayBear(form, b))];
        var alone = new List<int>();
        foreach (int source in _uses.SourcesOf(form))
        {
            int use = _unions.Use(form, source);
            if (_unions.Find(use) != use)
            {
                alone.AddRange(bearers.Length == 0 ? [source] : []); // with its team, whom others of this name may be of
                continue;
            }

            NameRole role = Role(form, source);
            if (role == NameRole.Thing && !IsOnlyFirstName(form, bearers))
            {
                _unions.Join(use, thing);
                if (bearers.Length > 0)
                    _unions.Notes.Add((use, _uses.Note(form, source, $"no person by the words around it, so not {Or(bearers)}", joins: false)));
                continue;
            }

            GatheredName[] here = Distinct(Bearers.Apart([.. bearers.Where(b => _uses.Has(b, source) && !AreListed(form, b, source))]), source);
            if (here.Length == 1 && Fits(form, here[0], role, source))
                _unions.Join(use, Node(here[0], source), _uses.Note(form, source, $"the only {form.Best} among the people of this source is {here[0].Best}", joins: true));
            else if (here.Length > 1)
                LeaveOpen(form, source, use, here);
            else if (!IsPersonAlone(form, role, source) || (bearers.Length > 0 && titled.Length == 0))
                _unions.Join(use, thing);
            else if (!JoinAround(form, source, use, titled))
                alone.Add(source);
        }

        JoinAlone(form, titled, alone);
    }

    private bool JoinAround(GatheredName form, int source, int use, GatheredName[] bearers)
    {
        GatheredName[] around = Distinct(Bearers.Apart([.. bearers.Where(b => _teams.Shared(b, source, [.. bearers, form]) is not null)]), source);
        if (around.Length == 1 && _teams.Shared(around[0], source, [.. bearers, form]) is { } shared)
        {
            return _unions.Join(use, Node(around[0], shared.Source), _uses.Note(form, source,
                $"the only {form.Best} among the people around is {around[0].Best} ({_uses.Sources[shared.Source].Path} shares {shared.Person.Best} with this source)", joins: true));
        }

        if (around.Length > 1)
        {
            LeaveOpen(form, source, use, around);
            return true;
        }

        return Distinct(Bearers.Apart(bearers), source) is [var sole] && _sole.Company(form, sole, source) is { } company
            && _unions.Join(use, sole.Index, _uses.Note(form, source, $"the only {form.Best} of this folder is {sole.Best}; {company}", joins: true));
    }

    // Where nobody of that name is around: the only one of the folder, if nearly all sources mean nobody else. Of several it could be each. Without
    // a full name: one person where somebody else is shared, or where nobody else is around at all.
    private void JoinAlone(GatheredName form, GatheredName[] bearers, List<int> alone)
    {
        GatheredName[] apart = Bearers.Apart(bearers);
        int all = _uses.SourcesOf(form).Count(), joined = _uses.SourcesOf(form).Count(s => _unions.Find(_unions.Use(form, s)) is var root && root != _unions.Use(form, s) && root != _unions.Find(form.Index));
        bool usual = apart.Length == 1 && joined >= FewestOfUsual && (all - joined) * OneInSo <= all;
        int[] left = usual ? [.. alone.Where(s => !_sole.IsAmongOthers(form, apart[0], s))] : [];
        foreach (int source in left)
            _unions.Join(_unions.Use(form, source), apart[0].Index, _uses.Note(form, source, $"the only {form.Best} of this folder is {apart[0].Best}, whom {joined} of {all} sources mean by it", joins: true));

        int[] rest = [.. alone.Except(left)];
        bool open = LetterForms.AreInitials(form) || (apart.Length > 1 && !Array.Exists(rest, s => form.EvidenceIn(s).HasFlag(NameEvidence.Person)));
        foreach (int source in rest.Where(_ => bearers.Length > 0))
        {
            if (open)
                LeaveOpen(form, source, _unions.Use(form, source), apart);
            else
                _unions.Notes.Add((_unions.Use(form, source), _uses.Note(form, source, $"nobody around is {Or(bearers)}", joins: false)));
        }

        foreach ((int first, int second, string why) in _teams.SharedAmong(form, rest).Concat(bearers.Length == 0 ? _sole.Together(form, rest) : []))
            _unions.Join(_unions.Use(form, second), _unions.Use(form, first), _uses.Note(form, second, why, joins: true));
    }

    private void LeaveOpen(GatheredName form, int source, int use, GatheredName[] bearers)
    {
        _unions.Open.Add(use);
        IdentityNote note = _uses.Note(form, source, $"could be {Or(bearers)}", joins: false);
        _unions.Notes.Add((use, note));
        foreach (GatheredName bearer in bearers)
            _unions.Notes.Add((Node(bearer, source), note));
    }

    private NameRole Role(GatheredName form, int source)
    {
        if (form.PersonWords.Length > 1)
            return NameRole.Titled;
        if (form.Spellings.Any(s => char.IsLower(s[0])))
            return NameRole.Thing; // "price" is a word before it is Owen Price
        var role = NameRole.Open;
        foreach (Mention mention in _uses.In(form, source))
        {
            NameRole said = PersonSigns.Of(_uses.Sentence(mention).Text, form.Key);
            if (said == NameRole.Thing && !form.EvidenceIn(source).HasFlag(NameEvidence.Person))
                return said;
            role = said > role && said != NameRole.Thing ? said : role;
        }

        return role;
    }

    // "Message through Henk", "gave Henk days off": no word, no place and nobody's surname, so whoever bears it.
    private bool IsOnlyFirstName(GatheredName form, GatheredName[] bearers) =>
        bearers.Length > 0 && form.PersonWords.Length == 1 && bearers.All(b => b.PersonWords[0] == form.PersonWords[0]) && !NamesThing(form) && Lexicon.Of(form.Key).CanBeName();

    // A surname that is a company's or a place's too needs more than presence.
    private bool Fits(GatheredName form, GatheredName bearer, NameRole role, int source) =>
        role == NameRole.Titled || form.PersonWords.Length > 1 || form.PersonWords[0] == bearer.PersonWords[0] || form.EvidenceIn(source).HasFlag(NameEvidence.Person) || !NamesThing(form);

    private bool IsPersonAlone(GatheredName form, NameRole role, int source) =>
        form.PersonWords.Length > 1 || form.Has(NameEvidence.Person) || LetterForms.AreInitials(form) || role == NameRole.Titled || GivenNames.Contains(form.Key)
        || (role == NameRole.Person && !NamesThing(form));

    private bool NamesThing(GatheredName form) =>
        Lexicon.Of(form.Key) is var word && (word.HasFlag(WordClass.Group) || word.HasFlag(WordClass.Made) || word.HasFlag(WordClass.Location) || _companies.Contains(form.Key) || HouseNames.Contains(form.Key));

    // Two entries of one list of attendees are two people.
    private bool AreListed(GatheredName form, GatheredName bearer, int source)
    {
        string[] attendees = [.. _uses.Sources[source].FrontMatter.Attendees.Select(a => NameKey.Of(PersonForms.WithoutTitle(a)))];
        return attendees.Contains(form.Key) && attendees.Contains(bearer.Key);
    }

    private int Node(GatheredName person, int source) => _unions.Uses.TryGetValue((person.Index, source), out int use) ? use : person.Index;

    // One person under two forms ("J. Marsh" joined with "Julia Marsh") is one bearer.
    private GatheredName[] Distinct(IEnumerable<GatheredName> bearers, int source) =>
        [.. bearers.OrderByDescending(b => PersonForms.CountFull(b.Words)).ThenBy(b => b.Key, StringComparer.Ordinal).DistinctBy(b => _unions.Find(Node(b, source)))];

    private static string Or(IReadOnlyList<GatheredName> people) =>
        people.Count > 3 ? $"one of {people.Count} people of that name" : string.Join(" or ", people.Select(p => p.Best));
}
