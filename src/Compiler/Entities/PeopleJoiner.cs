using System.Collections.Frozen;
using Kb.Compiler.Extractions;
using Kb.Compiler.Language;

namespace Kb.Compiler.Entities;

/// <summary>
/// Says whom a first name, a surname or an initial with a surname means, source by source: the one person of that name there, else the one among the people around
/// (in sources that share somebody), else the only one of the folder where what stands around speaks for it, else nobody known. The same first name in two teams that share nobody is two people.
/// </summary>
internal sealed class PeopleJoiner
{
    private readonly NameUses _uses;
    private readonly Unions _unions;
    private readonly IReadOnlyList<GatheredName> _people;
    private readonly Teams _teams;
    private readonly SoleBearers _sole;
    private readonly IReadOnlySet<string> _companies;

    private readonly IReadOnlySet<int> _listed;

    /// <param name="listed">Names that AGENTS.md lists as aliases: whoever they mean, it is said there.</param>
    public PeopleJoiner(NameUses uses, Unions unions, IReadOnlyList<GatheredName> people, IReadOnlySet<int> listed)
    {
        _listed = listed;
        _uses = uses;
        _unions = unions;
        _people = people;
        _teams = new Teams(uses, people);
        _sole = new SoleBearers(uses, people, _teams);
        _companies = LegalForms.Companies(uses.Names);
    }

    /// <returns>Names whose uses have been joined or left apart one by one.</returns>
    public IReadOnlySet<int> Join()
    {
        var done = new HashSet<int>();
        ILookup<string, GatheredName> byLast = _people.ToLookup(p => p.PersonWords[^1], StringComparer.Ordinal);
        // The longer forms first, so that "Marsh" can mean "J. Marsh".
        foreach (GatheredName form in _uses.Names.Where(n => !_listed.Contains(n.Index)).OrderByDescending(n => n.PersonWords.Length).ThenBy(n => n.Key, StringComparer.Ordinal))
        {
            string[] words = form.PersonWords;
            IEnumerable<GatheredName> near = words.Length == 1 ? byLast[words[0]].Concat(_teams.ByFirst[words[0]]) : PersonForms.IsLetter(words[^1]) ? _teams.ByFirst[words[0]] : byLast[words[^1]];
            GatheredName[] bearers = [.. near.Distinct().Where(p => p != form && PersonForms.IsShortOf(words, p.PersonWords)).OrderBy(p => p.Key, StringComparer.Ordinal)];
            if (bearers.Length == 0 && !(words.Length == 1 && form.Has(NameEvidence.Person)))
                continue;
            done.Add(form.Index);
            JoinForm(form, bearers);
        }

        return done;
    }

    private void JoinForm(GatheredName form, GatheredName[] bearers)
    {
        int thing = form.Index;
        var alone = new List<int>();
        foreach (int source in _uses.SourcesOf(form))
        {
            int use = _unions.Use(form, source);
            NameRole role = Role(form, source);
            if (role == NameRole.Thing && !IsOnlyFirstName(form, bearers))
            {
                _unions.Join(use, thing);
                if (bearers.Length > 0)
                    _unions.Notes.Add((use, _uses.Note(form, source, $"no person by the words around it, so not {Or(bearers)}", joins: false)));
                continue;
            }

            GatheredName[] here = Distinct(bearers.Where(b => _uses.Has(b, source) && !AreListed(form, b, source)), source);
            if (here.Length == 1 && Fits(form, here[0], role, source))
                _unions.Join(use, Node(here[0], source), _uses.Note(form, source, $"the only {form.Best} among the people of this source is {here[0].Best}", joins: true));
            else if (here.Length > 1)
                LeaveOpen(form, source, use, here);
            else if (IsPersonAlone(form, role, source))
                JoinAround(form, source, use, bearers, alone);
            else
                _unions.Join(use, thing);
        }

        JoinAlone(form, alone);
    }

    private void JoinAround(GatheredName form, int source, int use, GatheredName[] bearers, List<int> alone)
    {
        GatheredName[] around = Distinct(bearers.Where(b => _teams.Shared(b, source, [.. bearers, form]) is not null), source);
        if (around.Length == 1 && _teams.Shared(around[0], source, [.. bearers, form]) is { } shared)
        {
            _unions.Join(use, Node(around[0], shared.Source), _uses.Note(form, source,
                $"the only {form.Best} among the people around is {around[0].Best} ({_uses.Sources[shared.Source].Path} shares {shared.Person.Best} with this source)", joins: true));
        }
        else if (around.Length > 1)
        {
            LeaveOpen(form, source, use, around);
        }
        else if (Distinct(bearers.Where(b => !Array.Exists(bearers, o => PersonForms.IsShortOf(b.PersonWords, o.PersonWords))), source) is [var sole] && _sole.Company(form, sole, source) is { } company)
        {
            _unions.Join(use, sole.Index, _uses.Note(form, source, $"the only {form.Best} of this folder is {sole.Best}; {company}", joins: true));
        }
        else
        {
            alone.Add(source);
            if (bearers.Length > 0)
                _unions.Notes.Add((use, _uses.Note(form, source, $"nobody around is {Or(bearers)}", joins: false)));
        }
    }

    // Without a full name: one person where somebody else is shared, or where nobody else is around at all.
    private void JoinAlone(GatheredName form, List<int> alone)
    {
        foreach ((int first, int second, string why) in _teams.SharedAmong(form, alone))
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
        form.PersonWords.Length > 1 || form.Has(NameEvidence.Person) || role == NameRole.Titled || GivenNames.Contains(form.Key)
        || (role == NameRole.Person && !NamesThing(form));

    private bool NamesThing(GatheredName form) =>
        Lexicon.Of(form.Key) is var word && (word.HasFlag(WordClass.Group) || word.HasFlag(WordClass.Made) || word.HasFlag(WordClass.Location) || _companies.Contains(form.Key) || s_houses.Contains(form.Key));

    // Surnames that are better known as companies and their products.
    private static readonly FrozenSet<string> s_houses = "ford siemens bosch porsche daimler benz chrysler chevrolet ferrari honda toyota suzuki mazda tesla dell hewlett packard disney boeing cessna philips braun miele jenkins travis cadillac lincoln marriott hilton heinz kellogg nestle mars ferrero barclays morgan chase schneider baxter merck pfizer bayer lilly bloomberg reuters nielsen deloitte mckinsey yamaha kawasaki bentley royce dyson remington adidas zeiss krupp thyssen otis mercedes linde"
        .Split(' ').Select(NameKey.OfWord).ToFrozenSet(StringComparer.Ordinal);

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
