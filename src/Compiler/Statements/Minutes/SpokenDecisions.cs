using Kb.Compiler.Language;
using Kb.Compiler.Sources;

namespace Kb.Compiler.Statements.Minutes;

/// <summary>Decisions that nobody calls so: "The 9th it is, then.", "Then let's take the gas boiler and be done with it.", and proposals that the others agree to.</summary>
internal static class SpokenDecisions
{
    private const int TurnsToAgree = 3;

    /// <summary>Settles by itself.</summary>
    private static readonly PhraseSet s_settles = new(
        "we're going with|we are going with|we'll go with|we will go with|we go with|then we go with|so we go with|we're going for|we'll go for|we'll take|then we take|we're taking|we'll stick with|we stick with|we're sticking with|we'll keep|then we keep|we're keeping|we'll stay with|we stay with|we're staying with|we're dropping|we drop|we'll drop|we're switching to|we switch to|we'll switch to|we're moving to|we're cancelling|we're reversing|we are reversing|we're scrapping|we'll leave it at|going with|let's go with|let's take|let's stick with|let's stay with|let's keep|let's settle on|let's settle for|let's make it|let's drop|let's cancel|let's call it|let's say|let's do|let's use|let's have|let's buy|let's book|let's order|let's hold|let's move|let's switch|let's leave it at|let's close|let's go for|let's start with|it's settled|that's settled|that's decided|so it's|then it's|so that's|then that's|so we|then we|we'll do|we do|we'll use|we use|we're doing|we're using|we'll have|we'll hold|we'll buy|we'll order|we're buying|i'll put down|i'm putting down|i'll minute|i'll note");

    /// <summary>What shows that the talk is over where only "let's …" is said.</summary>
    private static readonly PhraseSet s_then = new("then|instead|and be done|after all|and that's that|that settles it|from now on|effective immediately|starting now|as of|final|decided|settled|agreed|for good|so be it|done|end of story|and leave it at that|it is");

    private static readonly PhraseSet s_surely = new("we're going with|we are going with|we'll go with|we will go with|we go with|then we go with|so we go with|we're going for|we'll go for|we're taking|we'll stick with|we're sticking with|we're keeping|we'll stay with|we're staying with|we're dropping|we're switching to|we're moving to|we're cancelling|we're reversing|we are reversing|we're scrapping|then we take|then we keep");

    private static readonly PhraseSet s_house = new("let's do batteries|let's start|let's begin|let's move on|let's see|let's look|let's talk|let's discuss|let's park|let's leave|let's come back|let's go on|let's continue|let's get started|let's wait|let's hope|let's say that|let's face|let's be|let's take that offline|let's take a|let's take this|let's have a look|let's hear|let's do that one|let's do the|let's assume|let's think|let's go through|let's go back|let's stop|let's finish|let's wrap|let's call it a day|let's check|let's find out|let's ask|let's keep it short|let's have|let's do a round|let's take it|let's take them|let's go to|let's move to|let's go back|let's close|then we're through|then we're done|so we have|so we need|then we need|then we have|so we can|then we can|so we could|then we could|so we should|then we should|so we still|so we don't|then we don't|so we are|then we are|so we're|then we're|so we do|then we do|so we want|so we may|so we might|then we might|so we had|so we were|so we've|then we'd|so we'd|so we didn't|then we lose|so we lose|so we know|so that's why|so that's what|so that's a|so that's the|then that's a|then that's the|so it's a|so it's not|so it's just|so it's still|so it's only|then it's not|then it's too|we do have|we do need|we use the|we do that every|we'll have to|we'll do our|we do not|we'll do what|we do what|so we never|we use to|we'll have a|we do it|we use it|we'll use it|we'll have time|we do this|we'll do it|we'll do that|we do that|then we see|so we see|then we'll see|so we'll see|so we will see|so we wait|then we wait|so we just|so we got|then we get|so we get|so we would|then we would|so we think|so we thought|so we also|so we lost|so we all|then we all|so that's it|then that's it|so that's that one|so that's all|then that's all|so that's done|so that's settled with|let's put|let's just|let's skip");

    private static readonly PhraseSet s_itIs = new("it is, then|it is then|it is|it shall be|it will be|it'll be, then|then it is");

    /// <summary>Puts something to the others.</summary>
    private static readonly PhraseSet s_proposes = new(
        "let's|shall we|should we|could we|why don't we|what about|how about|what if we|i suggest|i'd suggest|i would suggest|i propose|i'd propose|i would propose|my suggestion|my proposal|i move that|i move we|i vote|i'd vote|i'd go for|i'd go with|i would go for|i would go with|i'd say|i would say|i'd rather|i'd prefer|i would prefer|i prefer|i want|we could|we should|we might as well|i think we should|i'd like to|i'd like us to|i'm for|i'm in favour of|i would take|i'd take|i'd keep|i'd drop|i'd stick|i would keep|can we agree|can we settle on|can we say|do we agree|if nobody objects|unless somebody objects|unless anyone objects|unless anybody objects|may i suggest|may i propose|suggestion:|proposal:|i recommend|i'd recommend|i would recommend|my vote|my preference|my advice|better to|best to|wouldn't it|we'd better|we had better|perhaps we should|maybe we should|perhaps we could|maybe we could");

    private static readonly PhraseSet s_asksAll = new("everybody okay|everyone okay|everybody ok|everyone ok|all okay|all ok|okay with everyone|ok with everyone|okay for everyone|okay for everybody|okay with everybody|ok for everyone|agreed?|any objection|any objections|objections?|everyone happy|everybody happy|everyone agree|everybody agree|all agreed|all agree|does that work|would that work|is that okay|is that ok|is that all right|fine with everyone|fine with everybody|fine for everyone|fine by everyone|work for everyone|work for everybody|work for you all|suit everyone|suit everybody|anyone opposed|anybody opposed|anyone objects|anyone against|anybody against|all in favour|everyone in favour|happy with that?|good for everyone|good for everybody|are we agreed|do we agree|can everyone live with|can everybody live with|can we all live with|shall we say");

    private static readonly PhraseSet s_infers = new("instead|starting now|from now on|as of|no more|with immediate effect|effective immediately");

    private static readonly PhraseSet s_informs = new("i sent|i have|i had|we have|we had|there is|there are|there's|it was|i was|they|he|she|it costs|is that|are they|do we have|have we|did|does|do you|who|when|where|how much|how many|why|i called|i talked|i spoke|has|i can|i'll|i will|can you|could you|would you|will you|thanks|what do|what is|what's|which|is there|are there|have you|is it|was|were|shall i|should i|please|i'm|i am|next|can i|whose|do they|isn't|aren't|wasn't");

    public static IEnumerable<Decision> Of(MeetingText meeting)
    {
        var taken = new HashSet<int>();
        foreach (Said said in meeting.Said)
        {
            if (said.Speaker is null || taken.Contains(said.Index) || Clauses.IsFaltering(said) || said.Section is MinutesSection.Actions or MinutesSection.Questions or MinutesSection.Denied or MinutesSection.Agenda)
                continue;
            if (Settled(said, meeting) is { } decision || Agreed(said, meeting, taken) is { } agreed && (decision = agreed) is not null)
                yield return decision;
        }
    }

    private static Decision? Settled(Said said, MeetingText meeting)
    {
        string folded = said.Folded;
        if (said.IsQuestion || Clauses.IsConditional(folded) || s_negates.IsIn(folded))
            return null;
        if (!IsItThen(said) && !Settles(folded))
            return null;
        // What the next one takes back was not settled.
        IReadOnlyList<Said>? next = Next(said, meeting);
        if (next is not null && (Speech.Refuses.LengthAt(next[0].Folded, 0) > Speech.Accepts.LengthAt(next[0].Folded, 0)) && !s_mild.Opens(next[0].Folded))
            return null;
        return new Decision(said.Text, said.Speaker, Replacements.In(said.Text, meeting.Date), meeting.Date, said.At, [meeting.Cite(said)]);
    }

    private static readonly PhraseSet s_mild = new("not against|no objection|no objections|no complaints|no problem|well, fine|well, okay|too bad, but|no more from me|nobody");

    private static readonly PhraseSet s_negates = new("not|n't|won't|don't|haven't|can't|didn't|never|might|maybe|perhaps|would|could|used to|always|usually|not yet|they|said|told|last time|last year|as always|asked");

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

    private static readonly PhraseSet s_weDo = new("we'll take|we'll keep|we'll use|we'll drop|we'll hold|we'll buy|we'll order|we'll switch|we'll cancel|we'll postpone|we'll book|we'll make it|we'll stay|we'll call it|we take|we keep|we stay|we drop|we buy|we cancel|we postpone|we book|we switch|we'll have it|we'll move|we move|we'll rent|we rent|we'll hire|we hire|we'll sell|we sell|we'll charge|we charge|we'll pay|we'll do without|we do without|we skip|we'll skip|we'll leave out|we leave out|we'll raise|we raise");

    private static readonly PhraseSet s_thenIts = new("then it's|so it's|then it is|so it is|then we're on|so we're on|then that's|so that's");

    private static readonly PhraseSet s_open = new("it|that|a|not|too|still|just|only|like|because|if|really|fine|okay|ok|good|all|done|bad|better|worse|easy|hard|clear|possible|impossible|the same|the case|the problem|the reason|the question|time|my|your|why|what|how|who|where|something|nothing|about|up to|a look|a break|as|on me|gonna|going to|been|more|very|right|true|wrong|different|interesting|important|always|never|now|quite|pretty|so|kind|sort|there|here|when|might|maybe|probably|supposed|really|already|actually|basically|an");

    private static readonly PhraseSet s_firm = new("it's settled|that's settled|that's decided|from now on|effective immediately|starting now|instead|after all|and that's that|and be done|so be it|final|that settles it|then, and");

    private static Decision? Agreed(Said said, MeetingText meeting, HashSet<int> taken)
    {
        string folded = said.Folded;
        bool asksAll = s_asksAll.IsIn(folded) && said.IsQuestion;
        bool proposes = Proposes(said);
        bool infers = !said.IsQuestion && said.Text.Length < 90 && s_infers.IsIn(folded) && s_informs.LengthAt(folded, 0) == 0 && !s_past.IsIn(folded);
        if (!(asksAll || proposes || infers) || Clauses.IsConditional(folded) || s_house.Opens(folded) || said.Text.Length < 8)
            return null;
        // Between the proposal and the answer its speaker may only explain.
        if (!EndsTurn(said, meeting, asksAll || proposes))
            return null;
        var agreeing = new List<Said>();
        foreach (IReadOnlyList<Said> turn in meeting.TurnsAfter(said).Take(TurnsToAgree))
        {
            if (turn[0].Speaker == said.Speaker)
                break;
            bool strong = Replies.Agrees(turn, meeting.People), echoes = (asksAll || proposes) && Echoes(turn, said);
            strong |= s_noneAgainst.IsIn(folded) && s_none.Opens(turn[0].Folded);
            bool weak = (asksAll || agreeing.Count > 0 || (proposes && s_let.Opens(folded))) && Replies.Accepts(turn, meeting.People) && turn[0].Text.Length < 40;
            if ((Replies.Refuses(turn, meeting.People) && !strong) || turn[0].IsQuestion && !strong)
                break;
            if (!(strong || weak || echoes))
                break;
            agreeing.Add(turn[0]);
        }

        if (agreeing.Count == 0 || (infers && !asksAll && !proposes && agreeing.Count == 0))
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

    private static readonly PhraseSet s_let = new("let's|then let's|shall we|so let's|okay, let's|ok, let's|i suggest|i propose|i'd suggest|i'd propose|can we agree|can we settle|my suggestion|my proposal|i move");

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

    private static readonly PhraseSet s_informing = new("can we be|can we start|can we still|can we see|can we afford|can we hear|could we be|are we still|are we done|are we sure|are we late|are we all|are we ready|are we on|should we be|should we worry|i want to know|i want to say|i want to add|i want to thank|i'd like to thank|i'd like to know|i'd like to add|so what|so who|so how|so when|so where|so why|so did|so do|so is|so are|so i|so you|so the|so they|so he|so she|so it|then what|then who|then i|then you|then the|then they|then he|then she|then it|perhaps you|maybe you|perhaps i|maybe i|so there|then there|so that|so far|so can|then can|would it be|i want you|i'd say so|i would say so|let's start|let's begin|let's move on|let's see|let's look|let's talk|let's park|let's leave|let's come back|let's discuss|we can't|we can see|i prefer not|what about the|how about the|what about you|how about you|what about him|what about her|what about them|we could of course|we can of course");

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
