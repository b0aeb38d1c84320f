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
    private static readonly PhraseSet s_ours = new("we|we'll|us|our|somebody|someone|everybody|everyone|all of us");

    /// <summary>Null where nobody can be told to be the doer.</summary>
    public static ActionItem? In(Said said, MeetingText meeting)
    {
        if (Names(said, meeting).Count() > MostNames || DatedTasks.IsDenied(said.Folded) || Clauses.IsQuoted(said.Text, said.Text.Length / 2) || Promises.IsCalledOff(said, meeting))
            return null;
        IReadOnlyList<Said>? answer = said.Speaker is null ? null : meeting.TurnsAfter(said).FirstOrDefault();
        if (answer is not null && Replies.Refuses(answer, meeting.People) && answer[0].Speaker != said.Speaker)
            return null;
        string? addressed = Clauses.Addressed(said.Text, meeting.People);
        bool answered = addressed is null && answer is not null && answer[0].Speaker != said.Speaker && (said.IsQuestion || s_you.IsIn(said.Folded)) && Replies.Accepts(answer, meeting.People);
        string? owner = Owner(said, addressed, answered ? answer![0].Speaker : null, meeting);
        if (owner is null)
            return null;
        int from = Start(said, owner, meeting);
        (string task, DueDate? due) = DueWords.Part(said.Text, from, said.Text.Length, meeting);
        if (!task.Contains(' ', StringComparison.Ordinal))
            return null;
        // A day in the answer is the later word; one in the next sentence of the same speaker is better than none.
        Said? dated = answer is not null && (answered || addressed is not null) ? answer.FirstOrDefault(s => !s.IsQuestion && Day(s, meeting) is not null) : null;
        due = (dated is null ? null : Day(dated, meeting)) ?? due ?? LaterDates.After(said, said.Text.Length, meeting);
        string? recipient = Recipients.Of(said, from, meeting);
        return new ActionItem(meeting.People.Spelled(owner), People.AreSame(recipient, owner) ? null : recipient, task, due, false, said.At, meeting.Cite([said, .. answered ? [answer![0]] : Array.Empty<Said>(), .. dated is null ? Array.Empty<Said>() : [dated]]));
    }

    private static string? Owner(Said said, string? addressed, string? taker, MeetingText meeting)
    {
        string[] named = [.. Names(said, meeting).Where(n => !People.AreSame(n, said.Speaker))];
        bool mine = s_mine.IsIn(said.Folded), yours = s_you.IsIn(said.Folded);
        if (said.Speaker is null)
            return Agent(said, meeting) ?? (mine ? said.Author : null) ?? (Pronouns.LengthAt(said.Folded, 0) > 0 ? Pronouns.Resolve(said, 0, meeting) : null) ?? (named.Length == 1 ? named[0] : null);
        if (s_fromMe.IsIn(said.Folded))
            return said.Speaker;
        // "On my desk by Friday, Tom": what is mine does not make me the doer.
        if (addressed is not null && (!s_self.IsIn(said.Folded) || said.IsQuestion || yours))
            return addressed;
        if (taker is not null && (!mine || said.IsQuestion))
            return taker;
        if (Agent(said, meeting) is { } agent && !People.AreSame(agent, addressed))
            return agent;
        if (mine)
            return said.Speaker;
        return named.Length == 1 && !yours ? named[0] : named.Length == 0 && !yours && !s_ours.IsIn(said.Folded) && !said.IsQuestion ? said.Speaker : null;
    }

    private static readonly string[] s_agents = [" by ", " from ", " with ", ": ", " -> ", " → ", "(", " for "];

    // The name that opens the sentence or its part behind a label; else the one that stands as the doer behind it.
    private static string? Agent(Said said, MeetingText meeting)
    {
        string text = said.Text;
        int colon = text.IndexOf(": ", StringComparison.Ordinal);
        foreach (int at in colon is > 0 and < 40 ? (int[])[0, colon + 2] : [0])
        {
            if (meeting.People.KnownAt(text, at) is var name && name > 0 && at + name < text.Length && text[at + name] is ' ' or ':' or '\'' or '’' or '/' && !IsOwner(text, at + name))
                return text.Substring(at, name);
        }

        return said.Speaker is null ? meeting.People.SoleBehind(s_agents, text) : null;
    }

    // "Ana's report" is Ana's; "Ana's sending it" is not.
    private static bool IsOwner(string text, int at) =>
        at + 2 < text.Length && text[at] is '\'' or '’' && text[at + 1] == 's' && !text.AsSpan(at + 2).TrimStart().ToString().Split(' ')[0].EndsWith("ing", StringComparison.Ordinal);

    private static IEnumerable<string> Names(Said said, MeetingText meeting) =>
        Enumerable.Range(0, said.Text.Length).Where(i => char.IsUpper(said.Text[i]) && (i == 0 || !char.IsLetterOrDigit(said.Text[i - 1]))).Select(i => (At: i, Length: meeting.People.KnownAt(said.Text, i))).Where(n => n.Length > 0)
            .Select(n => meeting.People.Spelled(said.Text.Substring(n.At, n.Length))).Distinct(StringComparer.Ordinal);

    private static DueDate? Day(Said said, MeetingText meeting) =>
        meeting.Dates(said.Text) is [{ Role: not DateRole.Other, Day: not null } date] ? DueWords.ToDue(date, said.Text) : null;

    // Behind the name of the doer where the sentence opens with it.
    private static int Start(Said said, string owner, MeetingText meeting) =>
        meeting.People.KnownAt(said.Text, 0) is var name && name > 0 && name + 1 < said.Text.Length && said.Text[name] is ' ' or ':' or ',' && People.AreSame(meeting.People.Spelled(said.Text[..name]), meeting.People.Spelled(owner)) ? name + 1 : 0;
}
