using Kb.Compiler.Language;

namespace Kb.Compiler.Statements.Minutes;

/// <summary>What a speaker takes on in the first person: "I'll ring the installer on Monday", "Leave that with me", "You'll have it Tuesday".</summary>
internal static class Promises
{
    /// <summary>Promise by themselves.</summary>
    private static readonly PhraseSet s_will = new(
        "i'll|i will|i shall|i'm going to|i am going to|i'm gonna|i promise to|i promise i'll|i promise that i'll|i volunteer to|i undertake to|i commit to|i'm to|happy to|i'm happy to|i'd be happy to|i owe|i still owe|i take|i promised|i've promised|i have promised|i'll try to|i was going to say i'll|i'm about to");

    /// <summary>Promise where a day is named, or where the others take them up.</summary>
    private static readonly PhraseSet s_can = new("i can|i could|i'm able to|i have to|i need to|i must|i've got to|i should|i should be able to|i aim to|i plan to|i'm planning to|i intend to|i want to|let me|i hope to|i'd|i would|i might be able to");

    private static readonly PhraseSet s_letMe = new("take that|take it|take care|handle|find out|look into|get back|come back|check with|ask|sort|call|ring|write to|send|draft|chase|follow up|deal with|take this|talk to|speak to");

    private static readonly PhraseSet s_offer = new("shall i|should i|do you want me to|would you like me to|want me to|may i offer to");

    private static readonly PhraseSet s_mine = new(
        "leave that with me|leave it with me|leave that to me|leave it to me|leave this with me|leave this to me|leave that one with me|leave those with me|leave them with me|consider it done|that's on me|that one's on me|that one is on me|this one's on me|it's on me|that's mine|that one's mine|that one is mine|put me down for|that's my job|count on me for|i take that|i take it|i've got that one|i've got this one|that's for me|give that to me|put that on my list|put it on my list|that goes on my list|i'm on it|mine, ");

    private static readonly PhraseSet s_comes = new(
        "you'll have|you'll get|you will have|you will get|you'll hear|you will hear|you can have|you can expect|you shall have|it'll be|it will be|they'll be|they will be|that'll be|that will be|expect it|it'll reach you|it'll go out|it goes out|they'll go out|you'll see|everybody will have|everyone will have|everybody gets|everyone gets");

    private static readonly PhraseSet s_arrives = new("ready|done|there|finished|right|sent|fixed|with you|in your inbox|sorted|up|online|out|on your desk|in the post|in place|back|complete|in your mailbox|on the share|in the folder|delivered|paid|signed|posted|on the website");

    private static readonly string[] s_unsure = ["maybe", "perhaps"];

    private static readonly PhraseSet s_adverbs = new("also|just|then|definitely|certainly|gladly|happily|quickly|now|still|personally|simply|try to|try and|make sure to|be sure to|do my best to|go ahead and|quietly|really|first|therefore|be able to|be happy to|so|of course|in any case|at least|even|probably|again|immediately|please|have to|need to|promptly|rather|either way|then also|myself");

    private static readonly PhraseSet s_motions = new("going|leaving|travelling|traveling|away|coming|flying|staying|working|sitting|trying|hoping|thinking|looking|being|moving|getting|having|seeing|wondering|saying|asking|assuming|feeling|expecting|kidding|joking|starting|fasting|not");


    public static IEnumerable<ActionItem> In(Said said, MeetingText meeting)
    {
        if (said.Speaker is not { } speaker || Clauses.IsConditional(said.Folded))
            return [];
        IReadOnlyList<Said>? next = meeting.TurnsAfter(said).FirstOrDefault();
        bool last = said.At.Sentence == said.Passage.Sentences.Count - 1;
        if (next is not null && last && s_calledOff.Opens(next[0].Folded) && next[0].Speaker != speaker)
            return [];
        return Read(said, speaker, next, meeting);
    }

    private static readonly PhraseSet s_calledOff = new("no need|don't bother|not necessary|you don't have to|don't worry about|no, don't|please don't|not needed|rather not|i already|already done|that's done|that's already|i've already|no, no need|no, leave|no, i'll|no, i will");

    private static readonly PhraseSet s_thanks = new("thanks|thank you|great|perfect|please|please do|good|excellent|lovely|brilliant|cool|super|that would be|that'd be|yes please|yes, please|wonderful|do that|deal|nice|much appreciated|appreciated|good, do|go ahead|then do|okay, do|ok, do");

    private static IEnumerable<ActionItem> Read(Said said, string speaker, IReadOnlyList<Said>? next, MeetingText meeting)
    {
        bool welcomed = next is not null && next[0].Speaker != speaker && s_thanks.Opens(next[0].Folded);
        for (int at = 0; at < said.Folded.Length; at++)
        {
            if ((at > 0 && char.IsLetterOrDigit(said.Folded[at - 1])) || !char.IsLetter(said.Folded[at]) || !Clauses.BeginsAt(said.Folded, at) || s_unsure.Any(u => said.Folded.AsSpan(0, at).TrimEnd(" ,").EndsWith(u)) || Clauses.IsQuoted(said.Text, at))
                continue;
            if (At(said, at, welcomed, meeting) is not { } task)
                continue;
            if (said.IsQuestion && !(next is not null && next[0].Speaker != speaker && Replies.Accepts(next, meeting.People)))
                continue;
            string? recipient = task.For ?? Recipients.Of(said, at, meeting);
            yield return new ActionItem(speaker, recipient, task.Task, task.Due, false, said.At, meeting.Cite([said, .. task.Task.Length < 30 && Recipients.PointsBack(task.Task) ? Before(said, meeting) : []]));
            if (s_mine.LengthAt(said.Folded, at) > 0)
                yield break; // the rest of the sentence says when
            at = Math.Max(at, Clauses.EndOf(said.Text, said.Folded, at, meeting.People) - 1);
        }
    }

    // What "it" is, the sentence before says.
    private static Said[] Before(Said said, MeetingText meeting) =>
        said.At.Sentence > 0 ? [meeting.Said[said.Index - 1]] : meeting.TurnBefore(said) is { Count: > 0 } turn ? [turn[^1]] : [];

    private static OwnedTask? At(Said said, int at, bool welcomed, MeetingText meeting)
    {
        string folded = said.Folded;
        if (s_mine.LengthAt(folded, at) > 0)
            return Whole(said, at, meeting);
        if (s_comes.LengthAt(folded, at) is var comes && comes > 0)
            return Coming(said, at, comes, meeting);
        if (folded.AsSpan(at).StartsWith("i'm ") || folded.AsSpan(at).StartsWith("i am "))
            return Continuous(said, at, folded.IndexOf(' ', folded.AsSpan(at).StartsWith("i am ") ? at + 2 : at) + 1, meeting) ?? Deed(said, at, s_will.LengthAt(folded, at), false, welcomed, meeting);
        if (said.IsQuestion)
            return s_offer.LengthAt(folded, at) is var offer && offer > 0 ? Deed(said, at, offer, false, true, meeting) : null;
        int will = s_will.LengthAt(folded, at), can = s_can.LengthAt(folded, at);
        if (will >= can && will > 0)
            return Deed(said, at, will, false, welcomed, meeting);
        if (can == 0 || (folded.AsSpan(at).StartsWith("let me") && s_letMe.LengthAt(folded, at + 7) == 0))
            return null;
        // "Let me find out" promises; "I can find out" only offers.
        return Deed(said, at, can, !folded.AsSpan(at).StartsWith("let me"), welcomed, meeting);
    }

    private static OwnedTask? Deed(Said said, int at, int opener, bool offered, bool welcomed, MeetingText meeting)
    {
        if (opener == 0)
            return null;
        string folded = said.Folded;
        int verb = at + opener + 1;
        while (verb < folded.Length && s_adverbs.LengthAt(folded, verb) is var adverb && adverb > 0)
            verb += adverb + 1;
        if (verb >= folded.Length || !char.IsLetter(folded[verb]))
            return null;
        int end = Clauses.EndOf(said.Text, folded, verb, meeting.People);
        (string task, DueDate? due) = DueWords.Part(said.Text, verb, end, meeting);
        due ??= Following(said, meeting);
        string word = folded[verb..WordEnd(folded, verb)];
        bool isReady = word == "have" && (folded.IndexOf(" ready", verb, StringComparison.Ordinal) > 0 || folded.IndexOf(" done", verb, StringComparison.Ordinal) > 0 || folded.IndexOf(" for you", verb, StringComparison.Ordinal) > 0 || folded.IndexOf(" finished", verb, StringComparison.Ordinal) > 0 || (due is not null && folded.AsSpan(verb).StartsWith("have it")));
        bool still = s_stillDeeds.LengthAt(folded, verb) > 0 || LetsKnow(folded, verb);
        bool owes = folded.AsSpan(at, opener).EndsWith("owe") || folded.AsSpan(at, opener).EndsWith("promised") || folded.AsSpan(at, opener).EndsWith("i take");
        if (word == "have" && !isReady && !still)
            return null;
        if (word == "be" && !(folded.AsSpan(verb + 3) is var rest && rest.Length > 4 && rest[..Math.Max(1, rest.IndexOf(' '))].EndsWith("ing") && s_motions.LengthAt(folded, verb + 3) == 0))
            return null;
        if (!owes && !still && word != "be" && (IsNoDeed(folded, verb) || !Lexicon.Of(word).CanBeVerb()))
            return null;
        bool dated = due is not null && (due.Day is not null || due.Words.StartsWith("by", StringComparison.OrdinalIgnoreCase));
        if (offered && !dated && !welcomed)
            return null;
        if (offered && folded.AsSpan(at).StartsWith("i'd") | folded.AsSpan(at).StartsWith("i would") && !welcomed)
            return null;
        // Without a day only a clear deed is a promise, and none that is done on the spot.
        if (due is null && !welcomed && !owes && !still && word != "be" && Speech.Deeds.LengthAt(folded, verb) < word.Length || due is null && s_onTheSpot.IsIn(folded[verb..end]))
            return null;
        if (Speech.Generally.IsIn(folded) && !dated)
            return null;
        return task.Length == 0 ? null : new OwnedTask(null, null, task, due);
    }

    // "I can let you have the measurements. By next Friday?"
    private static DueDate? Following(Said said, MeetingText meeting) =>
        said.Index + 1 < meeting.Said.Count && meeting.Said[said.Index + 1] is var next && next.Passage == said.Passage && next.Text.Length < 30
        && meeting.Dates(next.Text) is { Count: 1 } dates && dates[0].Role != DateRole.Other && next.Text.Length - dates[0].Length < 8 ? DueWords.ToDue(dates[0], next.Text) : null;

    private static readonly PhraseSet s_stillDeeds = new(
        "see to|see that|see if|see whether|see what i can|go and|go through|go over|go round|go by the|come back to you|come back with|come up with|drop the|drop it|drop them|drop off|drop you a|drop him a|drop her a|drop them a|leave the keys|leave a note|work on|work out|work up|turn it into|turn that into|start on|start the|have a word|have a look|have a chat|have a go at|remember to|let you have|think of something|join them|take a look|do the|ask the|ask him|ask her|ask them|ask around|show them|work through|need to ask");

    // "let the landlord know"
    private static bool LetsKnow(string folded, int verb) =>
        folded.AsSpan(verb).StartsWith("let ") && folded.IndexOf(" know", verb, StringComparison.Ordinal) is var know && know > verb && know - verb < 40;

    private static readonly PhraseSet s_onTheSpot = new("now|right now|right away here|in a moment|in a second|in a minute|for a second|for a moment|real quick|first of all");

    private static bool IsNoDeed(string folded, int verb) => Speech.NoDeeds.LengthAt(folded, verb) > 0;

    // "I'm ordering six tomorrow."
    private static OwnedTask? Continuous(Said said, int at, int verb, MeetingText meeting)
    {
        while (s_adverbs.LengthAt(said.Folded, verb) is var adverb && adverb > 0)
            verb += adverb + 1;
        int stop = WordEnd(said.Folded, verb);
        if (stop - verb < 5 || !said.Folded.AsSpan(verb, stop - verb).EndsWith("ing") || s_motions.LengthAt(said.Folded, verb) > 0 || Speech.Generally.IsIn(said.Folded))
            return null;
        int end = Clauses.EndOf(said.Text, said.Folded, verb, meeting.People);
        (string task, DueDate? due) = DueWords.Part(said.Text, verb, end, meeting);
        return due?.Day is not null && task.Contains(' ') && at >= 0 ? new OwnedTask(null, null, task, due) : null;
    }

    // "You'll have it Tuesday."
    private static OwnedTask? Coming(Said said, int at, int length, MeetingText meeting)
    {
        int after = Math.Min(said.Text.Length, at + length + 1);
        bool it = said.Folded.AsSpan(at).StartsWith("it") || said.Folded.AsSpan(at).StartsWith("th");
        if (said.IsQuestion || said.Folded.AsSpan(after).StartsWith("to ") || said.Folded.AsSpan(after).StartsWith("used ") || (it && said.Folded[(at + length - 2)..].Contains("be", StringComparison.Ordinal) && s_arrives.LengthAt(said.Folded, after) == 0))
            return null;
        int end = Clauses.EndOf(said.Text, said.Folded, after, meeting.People);
        (string task, DueDate? due) = DueWords.Part(said.Text, at, end, meeting);
        return due is { } date && (date.Day is not null || date.Words.StartsWith("by", StringComparison.OrdinalIgnoreCase)) ? new OwnedTask(null, null, task, due) : null;
    }

    private static OwnedTask Whole(Said said, int at, MeetingText meeting)
    {
        (string task, DueDate? due) = DueWords.Part(said.Text, at, said.Text.Length, meeting);
        return new OwnedTask(null, null, task, due);
    }

    private static int WordEnd(string text, int at)
    {
        int end = at;
        while (end < text.Length && (char.IsLetter(text[end]) || text[end] is '\'' or '-'))
            end++;
        return end;
    }
}
