using Kb.Compiler.Language;

namespace Kb.Compiler.Statements.Minutes;

/// <summary>What is given to somebody by name: "Priya to chase the invoice", "Ines will break the news", "Marcus owes us the report", "the comparison is on Marcus".</summary>
internal static class Assignments
{
    /// <summary>Behind a name and before the deed.</summary>
    private static readonly PhraseSet s_will = PhraseTables.Of("assignments", "will");

    private static readonly PhraseSet s_owes = new("owes|still owes|promised|has promised|had promised|promises|owe|still owe|also owes");

    /// <summary>What a name does in the present tense where minutes give out work.</summary>
    private static readonly PhraseSet s_does = PhraseTables.Of("assignments", "does");

    /// <summary>Of these, what is done once, and so is a task without a day too: "books the band", where "writes the firmware" says who somebody is.</summary>
    private static readonly PhraseSet s_once = PhraseTables.Of("assignments", "once");

    private static readonly PhraseSet s_noDoes = PhraseTables.Of("assignments", "no-does");

    private static readonly PhraseSet s_charge = PhraseTables.Of("assignments", "charge");

    public static IEnumerable<ActionItem> In(Said said, MeetingText meeting)
    {
        if (Clauses.IsConditional(said.Folded) || said.IsQuestion)
            yield break;
        if (HandedOver.In(said, meeting) is { } given)
            yield return given;
        for (int at = 0; at < said.Text.Length; at++)
        {
            if (at > 0 && char.IsLetterOrDigit(said.Text[at - 1]))
                continue;
            if (Pronouns.LengthAt(said.Folded, at) is var pronoun && pronoun > 0 && at > 0 | said.At.Sentence > 0 && Begins(said, at) && !Clauses.IsQuoted(said.Text, at) && Pronouns.Resolve(said, at, meeting) is { } meant && Task(said, at, pronoun, true, meeting) is { } theirs)
            {
                yield return new ActionItem(meant, theirs.For, theirs.Task, theirs.Due, false, said.At, meeting.Cite([said, .. said.At.Sentence > 0 && said.Text.IndexOf(meant, StringComparison.Ordinal) < 0 ? [meeting.Said[said.Index - 1]] : Array.Empty<Said>()]));
                at = Math.Max(at + pronoun, Clauses.EndOf(said.Text, said.Folded, at + pronoun, meeting.People)) - 1;
                continue;
            }

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
        if (folded.AsSpan(after).StartsWith("'s going to "))
            return Deed(said, Skip(folded, after + 12, s_adverbs), known, meeting);
        if (folded.AsSpan(after).StartsWith("'ll "))
            return Deed(said, Skip(folded, after + 4, s_adverbs), known, meeting);
        if (after >= folded.Length || folded[after] != ' ')
            return null;
        int verb = Skip(folded, after + 1, s_adverbs);
        bool toMany = folded.AsSpan(at, name).Contains(" and ", StringComparison.Ordinal);
        if (s_owes.LengthAt(folded, verb) is var owes && owes > 0 && s_will.LengthAt(folded, verb) <= owes && folded.AsSpan(verb + owes).TrimStart() is var owed && !owed.StartsWith("that ") && !owed.StartsWith("to ") && !owed.StartsWith("nothing") && !owed.StartsWith("much") && !owed.StartsWith("its ") && !owed.StartsWith("a lot"))
            return Owed(said, verb + owes + 1, meeting) is { } debt && (known || debt.Due is not null || said.Section == MinutesSection.Actions || said.Speaker is not null) ? debt : null;
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
        if (!Receives(said, verb, meeting) && Scheduled(said, verb, meeting) is { } scheduled)
            return scheduled;
        if (Receives(said, verb, meeting))
            return null;
        int does = s_does.LengthAt(folded, verb);
        return does > 0 && s_noDoes.LengthAt(folded, verb) == 0 ? Plain(said, verb, meeting, dated: (said.Speaker is not null && !folded.AsSpan(verb).StartsWith("takes")) || s_once.LengthAt(folded, verb) == 0) : null;
    }

    // "Rui breaks it gently to them, tomorrow", "Ruth is seeing them on Thursday": any deed that a day to come is named for.
    private static OwnedTask? Scheduled(Said said, int verb, MeetingText meeting)
    {
        string folded = said.Folded;
        bool going = folded.AsSpan(verb).StartsWith("is ") || folded.AsSpan(verb).StartsWith("'s ");
        int from = going ? Skip(folded, folded.IndexOf(' ', verb) + 1, s_adverbs) : verb, stop = from;
        while (stop < folded.Length && char.IsAsciiLetterLower(folded[stop]))
            stop++;
        string word = folded[from..stop];
        bool deed = going ? word.Length > 5 && word.EndsWith("ing", StringComparison.Ordinal) && s_saidBy.LengthAt(folded, from) == 0 && s_motion.LengthAt(folded, from) == 0
            : word.Length > 3 && word[^1] == 's' && !word.EndsWith("ss", StringComparison.Ordinal) && s_saidBy.LengthAt(folded, from) == 0 && s_noDoes.LengthAt(folded, from) == 0 && Lexicon.Of(word).CanBeVerb();
        return deed && said.Speaker is null && Plain(said, from, meeting, dated: true) is { Due.Day: { } day } task && day >= meeting.Date && task.Task.Contains(' ') ? task : null;
    }

    // "Ana gets it on the 27th", "Ana gets it from Ben"; "gets it signed", "gets it on the agenda" and "gets it from the printer" do something.
    private static bool Receives(Said said, int verb, MeetingText meeting)
    {
        string folded = said.Folded;
        if (s_hears.LengthAt(folded, verb) > 0)
            return true;
        int end = verb + s_receives.LengthAt(folded, verb);
        return end > verb && (end >= folded.Length || folded[end] is not ' ' || meeting.Dates(said.Text).Any(d => d.Start == end + 1)
            || (folded.AsSpan(end + 1).StartsWith("from ") && meeting.People.KnownAt(said.Text, end + 6) > 0));
    }

    private static readonly PhraseSet s_receives = PhraseTables.Of("assignments", "receives");
    private static readonly PhraseSet s_hears = PhraseTables.Of("assignments", "hears");

    private static readonly PhraseSet s_saidBy = PhraseTables.Of("assignments", "said-by");
    private static readonly PhraseSet s_motion = new("going|leaving|coming|moving|flying|travelling|staying|retiring|getting|having|being|thinking|hoping|planning|expecting|looking forward|arriving|returning|starting|celebrating|wondering|considering|missing|waiting");

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
        if (verb >= folded.Length || !char.IsLetter(folded[verb]) || (Speech.NoDeeds.LengthAt(folded, verb) > 0 && !(said.Speaker is null && Speech.Deeds.LengthAt(folded, verb) > 0)))
            return null;
        if (Receives(said, verb, meeting))
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
        if (!known && said.Section == MinutesSection.Actions)
            return task;
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
        due ??= LaterDates.After(said, end, meeting);
        return task.Length < 2 || (dated && due is null) ? null : new OwnedTask(null, null, task, due);
    }
}
