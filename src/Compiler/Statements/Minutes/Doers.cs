using Kb.Compiler.Language;

namespace Kb.Compiler.Statements.Minutes;

/// <summary>Who does something, where the sentence opens with him.</summary>
internal static class Doers
{
    private const int LongestLabel = 40;

    /// <summary>The name as written that opens the sentence or its part behind a label; in notes also one letter that is somebody ("M. digs out the mail"). Null where none does.</summary>
    public static string? Opening(Said said, MeetingText meeting)
    {
        string text = said.Text;
        int colon = text.IndexOf(": ", StringComparison.Ordinal);
        foreach (int at in colon is > 0 and < LongestLabel ? (int[])[0, colon + 2] : [0])
        {
            if (meeting.People.KnownAt(text, at) is var name && name > 0 && at + name < text.Length && text[at + name] is ' ' or ':' or ',' or '\'' or '’' or '/' && !IsOwner(text, at + name) && !(said.Speaker is not null && text[at + name] == ','))
                return text.Substring(at, name);
            if (said.Speaker is null && meeting.People.LetterAt(text, at) is { } lettered)
                return lettered;
        }

        return null;
    }

    /// <summary>UTF-16 index behind the name of the doer where the sentence opens with it, else 0.</summary>
    public static int TaskStart(Said said, string owner, MeetingText meeting) =>
        meeting.People.KnownAt(said.Text, 0) is var name && name > 0 && name + 1 < said.Text.Length && said.Text[name] is ' ' or ':' or ',' && People.AreSame(meeting.People.Spelled(said.Text[..name]), meeting.People.Spelled(owner)) ? name + 1 : 0;

    /// <summary>Whether a name stands in a sentence only as the one whom something is done to or for: "tells Ana", "goes to Ana", "will be with Ana": behind a word in small letters, where no clause begins.</summary>
    public static bool IsObject(Said said, string name, MeetingText meeting)
    {
        for (int at = 0; at < said.Text.Length; at++)
        {
            if (!char.IsUpper(said.Text[at]) || at > 0 && char.IsLetterOrDigit(said.Text[at - 1]) || meeting.People.KnownAt(said.Text, at) is not (> 0 and var length) || !People.AreSame(meeting.People.Spelled(said.Text.Substring(at, length)), name))
                continue;
            string before = at > 1 && said.Text[at - 1] == ' ' ? said.Text[..(at - 1)] : "";
            if (Clauses.BeginsAt(said.Folded, at) || before.Length == 0 || !char.IsLower(before[^1]) || !char.IsLower(before[before.LastIndexOf(' ') + 1]))
                return false; // "Miss Keane" too
            if (IsFollowedByDeed(said.Folded, at + length))
                return false; // "for the lamps Ana brings two quotes"
        }

        return true;
    }

    private static bool IsFollowedByDeed(string folded, int at)
    {
        if (at + 1 >= folded.Length || folded[at] != ' ')
            return false;
        string rest = folded[(at + 1)..], word = rest[..(rest.AsSpan().IndexOfAny(" ,.;:") is var end && end < 0 ? rest.Length : end)];
        return s_does.Opens(rest) || word.Length > 3 && word[^1] == 's' && !s_happens.Opens(rest) && Lexicon.Of(word).CanBeVerb();
    }

    private static readonly PhraseSet s_does = new("will|shall|is to|is having|must|has to");
    private static readonly PhraseSet s_happens = new("comes|starts|joins|leaves|arrives|goes|gets|receives|says|knows|thinks|wants|needs|likes|this");

    // "Ana's report" is Ana's; "Ana's sending it" is not.
    private static bool IsOwner(string text, int at) =>
        at + 2 < text.Length && text[at] is '\'' or '’' && text[at + 1] == 's' && !text.AsSpan(at + 2).TrimStart().ToString().Split(' ')[0].EndsWith("ing", StringComparison.Ordinal);
}
