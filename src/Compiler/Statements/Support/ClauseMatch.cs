using System.Collections.Frozen;
using Kb.Compiler.Language;

namespace Kb.Compiler.Statements;

/// <summary>Whether one clause of a cited sentence says what a clause of the checked one says.</summary>
internal sealed class ClauseMatch(ReadSentence said, ReadSentence there)
{
    private readonly List<SenseWord> _saidSense = SenseWords.Of(said);
    private readonly List<SenseWord> _thereSense = SenseWords.Of(there);

    public SupportVerdict Judge(Clause own, Clause basis)
    {
        HashSet<int> scope = [.. basis.Content, .. basis.Words];
        if (Missing(own, scope) is { } missing)
            return missing;
        if (Roles(own, basis, scope) is { } role)
            return new SupportVerdict(SupportFailure.Roles, role);
        if (own.Negated != basis.Negated)
            return new SupportVerdict(SupportFailure.Negation, own.Negated ? "not" : "not dropped");
        if ((basis.Negated || Limits.DeniesSubject(there, basis)) && Dropped(basis) is { } needed)
            return new SupportVerdict(SupportFailure.Negation, needed);
        if (!own.Modals.SetEquals(basis.Modals))
            return new SupportVerdict(SupportFailure.Modality, string.Join(' ', own.Modals.Except(basis.Modals).Concat(basis.Modals.Except(own.Modals))));
        if (own.Past is { } past && basis.Past is { } was && past != was)
            return new SupportVerdict(SupportFailure.Modality, "tense");
        if (Sense(own, basis, scope) is { } sense)
            return new SupportVerdict(SupportFailure.Modality, sense);
        if ((Limits.Lost(said, own, there, basis) ?? Frames.Lost(said, there, basis) ?? Frames.Dropped(said, there, basis) ?? Frames.Narrowed(said, there, basis)) is { } limit)
            return new SupportVerdict(SupportFailure.Modality, limit);
        return Numbers(own, scope) ?? Around(own, basis) ?? default;
    }

    private SupportVerdict? Missing(Clause own, HashSet<int> scope)
    {
        foreach (int i in own.Content)
        {
            TaggedWord word = said.Words[i];
            if (word.Tag is WordTag.Auxiliary or WordTag.Pronoun || scope.Any(j => WordMatch.Same(word, there.Words[j])))
                continue;
            SupportFailure why = word.Tag switch { WordTag.Value => SupportFailure.NumberSubject, WordTag.Name => SupportFailure.Roles, _ => SupportFailure.Words };
            return new SupportVerdict(why, word.Text);
        }

        // "powered off", "before adding": small words that turn a deed round are looked up in the whole sentence.
        return own.Words.Find(i => Limits.Turns(said.Words[i].Lower) && !there.Words.Exists(w => w.Lower == said.Words[i].Lower)) is > 0 and var turn ? new SupportVerdict(SupportFailure.Opposite, said.Words[turn].Text) : null;
    }

    // Who does what to whom: the verb, its subject, and names in their order; turned round only with the voice.
    private string? Roles(Clause own, Clause basis, HashSet<int> scope)
    {
        if (own.Verb < 0)
            return (own.Link == ClauseLink.Aside && basis.Link == ClauseLink.Aside) || (basis.Verb < 0 && own.Rest.Count == basis.Rest.Count) ? OrderBroken(own.Rest, [.. scope.Order()]) : "no verb";
        if (basis.Verb < 0)
            return said.Words[own.Verb].Text;
        TaggedWord verb = said.Words[own.Verb], its = there.Words[basis.Verb];
        bool bothBe = verb.Tag == WordTag.Auxiliary && its.Tag == WordTag.Auxiliary && IsHave(verb) == IsHave(its);
        if (!bothBe && !(verb.Tag == its.Tag && WordMatch.Same(verb, its)))
            return verb.Text;

        bool flipped = own.Passive != basis.Passive;
        if (flipped)
            return Flipped(own, basis);
        if (!Within(own.Heads, basis.Heads) || !Within(own.Subject, basis.Subject))
            return Name(own.Subject);
        if (own.Heads.Find(i => said.Words[i].Tag == WordTag.Noun && !basis.Heads.Exists(j => WordMatch.Same(said.Words[i], there.Words[j]) && IsPlural(said.Words[i]) == IsPlural(there.Words[j]))) is > 0 and var counted)
            return said.Words[counted].Text; // of one branch, not of the branches
        if (own.Subject.Count == 0 && basis.Subject.Count > 0 && own.Link != ClauseLink.Relative)
            return "subject";
        if (NeedsWholeSubject(basis) && !basis.Subject.TrueForAll(j => own.Content.Any(i => WordMatch.Same(said.Words[i], there.Words[j]))))
            return Name(basis.Subject, there);
        // "Written by Ann and rewritten by Leo": of two doers one may not stand for both.
        if (own.Agent.Count == 0 && basis.Agent.Count > 0 && said.Clauses.Exists(c => c != own && c.Agent.Count > 0 && (c.Parent == own || own.Parent == c)))
            return Name(basis.Agent, there);
        if (own.Agent.Count > 0 && !Within(own.Agent, basis.Agent))
            return Name(own.Agent);
        if (own.Rest.FirstOrDefault(i => said.Words[i].Tag == WordTag.Name && !basis.Rest.Exists(j => WordMatch.Same(said.Words[i], there.Words[j])), -1) is >= 0 and var stray)
            return said.Words[stray].Text;
        return OrderBroken([.. own.Rest.Where(i => said.Words[i].Tag == WordTag.Name)], [.. basis.Rest.Order()])
            ?? Governed(own, scope) ?? CutHead(own, scope) ?? SecondObject(own, basis);
    }

    private string? Flipped(Clause own, Clause basis)
    {
        (Clause active, Clause passive) = own.Passive ? (basis, own) : (own, basis);
        bool saidPassive = own.Passive;
        IEnumerable<int> subject = saidPassive ? basis.Rest : basis.Agent;
        if (!Within(own.Subject, subject))
            return Name(own.Subject);
        if (saidPassive && own.Agent.Count > 0 && !(Within(own.Agent, basis.Subject) && Within([own.Agent[^1]], basis.Heads)))
            return Name(own.Agent);
        // The active's object is the passive's subject; nothing else may become it.
        if (!saidPassive && !Within(basis.Heads, own.Rest, there, said))
            return Name(basis.Heads, there);
        return active.Verb == passive.Verb && own == basis ? "voice" : null;
    }

    // A preposition keeps its noun: "from", "to", "before" and "with" say who is where in the event.
    private string? Governed(Clause own, HashSet<int> scope)
    {
        foreach (int i in own.Rest.Concat(own.Subject.Except(own.Heads)))
        {
            string preposition = said.Governor(i);
            int[] matches = [.. scope.Where(j => WordMatch.Same(said.Words[i], there.Words[j]))];
            if (matches.Length == 0 || said.Words[i].Tag is WordTag.Verb or WordTag.Adverb or WordTag.Adjective)
                continue;
            if (!matches.Any(j => Prepositions.Agree(preposition, there.Governor(j), said.Words[i].Tag == WordTag.Value) && !(preposition.Length == 0 && LosesHead(j))))
                return $"{preposition} {said.Words[i].Text}".Trim();
            if (preposition.Length > 0 && Before(said, i) is >= 0 and var mine && said.Words[mine].Tag == WordTag.Noun && matches.FirstOrDefault(j => there.Governor(j) == preposition, -1) is >= 0 and var its0 && Before(there, its0) is >= 0 and var its
                && !WordMatch.Same(said.Words[mine], there.Words[its]) && scope.Any(j => j != its0 && there.Governor(j) == preposition && Before(there, j) is >= 0 and var other && WordMatch.Same(said.Words[mine], there.Words[other])))
            {
                return $"{said.Words[mine].Text} {preposition} {said.Words[i].Text}"; // "desks to Kiel and chairs to Lund": no desks to Lund
            }
        }

        return null;
    }

    // The noun or name that stands before a word's preposition; -1 where none does.
    private static int Before(ReadSentence sentence, int index)
    {
        int preposition = sentence.Words.FindLastIndex(index, w => w.Tag is WordTag.Preposition);
        return preposition > 0 && sentence.Words[preposition - 1].IsNominal ? preposition - 1 : -1;
    }

    // "killed a third of the town", "no sign of a fracture": without its head "the town" is another matter. A kind, a city, a name of something is the thing.
    private bool LosesHead(int index)
    {
        if (there.Governor(index) != "of")
            return false;
        int of = there.Words.FindLastIndex(index, w => w.Lower == "of"), head = of - 1;
        return head >= 0 && there.Words[head].Tag is WordTag.Noun or WordTag.Quantifier && !s_light.Contains(there.Words[head].Stem) && !said.Words.Exists(w => WordMatch.Same(w, there.Words[head]));
    }

    private static readonly FrozenSet<string> s_light = FrozenSet.ToFrozenSet(["kind", "sort", "type", "form", "city", "town", "village", "county", "state", "month", "year", "name", "set", "group", "list", "number", "lot", "pair", "series", "piece", "all", "both"], StringComparer.Ordinal);

    // "the pump" does not follow from "the pump controller": a noun that ends its phrase must end one there.
    private string? CutHead(Clause own, HashSet<int> scope)
    {
        foreach (int i in own.Content.Where(i => said.Words[i].Tag == WordTag.Noun && !NounFollows(said, i)))
        {
            int[] matches = [.. scope.Where(j => WordMatch.Same(said.Words[i], there.Words[j]))];
            if (matches.Length > 0 && matches.All(j => NounFollows(there, j) && !said.Words.Exists(w => WordMatch.Same(w, there.Words[j + 1]))))
                return said.Words[i].Text;
        }

        return null;
    }

    // "send Riley the drawings": without the drawings it is Riley who is sent.
    private string? SecondObject(Clause own, Clause basis)
    {
        int first = basis.Verb + 1, at = first;
        while (at < there.Words.Count && there.Words[at].Tag is WordTag.Name or WordTag.Pronoun)
            at++;
        if (at == first || at >= there.Words.Count || there.Words[at].Tag is not (WordTag.Determiner or WordTag.Value or WordTag.Quantifier))
            return null;
        int second = there.Words.FindIndex(at, w => w.IsNominal);
        bool named = own.Rest.Exists(i => Enumerable.Range(first, at - first).Any(j => WordMatch.Same(said.Words[i], there.Words[j])));
        return second >= 0 && named && !own.Rest.Exists(i => WordMatch.Same(said.Words[i], there.Words[second])) ? there.Words[second].Text : null;
    }

    private static bool NounFollows(ReadSentence sentence, int i) => i + 1 < sentence.Words.Count && sentence.Words[i + 1].Tag == WordTag.Noun && sentence.Words[i].Tag == WordTag.Noun;

    // Every limiting word stays with what it limits, in both directions.
    private string? Sense(Clause own, Clause basis, HashSet<int> scope)
    {
        foreach (SenseWord sense in _saidSense.Where(s => Belongs(s, own)))
        {
            if (!_thereSense.Exists(t => t.Word == sense.Word && scope.Contains(t.Index) && SameTarget(sense.Target, t.Target)))
                return said.Words[sense.Index].Text;
        }

        foreach (SenseWord sense in _thereSense.Where(s => !SenseWords.MayGo(there.Words[s.Index].Lower) && basis.Words.Contains(s.Index)))
        {
            bool matters = sense.Target < 0 || sense.Target == basis.Verb || own.Content.Any(i => WordMatch.Same(said.Words[i], there.Words[sense.Target]));
            if (matters && !_saidSense.Exists(s => s.Word == sense.Word && SameTarget(s.Target, sense.Target)))
                return there.Words[sense.Index].Text;
        }

        return null;
    }

    private static bool Belongs(SenseWord sense, Clause clause) => clause.Words.Contains(sense.Index);

    private bool SameTarget(int mine, int its) =>
        mine < 0 || its < 0 ? mine < 0 && its < 0 : WordMatch.Same(said.Words[mine], there.Words[its]) || said.Words[mine].Tag == WordTag.Verb;

    private SupportVerdict? Numbers(Clause own, HashSet<int> scope)
    {
        foreach (int i in own.Content.Where(i => said.Words[i].Tag == WordTag.Value))
        {
            if (!scope.Any(j => WordMatch.Same(said.Words[i], there.Words[j]) && NumberFacts.Agree(said, own, i, there, j) && Limits.IsForEach(said, i) == Limits.IsForEach(there, j)))
                return new SupportVerdict(SupportFailure.NumberSubject, said.Words[i].Text);
        }

        return null;
    }

    // Conditions, doubtful reports and alternatives around the basis must come along.
    private SupportVerdict? Around(Clause own, Clause basis)
    {
        if (basis is { Link: ClauseLink.Complement, Parent: { Verb: >= 0 } report } && Attitudes.IsDoubtful(there.Words[report.Verb].Stem)
            && !(own is { Link: ClauseLink.Complement, Parent: { Verb: >= 0 } mine } && WordMatch.Same(said.Words[mine.Verb], there.Words[report.Verb])))
        {
            return new SupportVerdict(SupportFailure.Modality, there.Words[report.Verb].Text);
        }

        if (!Connectives.Agree(own.Connective, basis.Connective, own.Link == ClauseLink.Main))
            return new SupportVerdict(SupportFailure.Connective, own.Connective.Length > 0 ? own.Connective : basis.Connective);
        foreach (Clause condition in there.Clauses.Where(c => c.Link == ClauseLink.Subordinate && Connectives.Binds(c.Connective) && Hangs(basis, c)))
        {
            if (!said.Clauses.Exists(c => Connectives.Same(c.Connective, condition.Connective)) && condition != basis)
                return new SupportVerdict(SupportFailure.Modality, condition.Connective);
        }

        return Alternative(own) is { } or ? new SupportVerdict(SupportFailure.Modality, or) : null;
    }

    private static bool Hangs(Clause basis, Clause condition)
    {
        for (Clause? c = basis; c is not null; c = c.Link == ClauseLink.Coordinated || c.Link == ClauseLink.Complement ? c.Parent : null)
        {
            if (condition.Parent == c)
                return true;
        }

        return false;
    }

    // "Priya or Tomas" supports neither.
    private string? Alternative(Clause own)
    {
        for (int k = 0; k < there.Words.Count; k++)
        {
            if (there.Words[k].Lower != "or")
                continue;
            int left = there.Words.FindLastIndex(k, w => w.IsContent), right = there.Words.FindIndex(k, w => w.IsContent);
            bool uses = own.Content.Any(i => (left >= 0 && WordMatch.Same(said.Words[i], there.Words[left])) || (right >= 0 && WordMatch.Same(said.Words[i], there.Words[right])));
            if (uses && !said.Words.Exists(w => w.Lower == "or"))
                return "or";
        }

        return null;
    }

    // A negated clause denies only the whole of what it says.
    private string? Dropped(Clause basis) =>
        basis.Rest.FirstOrDefault(j => !said.Words.Exists(w => WordMatch.Same(w, there.Words[j])), -1) is >= 0 and var at ? there.Words[at].Text : null;

    // "Nodes in the north field failed" is no claim about nodes in general, nor is "most nodes in the north field".
    private bool NeedsWholeSubject(Clause basis)
    {
        if (basis.Heads.Count == 0)
            return false;
        int first = basis.Subject[0];
        // "Two smart cards and a passphrase open the vault": neither does alone.
        if (basis.Heads.Count > 1 && Enumerable.Range(first, basis.Subject[^1] - first).Any(i => there.Words[i].Lower == "and"))
            return true;
        if (there.Words[basis.Heads[^1]].Tag is not WordTag.Noun)
            return false;
        WordTag before = first == 0 ? WordTag.Mark : there.Words[first - 1].Tag;
        return before == WordTag.Quantifier || (before != WordTag.Determiner && there.Words[basis.Heads[^1]].Lower.EndsWith('s'));
    }

    private bool Within(IEnumerable<int> own, IEnumerable<int> basis) => Within(own, basis, said, there);

    private static bool Within(IEnumerable<int> some, IEnumerable<int> all, ReadSentence from, ReadSentence to) =>
        some.All(i => all.Any(j => from == to ? i == j : WordMatch.Same(from.Words[i], to.Words[j]) || WordMatch.Same(to.Words[j], from.Words[i])));

    private string? OrderBroken(List<int> own, List<int> basis)
    {
        int at = 0;
        foreach (int i in own)
        {
            int next = basis.FindIndex(at, j => WordMatch.Same(said.Words[i], there.Words[j]));
            if (next < 0)
                return said.Words[i].Text;
            at = next + 1;
        }

        return null;
    }

    private static bool IsPlural(TaggedWord word) => word.Lower.Length > 3 && word.Lower.EndsWith('s') && !word.Lower.EndsWith("ss", StringComparison.Ordinal) && !word.Lower.EndsWith("us", StringComparison.Ordinal) && !word.Lower.EndsWith("is", StringComparison.Ordinal);

    private static bool IsHave(TaggedWord word) => word.Lower is "have" or "has" or "had" or "having";

    private string Name(IEnumerable<int> indexes) => Name(indexes, said);

    private static string Name(IEnumerable<int> indexes, ReadSentence sentence) => string.Join(' ', indexes.Select(i => sentence.Words[i].Text));
}
