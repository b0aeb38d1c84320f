using Kb.Compiler.Language;

namespace Kb.Compiler.Statements.Minutes.Cues;

/// <summary>A word as cues are looked for in it: as it stands, and as what it is ("ring" is a verb, "Ana" somebody of the meeting).</summary>
/// <param name="Class">The same as <paramref name="Word"/> where the word says how something is meant and not what about.</param>
internal readonly record struct CueWord(string Word, string Class)
{
    private const string Person = "<N>", Day = "<DAY>", Number = "<#>";

    /// <summary>Tags the sentence: a tenth of a millisecond.</summary>
    public static IReadOnlyList<CueWord> Of(Said said, MeetingText meeting)
    {
        IReadOnlyList<DateFound> days = meeting.Dates(said.Text);
        var words = new List<CueWord>();
        int end = 0; // of the last name or date, which may be several words
        foreach (TaggedWord word in WordTagger.Tag(said.Text, null, null))
        {
            if (word.Start < end || char.IsLowSurrogate(word.Lower[0]))
                continue;
            if (meeting.People.KnownAt(said.Text, word.Start) is var name && name > 0)
            {
                words.Add(new CueWord(Person, Person));
                end = word.Start + name;
            }
            else if (days.FirstOrDefault(d => word.End > d.Start && word.Start < d.End) is { Length: > 0 } day && word.Tag is not (WordTag.Preposition or WordTag.To))
            {
                words.Add(new CueWord(Day, Day));
                end = day.End;
            }
            else if (char.IsHighSurrogate(word.Lower[0]) && word.End < said.Text.Length) // a raised thumb agrees
            {
                words.Add(new CueWord(said.Text.Substring(word.Start, 2), "<Sign>"));
            }
            else
            {
                words.Add(new CueWord(word.Tag == WordTag.Value ? Number : word.Lower, ClassOf(word)));
            }
        }

        return words;
    }

    private static string ClassOf(TaggedWord word) => word.Tag switch
    {
        WordTag.Value => Number,
        WordTag.Verb when word.Lower.EndsWith("ing", StringComparison.Ordinal) => "<Ving>",
        WordTag.Verb when word.Lower.EndsWith('s') && !word.Lower.EndsWith("ss", StringComparison.Ordinal) => "<Vs>",
        WordTag.Verb when word.Lower.EndsWith("ed", StringComparison.Ordinal) || (Lexicon.BaseOf(word.Lower) is { } root && root != word.Lower) => "<Ved>",
        WordTag.Verb => "<V>",
        WordTag.Noun or WordTag.Name => "<Noun>",
        WordTag.Adjective => "<Adj>",
        WordTag.Adverb => "<Adv>",
        _ => word.Lower,
    };
}
