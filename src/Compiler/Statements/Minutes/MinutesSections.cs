using Kb.Compiler.Language;
using Kb.Compiler.Sources;

namespace Kb.Compiler.Statements.Minutes;

/// <summary>Which passages stand in which section of minutes. A section opens with a heading or with a label of its own paragraph above a list.</summary>
internal static class MinutesSections
{
    private static readonly (MinutesSection Section, PhraseSet Titles)[] s_titles =
    [
        (MinutesSection.Review, new("matters arising|review of actions|previous actions|actions from last time|old actions|last week's actions|status of actions|action review|review of action items|actions from the last meeting",
            "actions from previous meeting|last meeting|previous minutes|minutes of the last meeting|done|completed|done since last time|closed|finished|progress|status|updates|follow-up|follow up|follow-up from last time")),
        (MinutesSection.Actions, new("action items|action item|actions|action|action points|action point|action list|action log|agreed actions|actions agreed|actions arising|next steps|next step|next actions|to do|to-do|todo|todos|to-dos|to dos|to do list",
            "promises|promised|follow-ups|follow ups|followups|tasks|task list|ap|aps|who does what|assignments|homework|commitments|deliverables|jobs|to be done|what happens next|who is doing what|open actions|new actions|things to do")),
        (MinutesSection.Questions, new("open questions|open question|open points|open issues|open topics|open|questions|questions left|open items|still open|unresolved|unresolved questions|parking lot|parked|undecided|to be clarified|to clarify|unclear|left open",
            "outstanding questions|unanswered|unanswered questions|loose ends|not decided|to be decided|tbd|issues left open|what we don't know|still unclear|questions to answer|remaining questions")),
        (MinutesSection.Decisions, new("decisions|decision|decisions made|decisions taken|key decisions|decided|agreed|agreements|resolutions|resolution|resolved|what we decided|decision log|we decided|what was decided|agreed points|outcomes of vote|conclusions|outcome|outcomes")),
        (MinutesSection.Attendees, new("attendees|participants|present|in attendance|attending|people|who was there|attendance|who")),
        (MinutesSection.Absent, new("apologies|absent|regrets|absentees|excused|not present")),
        (MinutesSection.Agenda, new("agenda|topics|proposed agenda|today's agenda|plan for today|points to discuss|next agenda|agenda for next time|next meeting|background|references")),
    ];

    /// <summary>For each passage the section it stands in; a heading and a label belong to none.</summary>
    public static MinutesSection[] Of(Source source)
    {
        var sections = new MinutesSection[source.Passages.Count];
        MinutesSection labelled = MinutesSection.None;
        for (int i = 0; i < sections.Length; i++)
        {
            Passage passage = source.Passages[i];
            if (passage.Kind == PassageKind.Heading)
            {
                labelled = MinutesSection.None;
                continue;
            }

            bool listed = passage.Kind is PassageKind.ListItem or PassageKind.TaskItem or PassageKind.TableRow or PassageKind.Turn;
            if (!listed && Label(passage) is { } section)
            {
                labelled = section;
                continue;
            }

            // Running text after a list is no part of it.
            if (!listed && i > 0 && source.Passages[i - 1].Kind is PassageKind.ListItem or PassageKind.TaskItem or PassageKind.TableRow)
                labelled = MinutesSection.None;
            bool after = !listed && i > 0 && source.Passages.Take(i).Reverse().TakeWhile(p => p.Kind != PassageKind.Heading).Any(p => p.Kind is PassageKind.ListItem or PassageKind.TaskItem or PassageKind.TableRow);
            sections[i] = labelled != MinutesSection.None ? labelled : after ? MinutesSection.None : UnderHeadings(passage.Heading);
        }

        return sections;
    }

    /// <summary>The section that words of a heading open; none where they open none.</summary>
    public static MinutesSection Named(string title)
    {
        string folded = PhraseSet.Fold(title).Trim(' ', ':', '*', '_', '.', '#', '-', '–', '—', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', ')');
        foreach ((MinutesSection section, PhraseSet titles) in s_titles)
        {
            // "Actions (owners in bold)", "Decisions - March"; "Next steps for the bridge" too, "Open day" not.
            int length = titles.LengthAt(folded, 0);
            if (length > 0 && (length == folded.Length || folded[length..].TrimStart() is ['(' or '-' or '–' or ':' or '/', ..] || (length > 6 && s_goesOn.LengthAt(folded, length + 1) > 0)))
                return section;
        }

        return QuoteSense.Denies(title) ? MinutesSection.Denied : MinutesSection.None;
    }

    private static readonly PhraseSet s_goesOn = new("for|from|of|until|by|after|this|today|taken|made|so far|agreed|left|arising|in");

    // The innermost heading that says something wins.
    private static MinutesSection UnderHeadings(IReadOnlyList<string> path)
    {
        for (int i = path.Count - 1; i >= 0; i--)
        {
            if (Named(path[i]) is var section and not MinutesSection.None)
                return section;
        }

        return MinutesSection.None;
    }

    private static MinutesSection? Label(Passage passage)
    {
        if (passage.Kind != PassageKind.Paragraph || passage.Sentences.Count != 1 || passage.Sentences[0].Text.Length > 60 || passage.Sentences[0].Text.Contains(": ", StringComparison.Ordinal))
            return null;
        string text = passage.Sentences[0].Text;
        if (Named(text) is var section && (section != MinutesSection.None || (text.Count(c => c == ' ') < 4 && !text.EndsWith('.'))) && (section != MinutesSection.Denied || text.EndsWith(':')))
            return section;
        return null;
    }
}
