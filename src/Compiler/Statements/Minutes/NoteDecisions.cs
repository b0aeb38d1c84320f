using Kb.Compiler.Language;
using Kb.Compiler.Sources;

namespace Kb.Compiler.Statements.Minutes;

/// <summary>Decisions of minutes and notes that no label marks: "After a long talk it was agreed to …", "Nobody objected, so the bicycles go …", "the guide now comes in four languages", "Colour: black.", "trial moved: week of 11 May".</summary>
internal static class NoteDecisions
{
    private const int LongestNote = 90;

    private static readonly PhraseSet s_labelWords = PhraseTables.Of("decisions", "label-words");
    private static readonly PhraseSet s_passive = PhraseTables.Of("decisions", "agreed-passive");
    private static readonly PhraseSet s_unopposed = PhraseTables.Of("decisions", "unopposed");
    private static readonly PhraseSet s_leadIn = PhraseTables.Of("decisions", "lead-in");
    private static readonly PhraseSet s_moves = PhraseTables.Of("decisions", "moves");
    private static readonly PhraseSet s_changed = PhraseTables.Of("decisions", "changed");
    private static readonly PhraseSet s_limits = PhraseTables.Of("decisions", "limits");
    private static readonly PhraseSet s_attributes = PhraseTables.Of("decisions", "attributes");
    private static readonly PhraseSet s_noValue = PhraseTables.Of("decisions", "no-value");
    private static readonly PhraseSet s_not = new("not|n't|didn't|don't|isn't|haven't|never|nothing|nobody|if|whether|could|might|would|may|should we|shall we|maybe|perhaps|wants|wanted|hopes|suggested|proposed|idea|asked|thinks|thought|last week|last month|last year|last time|yesterday|already|had|they|he|she|i");
    private static readonly PhraseSet s_reports = new("says|said|told|reported|announced|mentioned|according to|confirmed that|they say|is going to|are going to|plans to|intends to|next meeting|next one|next call|closed|ended|began|meeting closed");

    public static bool Has(Said said, MeetingText meeting)
    {
        string folded = said.Folded;
        if (said.Speaker is not null || said.IsQuestion || TrailingOwners.In(said, meeting) is not null || Clauses.IsConditional(folded) || DecisionTables.Undecided.IsIn(folded))
            return false;
        if (IsAgreed(folded))
            return true;
        return !Speech.Generally.IsIn(folded) && (IsUnopposed(folded) || IsRule(said, meeting) || (said.At.Sentence == 0 && said.Text.Length < LongestNote && IsNote(said, meeting)));
    }

    /// <summary>Length of a label that names a decision: "Chosen speaker:"; 0 where none stands at the start.</summary>
    public static int Label(Said said)
    {
        int colon = said.Text.IndexOf(':');
        return colon is > 2 and < 40 && colon + 3 < said.Text.Length && said.Folded[..colon] is var label && label.Count(c => c == ' ') < 4 && s_labelWords.IsIn(label) && !DecisionTables.Undecided.IsIn(label) && !s_not.IsIn(label) ? colon + 1 : 0;
    }

    // "After a round of calendars it was unanimously agreed to …"
    private static bool IsAgreed(string folded)
    {
        (int at, int length) = s_passive.Find(folded);
        if (length == 0 || s_reports.IsIn(folded))
            return false;
        string before = folded[..at].Trim(' ', ',');
        return (before.Length == 0 || Clauses.BeginsAt(folded, at) || s_leadIn.Opens(before)) && !s_notBefore.IsIn(folded[Math.Max(0, at - 20)..at]) && !s_earlier.IsIn(folded);
    }

    private static readonly PhraseSet s_notBefore = new("not|n't|that|if|whether|once|until|what|which|who|as|had|when|than|never|was it");
    private static readonly PhraseSet s_earlier = new("last week|last month|last year|last time|had been|already|earlier this year|as agreed|as decided|long ago|in the past|once|before christmas|agreed with|agreed to differ|agreed to disagree|agreed to look|agreed to think|agreed to discuss|agreed to come back|agreed to wait");

    // "Nobody objected, so the bicycles go into the cellar."
    private static bool IsUnopposed(string folded) =>
        s_unopposed.Find(folded) is var (at, length) && length > 0 && folded.Length - length > 20 && !s_reports.IsIn(folded) && (at > 15 || folded[(at + length)..].AsSpan().TrimStart(" ,;:").Length > 12);

    // "The guide now comes in four languages.", "Maximum length is now 80 words.", "The party is on 4 July.", "Tool cost is shared between …"
    private static bool IsRule(Said said, MeetingText meeting)
    {
        string folded = said.Folded;
        if (said.Text.Length > 140 || s_not.IsIn(folded) || s_reports.IsIn(folded))
            return false;
        int now = folded.IndexOf(" now ", StringComparison.Ordinal);
        if (now > 0 && IsPresent(folded, now) && (folded.Any(char.IsAsciiDigit) || s_amounts.IsIn(folded[now..])))
            return true;
        (int at, int length) = s_moves.Find(folded);
        if (length > 0 && at > 3 && !s_people.Opens(folded) && meeting.People.KnownAt(said.Text, 0) == 0 && (folded[(at + length)..].Any(char.IsAsciiDigit) || meeting.Dates(said.Text[at..]).Count > 0 || said.Passage.Kind == PassageKind.ListItem || folded.AsSpan(at).Contains("between", StringComparison.Ordinal)))
            return true;
        // "The theme will be Rivers."
        if (s_the.LengthAt(folded, 0) is var the && the > 0 && s_attributes.LengthAt(folded, the + 1) is var attribute && attribute > 0 && s_shallBe.LengthAt(folded, the + attribute + 2) is var shall && shall > 0 && !s_noValue.IsIn(folded[(the + attribute + shall + 2)..]))
            return true;
        int isOn = folded.IndexOf(" is on ", StringComparison.Ordinal);
        return isOn > 3 && meeting.People.KnownAt(said.Text, 0) == 0 && meeting.Dates(said.Text[(isOn + 3)..]) is [{ Day: { } day, Start: < 4 }, ..] && !(day < meeting.Date);
    }

    private static readonly PhraseSet s_the = new("the|our|this year's|next year's");
    private static readonly PhraseSet s_shallBe = new("will be|shall be|is to be|are to be|is going to be|will stay|stays|becomes|will become");
    private static readonly PhraseSet s_people = new("i|we|he|she|they|you|somebody|someone");
    private static readonly PhraseSet s_amounts = new("one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|only|every|each|all|both|no|monthly|weekly|daily|yearly|twice|once|half|free|mandatory|compulsory|forbidden|allowed|obligatory|optional");

    // What something is now like, whoever made it so.
    private static readonly PhraseSet s_states = new("costs|has|holds|counts|stands|weighs|measures|owns|works|runs|lives|looks|seems|feels|knows|needs|wants|thinks|says|sells|makes|earns|shows|contains|lies|reads");

    // "is now 80", "now comes in", no "are now thinking of".
    private static bool IsPresent(string folded, int now)
    {
        string before = folded[..now].TrimEnd(), after = folded[(now + 5)..];
        string next = after.Split(' ')[0];
        bool be = before.EndsWith(" is", StringComparison.Ordinal) || before.EndsWith(" are", StringComparison.Ordinal);
        return be ? !next.EndsWith("ing", StringComparison.Ordinal) && !next.EndsWith("ed", StringComparison.Ordinal) : next.Length > 2 && next[^1] == 's' && s_states.LengthAt(next, 0) == 0 && Lexicon.Of(next).CanBeVerb();
    }

    // A short item of notes.
    private static bool IsNote(Said said, MeetingText meeting)
    {
        string folded = said.Folded;
        int colon = folded.IndexOf(": ", StringComparison.Ordinal);
        string head = colon > 0 ? folded[..colon] : "", value = colon > 0 ? folded[(colon + 2)..] : "";
        if (meeting.People.KnownAt(said.Text, 0) > 0 || (colon > 0 && meeting.People.KnownAt(said.Text, colon + 2) > 0 && value.Contains(' ')))
            return false;
        if (colon > 0 && head.Count(c => c == ' ') < 4 && value.Length > 2 && !s_noValue.IsIn(value) && !s_reports.IsIn(folded))
        {
            if (EndsInAttribute(head) || (s_limits.IsIn(value) && said.Passage.Kind == PassageKind.ListItem))
                return true;
            // "trial moved: week of 11 May"
            if (said.Passage.Kind == PassageKind.ListItem && s_changed.Find(head) is var (at, length) && length > 0 && at > 0 && at + length == head.Length && !s_not.IsIn(head))
                return true;
        }

        if (said.Passage.Kind == PassageKind.ListItem && s_ends.Any(e => folded.TrimEnd('.', '!', ')').EndsWith(e, StringComparison.Ordinal)) && !s_not.IsIn(folded))
            return true;
        return said.Passage.Kind == PassageKind.ListItem && folded.StartsWith("no ", StringComparison.Ordinal) && s_until.IsIn(folded) && !s_noValue.IsIn(folded);
    }

    // "Concert date", "housing colour": what is named last.
    private static bool EndsInAttribute(string head)
    {
        for (int at = 0; at >= 0; at = head.IndexOf(' ', at) is var space && space >= 0 ? space + 1 : -1)
        {
            if (s_attributes.LengthAt(head, at) is var length && length > 0 && at + length == head.Length)
                return true;
        }

        return false;
    }

    // "tickets 12 / 8, decided"
    private static readonly string[] s_ends = [.. PhraseTables.Read("decisions")["ends-decided"].SelectMany(p => new[] { "=> yes", "-> yes", ", " + p, " - " + p, " – " + p, "; " + p, " (" + p, " => " + p, " -> " + p })];

    private static readonly PhraseSet s_until = new("before|until|after|without|unless|during|on|in|at");
}
