using Kb.Compiler.Language;
using Kb.Compiler.Sources;

namespace Kb.Compiler.Statements.Minutes;

/// <summary>Questions that are still open at the end: listed as such, said to be open, or asked in a talk and answered by nobody.</summary>
internal static class OpenQuestions
{
    private static readonly PhraseSet s_label = new("open|open question|open point|open issue|still open|tbd|tbc|to be decided|to be clarified|to clarify|unclear|left open|unresolved|undecided|question|not clear|to be confirmed|question mark|?|??|q|parked|oq|needs clarification|not clear yet|still unclear|open item");

    private static readonly PhraseSet s_unclear = new(
        "is unclear|it is unclear|is still unclear|remains unclear|remain unclear|is not clear|not yet clear|is open whether|is still open|remains open|stays open|stay open|was left open|left open|is left open|were left open|nobody could say|nobody knew|nobody knows|no one knew|no one knows|no one could say|nobody could tell|no one could tell|nobody was sure|no one was sure|remains to be seen|is undecided|remains undecided|is unresolved|remains unresolved|has yet to be decided|is yet to be decided|still has to be decided|still to be decided|still to be clarified|needs to be clarified|has to be clarified|must be clarified|it is not known|it is not yet known|not yet known|is unknown|remains unknown|is an open question|remains an open question|remains a question|is anybody's guess|is anyone's guess|could not be answered|was not answered|went unanswered|remained unanswered|no answer to|no one had an answer|nobody had an answer|we still don't know|we don't know yet|we still do not know|it isn't clear|isn't clear|it's unclear|it's not clear|is up in the air|not settled whether|has not been settled|nobody present knew|nobody present could|no one present knew|is not certain|is still uncertain|remains uncertain|is in doubt|was not clear|was unclear|it was not clear|remained open|remained unclear|could not be settled|could not be clarified|nobody can say|no one can say");

    private static readonly PhraseSet s_asking = new("whether|who|what|which|when|where|how|why|if");

    private static readonly PhraseSet s_tasks = new("will|to ask|to check|to find out|to clarify|asks|checks");

    private static readonly PhraseSet s_house = new("any questions|any other|anything else|anybody else|anyone else|shall we start|shall we begin|shall we move on|can you hear|can everybody hear|can everyone hear|how are you|ready|right|okay|ok|is everyone here|is everybody here|who's next|what's next|next|who is missing|all set|and you|you know|what else|who takes notes|who takes the minutes|are we recording|can you see|does everyone have|did everyone|isn't it|wasn't it|don't we|don't you|remember|how so|really|pardon|sorry|what do you mean|such as|meaning|any objection|any objections|objections|everybody okay|everyone okay|how was|how did it go|where were we|what was that|who said|any news|seriously|who knows|so what|what for|is that all|are you sure|do you think so|since when|who would have thought|why would|why should|who cares|what could possibly|what could go wrong|how hard can|are you kidding|what's the worst|who needs|do i look|any other business|anything from|any comments|everything okay|all good|agreed|deal|did i miss|shall we|should we|could we|why don't we|why not|can you|could you|would you|will you|may i|can i|shall i|should i|do you want me|how about|what about|who can|who could|who will|who wants|can someone|can somebody|could someone|could somebody|who takes|would someone|can we|could i|any volunteers|do you mind|would it be possible|can anyone|could anyone|any progress|mind if|was there anything|are we done|are we all|do we all|does that work|is that okay|everyone happy|anyone against|am i right|correct|yes|no");

    private static readonly PhraseSet s_knows = new("nobody seems to know|nobody knows|no one knows|i don't know|i honestly don't know|i don't have an answer|no idea|we don't know|i have no idea|not sure|i'm not sure|we still don't know|i couldn't find out|nobody could tell me|no one could tell me|nobody told me|nobody has told us|we never found out|i've no idea|i really don't know|don't ask me|no clue|i have no clue|i can't tell|i wish i knew|still no answer|nothing back yet|they haven't answered|they haven't said|they didn't say|they haven't replied|we haven't heard|i haven't heard|that's still open|still open|we need to find out|somebody should find out|it's unclear|it isn't clear|we should find out|nobody has answered|nobody has an answer|i don't think anyone knows");

    public static IEnumerable<OpenQuestion> Of(MeetingText meeting)
    {
        foreach (Said said in meeting.Said)
        {
            if (said.Section is MinutesSection.Attendees or MinutesSection.Absent or MinutesSection.Agenda || said.Passage.Kind == PassageKind.TableRow)
                continue;
            if (Written(said, meeting) is { } text)
                yield return new OpenQuestion(text, said.Speaker, said.At, [meeting.Cite(said)]);
            else if (said.Speaker is not null && !said.IsQuestion && StatesIgnorance(said, meeting))
                yield return new OpenQuestion(said.Text, said.Speaker, said.At, [meeting.Cite(said)]);
            else if (said.Speaker is not null && said.IsQuestion && Unanswered(said, meeting) is { } answer)
                yield return new OpenQuestion(said.Text, said.Speaker, said.At, meeting.Cite([said, .. answer]));
        }
    }

    // "We still don't know who pays for the van.": open unless the next one knows.
    private static bool StatesIgnorance(Said said, MeetingText meeting)
    {
        int length = s_ignorance.LengthAt(said.Folded, Start(said.Folded));
        if (length == 0 || Clauses.IsFaltering(said) || s_asking.LengthAt(said.Folded, Start(said.Folded) + length + 1) == 0)
            return false;
        IReadOnlyList<Said>? next = meeting.TurnsAfter(said).FirstOrDefault();
        return said.At.Sentence == said.Passage.Sentences.Count - 1 && (next is null || Replies.LeavesOpen(next, meeting.People));
    }

    private static readonly PhraseSet s_ignorance = new("we still don't know|we don't know yet|nobody knows|no one knows|it's still unclear|it is still unclear|it's unclear|it's not clear|it isn't clear|still open is|what's still open is|the open question is|still unclear is|nobody seems to know|nobody could tell me|nobody has told us|we have no idea|we've no idea");

    private static string? Written(Said said, MeetingText meeting)
    {
        if (said.Section == MinutesSection.Questions && said.Passage.Kind is PassageKind.ListItem or PassageKind.TaskItem or PassageKind.Paragraph)
            return said.Passage.Checked is not true && !s_nothing.Opens(said.Folded) && said.At.Sentence == Asking(said) && !IsAnswered(said) ? Behind(said) : null;
        if (Label(said) > 0)
            return Behind(said);
        if (said.Speaker is null && s_unclear.Find(said.Folded) is var (at, length) && length > 0 && (Clauses.BeginsAt(said.Folded, at) ? !said.Folded[..at].Contains(", and", StringComparison.Ordinal) : !said.Folded.AsSpan(at).StartsWith("nobody") && !said.Folded.AsSpan(at).StartsWith("no one")) && (s_asking.IsIn(said.Folded) || said.Text.Length > 20) && !said.IsQuestion && !s_closed.IsIn(said.Folded))
            return said.Text;
        return null;
    }

    // Of the sentences of an item the one that asks.
    private static int Asking(Said said)
    {
        IReadOnlyList<Sentence> sentences = said.Passage.Sentences;
        for (int i = 0; i < sentences.Count; i++)
        {
            if (sentences[i].Text.EndsWith('?'))
                return i;
        }

        return 0;
    }

    private static readonly PhraseSet s_closed = new("no longer|not any more|was unclear but|has been clarified|has been answered|is now clear|anymore");

    private static readonly PhraseSet s_nothing = new("none|n/a|no open questions|nothing|-");

    // "Who pays? -> Ana.": an item with its answer.
    private static bool IsAnswered(Said said) => said.Text.IndexOf('?') is > 0 and var mark && mark < said.Text.Length - 3 || (said.Passage.Sentences.Count > 1 && said.IsQuestion && !s_knows.IsIn(PhraseSet.Fold(said.Passage.Sentences[1].Text)) && said.Passage.Sentences[1].Text.StartsWith("Answer", StringComparison.OrdinalIgnoreCase));

    private static string Behind(Said said) => said.Text[Label(said)..].Trim(' ', '-', '–', ':');

    private static int Label(Said said)
    {
        int length = s_label.LengthAt(said.Folded, 0);
        if (length == 0 || length >= said.Text.Length - 3)
            return 0;
        if (said.Folded[0] == '?')
            return said.Speaker is null ? length : 0;
        return said.Text[length] == ':' && said.Folded[..length] is not ("question" or "q") || said.Text.AsSpan(length).StartsWith(" - ") || said.Text.AsSpan(length).StartsWith(" – ") ? length + 1 : 0;
    }

    // The sentences that leave it open; null where it is answered, or nobody can tell.
    private static Said[]? Unanswered(Said said, MeetingText meeting)
    {
        if (s_house.Opens(said.Folded[Start(said.Folded)..]) || said.Text.Count(c => c == ' ') < 3 || Clauses.IsFaltering(said) || s_tags.Any(t => said.Folded.EndsWith(t, StringComparison.Ordinal)))
            return null;
        for (int i = said.Index + 1; i < meeting.Said.Count && meeting.Said[i].Passage == said.Passage; i++)
        {
            if (s_knows.IsIn(meeting.Said[i].Folded))
                return [meeting.Said[i]];
            if (meeting.Said[i].IsQuestion)
                return null; // the last of several questions is the one that is answered
            if (i - said.Index > 1)
                return null;
        }

        IReadOnlyList<Said>? next = meeting.TurnsAfter(said).FirstOrDefault();
        if (next is null)
            return IsLast(said, meeting) ? [] : null;
        return Replies.LeavesOpen(next, meeting.People) && next[0].Speaker != said.Speaker && !Resolves(said, next, meeting) ? [next[0]] : null;
    }

    // The talk ends with it.
    private static bool IsLast(Said said, MeetingText meeting) => said.At.Sentence == said.Passage.Sentences.Count - 1 && said.Index == meeting.Said.Count - 1;

    private static readonly string[] s_tags = [", right?", ", yeah?", ", or?", ", is it?", ", huh?", ", no?", " you mean?", " is that right?", ", yes?", ", isn't it?", ", okay?", ", ok?", ", eh?", ", then?", " or what?", ", correct?"];

    private static int Start(string folded)
    {
        int at = 0;
        while (s_leads.LengthAt(folded, at) is var lead && lead > 0)
        {
            at += lead;
            while (at < folded.Length && folded[at] is ' ' or ',' or ':')
                at++;
        }

        return Math.Min(at, folded.Length);
    }

    private static readonly PhraseSet s_leads = new("and|but|so|okay|ok|well|then|also|right|last thing|one more|by the way|hm|oh|good");

    // "I don't know." / "It's the fourth." – somebody else knew.
    private static bool Resolves(Said said, IReadOnlyList<Said> next, MeetingText meeting)
    {
        IReadOnlyList<Said>[] more = [.. meeting.TurnsAfter(said).Skip(1).Take(2)];
        return more.Any(t => s_answers.Opens(t[0].Folded) && t[0].Speaker != said.Speaker);
    }

    private static readonly PhraseSet s_answers = new("it's|it is|they said|they told|i know|i do|actually|the answer|we asked|i asked|yes, |no, it|because|according to");
}
