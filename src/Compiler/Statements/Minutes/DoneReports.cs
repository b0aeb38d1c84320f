using Kb.Compiler.Language;
using Kb.Compiler.Sources;

namespace Kb.Compiler.Statements.Minutes;

/// <summary>Finds explicit reports that something is done: words that close a task, ticked items, lists under "Closed since last time", and deeds told in the perfect. What is unsure, unfinished or still to come is none.</summary>
internal static class DoneReports
{
    private static readonly PhraseSet s_closed = PhraseTables.Of("done", "closed");
    private static readonly PhraseSet s_hasDone = PhraseTables.Of("done", "has-done");
    private static readonly PhraseSet s_not = PhraseTables.Of("done", "not");
    private static readonly PhraseSet s_closing = new("closed|done|completed|finished|ticked off|struck off");
    private static readonly PhraseSet s_me = new("i|i've|my|mine|me|we've");

    public static IEnumerable<DoneReport> Of(MeetingText meeting)
    {
        foreach (Said said in meeting.Said)
        {
            if (said.IsQuestion || meeting.IsHead(said) || said.Section is MinutesSection.Attendees or MinutesSection.Agenda or MinutesSection.Absent or MinutesSection.Questions || s_not.IsIn(said.Folded) || said.Text.Contains('"') || said.Text.Contains('“') || Clauses.IsConditional(said.Folded))
                continue;
            bool listed = said.Section == MinutesSection.Review && said.Passage.Kind is PassageKind.ListItem && said.Passage.Heading.Any(h => s_closing.IsIn(PhraseSet.Fold(h)));
            bool closed = listed || s_closed.IsIn(said.Folded);
            bool told = closed || s_hasDone.IsIn(said.Folded);
            if (!told && !IsDeed(said))
                continue;
            // Any other deed has to say itself what it is about.
            yield return new DoneReport(said.Text, said.At, Owner(said, meeting), closed, listed, meeting.Cite([said, .. told ? About(said, meeting) : []]));
        }
    }

    /// <summary>Whether a sentence closes something in so many words.</summary>
    public static bool SaysClosed(string text) => s_closed.IsIn(PhraseSet.Fold(text));

    /// <summary>A sentence that is known to report a deed; null where it denies or supposes it, or tells of no past.</summary>
    public static DoneReport? Told(Said said, MeetingText meeting) => s_not.IsIn(said.Folded) || Clauses.IsConditional(said.Folded) || !(Tense.IsPast(said.Text) || said.Folded.Contains(" been ", StringComparison.Ordinal) || s_there.IsIn(said.Folded)) ? null : new(said.Text, said.At, Owner(said, meeting), true, false, meeting.Cite([said, .. About(said, meeting)]));

    // "Haruto collected the two quotes", "the stand lamps are here": what else happened may be what was promised.
    private static bool IsDeed(Said said) => !s_telling.IsIn(said.Folded) && (s_there.IsIn(said.Folded) || Tense.IsPast(said.Text));

    private static readonly PhraseSet s_there = PhraseTables.Of("done", "there");
    private static readonly PhraseSet s_telling = PhraseTables.Of("done", "telling");

    // "by Daniel", "Hamid finished them", "Marta's texts", "I've spoken to all three".
    private static string? Owner(Said said, MeetingText meeting)
    {
        for (int at = 0; at < said.Text.Length; at++)
        {
            if ((at == 0 || !char.IsLetterOrDigit(said.Text[at - 1])) && char.IsUpper(said.Text[at]) && Named(said.Text, at, meeting.People) is var name && name > 0)
                return meeting.People.Spelled(said.Text.Substring(at, name));
        }

        return said.Me is { } me && s_me.IsIn(said.Folded) ? me : null;
    }

    private static int Named(string text, int at, People people)
    {
        int known = people.KnownAt(text, at);
        return known > 0 ? known : at == 0 ? people.NamesAt(text, at) : 0;
    }

    // What the turn or the item is about stands before: "Schools. I've spoken to all three, that's finished."
    private static IEnumerable<Said> About(Said said, MeetingText meeting)
    {
        if (said.Index == 0)
            return [];
        Said before = meeting.Said[said.Index - 1];
        return before.Passage == said.Passage ? [before] : said.Speaker is not null && before.Text.Length < 40 && before.Speaker is not null ? [before] : [];
    }
}
