using Kb.Compiler.Language;
using Kb.Compiler.Sources;

namespace Kb.Compiler.Statements.Minutes;

/// <summary>Questions that minutes write down: whoever keeps minutes notes a question because nobody answered it. Not so where the next sentence answers, or the question is only told of.</summary>
internal static class WrittenQuestions
{
    private static readonly PhraseSet s_answered = PhraseTables.Of("questions", "answered-by");
    private static readonly PhraseSet s_rhetorical = new("maybe|perhaps|how about|why don't we|who knows|what could go wrong|why not|any questions|anything else|any other business|aob|what next|so what|how are you|right|really|ok|okay|what if|who would have thought|isn't it|see you");
    private static readonly PhraseSet s_unsure = new("depends|believes|thinks|doubts|unclear|nobody|no one|not sure|no idea|nobody knows|to be|had no|no data|no answer|opinions|doesn't|don't|maybe|perhaps");

    public static bool IsOpen(Said said, MeetingText meeting)
    {
        if (!(said.IsQuestion || IsLeft(said)) || meeting.IsTalk && said.Passage.Kind == PassageKind.Turn || said.Section is MinutesSection.Questions or MinutesSection.Agenda or MinutesSection.Denied or MinutesSection.Review or MinutesSection.Actions)
            return false;
        if (said.Passage.Kind is not (PassageKind.Paragraph or PassageKind.ListItem or PassageKind.TaskItem) || said.Passage.Checked is true || said.Text.Count(c => c == ' ') < 2 || s_rhetorical.Opens(said.Folded) || Clauses.IsQuoted(said.Text, said.Text.Length - 1))
            return false;
        if (IsLeft(said))
            return true;
        if (said.Index + 1 >= meeting.Said.Count || meeting.Said[said.Index + 1] is var next && next.Passage != said.Passage)
            return true;
        return s_unsure.IsIn(next.Folded) || !(s_answered.Opens(next.Folded) || (next.IsQuestion && next.Text.Length < 20));
    }

    // "who does the door? nobody volunteered"
    private static bool IsLeft(Said said) =>
        said.Passage.Kind == PassageKind.ListItem && !said.IsQuestion && said.Text.IndexOf("? ", StringComparison.Ordinal) is > 8 and var mark && said.Folded[(mark + 2)..] is var rest && rest.Length < 50 && s_unsure.IsIn(rest) && !s_answered.Opens(rest);
}
