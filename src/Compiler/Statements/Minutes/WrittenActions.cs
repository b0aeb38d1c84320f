using Kb.Compiler.Language;
using Kb.Compiler.Sources;

namespace Kb.Compiler.Statements.Minutes;

/// <summary>Tasks that are written down as such: task items, lists and tables under their headings, labels such as "AP Ana - …" and "@ana please …".</summary>
internal static class WrittenActions
{
    private static readonly PhraseSet s_label = new(
        "action on|action for|task for|job for|ap for|ap|action|action item|action point|todo|to do|to-do|next step|follow-up|follow up|task|actions|new action|ai");

    private static readonly PhraseSet s_done = new("done|completed|complete|closed|finished|✓|✔|✅|x|yes|ok");

    public static IEnumerable<ActionItem> Of(MeetingText meeting)
    {
        foreach (ActionItem action in ActionTables.Of(meeting))
            yield return action;
        foreach (Said said in meeting.Said)
        {
            if (said.Passage.Kind is PassageKind.TableRow)
                continue;
            if (Entry(said, meeting) is { } action)
                yield return action;
        }
    }

    // "- Ben: order sensors (Fri)", "- order sensors -> Ben" in notes without headings.
    private static bool IsPlain(Said said, MeetingText meeting)
    {
        if (said.At.Sentence > 0 || said.Passage.Kind != PassageKind.ListItem || said.Section is not MinutesSection.None || said.IsQuestion)
            return false;
        int name = meeting.People.KnownAt(said.Text, 0);
        if (name > 0 && s_parts.Any(p => string.CompareOrdinal(said.Text, name, p, 0, p.Length) == 0))
        {
            int verb = name + s_parts.First(p => string.CompareOrdinal(said.Text, name, p, 0, p.Length) == 0).Length;
            // "MT -> battery life"
            if (said.Text[name..verb].Contains('>') || said.Text[name..verb].Contains('→'))
                return true;
            // "MK: posters until 20 Nov"
            if (meeting.Dates(said.Text[verb..]).Any(d => d.Role == DateRole.Deadline && !(d.Day < meeting.Date)) && !s_past.IsIn(said.Folded))
                return true;
            int end = said.Folded.IndexOf(' ', verb);
            return end > verb && Speech.Deeds.LengthAt(said.Folded, verb) >= end - verb && Lexicon.Of(said.Folded[verb..end]).CanBeVerb();
        }

        if (IsAssigned(said, meeting))
            return true;
        int arrow = Math.Max(said.Text.LastIndexOf("-> ", StringComparison.Ordinal), said.Text.LastIndexOf("→ ", StringComparison.Ordinal));
        return arrow > 5 && meeting.People.KnownAt(said.Text, arrow + (said.Text[arrow] == '-' ? 3 : 2)) is var last && last > 0;
    }

    private static readonly PhraseSet s_past = new("was|were|had|has|have|did|said|says|thinks|reported|away|out|absent|on leave|holiday|leaves|back");

    // "Contract with Roos. Responsible: Ana. Deadline: 13 March"
    private static bool IsAssigned(Said said, MeetingText meeting) =>
        meeting.Said.Skip(said.Index + 1).TakeWhile(s => s.Passage == said.Passage).Any(s => TaskEntry.ReadLabelled(s.Text, meeting).Owner is not null);

    private static readonly string[] s_parts = [": ", " - ", " – ", " -> ", " → "];

    /// <summary>Whether a sentence is claimed as a written task, so that no other rule reads it.</summary>
    public static bool Claims(Said said, MeetingText meeting) =>
        IsPlain(said, meeting) || said.Section is MinutesSection.Actions && IsItem(said) || said.Passage.Kind == PassageKind.TaskItem || LabelEnd(said, meeting) > 0;

    private static ActionItem? Entry(Said said, MeetingText meeting)
    {
        int label = LabelEnd(said, meeting);
        bool plain = label == 0 && IsPlain(said, meeting);
        bool listed = plain || said.At.Sentence == 0 && (said.Passage.Kind == PassageKind.TaskItem || (said.Section == MinutesSection.Actions && IsItem(said)));
        if (!listed && label == 0)
            return null;
        OwnedTask entry = TaskEntry.Read(said.Text, label, meeting, said.Speaker);
        if (entry.Task.Length == 0 || IsNothing(entry.Task))
            return null;
        // "Send the quote. Owner: Tom. Due 12 April.": further sentences of the item may say who and when.
        (OwnedTask whole, Said[] cited) = Completed(entry, said, meeting);
        bool done = said.Passage.Checked is true || s_done.Opens(PhraseSet.Fold(whole.Task)) && whole.Task.Contains(':');
        return new ActionItem(whole.Owner, whole.For, whole.Task, whole.Due, done, said.At, meeting.Cite([said, .. cited]));
    }

    private static (OwnedTask Task, Said[] Cited) Completed(OwnedTask entry, Said said, MeetingText meeting)
    {
        var cited = new List<Said>();
        foreach (Said next in meeting.Said.Skip(said.Index + 1).TakeWhile(s => s.Passage == said.Passage))
        {
            OwnedTask more = TaskEntry.ReadLabelled(next.Text, meeting);
            if (more.Owner is null && more.Due is null)
                continue;
            if ((entry.Owner is null && more.Owner is not null) || (entry.Due is null && more.Due is not null))
                cited.Add(next);
            entry = entry with { Owner = entry.Owner ?? more.Owner, Due = entry.Due ?? more.Due };
        }

        return (entry, [.. cited]);
    }

    private static readonly string[] s_for = [" for", " on"];

    private static bool IsItem(Said said) => said.Passage.Kind is PassageKind.ListItem or PassageKind.Turn or PassageKind.TaskItem or PassageKind.Paragraph;

    private static bool IsNothing(string task) => PhraseSet.Fold(task) is "none" or "n/a" or "nothing" or "-" or "tbd" or "no actions" or "none this week" or "no action items";

    // "AP Ana - …", "Action: …", "TODO(ana): …"; "Action plans are …" is no label.
    private static int LabelEnd(Said said, MeetingText meeting)
    {
        int at = 0;
        while (at < said.Folded.Length && said.Folded[at] is '-' or '>' or '=' or '*' or ' ' or '→')
            at++;
        int length = s_label.LengthAt(said.Folded, at);
        if (length == 0 || said.At.Sentence > 0 && said.Passage.Kind == PassageKind.Turn)
            return 0;
        int end = at + length;
        bool shouted = said.Text.AsSpan(at, length) is "AP" or "TODO" or "AI" or "ACTION";
        ReadOnlySpan<char> rest = said.Text.AsSpan(end);
        // "Action Ruth: ask a surveyor".
        if (rest.StartsWith(" ") && meeting.People.NamesAt(said.Text, end + 1) is var name && name > 0 && end + 1 + name < said.Text.Length && said.Text[end + 1 + name] == ':')
            return end;
        bool numbered = rest.Length > 1 && rest[0] == ' ' && char.IsAsciiDigit(rest[1]);
        if (numbered)
            rest = rest.TrimStart(" 0123456789.");
        if (rest.Length == 0 || !(rest[0] is ':' or '(' || s_for.Any(f => said.Folded.AsSpan(at, length).EndsWith(f)) || rest.StartsWith(" - ") || rest.StartsWith(" – ") || rest.StartsWith(" @") || (shouted && rest[0] == ' ')))
            return 0;
        // "TODO(ana): …" keeps its bracket for the owner.
        return rest[0] is ':' ? said.Text.Length - rest.Length + 1 : said.Text.Length - rest.Length;
    }
}
