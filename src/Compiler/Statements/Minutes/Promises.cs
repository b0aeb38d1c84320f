using Kb.Compiler.Language;

namespace Kb.Compiler.Statements.Minutes;

/// <summary>What a speaker takes on in the first person: "I'll ring the installer on Monday", "Leave that with me", "You'll have it Tuesday".</summary>
internal static class Promises
{
    /// <summary>Promise by themselves.</summary>
    private static readonly PhraseSet s_will = PhraseTables.Of("promises", "will");

    /// <summary>Promise where a day is named, or where the others take them up.</summary>
    private static readonly PhraseSet s_can = PhraseTables.Of("promises", "can");

    private static readonly PhraseSet s_letMe = PhraseTables.Of("promises", "let-me");

    private static readonly PhraseSet s_offer = new("shall i|should i|do you want me to|would you like me to|want me to|may i offer to");

    private static readonly PhraseSet s_mine = PhraseTables.Of("promises", "mine");

    private static readonly PhraseSet s_comes = PhraseTables.Of("promises", "comes");

    private static readonly PhraseSet s_arrives = PhraseTables.Of("promises", "arrives");

    private static readonly string[] s_unsure = ["maybe", "perhaps"];

    private static readonly PhraseSet s_adverbs = PhraseTables.Of("promises", "adverbs");

    private static readonly PhraseSet s_motions = PhraseTables.Of("promises", "motions");


    public static IEnumerable<ActionItem> In(Said said, MeetingText meeting)
    {
        if (said.Me is not { } speaker || Clauses.IsConditional(said.Folded))
            return [];
        return IsCalledOff(said, meeting) ? [] : Read(said, speaker, meeting.TurnsAfter(said).FirstOrDefault(), meeting);
    }

    /// <summary>"No need, I already did."</summary>
    public static bool IsCalledOff(Said said, MeetingText meeting) =>
        said.At.Sentence == said.Passage.Sentences.Count - 1 && meeting.TurnsAfter(said).FirstOrDefault() is { } next && s_calledOff.Opens(next[0].Folded) && next[0].Speaker != said.Speaker;

    private static readonly PhraseSet s_calledOff = PhraseTables.Of("promises", "called-off");

    private static readonly PhraseSet s_thanks = PhraseTables.Of("promises", "thanks");

    private static IEnumerable<ActionItem> Read(Said said, string speaker, IReadOnlyList<Said>? next, MeetingText meeting)
    {
        bool welcomed = next is not null && next[0].Speaker != speaker && s_thanks.Opens(next[0].Folded);
        for (int at = 0; at < said.Folded.Length; at++)
        {
            if ((at > 0 && char.IsLetterOrDigit(said.Folded[at - 1])) || !char.IsLetter(said.Folded[at]) || !(Clauses.BeginsAt(said.Folded, at) || IsFronted(said.Folded, at)) || s_unsure.Any(u => said.Folded.AsSpan(0, at).TrimEnd(" ,").EndsWith(u)) || Clauses.IsQuoted(said.Text, at))
                continue;
            if (At(said, at, welcomed, meeting) is not { } task)
                continue;
            if (said.IsQuestion && !(next is not null && next[0].Speaker != speaker && (Replies.Accepts(next, meeting.People) || Replies.Agrees(next, meeting.People))))
                continue;
            string? recipient = task.For ?? Recipients.Of(said, at, meeting);
            yield return new ActionItem(speaker, recipient, task.Task, task.Due, false, said.At, meeting.Cite([said, .. task.Task.Length < 30 && Recipients.PointsBack(task.Task) ? Before(said, meeting) : []]));
            if (s_mine.LengthAt(said.Folded, at) > 0)
                yield break; // the rest of the sentence says when
            at = Math.Max(at, Clauses.EndOf(said.Text, said.Folded, at, meeting.People) - 1);
        }
    }

    // "Those I'll replace myself": what is promised stands before.
    private static bool IsFronted(string folded, int at) =>
        s_fronted.LengthAt(folded, at) > 0 && folded[..at].TrimEnd() is { Length: > 0 and < 40 } before && s_things.Opens(before) && before.Count(c => c == ' ') < 4 && !before.Contains(',', StringComparison.Ordinal);

    private static readonly PhraseSet s_fronted = new("i'll|i will|i shall|i can");
    private static readonly PhraseSet s_things = new("those|these|that|this|the|both|all|them|it|such|some of");

    // What "it" is, the sentence before says.
    private static Said[] Before(Said said, MeetingText meeting) =>
        said.At.Sentence > 0 ? [meeting.Said[said.Index - 1]] : meeting.TurnBefore(said) is { Count: > 0 } turn ? [turn[^1]] : [];

    private static OwnedTask? At(Said said, int at, bool welcomed, MeetingText meeting)
    {
        string folded = said.Folded;
        if (s_mine.LengthAt(folded, at) > 0 && s_notMine.LengthAt(folded, at) == 0)
            return Whole(said, at, meeting);
        if (s_comes.LengthAt(folded, at) is var comes && comes > 0)
            return Coming(said, at, comes, meeting);
        if (folded.AsSpan(at).StartsWith("i'm ") || folded.AsSpan(at).StartsWith("i am "))
            return Continuous(said, at, folded.IndexOf(' ', folded.AsSpan(at).StartsWith("i am ") ? at + 2 : at) + 1, meeting) ?? Deed(said, at, s_will.LengthAt(folded, at), false, welcomed, meeting);
        if (said.IsQuestion)
            return EarlyEnough.Offered(said, at, meeting) ?? (s_offer.LengthAt(folded, at) is var offer && offer > 0 ? Deed(said, at, offer, false, true, meeting) : null);
        int will = s_will.LengthAt(folded, at), can = s_can.LengthAt(folded, at);
        if (will >= can && will > 0)
            return Deed(said, at, will, false, welcomed, meeting);
        if (can == 0 || (folded.AsSpan(at).StartsWith("let me") && s_letMe.LengthAt(folded, at + 7) == 0 && Speech.Deeds.LengthAt(folded, at + 7) < 6))
            return null;
        // "Let me find out" promises; "I can find out" only offers.
        return Deed(said, at, can, !folded.AsSpan(at).StartsWith("let me"), welcomed, meeting);
    }

    private static readonly PhraseSet s_notMine = new("i take it back|i take that back|i take this back|i take it that|i take it you|i take it we|i take it they|i take it from|i take it everybody|i take it nobody");

    private static OwnedTask? Deed(Said said, int at, int opener, bool offered, bool welcomed, MeetingText meeting)
    {
        if (opener == 0 || s_notMine.LengthAt(said.Folded, at) > 0)
            return null;
        string folded = said.Folded;
        int verb = at + opener + 1;
        while (verb < folded.Length && s_adverbs.LengthAt(folded, verb) is var adverb && adverb > 0)
            verb += adverb + 1;
        if (verb >= folded.Length || !char.IsLetter(folded[verb]))
            return null;
        int end = Clauses.EndOf(said.Text, folded, verb, meeting.People);
        (string task, DueDate? due) = DueWords.Part(said.Text, verb, end, meeting);
        due ??= LaterDates.After(said, end, meeting);
        string word = folded[verb..WordEnd(folded, verb)];
        bool isReady = word == "have" && (folded.IndexOf(" ready", verb, StringComparison.Ordinal) > 0 || folded.IndexOf(" done", verb, StringComparison.Ordinal) > 0 || folded.IndexOf(" for you", verb, StringComparison.Ordinal) > 0 || folded.IndexOf(" finished", verb, StringComparison.Ordinal) > 0 || (due?.Day is not null && end - verb > 10));
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

    private static readonly PhraseSet s_stillDeeds = PhraseTables.Of("promises", "still-deeds");

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
        // "Give me until Thursday and you'll have an answer."
        if (said.Folded.AsSpan(at).StartsWith("give me") && said.Folded.IndexOf(" and ", at, StringComparison.Ordinal) is > 0 and var and)
            task = DueWords.Trimmed(said.Text[(and + 5)..]);
        return new OwnedTask(null, null, task, due ?? LaterDates.After(said, said.Text.Length, meeting));
    }

    private static int WordEnd(string text, int at)
    {
        int end = at;
        while (end < text.Length && (char.IsLetter(text[end]) || text[end] is '\'' or '-'))
            end++;
        return end;
    }
}
