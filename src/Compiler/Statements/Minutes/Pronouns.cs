using Kb.Compiler.Language;

namespace Kb.Compiler.Statements.Minutes;

/// <summary>Who "he", "she" and "they" are where a sentence gives them something to do: the person named last before, if no other can be meant.</summary>
internal static class Pronouns
{
    private static readonly PhraseSet s_subjects = new("he|she|they|he'll|she'll|they'll|he'd|she'd|he's|she's");

    /// <summary>Behind "he" these answer somebody, so that he is who was spoken to, the one named last.</summary>
    private static readonly PhraseSet s_answers = new("agreed|accepted|promised|offered|volunteered|said|took|undertook|will|has agreed|has promised|has offered|kindly");

    /// <summary>Length of such a word at that place; 0 where none stands there.</summary>
    public static int LengthAt(string folded, int at) => s_subjects.LengthAt(folded, at) is var length && length > 0 ? folded.AsSpan(at, length).IndexOf('\'') is var cut && cut > 0 ? cut : length : 0;

    /// <summary>Null where nobody, or more than one, may be meant.</summary>
    public static string? Resolve(Said said, int at, MeetingText meeting)
    {
        int verb = at + LengthAt(said.Folded, at) + 1;
        List<string> here = Named(said.Text, at, meeting.People);
        if (here.Count == 0 && said.At.Sentence > 0)
            here = Named(meeting.Said[said.Index - 1].Text, int.MaxValue, meeting.People, owners: false);
        string[] others = [.. here.Where(n => !People.AreSame(n, said.Speaker)).Distinct(StringComparer.Ordinal)];
        if (others.Length == 1 )
            return others[0];
        return others.Length > 1 && verb < said.Folded.Length && s_answers.LengthAt(said.Folded, verb) > 0 ? others[^1] : null;
    }

    /// <summary>The one whom the sentences before speak of: whose name opens the nearest of them that does not itself open with such a word, or the one name in it; null at the start of a paragraph, and where nobody is named.</summary>
    public static string? Subject(Said said, MeetingText meeting)
    {
        for (int i = said.Index - 1, back = 0; i >= 0 && back < MostBack && meeting.Said[i].Passage == said.Passage; i--, back++)
        {
            Said before = meeting.Said[i];
            string[] named = [.. Named(before.Text, int.MaxValue, meeting.People, owners: false).Distinct(StringComparer.Ordinal)];
            if (named.Length > 0 && meeting.People.KnownAt(before.Text, 0) > 0)
                return named[0];
            if (named.Length == 1 && LengthAt(before.Folded, 0) == 0)
                return named[0];
            if (named.Length > 0 || LengthAt(before.Folded, 0) == 0)
                return null;
        }

        return null;
    }

    private const int MostBack = 4;

    private static List<string> Named(string text, int until, People people, bool owners = true)
    {
        var names = new List<string>();
        for (int at = 0; at < Math.Min(text.Length, until); at++)
        {
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && char.IsUpper(text[at]) && (people.KnownAt(text, at) is var length && length > 0 || (length = FirstNameAt(text, at)) > 0))
            {
                // "Ana's report": who "she" is then, is not said.
                if (owners || !(at + length + 1 < text.Length && text[at + length] is '\'' or '’' && text[at + length + 1] == 's' && !text.AsSpan(at + length + 2).TrimStart().StartsWith("going")))
                    names.Add(people.Spelled(text.Substring(at, length)));
                at += length;
            }
        }

        return names;
    }

    // Somebody who was not there.
    private static int FirstNameAt(string text, int at)
    {
        int end = at;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        return FirstNames.Contains(text[at..end]) && People.IsNameWord(text[at..end]) ? end - at : 0;
    }
}
