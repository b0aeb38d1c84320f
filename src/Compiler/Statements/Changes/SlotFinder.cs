namespace Kb.Compiler.Statements;

/// <summary>Finds the values of a plain sentence of which there can be only one at a time.</summary>
internal sealed class SlotFinder(ReadSentence sentence, Predicate predicate, bool decision)
{
    private static readonly Dictionary<int, string> s_none = [];

    private readonly List<TaggedWord> _words = sentence.Words;

    public List<Slot> Find()
    {
        var slots = new List<Slot>();
        for (int i = 0; i < _words.Count; i++)
        {
            if (_words[i].Value is { } value || IsOne(i, out value))
            {
                if (OfValue(i, value) is { } slot)
                    slots.Add(slot);
            }
            else if (ChangeWords.IsFrequency(_words[i].Lower))
            {
                if (!Joined(i, i))
                    slots.Add(new Slot(ClaimKind.HowOften, "often", _words[i].Text, _words[i].Lower, null, i, 1, s_none));
            }
            else if (_words[i].Tag == WordTag.Name && (i == 0 || _words[i - 1].Tag != WordTag.Name))
            {
                if (OfName(i) is { } slot)
                    slots.Add(slot);
            }
            else if (OfState(i) is { } slot)
            {
                slots.Add(slot);
            }
        }

        return slots;
    }

    private Slot? OfValue(int i, TextValue value)
    {
        if (Joined(i, i) || VerbOf(i) is not { } verb)
            return null;
        bool year = IsYear(i, value);
        bool when = year || value.Kind is ValueKind.Date or ValueKind.Weekday or ValueKind.Time;
        Dictionary<int, string> mapped = SlotMeanings.Of(_words, verb, i, when, value.Kind == ValueKind.Money);
        // "rises by 9", "12 more": how much it changes, not what it is.
        string governor = i > 0 ? _words[i - 1].Lower : "";
        if ((!when && governor == "by") || (i + 1 < _words.Count && _words[i + 1].Lower is "more" or "less" or "fewer" or "new" or "additional"))
            return null;
        bool rate = i > 0 && _words[i - 1].Lower == "every";
        if (!decision && !rate && !Told(verb, when) && mapped.Count == 0)
            return null;
        string limit = Limit(i, mapped);
        if (year)
            return new Slot(ClaimKind.When, $"date {limit}", _words[i].Text, $"{value.Value}/?/?", value, i, 1, mapped);
        return when
            ? new Slot(ClaimKind.When, $"{value.Kind.ToString().ToLowerInvariant()} {limit}", _words[i].Text, value.Value, value, i, 1, mapped)
            : new Slot(ClaimKind.Number, $"{value.Kind} {Measures.Dimension(value)} {limit}", _words[i].Text, value.Value, value, i, 1, mapped);
    }

    // "within 8 hours", "up to 25 MB": a limit is no exact value.
    private string Limit(int i, Dictionary<int, string> mapped)
    {
        if (i == 0 || mapped.ContainsKey(i - 1) || _words[i - 1].Tag is not (WordTag.Preposition or WordTag.Subordinator))
            return "";
        string word = _words[i - 1].Lower;
        if (word == "to" && i > 1 && _words[i - 2].Lower == "up")
            return "up";
        return word is "in" or "on" or "at" or "for" or "to" or "of" or "with" or "by" or "per" ? "" : word;
    }

    private bool Told(int at, bool when)
    {
        TaggedWord verb = _words[at];
        return verb.Tag == WordTag.Auxiliary || ChangeWords.IsProperty(verb.Stem) || ChangeWords.IsMove(verb.Stem) || ChangeWords.IsOnceEver(verb.Stem) || ChangeWords.IsOnce(verb.Stem)
            || (when && verb.Stem == ChangeWords.Stem("schedule"));
    }

    // "one reviewer": a number where it counts, not in "one of them".
    private bool IsOne(int i, out TextValue value)
    {
        value = new TextValue(ValueKind.Number, "1", "", 0, 0);
        return _words[i].Lower == "one" && i > 0 && i + 1 < _words.Count && _words[i + 1].Tag == WordTag.Noun && i - 1 == predicate.Verb;
    }

    // "in 1782", "since 2014".
    private bool IsYear(int i, TextValue value) =>
        value is { Kind: ValueKind.Number, Unit: "", Value.Length: 4 } && value.Value[0] is '1' or '2' && i > 0 && _words[i - 1].Lower is "in" or "since" or "from" or "until" or "by";

    private Slot? OfName(int first)
    {
        int end = first;
        while (end < _words.Count && _words[end].Tag == WordTag.Name)
            end++;
        if (Joined(first, end - 1) || VerbOf(first) is not { } verb)
            return null;
        string said = string.Join(' ', _words[first..end].Select(w => w.Text));
        string normal = string.Join(' ', _words[first..end].Select(w => w.Lower));
        Slot Make(string sort, Dictionary<int, string>? mapped = null) => new(ClaimKind.Name, sort, said, normal, null, first, end - first, mapped ?? s_none);

        int at = first - 1;
        if (at >= 0 && _words[at].Lower is "the" or "a" or "an")
            at--;
        if (at > 0 && _words[at].Tag is WordTag.Preposition or WordTag.To && Governs(verb, at - 1) && ChangeWords.TakesOneName(_words[verb].Stem, _words[at].Lower, decision))
            return ChangeWords.IsStay(_words[verb].Stem) ? Make("name place", new() { [verb] = "" }) : Make($"name {_words[at].Lower}");
        bool uses = at == first - 1 && at == verb && _words[at].Stem == ChangeWords.Stem("use") && end < _words.Count && (_words[end].Lower == "as" || (decision && _words[end].Lower == "for"));
        if (uses)
            return Make("name use");
        // "The treasurer of the club is Hanna Weiss.", "Hanna Weiss is the treasurer of the club."
        if (_words[predicate.Verb].Lower is not ("is" or "are"))
            return null;
        bool behind = LastOfGroup(predicate.Verb) == first - 1 && RoleIn(0, predicate.Verb) && end >= _words.Count - 1;
        bool before = first == 0 && end == predicate.Verb && end + 2 < _words.Count && _words[end + 1].Lower == "the" && RoleIn(end + 2, end + 5);
        return behind || before ? Make("name role") : null;
    }

    // "is led by": the verb right before; of a decision also "buy the pumps from", with its object between.
    private bool Governs(int verb, int before)
    {
        int at = before;
        while (at > verb && _words[at].Tag is WordTag.Adverb)
            at--;
        return at == verb || (decision && verb < at && _words[verb].Tag != WordTag.Auxiliary);
    }

    private int LastOfGroup(int verb)
    {
        int at = verb;
        while (at + 1 < _words.Count && _words[at + 1].Tag is WordTag.Adverb)
            at++;
        return at;
    }

    private bool RoleIn(int from, int to) => Enumerable.Range(from, Math.Max(0, Math.Min(to, _words.Count) - from)).Any(k => _words[k].Tag != WordTag.Name && ChangeWords.IsRole(_words[k].Stem));

    // "is enabled", "is closed": right behind the verb.
    private Slot? OfState(int i)
    {
        if (decision && i == predicate.Verb && _words[i].Tag != WordTag.Auxiliary)
            return new Slot(ClaimKind.State, "deed", _words[i].Text, _words[i].Lower, null, i, 1, s_none);
        if (_words[i].Tag is not (WordTag.Adjective or WordTag.Verb or WordTag.Noun or WordTag.Preposition) || Joined(i, i))
            return null;
        int at = i - 1;
        while (at >= 0 && _words[at].Tag == WordTag.Adverb)
            at--;
        bool copula = at >= 0 && _words[at].Lower is "is" or "are" or "be" or "stays" or "stay" or "becomes" or "become" && at >= predicate.Auxiliary && at <= predicate.Verb;
        bool phrase = i + 1 < _words.Count && _words[i + 1].Tag is WordTag.Noun or WordTag.Name or WordTag.Value && _words[i].Tag != WordTag.Verb;
        return copula && !phrase ? new Slot(ClaimKind.State, "state", _words[i].Text, _words[i].Lower, null, i, 1, s_none) : null;
    }

    // One of several: "A and B", "10 to 13", "Tuesdays, Thursdays".
    private bool Joined(int first, int last) =>
        (first > 0 && IsJoint(_words[first - 1]) && first > 1 && _words[first - 2].Tag is WordTag.Name or WordTag.Value or WordTag.Noun)
        || (last + 1 < _words.Count && IsJoint(_words[last + 1]) && last + 2 < _words.Count && _words[last + 2].Tag is WordTag.Name or WordTag.Value or WordTag.Noun or WordTag.Determiner or WordTag.Adjective or WordTag.Quantifier);

    private static bool IsJoint(TaggedWord word) => word.Text is "," or "/" or "-" or "–" or "&" || word.Lower is "and" or "or" or "nor" or "plus";

    // Of a sentence with two predicates the second has its own verb.
    private int? VerbOf(int i)
    {
        if (sentence.Clauses.Find(c => c.Words.Contains(i)) is not { Link: ClauseLink.Main or ClauseLink.Coordinated } clause)
            return null;
        return clause.Link == ClauseLink.Coordinated && clause.Verb > predicate.Verb ? clause.Verb : predicate.Verb;
    }
}
