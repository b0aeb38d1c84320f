using Kb.Compiler.Language;

namespace Kb.Compiler.Statements.Minutes;

/// <summary>Offers that ask only whether the day is good: "A table with both, is next Wednesday early enough for you?"</summary>
internal static class EarlyEnough
{
    public static OwnedTask? Offered(Said said, int at, MeetingText meeting)
    {
        if (s_is.LengthAt(said.Folded, at) is not (> 0 and var length) || s_early.IsIn(said.Folded[at..]) is false || at < 4 || Clauses.Addressed(said.Text, meeting.People) is null && !said.Folded.EndsWith(" you?", StringComparison.Ordinal))
            return null;
        if (meeting.Dates(said.Text[(at + length)..]) is not [{ Role: not DateRole.Other } date])
            return null;
        string before = said.Text[..at].TrimEnd(' ', ',', '-', '–');
        string? addressed = Clauses.Addressed(said.Text, meeting.People);
        if (addressed is not null && before.StartsWith(addressed, StringComparison.Ordinal))
            before = before[addressed.Length..].TrimStart(' ', ',');
        return before.Length < 4 ? null : new OwnedTask(null, addressed, before, DueWords.ToDue(date, said.Text[(at + length)..]));
    }

    private static readonly PhraseSet s_is = new("is|would|will");
    private static readonly PhraseSet s_early = new("early enough|soon enough|in time|okay for you|ok for you|all right for you|fine for you|enough for you|good for you");
}
