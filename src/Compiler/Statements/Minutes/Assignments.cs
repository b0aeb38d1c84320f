using Kb.Compiler.Language;

namespace Kb.Compiler.Statements.Minutes;

/// <summary>What is given to somebody by name: "Priya to chase the invoice", "Ines will break the news", "Marcus owes us the report", "the comparison is on Marcus".</summary>
internal static class Assignments
{
    /// <summary>Behind a name and before the deed.</summary>
    private static readonly PhraseSet s_will = new(
        "will|'ll|shall|is going to|must|has to|needs to|is to|are to|to|agreed to|has agreed to|promised to|has promised to|had promised to|volunteered to|has volunteered to|offered to|has offered to|undertook to|undertakes to|committed to|agrees to|promises to|volunteers to|offers to|offered and will|is asked to|was asked to|is supposed to|was tasked to|was tasked with|has been asked to|said he'll|said she'll|said he will|said she will|says he'll|says she'll|says he will|says she will|said he would|said she would|said they would|said that he would|said that she would|accepted to|is expected to|is due to|will have to|will need to|will try to|will also|will then|to please|still has to|still needs to|still to|takes it upon himself to|takes it upon herself to|took it on himself to|took it on herself to|got the task to|got the job of|gets to|is happy to|said yes to|kindly offered to|kindly agreed to|happily agreed to|was instructed to|was requested to");

    private static readonly PhraseSet s_owes = new("owes|still owes|promised|has promised|had promised|promises|owe|still owe|also owes");

    /// <summary>What a name does in the present tense where minutes give out work.</summary>
    private static readonly PhraseSet s_does = new(
        "takes|takes on|takes over|handles|looks after|looks into|sorts|sorts out|organises|organizes|books|sends|writes|orders|checks|asks|calls|rings|phones|chases|prepares|drafts|collects|contacts|talks to|speaks to|speaks with|talks with|follows up|finds out|arranges|buys|fetches|updates|picks up|deals with|sees to|circulates|gets back|comes back|gets in touch|draws up|puts together|hands in|files|pays|does|reviews|invites|informs|tells|passes on|prints|reports back|completes|finishes|delivers|submits|investigates|negotiates|approaches|tries|emails|mails|clarifies|confirms|brings|gets|lets|makes|moves|measures|repairs|cleans|replaces|fixes|compares|gives|schedules|publishes|posts|returns|signs|renews|cancels|registers|helps|visits|meets|sets up|gathers|compiles|reserves|hands|drops|obtains|requests|applies|enquires|inquires|tests|calculates|counts|translates|uploads|keeps|keeps an eye");

    /// <summary>Of these, what is done once, and so is a task without a day too: "books the band", where "writes the firmware" says who somebody is.</summary>
    private static readonly PhraseSet s_once = new(
        "takes|takes on|takes over|books|sends|orders|checks|asks|calls|rings|phones|chases|contacts|talks to|speaks to|speaks with|talks with|follows up|finds out|arranges|buys|fetches|picks up|looks into|sorts out|circulates|gets back|gets in touch|draws up|drafts|prepares|collects|invites|informs|reserves|reports back|clarifies|sets up|hands in|enquires|inquires|puts together|organises|organizes|emails|updates|files|pays|renews|cancels");

    private static readonly PhraseSet s_noDoes = new("takes the minutes|takes minutes|takes notes|takes part|takes place|takes the chair|takes the view|takes a while|takes over as|takes it that|makes clear|makes the point|gets the impression|does not|doesn't|does so|brings up|tells us that|gets that|makes sense|makes no|moves on|sends her|sends his apologies|sends apologies|sends regrets|keeps saying|reports that|confirms that|asks that|asks whether|asks if|asks why|asks how|asks what|asks who|asks when|asks for|tells that|calls it|finds that|keeps asking|gets on|makes a point|takes issue|does it|does that|does this|does the same|gives an|gives a short|gives a brief|asks about");

    private static readonly PhraseSet s_on = new("is on|are on|'s on|falls to|fall to|lies with|lie with|is with|goes to|go to|is up to|stays with|stay with|sits with|rests with|remains with|is for|is assigned to|are assigned to|was assigned to|is down to|is left to|was left to|are left to|is given to|was given to|is the job of|is a job for|is one for");

    private static readonly PhraseSet s_yours = new("that's yours|that one's yours|that is yours|that one is yours|this one's yours|this is yours|yours|over to you|that's for you|that's on you|that one's on you|that one is on you|it's on you|your job|your turn|that's your job");

    private static readonly PhraseSet s_charge = new("volunteered for|will be responsible for|is on|has the action to|has the task to|has the task of|gets the action to|took the action to|takes the action to|has an action to|took on|has taken on|takes charge of|will be in charge of|is doing|is handling|is taking care of|is taking|is looking after|is organising|is organizing|is preparing|is writing|is sending|is calling|is checking|is chasing|is ordering|is booking|is asking");

    public static IEnumerable<ActionItem> In(Said said, MeetingText meeting)
    {
        if (Clauses.IsConditional(said.Folded) || said.IsQuestion)
            yield break;
        if (OnSomebody(said, meeting) is { } given)
            yield return given;
        for (int at = 0; at < said.Text.Length; at++)
        {
            if (at > 0 && char.IsLetterOrDigit(said.Text[at - 1]))
                continue;
            if (!(char.IsUpper(said.Text[at]) || said.Text[at] == '@') || !Begins(said, at) || said.Folded.AsSpan(0, at).TrimEnd(" ,").EndsWith("maybe") || said.Folded.AsSpan(0, at).TrimEnd(" ,").EndsWith("perhaps") || Clauses.IsQuoted(said.Text, at))
                continue;
            int known = meeting.People.KnownAt(said.Text, at), name = Math.Max(known, meeting.People.NamesAt(said.Text, at));
            if (name == 0 || Task(said, at, name, known > 0, meeting) is not { } task)
                continue;
            string owner = meeting.People.Spelled(said.Text.Substring(at, name));
            string? recipient = task.For ?? Recipients.Of(said, at + name, meeting);
            yield return new ActionItem(owner, People.AreSame(recipient, owner) ? null : recipient, task.Task, task.Due, false, said.At, meeting.Cite([said]));
            at = Math.Max(at + name, Clauses.EndOf(said.Text, said.Folded, at + name, meeting.People)) - 1;
        }
    }

    // "Before leaving, Jonas had promised …", "Good, Ana takes …", "storage: Tom will …"
    private static bool Begins(Said said, int at)
    {
        if (Clauses.BeginsAt(said.Folded, at))
            return true;
        string before = said.Folded[..at].TrimEnd();
        return s_before.Any(w => before.EndsWith(w, StringComparison.Ordinal));
    }

    private static readonly string[] s_before = [" that", " and", ";", " while", "agreed that", "decided that"];

    private static OwnedTask? Task(Said said, int at, int name, bool known, MeetingText meeting)
    {
        string folded = said.Folded;
        int after = at + name;
        if (said.Text[at] == '@')
            return Deed(said, Skip(folded, after, s_polite), true, meeting, anyVerb: true);
        if (folded.AsSpan(after).StartsWith("'ll "))
            return Deed(said, Skip(folded, after + 4, s_adverbs), known, meeting);
        if (after >= folded.Length || folded[after] != ' ')
            return null;
        int verb = Skip(folded, after + 1, s_adverbs);
        bool toMany = folded.AsSpan(at, name).Contains(" and ", StringComparison.Ordinal);
        if (s_owes.LengthAt(folded, verb) is var owes && owes > 0 && s_will.LengthAt(folded, verb) <= owes && folded.AsSpan(verb + owes).TrimStart() is var owed && !owed.StartsWith("that ") && !owed.StartsWith("to ") && !owed.StartsWith("nothing") && !owed.StartsWith("much") && !owed.StartsWith("its ") && !owed.StartsWith("a lot"))
            return Owed(said, verb + owes + 1, meeting);
        int will = s_will.LengthAt(folded, verb);
        if (will == 2 && !IsEntry(said, at))
            return null; // "back to Tom to finish his question"
        if (will > 0)
            return folded.AsSpan(verb + will + 1).StartsWith("not ") ? null : Deed(said, Skip(folded, verb + will + 1, s_adverbs), known, meeting);
        if (!known || Speech.Generally.IsIn(folded) || toMany)
            return null;
        if (s_charge.LengthAt(folded, verb) is var charge && charge > 0 && s_onLeave.LengthAt(folded, verb + charge + 1) == 0)
            return Plain(said, verb + charge + 1, meeting, dated: folded.AsSpan(verb, charge) is "is on" or "took on" || folded.AsSpan(verb, charge).EndsWith("ing") || folded.AsSpan(verb, charge).EndsWith(" of"));
        if (s_ready.IsIn(folded) && folded.AsSpan(verb).StartsWith("has "))
            return Plain(said, verb, meeting, dated: true);
        int does = s_does.LengthAt(folded, verb);
        return does > 0 && s_noDoes.LengthAt(folded, verb) == 0 ? Plain(said, verb, meeting, dated: (said.Speaker is not null && !folded.AsSpan(verb).StartsWith("takes")) || s_once.LengthAt(folded, verb) == 0) : null;
    }

    private static bool IsEntry(Said said, int at) => !said.Text.AsSpan(0, at).ContainsAnyInRange('a', 'z') || said.Text[..at].TrimEnd() is [.., ',' or ';' or ':' or '>'] || said.Folded[..at].TrimEnd().EndsWith(" and", StringComparison.Ordinal);

    private static readonly PhraseSet s_ready = new("ready|done|finished|complete");
    private static readonly PhraseSet s_onLeave = new("leave|holiday|vacation|the board|the line|the call|the committee|his way|her way|top of|it|sick|a course|parental|maternity|duty|the road|track|board");
    private static readonly PhraseSet s_adverbs = new("also|then|still|now|kindly|therefore|already|please|again|personally|quickly|first|in turn|once more|in the meantime|gladly|only|just|actually");
    private static readonly PhraseSet s_polite = new("please|can you|could you|can you please|could you please|will|to|would you|, please|: please|:|,|-|will you");

    private static int Skip(string folded, int at, PhraseSet words)
    {
        for (bool more = true; more;)
        {
            while (at < folded.Length && folded[at] == ' ')
                at++;
            int length = words.LengthAt(folded, at);
            at += length;
            more = length > 0;
        }

        return at;
    }

    private static OwnedTask? Deed(Said said, int verb, bool known, MeetingText meeting, bool anyVerb = false)
    {
        string folded = said.Folded;
        if (verb >= folded.Length || !char.IsLetter(folded[verb]) || Speech.NoDeeds.LengthAt(folded, verb) > 0)
            return null;
        int stop = verb;
        while (stop < folded.Length && char.IsLetter(folded[stop]))
            stop++;
        string word = folded[verb..stop];
        OwnedTask? task = Plain(said, verb, meeting, dated: false);
        if (task is null || (word == "have" && !s_ready.IsIn(folded) && task.Due is null))
            return null;
        bool deed = Speech.Deeds.LengthAt(folded, verb) >= word.Length;
        // Of a name that nobody introduced only clear deeds are tasks, and where others wait for them.
        if (!known)
            return deed && (task.Due is not null || meeting.Attendees.Count == 0) ? task : null;
        return deed || anyVerb || Lexicon.Of(word).CanBeVerb() ? task : null;
    }

    private static OwnedTask? Owed(Said said, int at, MeetingText meeting)
    {
        OwnedTask? task = Plain(said, Math.Min(at, said.Text.Length), meeting, dated: false);
        if (task is null || task.Task.Length == 0)
            return null;
        int name = meeting.People.KnownAt(task.Task, 0);
        string? recipient = name > 0 ? task.Task[..name] : null;
        int skip = name > 0 ? name : s_us.LengthAt(PhraseSet.Fold(task.Task), 0);
        return skip < task.Task.Length ? task with { For = recipient, Task = task.Task[skip..].TrimStart() } : null;
    }

    private static readonly PhraseSet s_us = new("us|me|you|him|her|them|the group|the committee|the team|everyone|everybody");

    private static OwnedTask? Plain(Said said, int from, MeetingText meeting, bool dated)
    {
        if (from >= said.Text.Length)
            return null;
        int end = Clauses.EndOf(said.Text, said.Folded, from, meeting.People);
        (string task, DueDate? due) = DueWords.Part(said.Text, from, end, meeting);
        if (due is null && end < said.Text.Length && DueWords.Part(said.Text, end, said.Text.Length, meeting).Due is { } later && later.Words.StartsWith("no later", StringComparison.OrdinalIgnoreCase) | later.Words.StartsWith("by ", StringComparison.OrdinalIgnoreCase))
            due = later;
        return task.Length < 2 || (dated && due is null) ? null : new OwnedTask(null, null, task, due);
    }

    // "The comparison of the policies is on Marcus.", "Ines, that's yours."
    private static ActionItem? OnSomebody(Said said, MeetingText meeting)
    {
        for (int at = 1; at < said.Folded.Length; at++)
        {
            int length = (said.Folded[at - 1] == ' ' || said.Folded[at] == '\'') ? s_on.LengthAt(said.Folded, at) : 0;
            if (length == 0 || at + length + 1 >= said.Text.Length)
                continue;
            int place = at + length + 1, name = meeting.People.KnownAt(said.Text, place);
            bool me = name == 0 && said.Speaker is not null && said.Folded.AsSpan(place).StartsWith("me") && !char.IsLetter(said.Folded.AsSpan(place + 2) is [var c, ..] ? c : ' ');
            if (name == 0 && !me || s_meeting.IsIn(said.Folded[..at]) || !(me || EndsThere(said.Text, place + name)))
                continue;
            int start = ClauseStart(said.Text, at);
            (string task, DueDate? due) = DueWords.Part(said.Text, start, at, meeting);
            due ??= DueWords.Part(said.Text, place + name, said.Text.Length, meeting).Due;
            if (task.Length < 2)
                continue;
            string owner = me ? said.Speaker! : said.Text.Substring(place, name);
            return new ActionItem(owner, null, task, due, false, said.At, meeting.Cite([said, .. Recipients.PointsBack(task) ? Before(said, meeting) : []]));
        }

        if (s_passive.Find(said.Folded) is var (be, bes) && bes > 0 && said.Folded.IndexOf(" by ", be, StringComparison.Ordinal) is > 0 and var by && meeting.People.KnownAt(said.Text, by + 4) is var doer && doer > 0)
        {
            (string task, DueDate? due) = DueWords.Part(said.Text, ClauseStart(said.Text, be), by, meeting);
            return new ActionItem(said.Text.Substring(by + 4, doer), null, task, due ?? DueWords.Part(said.Text, by + 4 + doer, said.Text.Length, meeting).Due, false, said.At, [meeting.Cite(said)]);
        }

        if (said.Speaker is not null && Clauses.Addressed(said.Text, meeting.People) is { } addressed && s_yours.Find(said.Folded) is (var found, > 0) && Clauses.BeginsAt(said.Folded, found))
            return new ActionItem(addressed, null, DueWords.Part(said.Text, found, said.Text.Length, meeting).Task, DueWords.Part(said.Text, 0, said.Text.Length, meeting).Due, false, said.At, meeting.Cite([said, .. Before(said, meeting)]));
        return null;
    }

    private static readonly PhraseSet s_passive = new("will be|to be|is to be|are to be|should be|must be");

    private static readonly PhraseSet s_meeting = new("the floor|the word|thanks|the chair|the prize|the money|the decision|the blame|credit|apologies|next turn");

    private static bool EndsThere(string text, int at) => at >= text.Length || text[at] is '.' or ',' or ';' or '!' or ')' || text.AsSpan(at).StartsWith(" by ") || text.AsSpan(at).StartsWith(" until ") || text.AsSpan(at).StartsWith(" and ") || text.AsSpan(at).StartsWith(" now") || text.AsSpan(at).StartsWith(" then") || text.AsSpan(at).StartsWith(" this") || text.AsSpan(at).StartsWith(" for ");

    private static int ClauseStart(string text, int at)
    {
        int start = Math.Max(text.LastIndexOf("; ", at, StringComparison.Ordinal), Math.Max(text.LastIndexOf(", ", at, StringComparison.Ordinal), text.LastIndexOf(": ", at, StringComparison.Ordinal)));
        return start < 0 ? 0 : start + 2;
    }

    private static Said[] Before(Said said, MeetingText meeting) =>
        said.Index > 0 && meeting.Said[said.Index - 1] is var before && (before.Passage == said.Passage || said.Speaker is not null) ? [before] : [];
}
