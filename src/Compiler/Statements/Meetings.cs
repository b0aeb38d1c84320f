using System.Text.RegularExpressions;
using Kb.Compiler.Extractions;
using Kb.Compiler.Language;
using Kb.Compiler.Sources;
using Kb.Compiler.Workspace;

namespace Kb.Compiler.Statements;

/// <summary>Whether a source is a meeting: it says so, names who attended, lies in a folder of meetings, is a transcript, has the title or the sections of minutes.</summary>
public static partial class Meetings
{
    private const int FewestTurns = 3;
    private const int LinesFromTop = 15;

    /// <summary>As AGENTS.md says, and where that is silent as <see cref="IsMeeting(Source)"/>.</summary>
    public static bool IsMeeting(Source source, MeetingRule rule)
    {
        if (rule.NotFolders.Any(folder => LiesIn(source, folder)) || rule.NotWords.Any(words => IsCalled(source, words)))
            return false;
        return rule.Folders.Any(folder => LiesIn(source, folder)) || rule.Words.Any(words => IsCalled(source, words)) || IsMeeting(source);
    }

    private static bool LiesIn(Source source, string folder) => source.Path.Contains($"/{folder}/", StringComparison.OrdinalIgnoreCase);

    private static bool IsCalled(Source source, string words)
    {
        string wanted = $" {SpacedText.Of(words)} ";
        string file = Path.GetFileNameWithoutExtension(source.Path).Replace('_', ' ').Replace('.', ' ');
        return $" {SpacedText.Of(source.Title)} ".Contains(wanted, StringComparison.Ordinal) || $" {SpacedText.Of(file)} ".Contains(wanted, StringComparison.Ordinal);
    }

    public static bool IsMeeting(Source source)
    {
        if (source.FrontMatter.Type is { } type)
            return s_types.Opens(PhraseSet.Fold(type));
        if (source.FrontMatter.Attendees.Count > 0)
            return true;
        if (Folder().IsMatch(source.Path))
            return true;
        bool isTalk = source.Passages.Count(p => p.Kind == PassageKind.Turn) >= FewestTurns;
        if (isTalk && !IsShow(source))
            return true;
        if ((!isTalk && HasTitle(source)) || source.Lines.Take(source.FrontMatter.LastLine + LinesFromTop).Any(l => PresentLine().IsMatch(l)))
            return true;
        if (isTalk)
            return false; // who was there is said of a show too, and what is in it
        if (Minutes.MeetingDate.Of(source) is not null && (ListsPeople(source) || MailHeader.Read(source.Lines) is { } mail && SumsUp(mail, source)))
            return true;
        int sections = source.Passages.Where(p => p.Kind == PassageKind.Heading).Count(p => Section().IsMatch(p.Sentences[0].Text));
        return sections >= 2 || (source.Date is not null && !AboutMeetings().IsMatch(source.Title) && source.Passages.Any(GivesOutWork));
    }

    // Talk that was made to be heard or read: somebody asks on behalf of an audience, or its top says that it is one.
    private static bool IsShow(Source source) =>
        source.Lines.Count(l => Host().IsMatch(l)) >= FewestAsked || (source.Lines.Count(l => Asker().IsMatch(l)) >= FewestAsked && !HasTitle(source))
        || source.Lines.Take(source.Passages.First(p => p.Kind == PassageKind.Turn).Lines.First - 1).Skip(source.FrontMatter.LastLine).Where(l => !string.IsNullOrWhiteSpace(l)).Take(TopOfShow).Any(l => Show().IsMatch(l) && !DatedTitle().IsMatch(l) && !Taken().IsMatch(l));

    private const int TopOfShow = 4;
    private const int FewestAsked = 2;

    [GeneratedRegex(@"^[\s>*_]*(?:\[[^\]]*\]\s*)?(?:host|interviewer|presenter|reporter|narrator|announcer|voice-?over)[*_]*:", Options)]
    private static partial Regex Host();

    // Meetings may have a moderator too, and somebody who notes questions.
    [GeneratedRegex(@"^[\s>*_]*(?:\[[^\]]*\]\s*)?(?:moderator|q)[*_]*:", Options)]
    private static partial Regex Asker();

    // "The podcast" by itself may be what is talked about: "Podcast prep".
    [GeneratedRegex(@"\b(?:podcast|broadcast|webinar)(?:$|[,:;.|)]|\s+[-–—]|\s+(?:episode|transcript|recording|interview|series|on|of|from|with)\b)|\b(?:episode\s+[0-9]+|radio\s+(?:interview|show|programme|program|play)|panel\s+discussion|show\s+notes|an\s+interview|oral\s+history)\b", Options)]
    private static partial Regex Show();

    // "Round the table: Ana Duarte, Ben Okoro, Cleo Vance", or a list of names under such a heading.
    private static bool ListsPeople(Source source) =>
        source.Lines.Skip(source.FrontMatter.LastLine).Take(LinesFromTop).Any(line => Minutes.Attendees.IsLabelled(line) && Minutes.Attendees.CountNames(line) >= FewestPeople)
        || source.Passages.Any(p => p.Kind == PassageKind.Heading && AttendeesHeading().IsMatch(p.Sentences[0].Text)) && Minutes.Attendees.Of(source).Count >= FewestPeople;

    private const int FewestPeople = 3;
    private const int SentencesFromTop = 8;

    // The mail says so in its subject, or speaks of who met near its top.
    private static bool SumsUp(MailHeader mail, Source source) =>
        mail.Receivers.Count > 0 && mail.Subject is { } subject && Talk().IsMatch(subject)
        || source.Passages.Where(p => p.Kind == PassageKind.Paragraph).SelectMany(p => p.Sentences).Take(SentencesFromTop).Any(s => Met().IsMatch(s.Text));

    // A heading, or a label of its own paragraph.
    private static bool GivesOutWork(Passage passage) =>
        passage.Kind is PassageKind.Heading or PassageKind.Paragraph && passage.Sentences is [var only] && s_work.LengthAt(PhraseSet.Fold(only.Text), 0) is var length && length > 0 && only.Text.AsSpan(length).Trim(" :*").IsEmpty;

    private static readonly PhraseSet s_work = new("action items|actions|action points|agreed actions|actions agreed|promises");

    private static readonly PhraseSet s_types = new("meeting|meetings|minutes|call|transcript|meeting notes|meeting-notes|meeting minutes|1:1|standup|stand-up|sync|interview");

    // "Weekly sync 2026-03-05", "Call with Ana", "Minutes of the board"; "How to run a meeting" is none.
    private static bool HasTitle(Source source)
    {
        if (AboutMeetings().IsMatch(source.Title))
            return false;
        // "Management committee, Saturday 28 February 2026" may stand below the name of the house.
        IEnumerable<string> top = source.Lines.Skip(source.FrontMatter.LastLine).Where(l => !string.IsNullOrWhiteSpace(l)).Take(3);
        if (top.Any(l => l.Length < 120 && DatedTitle().IsMatch(l) && !Entry().IsMatch(l)) && top.Any(l => l.Length < 120 && DateFinder.Find(l) is not null) && !top.Any(l => AboutMeetings().IsMatch(l)))
            return true;
        bool dated = Minutes.MeetingDate.Of(source) is not null;
        if (dated && (Minutes.Initials.Listed(source).Count >= FewestPeople || Minutes.Initials.Explained(source).Count >= FewestPeople))
            return true;
        if (dated && source.Lines.Skip(source.FrontMatter.LastLine).Take(8).Any(Minutes.Attendees.IsNames))
            return true;
        if (dated && Minutes.Attendees.Unlabelled(source).Count >= FewestPeople && (Taken().IsMatch(Path.GetFileNameWithoutExtension(source.Path)) || top.Any(l => Taken().IsMatch(l))))
            return true;
        return OwnTitle().IsMatch(source.Title) && !Lasting().IsMatch(source.Title) || (source.Date is not null && DatedTitle().IsMatch(source.Title));
    }

    // "21 April, management meeting: winter hours stay as they are": one of the dates that a text tells of.
    [GeneratedRegex(@":\**\s+(?:\S+\s+){4}", Options)]
    private static partial Regex Entry();

    // "Weaving in ten minutes" is long, not taken down.
    [GeneratedRegex(@"\b(?:[0-9]+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|few|several|many|spare|last)[\s-]+minutes$", Options)]
    private static partial Regex Lasting();

    // What those write who were there; the list of people does the rest.
    [GeneratedRegex(@"(?:\b|_)(?:notes|minutes|call|phone|meeting|transcript|recording|recorded|met|round|planning|review|export|chat|there|present|writing|typed|tonight|this\s+evening)(?:\b|_)", Options)]
    private static partial Regex Taken();

    // The subject of a mail that sums one up.
    [GeneratedRegex(@"\b(?:meeting|call|phone|minutes|what (?:we|was) (?:said|agreed|decided|discussed|settled)|who(?:'s| is) doing what|standup|sync|get-together|today's session|our talk|our chat)\b", Options)]
    private static partial Regex Talk();

    [GeneratedRegex(@"\b(?:(?:our|the|this|today's|tonight's|yesterday's|last night's)\s+(?:meeting|call|phone\s+call|session|sitting|talk)|(?:instead\s+of|in\s+place\s+of|counts\s+as|no|proper|these)\s+(?:the\s+)?(?:proper\s+)?minutes|(?:what|where)\s+(?:was|we)\s+(?:said|agreed|settled|decided|missed|discussed|landed)|on\s+the\s+(?:line|call)|(?:round|around|at)\s+the\s+table|(?:you|who)\s+missed|short\s+record|(?:was|were|all)\s+there|tonight\s+(?:were|was))\b", Options)]
    private static partial Regex Met();

    [GeneratedRegex(@"^\s*(?:\d+[.)]?\s*)?(?:attendees|participants|present|attendance|who was there|those present)\s*:?\s*$", Options)]
    private static partial Regex AttendeesHeading();

    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"/(?:meetings?|minutes|calls|transcripts|standups?)/", Options)]
    private static partial Regex Folder();

    [GeneratedRegex(@"^(?:\S+\s+){0,2}(?:meeting|call|chat|conversation|lunch|coffee|interview|sync|catch-?up|1:1)\s+(?:with|between)\s|\bminutes\s+(?:of|from)\b|^minutes\b|\bminutes$|\bmeeting\s+notes\b|\bnotes\s+(?:of|from)\s+(?:the\s+|our\s+)?(?:\S+\s+){0,3}(?:meeting|call|sync)\b", Options)]
    private static partial Regex OwnTitle();

    [GeneratedRegex(@"\b(?:sync|stand-?up|meeting|mtg|cttee|call|1:1|1-1|one-on-one|retro|retrospective|kick-?off|check-?in|catch-?up|huddle|committee|board|council|jour fixe|weekly|biweekly|fortnightly|assembly|AGM|debrief|workshop|review meeting|planning meeting)\b", Options)]
    private static partial Regex DatedTitle();

    [GeneratedRegex(@"\b(?:manual|guide|faq|news|newsletter|edition|release|handbook|how\s+to|reference|specification|changelog|tutorial|readme|documentation|tips|template|call\s+stack|system\s+call|policy|rules)\b", Options)]
    private static partial Regex AboutMeetings();

    [GeneratedRegex(@"^[\s>*_#|-]*(?i:attendees|attending|participants|present|in attendance|people present|members present|on the line|on the call|in the room)[*_\s]*[:|][*_\s]*\p{Lu}\w+(?:\s+\p{Lu}\w+)?\s*(?:\([^()]*\)\s*)?(?:,|;|\band\b|&|$)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex PresentLine();

    [GeneratedRegex(@"^\s*(?:\d+[.)]?\s*)?(?:attendees|participants|present|apologies|agenda|matters arising|decisions?(?: made| taken)?|action items|action points|actions|open questions|next steps|any other business|aob)\s*:?\s*$", Options)]
    private static partial Regex Section();
}
