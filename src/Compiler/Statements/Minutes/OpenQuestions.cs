using Kb.Compiler.Language;
using Kb.Compiler.Sources;

namespace Kb.Compiler.Statements.Minutes;

/// <summary>Questions that are still open at the end: listed as such, said to be open, or asked in a talk and answered by nobody.</summary>
internal static class OpenQuestions
{
    private static readonly PhraseSet s_label = PhraseTables.Of("questions", "label");

    private static readonly PhraseSet s_unclear = PhraseTables.Of("questions", "unclear");

    private static readonly PhraseSet s_asking = new("whether|who|what|which|when|where|how|why|if");

    private static readonly PhraseSet s_house = PhraseTables.Of("questions", "house");

    private static readonly PhraseSet s_knows = PhraseTables.Of("questions", "knows");

    public static IEnumerable<OpenQuestion> Of(MeetingText meeting)
    {
        foreach ((Said row, string question) in DecisionTables.Questions(meeting))
            yield return new OpenQuestion(question, null, row.At, [meeting.Cite(row)]);
        foreach (Said said in meeting.Said)
        {
            if (said.Section is MinutesSection.Attendees or MinutesSection.Absent or MinutesSection.Agenda || said.Passage.Kind == PassageKind.TableRow)
                continue;
            if (said.Speaker is null && WrittenQuestions.IsOpen(said, meeting))
                yield return new OpenQuestion(Behind(said), null, said.At, [meeting.Cite(said)]);
            else if (Written(said, meeting) is { } text)
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
        if (length == 0 || Clauses.IsFaltering(said) || s_asking.LengthAt(said.Folded.Replace('\'', ' '), Math.Min(said.Folded.Length, Start(said.Folded) + length + 1)) == 0)
            return false;
        IReadOnlyList<Said>? next = meeting.TurnsAfter(said).FirstOrDefault();
        // Whoever answers says so at once; what only comments, or turns to something else, does not.
        return said.Passage.Sentences.Count - 1 - said.At.Sentence <= 1 && (next is null || Replies.LeavesOpen(next, meeting.People) || !s_answers.Opens(next[0].Folded));
    }

    private static readonly PhraseSet s_ignorance = PhraseTables.Of("questions", "ignorance");

    private static string? Written(Said said, MeetingText meeting)
    {
        if (said.Section == MinutesSection.Questions && said.Passage.Kind is PassageKind.ListItem or PassageKind.TaskItem or PassageKind.Paragraph)
            return said.Passage.Checked is not true && !s_nothing.Opens(said.Folded) && said.At.Sentence == Asking(said) && !IsAnswered(said) ? Behind(said) : null;
        if (Label(said) > 0)
            return Behind(said);
        if (said.Speaker is null && !(said.At.Sentence > 0 && WrittenQuestions.IsOpen(meeting.Said[said.Index - 1], meeting)) && s_unclear.Find(said.Folded) is var (at, length) && length > 0 && (Clauses.BeginsAt(said.Folded, at) ? !said.Folded[..at].Contains(", and", StringComparison.Ordinal) : !said.Folded.AsSpan(at).StartsWith("nobody") && !said.Folded.AsSpan(at).StartsWith("no one")) && (s_asking.IsIn(said.Folded) || said.Text.Length > 20) && !said.IsQuestion && !s_closed.IsIn(said.Folded))
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
        bool asks = s_asksDeed.Opens(said.Folded[Start(said.Folded)..]);
        if ((s_house.Opens(said.Folded[Start(said.Folded)..]) && !s_either.IsIn(said.Folded)) || said.Text.Count(c => c == ' ') < 3 || Clauses.IsFaltering(said) || (s_tags.Any(t => said.Folded.EndsWith(t, StringComparison.Ordinal)) && !(said.Folded.EndsWith(", then?", StringComparison.Ordinal) && s_wh.Opens(said.Folded))))
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
        bool open = Replies.LeavesOpen(next, meeting.People) || (!asks && (next.Take(3).FirstOrDefault(s => s_defers.IsIn(s.Folded)) is not null || IsTakenOn(next, meeting)));
        return open && next[0].Speaker != said.Speaker && !Resolves(said, next, meeting) ? [next[0]] : null;
    }

    // "Do we even have a floor for it?" / "I'd better ask an engineer.": the answer is that somebody goes to find out.
    private static bool IsTakenOn(IReadOnlyList<Said> next, MeetingText meeting) =>
        s_ownDeed.Opens(next[0].Folded) && Promises.In(next[0], meeting).Any();

    private static readonly PhraseSet s_ownDeed = new("i'd better|i had better|i'll have to|i'd have to|let me|i'll ask|i'll check|i'll find|i need to|i'll call|i'll ring|i'll look|i'll get back");
    private static readonly PhraseSet s_asksDeed = PhraseTables.Of("questions", "asks-deed");
    private static readonly PhraseSet s_defers = PhraseTables.Of("questions", "defers");
    private static readonly PhraseSet s_either = new("or ours|or theirs|or not|ours or theirs|us or them|whether|or him|or her|or the");

    // The talk ends with it.
    private static bool IsLast(Said said, MeetingText meeting) => said.At.Sentence == said.Passage.Sentences.Count - 1 && said.Index == meeting.Said.Count - 1;

    private static readonly PhraseSet s_wh = new("who|what|when|where|how|why|which");

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
