using Kb.Compiler.Language;

namespace Kb.Compiler.Statements.Minutes;

/// <summary>What a turn says to the turn before it, by the way it opens.</summary>
internal static class Replies
{
    private static readonly PhraseSet s_openers = new("oh|ah|well|hm|hmm|um|uh|er|so|and|thanks|thank you|cool");

    private static readonly PhraseSet s_takesBack = new("i can't|i cannot|i won't|can't do|not before i|i'd rather not|i'm afraid not|no time|not my job");

    private static readonly string[] s_endsYes = [" yes.", " yes", " yes!", " sure.", " okay.", " will do.", " of course.", " can do.", " i can.", " i will.", " on it."];

    /// <summary>Whether the turn takes on what the one before asked.</summary>
    public static bool Accepts(IReadOnlyList<Said> turn, People people)
    {
        (string first, int at) = Opening(turn, people);
        int accepts = Speech.Accepts.LengthAt(first, at);
        // "Already half done, so yes.", "That I can."
        if (accepts == 0 && turn[0].Text.Length < 50 && s_endsYes.Any(y => turn[0].Folded.EndsWith(y, StringComparison.Ordinal)) && !turn[0].IsQuestion && !s_takesBack.IsIn(turn[0].Folded))
            return true;
        return accepts > 0 && accepts >= Speech.Refuses.LengthAt(first, at) && !turn.Take(2).Any(s => s_takesBack.IsIn(s.Folded));
    }

    public static bool Refuses(IReadOnlyList<Said> turn, People people)
    {
        (string first, int at) = Opening(turn, people);
        return Speech.Refuses.LengthAt(first, at) > Speech.Accepts.LengthAt(first, at);
    }

    /// <summary>Whether the turn agrees to what the one before proposed, in words that cannot mean mere listening.</summary>
    public static bool Agrees(IReadOnlyList<Said> turn, People people)
    {
        (string first, int at) = Opening(turn, people);
        int agrees = Speech.Agrees.LengthAt(first, at), refuses = Speech.Refuses.LengthAt(first, at);
        if (refuses > 0 && refuses >= agrees)
            return false;
        // "Yes. Agreed.", "Good, I'm with you."
        return agrees > 0 || turn.Take(2).Any(s => Speech.Agrees.Opens(s.Folded)) || AgreesWithin(first, at);
    }

    public static bool LeavesOpen(IReadOnlyList<Said> turn, People people)
    {
        (string first, int at) = Opening(turn, people);
        // "Yeah. We still haven't …"
        while (s_frankly.LengthAt(first.Replace(',', ' '), at) is var frankly && frankly > 0)
            at = Math.Min(first.Length, at + frankly + 1);
        string plain = s_adverb.Find(first, at) is (var adverb, > 0 and var length) && adverb - at < 6 ? first[at..adverb] + first[Math.Min(first.Length, adverb + length + 1)..] : first[at..];
        return Speech.Unanswered.LengthAt(first, at) > 0 || Speech.Unanswered.Opens(plain) || (turn.Count > 1 && turn[0].Text.Length < 14 && !turn[0].IsQuestion && Speech.Unanswered.Opens(turn[1].Folded));
    }

    private static readonly PhraseSet s_frankly = new("honestly|frankly|to be honest|sadly|truth be told");
    private static readonly PhraseSet s_adverb = new("honestly|really|frankly|still|actually|genuinely|simply|just");

    private static readonly PhraseSet s_lead = new("yes|yep|yeah|good|ok|okay|fine|right|sure|great|all right|alright|well|oh");

    private static bool AgreesWithin(string folded, int at)
    {
        while (s_lead.LengthAt(folded, at) is var lead && lead > 0)
        {
            at += lead;
            while (at < folded.Length && folded[at] is ' ' or ',' or '.')
                at++;
            if (Speech.Agrees.LengthAt(folded, at) > 0)
                return true;
        }

        return false;
    }

    private static (string Folded, int At) Opening(IReadOnlyList<Said> turn, People people)
    {
        Said said = turn[0];
        int at = 0;
        for (bool more = true; more && at < said.Folded.Length;)
        {
            int skip = Math.Max(s_openers.LengthAt(said.Folded, at), people.KnownAt(said.Text, at) is var name && name > 0 && at + name < said.Text.Length && said.Text[at + name] is ',' or '.' ? name : 0);
            more = skip > 0 && at + skip < said.Folded.Length;
            at += more ? skip : 0;
            while (more && at < said.Folded.Length && said.Folded[at] is ' ' or ',' or '.' or '!' or '…')
                at++;
        }

        return (said.Folded, at);
    }
}
