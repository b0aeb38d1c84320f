using System.Text.RegularExpressions;
using Kb.Compiler.Language;

namespace Kb.Compiler.Statements.Minutes;

/// <summary>What no phrase of promising marks: somebody of the meeting does a thing on a day to come. "Oisin lets the clinics know by Wednesday", "the lid is being picked up by Inês tomorrow", "Her contract goes out from me on Monday". The form decides and not the words: who, a verb that is no past, a day; nothing that denies, doubts or tells where somebody will be.</summary>
internal static partial class DatedTasks
{
    private const int LongestSentence = 240;
    private const int MostNames = 2;

    private static readonly PhraseSet s_against = PhraseTables.Of("dated", "against");
    private static readonly PhraseSet s_noTask = PhraseTables.Of("dated", "no-task");
    private static readonly PhraseSet s_commits = PhraseTables.Of("dated", "commits");
    private static readonly PhraseSet s_receives = PhraseTables.Of("dated", "receives");
    private static readonly PhraseSet s_mine = new("i|i'll|i'm|i'd|my|mine|me|myself");
    private static readonly PhraseSet s_self = new("i|i'll|i'm|i'd|i've");
    private static readonly PhraseSet s_would = new("i'd|i would|we'd|we would|you'd|you would");
    private static readonly PhraseSet s_willing = new("i'd better|we'd better|you'd better|i'd be happy to|i'd be glad to|i'd be delighted to|i'd love to|i'd gladly|i would be happy to|i would be glad to|i would gladly");
    private static readonly PhraseSet s_latest = new("no later than|not later than|not a day later");
    private static readonly string[] s_agents = [" by ", " from ", " with ", ": ", " -> ", " → "];

    public static ActionItem? In(Said said, MeetingText meeting)
    {
        string folded = said.Folded;
        if (said.IsQuestion || said.Text.Length > LongestSentence || CountNames(said, meeting) > MostNames || meeting.Date is null || IsDenied(said))
            return null;
        if (Tense.IsPast(said.Text) && !s_commits.IsIn(folded))
            return null;
        DateFound[] dates = [.. meeting.Dates(said.Text).Where(d => d.Role != DateRole.Other && d.Day >= meeting.Date && !Clauses.IsQuoted(said.Text, d.Start))];
        if (dates is not [var date] || said.Speaker is not null && Promises.IsCalledOff(said, meeting))
            return null;
        string? owner = said.Speaker is null ? InNotes(said, meeting) : InTalk(said, date, meeting);
        if (owner is null)
            return null;
        (string task, DueDate? due) = DueWords.Part(said.Text, Doers.TaskStart(said, owner, meeting), said.Text.Length, meeting);
        return task.Contains(' ') ? new ActionItem(owner, Recipients.Of(said, 0, meeting) is { } recipient && !People.AreSame(recipient, owner) ? recipient : null, task, due ?? DueWords.ToDue(date, said.Text), false, said.At, [meeting.Cite(said)]) : null;
    }

    /// <summary>Whether a sentence denies, doubts, supposes, tells a habit or where somebody will be.</summary>
    public static bool IsDenied(Said said)
    {
        string folded = said.Folded;
        (int at, int length) = s_latest.Find(folded);
        return Clauses.IsConditional(folded) || Speech.Generally.IsIn(folded) || s_against.IsIn(length > 0 ? folded.Remove(at, length) : folded) || s_noTask.IsIn(folded) || IsSupposed(said);
    }

    /// <summary>Whether it tells what was done on a day gone by: "The list reached Ana on Tuesday", "I rang the printer Monday". A verb of the past, a bare day of the week, and no word of what is to come.</summary>
    public static bool IsReport(Said said, MeetingText meeting) =>
        Tense.IsReport(said.Text) && !s_commits.IsIn(said.Folded) && !s_toCome.IsIn(said.Folded)
        && meeting.Dates(said.Text).Where(d => d.Role != DateRole.Other).ToArray() is { Length: > 0 } dates && dates.All(d => d.Role == DateRole.Day && s_bare.LengthAt(PhraseSet.Fold(d.WordsIn(said.Text)), 0) == d.Length);

    private static readonly PhraseSet s_toCome = new("will|would|shall|she'd|he'd|i'd|you'd|they'd|we'd|i'll|he'll|she'll|they'll|we'll|you'll|it'll|by|until|till|next|is to|are to|has to|have to|needs to|can|going to");
    private static readonly PhraseSet s_bare = new(string.Join('|', new[] { "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "weds", "thu", "thur", "thurs", "fri", "sat", "sun" }.Select(d => $"{d}|on {d}")), "this morning|this afternoon|today");

    // "I'd laugh", "we would need a crane": what would be.
    private static bool IsSupposed(Said said) => s_would.Opens(said.Folded) && !s_willing.Opens(said.Folded) && !Wishes().IsMatch(said.Text);

    // "We'd like Ana to book the hall"
    [GeneratedRegex(@"^(?:(?:I|We|You)(?:['’]d| would)) (?:like|want|ask) (?:you|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?) to\s", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Wishes();

    private static string? InTalk(Said said, DateFound date, MeetingText meeting)
    {
        if (meeting.People.KnownAt(said.Text, 0) is var first && first > 0 && first < said.Text.Length && said.Text[first] == ' ')
            return meeting.People.Spelled(said.Text[..first]);
        if (s_receives.IsIn(said.Folded))
            return said.Speaker;
        int mine = s_mine.Find(said.Folded).Start;
        return mine < said.Folded.Length && (mine < date.End || date.Start < 3) ? said.Speaker : null;
    }

    // The name that opens the sentence or its part behind a label, or the one that stands as the doer behind it.
    private static string? InNotes(Said said, MeetingText meeting)
    {
        if (Doers.Opening(said, meeting) is { } opening)
            return meeting.People.Spelled(opening);
        if (Pronouns.LengthAt(said.Folded, 0) > 0 && said.At.Sentence > 0)
            return Pronouns.Resolve(said, 0, meeting);
        if (s_self.Opens(said.Folded))
            return said.Author;
        return meeting.People.SoleBehind(s_agents, said.Text) is { } agent ? agent : said.Author is not null && s_mine.IsIn(said.Folded) ? said.Author : null;
    }

    // "Present: Ana, Ben, Cleo."
    private static int CountNames(Said said, MeetingText meeting) =>
        Enumerable.Range(0, said.Text.Length).Count(i => char.IsUpper(said.Text[i]) && (i == 0 || said.Text[i - 1] is ' ' or '(' or '/') && meeting.People.KnownAt(said.Text, i) > 0);
}
