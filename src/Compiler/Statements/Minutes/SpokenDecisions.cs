using Kb.Compiler.Language;
using Kb.Compiler.Sources;

namespace Kb.Compiler.Statements.Minutes;

/// <summary>Decisions that nobody calls so: "The 9th it is, then.", "Then let's take the gas boiler and be done with it.", and proposals that the others agree to.</summary>
internal static class SpokenDecisions
{
    private const int TurnsToAgree = 3;

    /// <summary>Settles by itself.</summary>
    private static readonly PhraseSet s_settles = PhraseTables.Of("proposals", "settles");

    /// <summary>What shows that the talk is over where only "let's …" is said.</summary>
    private static readonly PhraseSet s_then = PhraseTables.Of("proposals", "then");

    private static readonly PhraseSet s_surely = PhraseTables.Of("proposals", "surely");

    private static readonly PhraseSet s_house = PhraseTables.Of("proposals", "house");

    private static readonly PhraseSet s_itIs = new("it is, then|it is then|it is|it shall be|it will be|it'll be, then|then it is");

    /// <summary>Puts something to the others.</summary>
    private static readonly PhraseSet s_proposes = PhraseTables.Of("proposals", "proposes");

    private static readonly PhraseSet s_asksAll = PhraseTables.Of("proposals", "asks-all");

    private static readonly PhraseSet s_infers = new("instead|starting now|from now on|as of|no more|with immediate effect|effective immediately");

    private static readonly PhraseSet s_informs = PhraseTables.Of("proposals", "informs");

    public static IEnumerable<Decision> Of(MeetingText meeting)
    {
        var taken = new HashSet<int>();
        foreach (Said said in meeting.Said)
        {
            if (said.Speaker is null || taken.Contains(said.Index) || Clauses.IsFaltering(said) || said.Section is MinutesSection.Actions or MinutesSection.Questions or MinutesSection.Denied or MinutesSection.Agenda)
                continue;
            if ((Settled(said, meeting) ?? Agreed(said, meeting, taken)) is { } decision)
                yield return decision;
        }
    }

    private static Decision? Settled(Said said, MeetingText meeting)
    {
        string folded = said.Folded;
        if (said.IsQuestion || Clauses.IsConditional(folded) || s_negates.IsIn(folded))
            return null;
        if (!IsItThen(said) && !Settles(folded) && !PlainProposals.IsSettled(said, meeting))
            return null;
        // What the next one takes back was not settled.
        IReadOnlyList<Said>? next = Next(said, meeting);
        if (next is not null && (Speech.Refuses.LengthAt(next[0].Folded, 0) > Speech.Accepts.LengthAt(next[0].Folded, 0)) && !s_mild.Opens(next[0].Folded))
            return null;
        return new Decision(said.Text, said.Speaker, Replacements.In(said.Text, meeting.Date), meeting.Date, said.At, [meeting.Cite(said)]);
    }

    private static readonly PhraseSet s_mild = new("not against|no objection|no objections|no complaints|no problem|well, fine|well, okay|too bad, but|no more from me|nobody");

    private static readonly PhraseSet s_negates = PhraseTables.Of("proposals", "negates");

    // "The 9th it is, then.", "Fine, monthly it is."
    private static bool IsItThen(Said said)
    {
        (int at, int length) = s_itIs.Find(said.Folded);
        int words = said.Folded[..at].Count(c => c == ' ');
        return length > 0 && at > 2 && words <= 8 && said.Folded[at - 1] == ' ' && Clauses.IsOver(said.Text, at + length) && !s_noItem.IsIn(said.Folded[..at]);
    }

    private static readonly PhraseSet s_noItem = new("here|there|so|this|well|now|yes|no|yeah|what|where|who|how|why|whatever|that's what|as|which|think|know|believe|sure|wish|because|but|than|like|when");

    private static bool Settles(string folded)
    {
        for (int at = 0; at < folded.Length; at++)
        {
            if (at > 0 && char.IsLetterOrDigit(folded[at - 1]) || !Clauses.BeginsAt(folded, at))
                continue;
            if (s_surely.LengthAt(folded, at) > 0)
                return true;
            if (IsConclusion(folded, at))
                return true;
            if (s_settles.LengthAt(folded, at) > 0 && s_house.LengthAt(folded, at) == 0)
                return folded.AsSpan(at).StartsWith("let's") ? s_then.IsIn(folded) : (s_firm.IsIn(folded) && !folded.AsSpan(at).StartsWith("i'"));
        }

        return false;
    }

    // "Okay, we'll take the red one.", "Then it's Tuesday."
    private static bool IsConclusion(string folded, int at) =>
        folded.Length < 70 && ((at > 0 && s_concludes.Opens(folded) && s_weDo.LengthAt(folded, at) > 0) || s_thenIts.LengthAt(folded, at) > 0) && s_house.LengthAt(folded, at) == 0 && s_house.LengthAt(folded, 0) == 0 && !s_open.IsIn(folded[at..]);

    private static readonly PhraseSet s_concludes = new("then|so|ok|okay|right|good|fine|alright|all right|great|done|agreed|settled");

    private static readonly PhraseSet s_weDo = PhraseTables.Of("proposals", "we-do");

    private static readonly PhraseSet s_thenIts = new("then it's|so it's|then it is|so it is|then we're on|so we're on|then that's|so that's");

    private static readonly PhraseSet s_open = PhraseTables.Of("proposals", "open");

    private static readonly PhraseSet s_firm = PhraseTables.Of("proposals", "firm");

    private static Decision? Agreed(Said said, MeetingText meeting, HashSet<int> taken)
    {
        string folded = said.Folded;
        bool asksAll = s_asksAll.IsIn(folded) && said.IsQuestion;
        bool proposes = Proposes(said);
        bool infers = !said.IsQuestion && said.Text.Length < 90 && s_infers.IsIn(folded) && s_informs.LengthAt(folded, 0) == 0 && !s_past.IsIn(folded);
        bool plain = !(asksAll || proposes || infers) && PlainProposals.May(said);
        if (!(asksAll || proposes || infers || plain) || Clauses.IsConditional(folded) || s_house.Opens(folded) || said.Text.Length < 8)
            return null;
        // Between the proposal and the answer its speaker may only explain.
        if (!EndsTurn(said, meeting, asksAll || proposes || (plain && PlainProposals.Concludes(said))))
            return null;
        var agreeing = new List<Said>();
        foreach (IReadOnlyList<Said> turn in meeting.TurnsAfter(said).Take(TurnsToAgree))
        {
            if (turn[0].Speaker == said.Speaker)
                break;
            bool strong = Replies.Agrees(turn, meeting.People), echoes = (asksAll || proposes) && Echoes(turn, said);
            if (plain)
                (strong, echoes) = (PlainProposals.IsSettledBy(turn), PlainProposals.IsEchoedBy(said, turn[0]));
            strong |= s_noneAgainst.IsIn(folded) && s_none.Opens(turn[0].Folded);
            bool weak = (asksAll || agreeing.Count > 0 || (proposes && s_let.Opens(folded))) && Replies.Accepts(turn, meeting.People) && turn[0].Text.Length < 40;
            if ((Replies.Refuses(turn, meeting.People) && !strong) || turn[0].IsQuestion && !strong)
                break;
            // "Good. Yes." hears it; a later one may settle it.
            if (!strong && !weak && !echoes && proposes && Replies.Accepts(turn, meeting.People) && turn.All(t => t.Text.Length < 20))
                continue;
            if (!(strong || weak || echoes))
                break;
            agreeing.Add(turn[0]);
        }

        if (agreeing.Count == 0)
            return null;
        Said content = asksAll && IsOnlyAsking(said) && said.At.Sentence > 0 ? meeting.Said[said.Index - 1] : said;
        if (taken.Contains(content.Index))
            return null;
        taken.Add(said.Index);
        taken.UnionWith(agreeing.Select(a => a.Index));
        return new Decision(content.Text, content.Speaker, Replacements.In(content.Text, meeting.Date), meeting.Date, content.At, meeting.Cite([content, .. agreeing.Take(2)]));
    }

    private static readonly PhraseSet s_noneAgainst = new("objection|objections|against|opposed|objects");

    private static readonly PhraseSet s_none = new("no|none|nope|not from me|nothing from me|no objections|not at all|fine|go ahead");

    private static readonly PhraseSet s_let = PhraseTables.Of("proposals", "let");

    private static readonly PhraseSet s_past = new("was|were|had|sent|came|went|called|told|said|got|last week|last time|yesterday|always|usually|normally|often|never|they|he|she|is wrong|clashes|costs|takes");

    private static bool IsOnlyAsking(Said said) => said.Text.Count(c => c == ' ') <= 4;

    private static bool Proposes(Said said)
    {
        for (int at = 0; at < said.Folded.Length; at++)
        {
            if ((at == 0 || !char.IsLetterOrDigit(said.Folded[at - 1])) && s_proposes.LengthAt(said.Folded, at) is var length && length > 0 && s_house.LengthAt(said.Folded, at) == 0 && Clauses.BeginsAt(said.Folded, at) && s_informing.LengthAt(said.Folded, at) == 0)
                return true;
        }

        return false;
    }

    private static readonly PhraseSet s_informing = PhraseTables.Of("proposals", "informing");

    // Whether what follows in the turn only explains: no other proposal, no other subject.
    private static bool EndsTurn(Said said, MeetingText meeting, bool mayExplain)
    {
        int rest = said.Passage.Sentences.Count - 1 - said.At.Sentence;
        return rest == 0 || (mayExplain && rest <= 2 && !Enumerable.Range(1, rest).Any(i => meeting.Said[said.Index + i] is var more && (Proposes(more) || more.IsQuestion && !s_asksAll.IsIn(more.Folded))));
    }

    // "Monthly, good.", "Good, twelve by two.": the answer says the thing again.
    private static bool Echoes(IReadOnlyList<Said> turn, Said said)
    {
        Said answer = turn[0];
        return answer.Text.Length < 60 && !answer.IsQuestion && s_good.IsIn(answer.Folded) && Speech.Refuses.LengthAt(answer.Folded, 0) <= Speech.Accepts.LengthAt(answer.Folded, 0)
            && TextTokens.Of(answer.Folded).Any(t => t.Kind is TokenKind.Word or TokenKind.Number && t.Text.Length > 2 && FunctionWords.Of(t.Text) == FunctionClass.None && !s_good.Opens(t.Text) && Stem(t.Text) is var stem && TextTokens.Of(said.Folded).Exists(o => Stem(o.Text) == stem));
    }

    private static string Stem(string word) => word.EndsWith("ly", StringComparison.Ordinal) ? word[..^2] : word.TrimEnd('s');

    private static readonly PhraseSet s_good = new("good|fine|yes|okay|ok|great|right|agreed|perfect|deal|yep|done|sure|all right");

    private static IReadOnlyList<Said>? Next(Said said, MeetingText meeting) =>
        said.At.Sentence == said.Passage.Sentences.Count - 1 ? meeting.TurnsAfter(said).FirstOrDefault(t => t[0].Speaker != said.Speaker) : null;
}
