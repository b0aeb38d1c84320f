using System.Text.RegularExpressions;

namespace Kb.Compiler.Sources;

/// <summary>Titles that are the name of a version: "1.07", "Version 2.4.4", "kexec-tools 2.0.4", "v3.1 (2020-08-04)", "May 17, 2019: Release 1.16", "Changes in 1.2".</summary>
internal static partial class VersionTitle
{
    public static bool Is(string title) => Version().IsMatch(title) && !Numbered().IsMatch(title);

    /// <summary>Whether a line of plain text is such a title and nothing else it could be: "1.2 Pumps" is a section.</summary>
    public static bool IsLine(string line) => line.Length > 4 && Line().IsMatch(line);

    private const string Number = @"v?\d+\.\d[\w.+~-]*";

    private const string Day = @"(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d{1,2},?\s+\d{4}|\d{1,2}\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?\s+\d{4}|\d{4}-\d{2}-\d{2})";

    // Behind the number a day, a bracket or nothing: "6.1 The principle" is a section.
    [GeneratedRegex(@"^(?:" + Day + @"[:,]?\s+(?:(?:version|release)\s+)?" + Number + @"|(?:(?:noteworthy |notable |user-visible )?changes (?:in|since|between)|new in|what's new in|news for)\s+(?:\w[\w+-]* )?(?:version |release )?" + Number + @".{0,30}|(?:\w[\w+-]* )?(?:version |release )" + Number + @"(?:\W.{0,30})?|(?:\w[\w+-]* |\w[\w+]*-)?" + Number + @"(?:[\s:,–—-]*(?:\([^()]{1,40}\)|\[[^\[\]]{1,40}\]|" + Day + @"|unreleased).{0,20})?)$", Options)]
    private static partial Regex Version();

    // "Chapter 2.1", "Table 1.2"
    [GeneratedRegex(@"^(?:chapter|section|part|appendix|table|figure|step|level|rule|article|kapitel|abschnitt|chapitre|sección|capítulo)\s", Options)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^\s{0,3}(?:\*\s+)?(?:" + Day + @"[:,]?\s+(?:version|release)\s+v?\d+\.\d[\w.]*|(?:noteworthy |notable |user-visible )?changes in (?:\w[\w+-]* )?(?:version |release )?v?\d+\.\d[\w.]*|(?:\w[\w+-]* )?(?:version|release)\s+v?\d+\.\d[\w.]*)\s*(?:[:,-]?\s*\(?(?:" + Day + @"|\d{4})\)?|\([^()]{1,25}\))?\s*:?\s*$", Options)]
    private static partial Regex Line();

    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase;
}
