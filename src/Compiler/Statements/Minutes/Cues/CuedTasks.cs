using Kb.Compiler.Language;

namespace Kb.Compiler.Statements.Minutes.Cues;

/// <summary>Who is to do what by when, in a sentence that is known to give or take on a task.</summary>
internal static class CuedTasks
{
    // "Ana coordinates, Ben looks after the radio and Cleo writes" says who they are.
    private const int MostNames = 2;

    private static readonly PhraseSet s_mine = new("i|i'll|i'm|i'd|i've|my|mine|me|myself");
    private static readonly PhraseSet s_self = new("i|i'll|i'm|i'd|i've");
    private static readonly PhraseSet s_fromMe = new("from me|by me|with me|leave it to me|leave that to me|is mine|on me");
    private static readonly PhraseSet s_you = new("you|you'll|your|you're|you'd|yours");

    // "You'll all find it in your inbox": who gets it is not who does it.
    private static readonly PhraseSet s_youDo = new("can you|could you|would you|will you|you can|you could|you should|you need to|you have to|you must|you're to|you might|you do|you take|you write|you ask|you call|you ring|you send|you bring|you get|you tell|you'd better|do you mind|are you");
    private static readonly PhraseSet s_away = new("be on holiday|is on holiday|be away|is away|be on leave|is on leave");
    private static readonly PhraseSet s_if = new("if|unless|had i|were i|i wish|suppose|imagine");
    private static readonly PhraseSet s_ours = new("we|we'll|us|our|somebody|someone|everybody|everyone|all of us");

    /// <summary>Null where nobody can be told to be the doer.</summary>
    /// <param name="sure">Whether words of doubt ("once", "if you can") are known to be no denial.</param>
    public static ActionItem? In(Said said, MeetingText meeting, bool sure)
    {
        if (DatedTasks.IsReport(said, meeting))
            return null;
        if ((Names(said, meeting).Count() > MostNames && Doers.Opening(said, meeting) is null) || s_if.Opens(said.Folded) || s_away.IsIn(said.Folded) || (!sure && DatedTasks.IsDenied(said)) || Clauses.IsQuoted(said.Text, said.Text.Length / 2) || Promises.IsCalledOff(said, meeting))
            return null;
        IReadOnlyList<Said>? answer = said.Speaker is null ? null : meeting.TurnsAfter(said).FirstOrDefault();
        if (answer is not null && Replies.Refuses(answer, meeting.People) && answer[0].Speaker != said.Speaker)
            return null;
        string? addressed = Clauses.Addressed(said.Text, meeting.People);
        bool order = said.Speaker is not null && IsOrder(said);
        bool answered = addressed is null && answer is not null && answer[0].Speaker != said.Speaker && (said.IsQuestion || order || s_you.IsIn(said.Folded)) && Replies.Accepts(answer, meeting.People);
        string? owner = Owner(said, addressed, answered ? answer![0].Speaker : order ? meeting.TurnBefore(said) is [.., var last] && last.Speaker != said.Speaker ? last.Speaker : null : null, order, meeting);
        // "I shall give notice on Wednesday", in notes that do not say whose they are.
        if (owner is null && !(said.Speaker is null && meeting.Author is null && s_self.Opens(said.Folded)))
            return null;
        int from = owner is null ? 0 : Doers.TaskStart(said, owner, meeting);
        (string task, DueDate? due) = DueWords.Part(said.Text, from, said.Text.Length, meeting);
        if (!task.Contains(' ', StringComparison.Ordinal))
            return null;
        // A day in the answer is the later word; one in the next sentence of the same speaker is better than none.
        Said? dated = answer is not null && (answered || addressed is not null) ? answer.FirstOrDefault(s => !s.IsQuestion && Day(s, meeting) is not null) : null;
        due = (dated is null ? null : Day(dated, meeting)) ?? due ?? LaterDates.After(said, said.Text.Length, meeting);
        string? recipient = Recipients.Of(said, from, meeting);
        return WholeTask.Of(said, new ActionItem(owner is null ? null : meeting.People.Spelled(owner), People.AreSame(recipient, owner) ? null : recipient, task, due, false, said.At, meeting.Cite([said, .. answered ? [answer![0]] : Array.Empty<Said>(), .. dated is null ? Array.Empty<Said>() : [dated]])), meeting);
    }

    private static string? Owner(Said said, string? addressed, string? taker, bool order, MeetingText meeting)
    {
        string[] named = [.. Names(said, meeting).Where(n => !People.AreSame(n, said.Speaker))];
        bool mine = s_mine.IsIn(said.Folded), yours = s_you.IsIn(said.Folded);
        if (said.Speaker is null)
            return OwnerInNotes(said, named, mine, meeting);
        if (s_fromMe.IsIn(said.Folded))
            return said.Speaker;
        // "On my desk by Friday, Tom": what is mine does not make me the doer.
        if (addressed is not null && (!s_self.IsIn(said.Folded) || said.IsQuestion || yours))
            return addressed;
        if (taker is not null && (!mine || said.IsQuestion || order))
            return taker;
        if (Agent(said, meeting) is { } agent && !People.AreSame(agent, addressed))
            return agent;
        if (order)
            return meeting.OtherThan(said.Speaker);
        if (said.IsQuestion && s_youDo.IsIn(said.Folded))
            return meeting.TurnsAfter(said).FirstOrDefault() is { } reply && reply[0].Speaker != said.Speaker && !reply[0].IsQuestion ? reply[0].Speaker : null;
        if (mine)
            return said.Speaker;
        return named.Length == 1 && !yours ? named[0] : named.Length == 0 && !s_youDo.IsIn(said.Folded) && !s_ours.IsIn(said.Folded) && !said.IsQuestion ? said.Speaker : null;
    }

    // Whoever opens the sentence does it; behind "I" and "she" no other name is the doer's, and no name that something is done to.
    private static string? OwnerInNotes(Said said, string[] named, bool mine, MeetingText meeting) =>
        Doers.Opening(said, meeting) is { } opening ? opening
        : s_self.Opens(said.Folded) ? s_get.Opens(said.Folded) && meeting.People.SoleBehind(s_from, said.Text) is { } giver ? giver : said.Author
        : Pronouns.LengthAt(said.Folded, 0) > 0 ? Pronouns.Resolve(said, 0, meeting) ?? Pronouns.Subject(said, meeting)
        : meeting.People.SoleBehind(s_agents, said.Text) ?? (mine ? said.Author : null) ?? (named.Length == 1 && !Doers.IsObject(said, named[0], meeting) ? named[0] : null);

    // "Well, sum up whatever is on it and let me see it on Friday."
    private static bool IsOrder(Said said)
    {
        int at = s_lead.LengthAt(said.Folded, 0);
        string rest = said.Folded[at..].TrimStart(' ', ',');
        string verb = rest[..Math.Max(0, rest.AsSpan().IndexOfAny(" ,."))];
        return verb.Length > 1 && verb != "expect" && !verb.EndsWith("ing", StringComparison.Ordinal) && !verb.EndsWith("ed", StringComparison.Ordinal) && FunctionWords.Of(verb) == FunctionClass.None && Lexicon.Of(verb) is var word && word.IsMainlyVerb() && !s_noOrder.Opens(rest);
    }

    // "I get the sums from Ana by the 22nd"
    private static readonly PhraseSet s_get = new("i get|i'll get|i have|i'll have|i expect|i receive|i am to get|i'm to get");
    private static readonly string[] s_from = [" from "];

    private static readonly PhraseSet s_lead = new("well|then|so|and|okay|ok|right|good|please|fine|just|yes");
    private static readonly PhraseSet s_noOrder = new("let|let's|lets|thank|thanks|see|seems|looks|sounds|says|said|got|went|came|done|sent|consider|count|hand me|give me|give it here|leave|got it|agreed");

    private static readonly string[] s_agents = [" by ", " from ", " with ", ": ", " -> ", " → ", "(", " for "];

    // The name that opens the sentence or its part behind a label; else the one that stands as the doer behind it.
    private static string? Agent(Said said, MeetingText meeting) =>
        Doers.Opening(said, meeting) ?? (said.Speaker is null ? meeting.People.SoleBehind(s_agents, said.Text) : null);

    private static IEnumerable<string> Names(Said said, MeetingText meeting) =>
        Enumerable.Range(0, said.Text.Length).Where(i => char.IsUpper(said.Text[i]) && (i == 0 || !char.IsLetterOrDigit(said.Text[i - 1]))).Select(i => (At: i, Length: meeting.People.KnownAt(said.Text, i))).Where(n => n.Length > 0)
            .Select(n => meeting.People.Spelled(said.Text.Substring(n.At, n.Length))).Distinct(StringComparer.Ordinal);

    private static DueDate? Day(Said said, MeetingText meeting) =>
        meeting.Dates(said.Text) is [{ Role: not DateRole.Other, Day: not null } date] ? DueWords.ToDue(date, said.Text) : null;
}
