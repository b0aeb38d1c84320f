using System.Text.RegularExpressions;
using Kb.Compiler.Extractions;
using Kb.Compiler.Sources;
using Kb.Compiler.Workspace;

namespace Kb.Compiler.Statements;

/// <summary>Whether a source is a meeting: it says so, names who attended, lies in a folder of meetings, is a transcript, or has the sections of minutes.</summary>
public static partial class Meetings
{
    private const int FewestTurns = 3;

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
        string wanted = $" {CandidateFinder.Spaced(words)} ";
        string file = Path.GetFileNameWithoutExtension(source.Path).Replace('_', ' ').Replace('.', ' ');
        return $" {CandidateFinder.Spaced(source.Title)} ".Contains(wanted, StringComparison.Ordinal) || $" {CandidateFinder.Spaced(file)} ".Contains(wanted, StringComparison.Ordinal);
    }

    public static bool IsMeeting(Source source)
    {
        if (source.FrontMatter.Type is { } type)
            return type.Equals("meeting", StringComparison.OrdinalIgnoreCase);
        if (source.FrontMatter.Attendees.Count > 0)
            return true;
        if (source.Passages.Count(p => p.Kind == PassageKind.Turn) >= FewestTurns || Folder().IsMatch(source.Path))
            return true;
        int sections = source.Passages.Where(p => p.Kind == PassageKind.Heading).Count(p => Section().IsMatch(p.Sentences[0].Text));
        return sections >= 2;
    }

    [GeneratedRegex(@"/(?:meetings?|minutes|calls)/", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Folder();

    [GeneratedRegex(@"^\s*(?:\d+[.)]?\s*)?(?:attendees|participants|present|apologies|agenda|decisions?(?: made)?|action items|actions|open questions|next steps|any other business)\s*:?\s*$", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Section();
}
