using Kb.Compiler.Language;

namespace Kb.Compiler.Statements.Minutes;

/// <summary>What somebody is asked to do and takes on in the next turns: "Can you send me the drawings by Friday, Wim?" / "Sure."</summary>
internal static class Requests
{
    private const int TurnsToAnswer = 2;

    private static readonly PhraseSet s_can = PhraseTables.Of("requests", "can");

    // "Who takes the minutes?": the thing stands right behind.
    private static readonly PhraseSet s_takesWhat = new("takes|does|taking|doing|for");

    private static readonly PhraseSet s_please = new("please");

    private static readonly PhraseSet s_who = PhraseTables.Of("requests", "who");

    /// <summary>Asks for an answer here and now, not for a deed.</summary>
    public static readonly PhraseSet Now = PhraseTables.Of("requests", "now");

    private static readonly PhraseSet s_adverbs = new("please|also|then|maybe|perhaps|possibly|quickly|just|kindly|still|at least|again|try to|try and|make sure to|be able to|go ahead and|take it and");

    private static readonly PhraseSet s_takes = PhraseTables.Of("requests", "takes");

    /// <summary>The task with its owner, and the sentences of the answer; null where nothing is asked, or nobody takes it on.</summary>
    public static (ActionItem Action, IReadOnlyList<Said> Answer)? In(Said said, MeetingText meeting)
    {
        if (said.Speaker is null || Clauses.IsConditional(said.Folded))
            return null;
        return ToSomebody(said, meeting) ?? ToAnybody(said, meeting);
    }

    private static (ActionItem, IReadOnlyList<Said>)? ToSomebody(Said said, MeetingText meeting)
    {
        string? addressed = Clauses.Addressed(said.Text, meeting.People);
        (int verb, bool firm, string? third) = Asked(said, addressed, meeting);
        if (verb < 0)
            return null;
        addressed ??= third;
        int end = Clauses.EndOf(said.Text, said.Folded, verb, meeting.People);
        (string task, DueDate? due) = DueWords.Part(said.Text, verb, end, meeting);
        if (task.Length == 0)
            return null;
        due ??= LaterDates.After(said, end, meeting);
        int passed = 0;
        foreach (IReadOnlyList<Said> turn in meeting.TurnsAfter(said).Take(TurnsToAnswer))
        {
            string speaker = turn[0].Speaker!;
            if (addressed is not null && !People.AreSame(addressed, speaker) && passed++ == 0 && !(third is not null && Replies.Accepts(turn, meeting.People)))
                continue;
            if (speaker == said.Speaker || Replies.Refuses(turn, meeting.People))
                return null;
            Said? date = turn.FirstOrDefault(s => Own(s, meeting) is not null);
            bool takes = Replies.Accepts(turn, meeting.People) || s_takes.Opens(turn[0].Folded) || (date is not null && turn.Count == 1 && turn[0].Text.Length < 40);
            if (!takes)
                return firm && addressed is not null ? Given(said, addressed, task, due, verb, [], meeting) : null;
            return Given(said, addressed ?? speaker, task, due, verb, turn, meeting);
        }

        // Nobody refuses what is said to somebody and is no question.
        return firm && addressed is not null && !said.IsQuestion ? Given(said, addressed, task, due, verb, [], meeting) : null;
    }

    private static (ActionItem, IReadOnlyList<Said>) Given(Said said, string owner, string task, DueDate? due, int verb, IReadOnlyList<Said> answer, MeetingText meeting)
    {
        // A day in the answer is the later word.
        Said? dated = answer.FirstOrDefault(s => Own(s, meeting) is not null);
        DueDate? answered = dated is null ? null : Own(dated, meeting);
        if (due is not null && LaterDates.Dated(said, meeting) is { } asked && DueWords.Part(said.Text, verb, said.Text.Length, meeting).Due is null)
            answer = [.. answer.Take(1), asked, .. answer.Skip(1)];
        string? recipient = said.Folded.AsSpan(verb).Contains(" me ", StringComparison.Ordinal) || said.Folded.AsSpan(verb).EndsWith(" me?") || said.Folded.AsSpan(verb).EndsWith(" me.") ? said.Speaker : Recipients.Of(said, verb, meeting);
        // "You" is who is asked, so nobody else.
        if (recipient is not null && recipient != said.Speaker && !said.Text.Contains(recipient, StringComparison.Ordinal))
            recipient = null;
        var action = new ActionItem(owner, People.AreSame(recipient, owner) ? null : recipient, task, answered ?? due, false, said.At, meeting.Cite([said, .. answer.Take(2).Where(a => a.Passage == said.Passage || a == answer[0]), .. answered is not null ? [dated!] : Array.Empty<Said>()]));
        return (action, answer);
    }

    private static DueDate? Own(Said said, MeetingText meeting) =>
        meeting.Dates(said.Text) is { Count: 1 } dates && dates[0] is { Role: not DateRole.Other, Day: not null } date && !said.IsQuestion ? DueWords.ToDue(date, said.Text) : null;

    // Where the task begins; whether it is given rather than asked; the third person of whom it is asked.
    private static (int Verb, bool Firm, string? Third) Asked(Said said, string? addressed, MeetingText meeting)
    {
        string folded = said.Folded;
        if (AskingTurns.Tagged(said) is { } tagged)
            return (tagged, false, null);
        if (AskingTurns.FromYou(said, addressed, meeting) is { } fromYou)
            return (fromYou, false, null);
        for (int at = 0; at < folded.Length; at++)
        {
            if ((at > 0 && char.IsLetterOrDigit(folded[at - 1])) || !char.IsLetter(folded[at]) || !Clauses.BeginsAt(folded, at) || Clauses.IsQuoted(said.Text, at))
                continue;
            int length = s_can.LengthAt(folded, at);
            if (addressed is not null && !said.IsQuestion && s_youDo.LengthAt(folded, at) is var given && given > 0)
                return (at, true, null);
            bool states = folded.AsSpan(at).StartsWith("you") || folded.AsSpan(at).StartsWith("i ") || folded.AsSpan(at).StartsWith("i'");
            if (length > 0 && states && addressed is null && !said.IsQuestion && !folded.AsSpan(at).StartsWith("i"))
                continue; // "you'll see" is no request
            if (length > 0 && (said.IsQuestion || states || folded.AsSpan(at).Contains("please", StringComparison.Ordinal)))
                return Verb(folded, at + length + 1) is var verb && verb >= 0 ? (verb, states && !said.IsQuestion, null) : (-1, false, null);
            if (s_please.LengthAt(folded, at) is var please && please > 0 && Verb(folded, at + please + 1) is var asked && asked >= 0)
                return (asked, addressed is not null, null);
            if (said.IsQuestion && Third(said, at, meeting) is { } other)
                return (other.Verb, false, other.Name);
            if (addressed is not null && !said.IsQuestion && at > 0 && folded[..at].TrimEnd(' ', ',', ':').EndsWith(PhraseSet.Fold(addressed), StringComparison.Ordinal) && IsOrder(folded, at))
                return (at, true, null);
        }

        return (-1, false, null);
    }

    private static readonly PhraseSet s_youDo = PhraseTables.Of("requests", "you-do");

    // "Ben, bring the keys on Monday."
    private static bool IsOrder(string folded, int at)
    {
        string word = folded[at..WordEnd(folded, at)];
        return Speech.Deeds.LengthAt(folded, at) >= word.Length && Now.LengthAt(folded, at) == 0 && Lexicon.Of(word).CanBeVerb() && word is not ("do" or "have" or "let" or "own" or "order" or "report" or "note" or "quote" or "price" or "record" or "answer" or "work");
    }

    // "Can Ana send it?"
    private static (int Verb, string Name)? Third(Said said, int at, MeetingText meeting)
    {
        // "Maybe Ben can call?"
        if (meeting.People.KnownAt(said.Text, at) is var named && named > 0 && s_modalsBehind.LengthAt(said.Folded, at + named + 1) is var behind && behind > 0)
            return Verb(said.Folded, at + named + 1 + behind + 1) is var deed && deed >= 0 ? (deed, said.Text.Substring(at, named)) : null;
        int modal = Modals.LengthAt(said.Folded, at);
        if (modal == 0 || meeting.People.KnownAt(said.Text, Math.Min(said.Text.Length, at + modal + 1)) is not (> 0 and var name))
            return null;
        int verb = Verb(said.Folded, at + modal + 1 + name + 1);
        return verb < 0 ? null : (verb, said.Text.Substring(at + modal + 1, name));
    }

    private static readonly PhraseSet s_modalsBehind = new("can|could|would|might|will");

    public static readonly PhraseSet Modals = new("can|could|would|will");

    private static int Verb(string folded, int at)
    {
        while (at < folded.Length && s_adverbs.LengthAt(folded, at) is var adverb && adverb > 0)
            at += adverb + 1;
        if (at >= folded.Length || !char.IsLetter(folded[at]) || Now.LengthAt(folded, at) > 0)
            return -1;
        return Lexicon.Of(folded[at..WordEnd(folded, at)]).CanBeVerb() ? at : -1;
    }

    private static (ActionItem, IReadOnlyList<Said>)? ToAnybody(Said said, MeetingText meeting)
    {
        (int start, int length) = s_who.Find(said.Folded);
        if (length == 0 || !Clauses.BeginsAt(said.Folded, start))
            return null;
        int verb = Verb(said.Folded, start + length + 1);
        if (verb < 0 && s_takesWhat.IsIn(said.Folded.Substring(start, length)) && start + length + 3 < said.Text.Length)
            verb = start + length + 1;
        if (verb < 0)
            return null;
        IReadOnlyList<Said>? turn = meeting.TurnsAfter(said).FirstOrDefault();
        if (turn is null || turn[0].Speaker == said.Speaker || !s_takes.Opens(turn[0].Folded) || turn[0].IsQuestion)
            return null;
        // An answer with a task of its own says it better.
        if (Promises.In(turn[0], meeting).Any(a => !Recipients.PointsBack(a.Task) && a.Task.Contains(' ')))
            return null;
        int end = Clauses.EndOf(said.Text, said.Folded, verb, meeting.People);
        (string task, DueDate? due) = DueWords.Part(said.Text, verb, end, meeting);
        return task.Length == 0 ? null : Given(said, turn[0].Speaker!, task, due, verb, turn, meeting);
    }

    public static int WordEnd(string text, int at)
    {
        int end = at;
        while (end < text.Length && (char.IsLetter(text[end]) || text[end] is '\'' or '-'))
            end++;
        return end;
    }
}
