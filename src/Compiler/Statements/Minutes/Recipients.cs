using Kb.Compiler.Language;

namespace Kb.Compiler.Statements.Minutes;

/// <summary>To whom something is promised: "to Ana", "send Yusuf the report", "you" where it is clear who that is.</summary>
internal static class Recipients
{
    private static readonly PhraseSet s_you = new("you|your");

    private static readonly PhraseSet s_give = new("send|give|owes|owe|show|tell|bring|get|hand|mail|email|forward|lend|pay|write|call|ring|ask|inform|tell|remind|let|for|to|with|reach|text|phone|brief");

    private static readonly PhraseSet s_pointing = new("it|it'll|they'll|that'll|that's|it's|that|this|them|those|these|one|him|her|so");

    /// <summary>Null where nobody is named.</summary>
    public static string? Of(Said said, int from, MeetingText meeting)
    {
        for (int at = from; at < said.Text.Length; at++)
        {
            if (at > 0 && said.Text[at - 1] != ' ')
                continue;
            int verb = s_give.LengthAt(said.Folded, at);
            if (verb > 0 && meeting.People.KnownAt(said.Text, Math.Min(said.Text.Length, at + verb + 1)) is var name && name > 0)
                return said.Text.Substring(at + verb + 1, name);
        }

        if (said.Speaker is null || s_you.Find(said.Folded, from).Length == 0)
            return null;
        return Clauses.Addressed(said.Text, meeting.People) is { } addressed && !People.AreSame(addressed, said.Speaker) ? addressed
            : meeting.OtherThan(said.Speaker) ?? (meeting.TurnBefore(said) is { Count: > 0 } before && before[^1].Speaker is { } asker && asker != said.Speaker ? asker : null);
    }

    /// <summary>Whether a task says "it" where the sentence before says what.</summary>
    public static bool PointsBack(string task) => s_pointing.IsIn(PhraseSet.Fold(task));
}
