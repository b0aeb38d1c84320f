namespace Kb.Compiler.Statements;

/// <summary>Cuts a tagged sentence into clauses in one pass: at semicolons, brackets, connectives, relative pronouns, and at "and" where a new predicate follows.</summary>
internal sealed class ClauseCutter
{
    private readonly List<TaggedWord> _words;
    private readonly List<Clause> _clauses = [];
    private Clause _current = new(ClauseLink.Main, "", null);

    private ClauseCutter(List<TaggedWord> words) => _words = words;

    public static List<Clause> Cut(List<TaggedWord> words)
    {
        var cutter = new ClauseCutter(words);
        cutter._clauses.Add(cutter._current);
        for (int i = 0; i < words.Count; i++)
            cutter.Read(i);
        cutter._clauses.RemoveAll(c => !c.Words.Exists(i => words[i].IsContent || words[i].Tag == WordTag.Pronoun));
        return cutter._clauses;
    }

    private void Read(int i)
    {
        TaggedWord word = _words[i];
        switch (word.Tag)
        {
            case WordTag.Mark:
                ReadMark(i);
                return;
            case WordTag.Relative when _current.Words.Count > 0:
                OpenRelative(i);
                return;
            case WordTag.Subordinator:
                ReadSubordinator(i);
                return;
            case WordTag.Coordinator when HasVerb(_current) && PredicateFollows(i + 1):
                Open(new Clause(ClauseLink.Coordinated, word.Lower, _current));
                return;
            case WordTag.Verb or WordTag.Auxiliary or WordTag.Modal:
                ReadVerb(i);
                break;
        }

        _current.Words.Add(i);
    }

    private void ReadMark(int i)
    {
        switch (_words[i].Text)
        {
            case "(":
                Open(new Clause(ClauseLink.Aside, "", _current));
                break;
            case ")" when _current.Link == ClauseLink.Aside && _current.Parent is { } parent:
                _current = parent;
                break;
            case ";" or ":" or "—" or "–":
                Open(new Clause(ClauseLink.Main, "", null));
                break;
            case "," when _current is { Link: ClauseLink.Relative, Parent: { } parent }:
                _current = parent;
                break;
            case "," when _current.Link == ClauseLink.Subordinate && _current.Parent is null && HasVerb(_current):
                Clause fronted = _current;
                Open(new Clause(ClauseLink.Main, "", null));
                fronted.Parent = _current;
                break;
            case "," when HasVerb(_current) && OwnPredicateFollows(i + 1):
                Open(new Clause(ClauseLink.Coordinated, "", _current));
                break;
            default:
                _current.Words.Add(i);
                break;
        }
    }

    // Behind a comma a relative clause describes the whole phrase before it ("the gateway on the roof, which"), else the noun beside it.
    private void OpenRelative(int i)
    {
        bool comma = i > 0 && _words[i - 1].Text == ",";
        if (comma && _current.Words[^1] == i - 1)
            _current.Words.RemoveAt(_current.Words.Count - 1);
        List<int> antecedent = comma && !HasVerb(_current) ? [.. _current.Words] : LastNominal(i) is >= 0 and var at ? [at] : [];
        Open(new Clause(ClauseLink.Relative, "", _current) { Antecedent = antecedent });
    }

    private void ReadSubordinator(int i)
    {
        string word = _words[i].Lower;
        bool verbFollows = OwnPredicateFollows(i + 1);
        if (!verbFollows && word is "before" or "after" or "since" or "until" or "till" or "once" or "while" or "when")
        {
            _words[i] = _words[i] with { Tag = WordTag.Preposition };
            _current.Words.Add(i);
            return;
        }

        bool complement = word == "that";
        if (complement && i > 0 && _words[i - 1].Lower == "so" && _current.Words.Count == 0)
            return;
        Clause? parent = _current.Words.Exists(w => _words[w].IsContent || _words[w].Tag == WordTag.Pronoun) ? _current : null;
        if (word is "however" or "otherwise")
            return;
        Open(new Clause(complement ? ClauseLink.Complement : ClauseLink.Subordinate, complement ? "" : word, parent));
    }

    // A second predicate: the main clause goes on behind a relative one, or a report's content begins without "that".
    private void ReadVerb(int i)
    {
        if (!HasVerb(_current) || ContinuesGroup(i))
            return;
        if (_current is { Link: ClauseLink.Relative, Parent: { } parent } && !HasVerb(parent))
        {
            _current = parent;
            return;
        }

        int first = _current.Words.FindIndex(w => _words[w].Tag == WordTag.Verb);
        if (first < 0 || !Attitudes.Reports(_words[_current.Words[first]].Stem) || first == _current.Words.Count - 1)
            return;
        List<int> moved = _current.Words[(first + 1)..];
        _current.Words.RemoveRange(first + 1, _current.Words.Count - first - 1);
        Open(new Clause(ClauseLink.Complement, "", _current));
        _current.Words.AddRange(moved);
    }

    private bool ContinuesGroup(int i)
    {
        for (int j = i - 1; j >= 0; j--)
        {
            if (_words[j].Tag is WordTag.Auxiliary or WordTag.Modal or WordTag.To or WordTag.Verb)
                return true;
            if (_words[j].Tag is not (WordTag.Adverb or WordTag.Negation or WordTag.Quantifier))
                return false;
        }

        return false;
    }

    private bool HasVerb(Clause clause) => clause.Words.Exists(IsFinite);

    private bool IsFinite(int i) => FiniteVerbs.Is(_words, i);

    private bool PredicateFollows(int from)
    {
        int i = from;
        while (i < _words.Count && _words[i].Tag is WordTag.Adverb or WordTag.Negation)
            i++;
        if (i < _words.Count && IsFinite(i))
            return true;
        return OwnPredicateFollows(from) || (i < _words.Count && _words[i].Tag == WordTag.Subordinator && VerbFollows(i + 1));
    }

    // A noun phrase or a pronoun, then a finite verb, with no boundary between.
    private bool OwnPredicateFollows(int from)
    {
        bool subject = false;
        for (int i = from; i < _words.Count; i++)
        {
            if (IsFinite(i))
                return subject;
            bool sharedSubject = _words[i].Tag == WordTag.Coordinator && i + 1 < _words.Count && IsFinite(i + 1);
            if (sharedSubject || _words[i].Tag is WordTag.Mark or WordTag.Subordinator or WordTag.Relative or WordTag.To)
                return false;
            subject |= _words[i].IsNominal || _words[i].Tag == WordTag.Pronoun;
        }

        return false;
    }

    private bool VerbFollows(int from)
    {
        for (int i = from; i < _words.Count && !(_words[i].Tag == WordTag.Mark && _words[i].Text is "," or ";" or ":" or "(" or ")"); i++)
        {
            if (IsFinite(i))
                return true;
        }

        return false;
    }

    private int LastNominal(int before)
    {
        int i = before - 1;
        while (i >= 0 && !_words[i].IsNominal)
            i--;
        return i;
    }

    private void Open(Clause clause)
    {
        _current = clause;
        _clauses.Add(clause);
    }
}
