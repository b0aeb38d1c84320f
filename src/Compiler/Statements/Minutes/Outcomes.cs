using Kb.Compiler.Language;
using Kb.Compiler.Sources;

namespace Kb.Compiler.Statements.Minutes;

/// <summary>Decisions told by their outcome: "Compromise after some haggling: one crate for each.", "The load pin was approved despite its price.", "Then film music wins." / "Without the hat, but yes."</summary>
internal static class Outcomes
{
    private const int LongestLabel = 60;
    private const int LongestConclusion = 110;

    private static readonly PhraseSet s_label = PhraseTables.Of("outcomes", "label");
    private static readonly PhraseSet s_settled = PhraseTables.Of("outcomes", "settled");
    private static readonly PhraseSet s_concludes = PhraseTables.Of("outcomes", "concludes");
    private static readonly PhraseSet s_not = PhraseTables.Of("outcomes", "not");
    private static readonly PhraseSet s_open = PhraseTables.Of("outcomes", "open");
    private static readonly PhraseSet s_proposing = PhraseTables.Of("outcomes", "proposing");
    private static readonly PhraseSet s_agreeing = PhraseTables.Of("outcomes", "agreeing");
    private static readonly PhraseSet s_hearing = PhraseTables.Of("outcomes", "hearing");

    public static IEnumerable<Decision> Of(MeetingText meeting)
    {
        foreach (Said said in meeting.Said)
        {
            if (said.Section is not (MinutesSection.None or MinutesSection.Decisions) || said.Passage.Kind is PassageKind.TableRow or PassageKind.TaskItem || said.Text.Count(c => c == ' ') < 3)
                continue;
            if (Speech.Generally.IsIn(said.Folded) || Clauses.IsConditional(said.Folded) || DecisionTables.Undecided.IsIn(said.Folded) || Clauses.IsFaltering(said))
                continue;
            if (said.IsQuestion)
            {
                if (said.Speaker is not null && Taken(said, meeting) is { } answer)
                    yield return Made(said, said.Text, answer, meeting);
                continue;
            }

            if (Labelled(said) is { } text)
                yield return Made(said, text, [], meeting);
            else if (IsSettled(said))
                yield return Made(said, said.Text, [], meeting);
            else if (said.Speaker is not null && (Concluded(said, meeting) ?? Taken(said, meeting)) is { } heard)
                yield return Made(said, said.Text, heard, meeting);
        }
    }

    private static Decision Made(Said said, string text, IReadOnlyList<Said> heard, MeetingText meeting) =>
        new(text, said.Speaker, Replacements.In(said.Text, meeting.Date), meeting.Date, said.At, meeting.Cite([said, .. heard]));

    // "In the end: trackers on two of the four."
    private static string? Labelled(Said said)
    {
        int colon = said.Text.IndexOf(": ", StringComparison.Ordinal);
        return colon is > 3 and < LongestLabel && colon + 8 < said.Text.Length && s_label.IsIn(said.Folded[..colon]) && !s_not.IsIn(said.Folded[..colon]) ? said.Text[(colon + 2)..] : null;
    }

    private static bool IsSettled(Said said)
    {
        (int at, int length) = s_settled.Find(said.Folded);
        return length > 0 && !Clauses.IsQuoted(said.Text, at) && !s_not.IsIn(said.Folded) && said.Text.Length - length > 12;
    }

    // "How about a hundred and fifty plus the train?" / "The budget can bear it, go ahead."
    private static IReadOnlyList<Said>? Taken(Said said, MeetingText meeting)
    {
        (int at, int length) = s_proposing.Find(said.Folded);
        if (length == 0 || at > 25 && !said.Folded.EndsWith('.') || s_not.IsIn(said.Folded) || said.At.Sentence < said.Passage.Sentences.Count - 2 || said.Text.Length > LongestConclusion)
            return null;
        IReadOnlyList<Said>? answer = meeting.TurnsAfter(said).FirstOrDefault();
        return answer is not null && answer[0].Speaker != said.Speaker && (s_agreeing.Opens(answer[0].Folded) || (s_agreeing.IsIn(answer[0].Folded) && answer[0].Text.Length < 50)) && !answer[0].IsQuestion ? [answer[0]] : null;
    }

    // "Then stainless bolts go into all four." / "No objection from the blue thumb."
    private static IReadOnlyList<Said>? Concluded(Said said, MeetingText meeting)
    {
        int opener = s_concludes.LengthAt(said.Folded, 0);
        if (opener == 0 || said.Text.Length > LongestConclusion || s_not.IsIn(said.Folded) || said.At.Sentence < said.Passage.Sentences.Count - 2)
            return null;
        int next = opener + said.Folded.AsSpan(opener).IndexOfAnyExcept(' ', ',', '.');
        if (next <= opener || s_open.LengthAt(said.Folded, next) > 0 || Tense.IsPast(said.Text) || said.Folded.EndsWith("...", StringComparison.Ordinal))
            return null;
        IReadOnlyList<Said>? answer = meeting.TurnsAfter(said).FirstOrDefault();
        return answer is not null && answer[0].Speaker != said.Speaker && !answer[0].IsQuestion && (s_hearing.Opens(answer[0].Folded) || Replies.Agrees(answer, meeting.People)) ? [answer[0]] : null;
    }
}
