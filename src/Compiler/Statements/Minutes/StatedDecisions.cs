using Kb.Compiler.Language;
using Kb.Compiler.Sources;

namespace Kb.Compiler.Statements.Minutes;

/// <summary>Decisions that say so: "we agreed to …", "Decision: …", what is listed under a heading of decisions, "=> …" in notes.</summary>
internal static class StatedDecisions
{
    private static readonly PhraseSet s_label = new("->|-->|→|>>|decision|decisions|decided|agreed|resolved|resolution|outcome|conclusion|=>|==>|⇒|decision made|we decided|we agreed|settled|approved|d|decision taken|final decision|carried|verdict|result");

    private static readonly PhraseSet s_group = new("we|it|the committee|the group|the team|the board|it was|it is|it has been|the meeting|the council|everyone|everybody|all|members|the members|those present|the chair|they|both|the two|both sides|the assembly|the crew|the club|the society|the association|the trustees|the panel|the parents|the partners|the owners|the residents|the staff|the working group|it's|that's|the choir|the family|the project|the room|the round|the majority|all present|a majority|the working party|the department");

    private static readonly PhraseSet s_decides = new(
        "decided|agreed|have decided|have agreed|has decided|has agreed|settled on|have settled on|has settled on|resolved to|resolved that|resolved|chose|chose to|have chosen|has chosen|opted for|opted to|opts for|approved|approves|adopted|voted to|voted for|voted in favour of|was decided|was agreed|was resolved|is decided|is agreed|was settled|has been decided|has been agreed|unanimously agreed|unanimously decided|unanimously approved|finally agreed|finally decided|finally settled on|then agreed|then decided|also agreed|also decided|therefore agreed|therefore decided|thus agreed|thus decided|decides|decides to|agrees|agrees to|agree to|agree that|agree on|decide to|decide that|went for|goes for|go for|go with|went with|goes with|came down in favour of|came down on the side of|accepted the|accepts the|signed off|signed off on|gave the green light|green-lighted|picked|picks|selected|selects|ruled out|ruled that|concluded to|confirmed that|ended up with|ended up choosing|are going with|are going for|are going ahead with|is going with|is going ahead with|are sticking with|is sticking with|stick with|sticks with|are dropping|is dropping|are switching to|is switching to|are moving to|are cancelling|are postponing|are reversing|is reversing|reversed|awarded|endorsed|ratified|carried the motion|passed the motion|settled for|fixed|set the|has opted for|have opted for|has approved|have approved|preferred");

    private static readonly PhraseSet s_not = new("not|no decision|n't|didn't|haven't|hasn't|wasn't|don't|doesn't|never|nothing|nobody|not yet|yet to|still to|without|undecided|no one|none|failed to|unable to|could not|cannot|no agreement|no consensus|hardly|to be decided|to be agreed|be decided|be agreed|refused to|declined to|once we|before we|until we|when we|whether|neither|could|might|may|should|would|can|we'd|want to|wants to|hope to|try to|plan to|about to|like to|have to|had to|must|if|who|what|how|why|when|where|used to");

    private static readonly PhraseSet s_notSo = new("not|n't|didn't|haven't|hasn't|wasn't|don't|doesn't|isn't|aren't|never|nothing|nobody|yet to|undecided|unclear|failed to|unable to|whether|open");

    private static readonly PhraseSet s_talkingOf = new("agreed to look|agreed to think|agreed to disagree|agreed to discuss|agreed to talk|agreed that it was|agreed that this was|agreed that the discussion|agreed that more|agreed to come back|agreed to revisit|agreed to wait and|agreed with|decided last|agreed last|agreed in|decided in|agreed at the last|decided at the last|as agreed|as decided|what we agreed|what was agreed|what we decided|what was decided|had agreed|had decided|had been agreed|had been decided|agreed that there|agreed that it would be good|agreed it was|agreed to postpone the decision|decided to postpone the decision|agreed to take that up|agreed to leave it|decided to leave it|agreed to leave that|agreed to return to|agreed that nobody|was agreed on|already agreed|already decided|agreed so far|picked up|fixed the|set the scene|set the table|picked on");

    private static readonly PhraseSet s_off = new("is off|is dropped|are dropped|is cancelled|are cancelled|is scrapped|is postponed to|is moved to|no longer holds|is out|are out|is abandoned|it is, then|it is then|it is|is confirmed|is approved|are approved|was approved|were approved|was adopted|is accepted|was accepted|is chosen|was chosen|was carried|is carried|carried unanimously|is ruled out|was ruled out|is settled|was settled|gets the job|gets the contract|gets the order|wins|goes through|goes ahead|is final|from now on|until further notice|with immediate effect|effective immediately|as of now|as of today|with effect from|starting now|as from|henceforth|from today|for good|goes up to|goes down to|is raised to|is raised from|is lowered to|is reduced to|is increased to|is extended until|is extended to|is extended by|is brought forward|is put off|is limited to|is capped at|is merged|are merged|will be merged|is kept on|are kept on|is called off|is renewed|will be renewed|is not renewed|is set at|was set at|is set to|is fixed at|was fixed at|is to be|are to be|will be raised|will be lowered|will be held|will be replaced|will be moved|will be dropped|will be cancelled|will be closed|will be kept|will be postponed|will be open|will be limited|will be used|will be charged|will be bought|will be paid|will be sold|will no longer|after all|is being replaced|is given to|is awarded to|was awarded to|goes to");

    private static readonly PhraseSet s_terse = new("ok to|okay to|yes to|no to|go for|go with|going with|going for|agreed to|agreed on|decided to|decided on|decided against|settled on|approved|we keep|we take|we drop|we go|we stay|we stick|we switch|we move|we buy|we use|we stop|we start|we cancel|we'll go with|we'll take|we'll keep|we'll use|we'll stick|we're going with|keep the|stick with|sticking with|staying with|green light for|go-ahead for|thumbs up for|sign-off for|final:|chosen:|chose|chosen|picked|voted for|voted to|switching to|moving to|no more|dropped:|plan is now|plan now|opted for|adopted");

    private static readonly PhraseSet s_stands = new("stands|stays|remains|unchanged|as before|still stands|is confirmed again|remain");

    public static IEnumerable<Decision> Of(MeetingText meeting)
    {
        foreach (Said said in meeting.Said)
        {
            if ((said.Speaker is not null && Clauses.IsFaltering(said)) || said.Section is MinutesSection.Attendees or MinutesSection.Absent or MinutesSection.Agenda or MinutesSection.Denied or MinutesSection.Questions or MinutesSection.Actions or MinutesSection.Review || said.Passage.Kind is PassageKind.TaskItem)
                continue;
            if (Text(said, meeting) is { } text && said.Text.Length > 8)
                yield return new Decision(text, said.Speaker, Replacements.In(said.Text, meeting.Date), meeting.Date, said.At, [meeting.Cite(said)]);
        }
    }

    /// <summary>The words of the decision; null where the sentence states none.</summary>
    private static string? Text(Said said, MeetingText meeting)
    {
        string folded = said.Folded;
        bool listed = said.Section == MinutesSection.Decisions && said.At.Sentence == 0 && !IsPair(said, meeting);
        if (listed && said.Passage.Kind is PassageKind.ListItem or PassageKind.Paragraph && !said.IsQuestion && !s_none.Opens(folded))
            return Label(said) is var label && label > 0 ? said.Text[label..].Trim() : said.Text;
        if (said.Passage.Kind == PassageKind.TableRow)
            return null;
        if (Label(said) is var from && from > 0 && !s_not.Opens(folded[from..].TrimStart()) && (char.IsLetter(folded[0]) || !(Assignments.In(said, meeting).Any() || said.IsQuestion || s_denied.IsIn(folded))))
            return said.Text[from..].Trim();
        if (said.IsQuestion || Clauses.IsConditional(folded) || s_talkingOf.IsIn(folded))
            return null;
        if (Decides(said) && !(said.Speaker is not null && s_recalls.IsIn(folded)))
            return said.Text;
        return said.Speaker is null && (IsTerse(said) || IsRuling(said, meeting)) && !Assignments.In(said, meeting).Any() ? said.Text : null;
    }

    // In talk these tell of an earlier day.
    private static readonly PhraseSet s_recalls = new("chose|picked|selected|went for|went with|ended up|luckily|already|last week|last time|last month|last year|yesterday|back then|when|before|remember|originally|earlier|in january|i thought|i think");

    private static readonly PhraseSet s_none = new("none|no decisions|n/a|nothing decided|-");

    // A row or an item that gives a task to somebody is a task.
    private static bool IsPair(Said said, MeetingText meeting) => said.Passage.Kind == PassageKind.ListItem && Assignments.In(said, meeting).Any();

    private static int Label(Said said)
    {
        int length = s_label.LengthAt(said.Folded, 0);
        if (said.At.Sentence > 0 || length == 0 || said.Text.Length <= length + 3)
        {
            // "Discussed at length. Decision: …"
            return length > 1 && length < said.Text.Length && said.Text[length] == ':' ? length + 1 : 0;
        }

        if (!char.IsLetter(said.Folded[0]))
            return said.Speaker is null ? length : 0;
        ReadOnlySpan<char> rest = said.Text.AsSpan(length);
        if (rest.StartsWith(" ") && rest.Length > 2 && char.IsAsciiDigit(rest[1]) && rest.IndexOf(':') is > 0 and < 6 and var colon)
            return length + colon + 1;
        return rest[0] == ':' || (length > 1 && (rest.StartsWith(" - ") || rest.StartsWith(" – "))) ? length + 1 : 0;
    }

    // Somebody who may decide, then a word for deciding, with at most three words between.
    private static bool Decides(Said said)
    {
        string folded = said.Folded;
        for ((int at, int length) = s_decides.Find(folded); length > 0; (at, length) = s_decides.Find(folded, at + length))
        {
            string before = folded[Math.Max(0, at - 60)..at];
            for (int words = 0, end = before.Length; words < 4 && end > 0; words++)
            {
                int start = before.LastIndexOf(' ', Math.Max(0, end - 2)) + 1;
                for (int lead = start; lead >= Math.Max(0, start - 14); lead--)
                {
                    if ((lead == 0 || !char.IsLetterOrDigit(before[lead - 1])) && s_group.LengthAt(before, lead) is var group && group > 0 && lead + group <= end && lead + group >= start
                        && !s_not.IsIn(folded[Math.Max(0, at - 60 + (at < 60 ? 60 - at : 0) + lead)..Math.Min(folded.Length, at + length + 1)]) && Begins(folded, at - before.Length + lead) && !Clauses.IsQuoted(said.Text, at))
                    {
                        return true;
                    }
                }

                end = start;
            }
        }

        return false;
    }

    private static bool Begins(string folded, int at) => Clauses.BeginsAt(folded, at) || s_lead.Any(l => folded[..at].TrimEnd().EndsWith(l, StringComparison.Ordinal));

    private static readonly string[] s_lead = ["discussion", "debate", "end", "finally", "reverse", "that", "after", "why", "noise"];

    // Notes in short lines, and what minutes lay down as a rule.
    private static bool IsTerse(Said said)
    {
        string folded = said.Folded;
        if (s_notSo.IsIn(folded.Replace(", not ", ", ", StringComparison.Ordinal)) && !folded.StartsWith("no ", StringComparison.Ordinal) || s_stands.IsIn(folded) || Speech.Generally.IsIn(folded) || s_denied.IsIn(folded))
            return false;
        if (s_terse.Opens(folded))
            return said.Text.Length > 10;
        if (Rules().Any(rule => rule(said)))
            return true;
        if (s_offList.IsIn(folded))
            return false;
        return s_off.Find(folded) is var (at, length) && length > 0 && at > 0 && (folded.AsSpan(at, length) is not ("it is" or "after all" or "goes to" or "is out" or "are out" or "wins" or "is to be" or "are to be") || IsShortNote(said));
    }

    private static readonly PhraseSet s_offList = new("off the list|off the table|off sick|off today|off this week|as promised");

    private static readonly PhraseSet s_denied = new("turned down|rejected|not taken up|declined|did not find|no support|idea of|suggestion of|proposal of|could|might|would|may|suggested|proposed|wondered|asked|thinks|thought|argued|said|says|told|wants|want|intends|intend|plans to|plan to|hopes|hope|planned|according to|announced|used to|in the past|was|were|had|expects|expected|reported|noted|mentioned|warned|fears|feared|believes|confirmed that|presented");

    private static IEnumerable<Func<Said, bool>> Rules() => [IsEquation, IsNow, IsBan];

    // "From April the newsletter goes out monthly.", "The club will sell the old boat.", "The new pads go on all bikes."
    private static bool IsRuling(Said said, MeetingText meeting)
    {
        string folded = said.Folded;
        if (s_notSo.IsIn(folded.Replace("no longer", "", StringComparison.Ordinal)) || s_denied.IsIn(folded) || s_stands.IsIn(folded) || Speech.Generally.IsIn(folded))
            return false;
        if (s_from.LengthAt(folded, 0) is var from && from > 0 && (s_calendar.LengthAt(folded, from + 1) > 0 || meeting.Dates(said.Text).Any(d => d.Start < 20 && d.Day >= meeting.Date)))
            return true;
        if (s_motion.Opens(folded) && s_carried.IsIn(folded))
            return true;
        int group = s_body.LengthAt(folded, 0);
        if (group > 0 && !meeting.IsTalk && folded.AsSpan(group).StartsWith(" will ") && s_talks.LengthAt(folded, group + 6) == 0)
            return true;
        return s_things.Opens(folded) && said.Text.Length < 100 && s_lays.Find(folded) is var (at, length) && length > 0 && s_scope.LengthAt(folded, at + length + 1) > 0;
    }

    private static readonly PhraseSet s_from = new("from|starting|as of|as from|with effect from|beginning|effective");
    private static readonly PhraseSet s_calendar = new("january|february|march|april|may|june|july|august|september|october|november|december|next|now on|today|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|spring|summer|autumn|winter");
    private static readonly PhraseSet s_motion = new("motion|a motion|the motion|proposal|the proposal|vote|resolution");
    private static readonly PhraseSet s_carried = new("carried|passed|approved|adopted|accepted|unanimous|unanimously");
    private static readonly PhraseSet s_body = new("the committee|the group|the team|the board|the council|the club|the society|the association|the choir|the co-op|the cooperative|we");
    private static readonly PhraseSet s_talks = new("be|need|discuss|meet|look|consider|revisit|wait|decide|return|talk|see|ask|think|try|have|come back|review|know|continue|report|hear|also|then|probably|not|find out|check|get|reconvene|vote|examine|explore|investigate|follow|take up|take it up|come|go back|pick|assess|evaluate|let");
    private static readonly PhraseSet s_things = new("the|all|every|each|both|new|old");
    private static readonly PhraseSet s_lays = new("go on|goes on|go to|goes to|go into|goes into|switch to|switches to|move to|moves to|become|becomes|get|gets|are moved to|change to|changes to");
    private static readonly PhraseSet s_scope = new("all|both|only|every|each|monthly|weekly|daily|yearly|monday|tuesday|wednesday|thursday|friday|saturday|sunday");

    private static bool IsShortNote(Said said) => said.Passage.Kind == PassageKind.ListItem && said.Text.Length < 90;

    // "repository = the university one"
    private static bool IsEquation(Said said) => IsShortNote(said) && said.Text.IndexOf(" = ", StringComparison.Ordinal) > 0;

    // "logging interval now 15 min"
    private static bool IsNow(Said said) => IsShortNote(said) && said.Folded.IndexOf(" now ", StringComparison.Ordinal) is > 0 and var now && (char.IsAsciiDigit(said.Folded[now + 5]) || s_to.LengthAt(said.Folded, now + 5) > 0);

    private static readonly PhraseSet s_to = new("every|monthly|weekly|daily|yearly|once|twice|at|on|in|with|to|half|only");

    // "No alcohol on the pontoon this year."
    private static bool IsBan(Said said) => said.Folded.StartsWith("no ", StringComparison.Ordinal) && said.Text.Length < 80 && s_span.IsIn(said.Folded) && !s_verb.IsIn(said.Folded);

    private static readonly PhraseSet s_span = new("this year|this season|this time|from now on|any more|anymore|this summer|this winter|this spring|until|on site|during|after|before|in the|on the|at the");
    private static readonly PhraseSet s_verb = new("is|was|were|has|have|had|could|would|news|change|changes|update|updates|answer|reply|comment|comments|questions|objections|progress|problem|problems|sign|idea|objection|response|decision|did|does|came|needed|yet|show|shows|came up|in sight");
}
