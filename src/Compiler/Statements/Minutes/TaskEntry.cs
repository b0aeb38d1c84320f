using Kb.Compiler.Language;

namespace Kb.Compiler.Statements.Minutes;

/// <summary>Reads one entry of a list of tasks: "Ana: send the quote by Friday", "Ana to send …", "send the quote (Ana, 12 April)", "send the quote - @ana".</summary>
internal static class TaskEntry
{
    private static readonly PhraseSet s_verbs = PhraseTables.Of("tasks", "verbs");

    private static readonly PhraseSet s_owner = new("owner|owners|who|responsible|assigned to|assignee|by|lead|owned by|resp");

    private static readonly PhraseSet s_due = new("due|due date|deadline|by|when|until|target|due on|due by|date");

    /// <param name="from">Where the entry begins, behind its label.</param>
    /// <param name="speaker">Who the reader took for a speaker: in a list of tasks the one who is to do it.</param>
    public static OwnedTask Read(string text, int from, MeetingText meeting, string? speaker)
    {
        int start = from;
        while (start < text.Length && text[start] is ' ' or '-' or '–' or '—' or ':' or '>' or '→')
            start++;
        (string? owner, int task) = Opening(text, start, meeting.People);
        (string? trailing, int end, DueDate? due) = Trailing(text, task, meeting);
        owner ??= trailing ?? speaker;
        (string words, DueDate? within) = DueWords.Part(text, task, end, meeting);
        // "By Friday: Ana calls …"
        if (owner is null && words.Length > 0 && text.IndexOf(words, task, StringComparison.Ordinal) is var again && again > task && Opening(text, again, meeting.People) is (not null, _) named)
            (owner, words) = (named.Owner, DueWords.Part(text, named.Task, end, meeting).Task);
        // "Poster: Lotte", "Venue - Ana": the other way round.
        if (owner is null && Swapped(words, meeting.People) is { } swapped)
            return new OwnedTask(swapped.Owner, null, swapped.Task, due ?? within);
        return new OwnedTask(owner, null, words, due ?? within);
    }

    /// <summary>"Owner: Tom." and "Due 12 April." as sentences of their own.</summary>
    public static OwnedTask ReadLabelled(string text, MeetingText meeting)
    {
        string folded = PhraseSet.Fold(text);
        int owner = s_owner.LengthAt(folded, 0), due = s_due.LengthAt(folded, 0);
        if (due > 0)
        {
            DateFound[] dates = [.. meeting.Dates(text)];
            if (dates.Length == 1 && text.Length - dates[0].Length < due + 5)
                return OwnedTask.None with { Due = DueWords.ToDue(dates[0], text) };
        }

        int name = owner > 0 ? owner + text.AsSpan(owner).IndexOfAnyExcept(' ', ':', '=') - owner : -1;
        return owner > 0 && text.Length > owner && text[owner] is ':' or ' ' && meeting.People.NamesAt(text, owner + text.AsSpan(owner).IndexOfAnyExcept(' ', ':')) is var length && length > 0 && text.Length - length - owner < 5
            ? OwnedTask.None with { Owner = text.Substring(owner + text.AsSpan(owner).IndexOfAnyExcept(' ', ':'), length) }
            : OwnedTask.None;
    }

    private static (string? Owner, int Task) Opening(string text, int at, People people)
    {
        if (at < text.Length && text[at] is '[' or '(' && text.IndexOfAny([']', ')'], at) is var close && close > 0 && (people.NamesAt(text, at + 1) == close - at - 1 || people.IsKnown(text[(at + 1)..close])))
            return (people.Spelled(text[(at + 1)..close]), close + 1);
        int length = people.NamesAt(text, at);
        if (length == 0)
            return (null, at);
        int after = at + length;
        ReadOnlySpan<char> rest = text.AsSpan(after);
        if (text[at] == '@')
            return (people.Spelled(text[at..after]), Behind(text, after, s_verbs));
        if (rest.StartsWith(":") || rest.StartsWith(" - ") || rest.StartsWith(" – ") || rest.StartsWith(" — ") || rest.StartsWith(" -> ") || rest.StartsWith(" → ") || (rest.StartsWith(" (") && rest.IndexOf("):") > 0))
            return (text[at..after], after + Math.Max(1, rest.IndexOf(':') is var colon && rest.StartsWith(" (") ? colon + 1 : 1));
        int verb = Behind(text, after, s_verbs);
        if (verb > after)
            return (text[at..after], verb);
        // "Brenner sends the samples": nobody was introduced so, but it stands where people stand.
        if (rest.StartsWith(" ") && after + 1 < text.Length && char.IsAsciiLetterLower(text[after + 1]) && WordAt(text, after + 1) is { Length: > 3 } word && word[^1] == 's' && Lexicon.Of(word).CanBeVerb())
            return (text[at..after], after);
        // "Ana sends the quote", "Ana, the drawings"
        if (people.KnownAt(text, at) > 0)
            return (text[at..after], after + (rest.StartsWith(",") ? 1 : 0));
        return (null, at);
    }

    private static string WordAt(string text, int at)
    {
        int end = at;
        while (end < text.Length && char.IsAsciiLetterLower(text[end]))
            end++;
        return text[at..end];
    }

    private static int Behind(string text, int at, PhraseSet words)
    {
        int start = at;
        while (start < text.Length && text[start] is ' ' or ',' or ':' or '-')
            start++;
        int length = words.LengthAt(PhraseSet.Fold(text), start);
        return length > 0 ? start + length : at;
    }

    // What stands behind the task in brackets or after a dash: who, when, or both.
    private static (string? Owner, int End, DueDate? Due) Trailing(string text, int from, MeetingText meeting)
    {
        int end = text.Length;
        while (end > from && text[end - 1] is '.' or ' ')
            end--;
        string? owner = null;
        DueDate? due = null;
        for (bool more = true; more;)
        {
            more = false;
            (int open, int close) = LastPart(text, from, end);
            if (open < 0)
                break;
            string part = text[open..close].Trim(' ', '(', ')', '[', ']', '-', '–', '—', ',', ';', '.', '→', '>');
            if (part.Length > 0 && Judge(part, meeting) is { } judged && (judged.Owner is null || owner is null))
            {
                owner ??= judged.Owner;
                due ??= judged.Due;
                (end, more) = (open, true);
                while (end > from && text[end - 1] is ' ' or '.' or ',' or ';')
                    end--;
            }
        }

        return (owner, end, due);
    }

    private static (int Open, int Close) LastPart(string text, int from, int end)
    {
        if (end <= from)
            return (-1, -1);
        if (text[end - 1] is ')' or ']')
            return text.LastIndexOfAny(['(', '['], end - 1, end - from) is var bracket && bracket > from ? (bracket, end) : (-1, -1);
        int best = -1;
        foreach (string sign in s_partings)
        {
            int at = text.LastIndexOf(sign, end - 1, end - from, StringComparison.Ordinal);
            while (sign == ". " && at > from && Initials.IsStop(text, at)) // "ask Ruth A. about it"
                at = text.LastIndexOf(sign, at - 1, at - from, StringComparison.Ordinal);
            best = Math.Max(best, at);
        }

        return best > from ? (best, end) : (-1, -1);
    }

    private static readonly string[] s_partings = [" - ", " – ", " — ", " @", ", ", "; ", " → ", " -> ", ". ", " | ", " / "];

    /// <summary>Null where a part is neither who nor when.</summary>
    private static OwnedTask? Judge(string part, MeetingText meeting)
    {
        OwnedTask result = OwnedTask.None;
        foreach (string piece in part.Split([',', ';', '|'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            string folded = PhraseSet.Fold(piece);
            int label = s_owner.LengthAt(folded, 0);
            string bare = label > 0 && label < piece.Length ? piece[label..].Trim(' ', ':', '=') : piece;
            DateFound[] dates = [.. meeting.Dates(piece).Where(d => d.Role != DateRole.Other)];
            if (meeting.People.NamesAt(bare, 0) == bare.Length && bare.Length > 0)
                result = result with { Owner = meeting.People.Spelled(bare) };
            else if (meeting.People.IsKnown(bare))
                result = result with { Owner = meeting.People.Spelled(bare) };
            else if (dates.Length == 1 && piece.Length - dates[0].Length <= 6 && s_due.LengthAt(folded, 0) is var due && piece[..dates[0].Start].Trim(' ', ':').Length <= due)
                result = result with { Due = DueWords.ToDue(dates[0], piece) };
            else if (dates.Length == 1 && meeting.People.NamesAt(bare, 0) is var name && name > 0 && bare[name..].Trim(' ', '-', '/', ':').Length <= dates[0].Length)
                result = result with { Owner = meeting.People.Spelled(bare[..name]), Due = DueWords.ToDue(dates[0], piece) };
            else
                return null;
        }

        return result;
    }

    private static (string Owner, string Task)? Swapped(string words, People people)
    {
        int colon = words.LastIndexOf(": ", StringComparison.Ordinal);
        string last = colon > 0 ? words[(colon + 2)..] : "";
        return colon > 0 && (people.IsKnown(last) || FirstNames.Contains(last)) ? (last, words[..colon]) : null;
    }
}
