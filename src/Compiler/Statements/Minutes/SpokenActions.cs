using Kb.Compiler.Language;
using Kb.Compiler.Sources;

namespace Kb.Compiler.Statements.Minutes;

/// <summary>Tasks that are said rather than listed: requests that are taken on, promises, assignments; each once.</summary>
internal static class SpokenActions
{
    public static IReadOnlyList<ActionItem> Of(MeetingText meeting)
    {
        var actions = new List<ActionItem>();
        var answers = new HashSet<int>();
        foreach (Said said in meeting.Said)
        {
            if (meeting.IsHead(said) || !MayHold(said, meeting))
                continue;
            if (!answers.Contains(said.Index) && Requests.In(said, meeting) is var (request, answer))
            {
                actions.Add(request);
                answers.UnionWith(answer.Select(a => a.Index));
                continue;
            }

            ActionItem[] own = [.. Promises.In(said, meeting).Concat(Assignments.In(said, meeting)).OrderBy(a => said.Text.IndexOf(a.Task, StringComparison.Ordinal))];
            if (own.Length == 0 && (TrailingOwners.In(said, meeting) ?? TrailingOwners.Expected(said, meeting) ?? DatedTasks.In(said, meeting)) is { } other)
                own = [other];
            // "I'm happy to shop around, you can expect three offers by the 8th."
            if (own is [{ Due: null } taken, { Due: not null } when] && People.AreSame(taken.Owner, when.Owner) && s_whatComes.Opens(PhraseSet.Fold(when.Task)))
                own = [Joined(taken, when)];
            foreach (ActionItem action in own)
            {
                if (Continued(action, said, actions, answers.Contains(said.Index)) is { } index)
                    actions[index] = Joined(actions[index], action);
                else
                    actions.Add(action);
            }
        }

        return actions;
    }

    private static readonly PhraseSet s_whatComes = new("you|you'll|they|they'll|it|it'll|that'll|everybody|everyone");

    private static bool MayHold(Said said, MeetingText meeting) =>
        said.Passage.Kind is not (PassageKind.TableRow or PassageKind.Code) && !WrittenActions.Claims(said, meeting)
        && said.Section is not (MinutesSection.Attendees or MinutesSection.Absent or MinutesSection.Agenda or MinutesSection.Denied or MinutesSection.Questions);

    // "Marcus owes Yusuf the report." / "You'll get it Friday.": the second only adds to the first.
    private static int? Continued(ActionItem action, Said said, List<ActionItem> actions, bool answers)
    {
        for (int i = actions.Count - 1; i >= 0 && i >= actions.Count - 2; i--)
        {
            ActionItem before = actions[i];
            int apart = said.At.Passage - before.At.Passage;
            if (apart is < 0 or > 2 || !People.AreSame(before.Owner, action.Owner))
                continue;
            bool pointing = Recipients.PointsBack(action.Task) || !action.Task.Contains(' ');
            if (pointing && (answers || apart <= 1) && (before.Due is null || action.Due is null || before.Due.Day == action.Due.Day))
                return i;
        }

        return null;
    }

    private static ActionItem Joined(ActionItem before, ActionItem more) => before with
    {
        Due = before.Due ?? more.Due,
        For = before.For ?? more.For,
        Citations = [.. before.Citations.Concat(more.Citations.Take(1)).Distinct()],
    };
}
