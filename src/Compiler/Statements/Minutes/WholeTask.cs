using System.Collections.Frozen;
using Kb.Compiler.Language;

namespace Kb.Compiler.Statements.Minutes;

/// <summary>A spoken task, given by no rule but likely one, that says too little by itself takes its whole sentence, and the question that it answers: "Where's the quote? Put me down for the end of the month" instead of "Put me down".</summary>
internal static class WholeTask
{
    private const int FewestWords = 2;
    private const int MostOfQuestion = 15;

    public static ActionItem Of(Said said, ActionItem action, MeetingText meeting)
    {
        if (said.Speaker is null || CountTelling(action.Task, meeting) >= FewestWords || WordCount.Of(said.Text) >= SentenceBank.MostWords)
            return action;
        if (CountTelling(said.Text, meeting) > FewestWords || Asked(said, meeting) is not { } asked)
            return action with { Task = said.Text };
        return action with { Task = $"{asked.Text} {said.Text}", Citations = [.. action.Citations, meeting.Cite(asked)] };
    }

    // The last question before it, in the same turn or in the one before.
    private static Said? Asked(Said said, MeetingText meeting)
    {
        Said? near = said.Index > 0 && meeting.Said[said.Index - 1] is var before && before.At.Passage == said.At.Passage ? before : meeting.TurnBefore(said) is [.., var last] ? last : null;
        return near is { IsQuestion: true } && WordCount.Of(near.Text) <= MostOfQuestion ? near : null;
    }

    private static int CountTelling(string text, MeetingText meeting) =>
        TextTokens.Of(text).Count(t => t.Kind is TokenKind.Word && FunctionWords.Of(t.Text.ToLowerInvariant()) == FunctionClass.None && meeting.People.KnownAt(text, t.Start) == 0 && !s_passing.Contains(t.Text.ToLowerInvariant()));

    // Said of whatever is promised.
    private static readonly FrozenSet<string> s_passing = FrozenSet.ToFrozenSet("do does did done get gets got give gives put puts say says said have has had let will can yes no okay ok well sure fine right it's i'll i'd i'm i've you'll that's".Split(' '), StringComparer.Ordinal);
}
