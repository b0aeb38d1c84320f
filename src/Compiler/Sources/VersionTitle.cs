using System.Text.RegularExpressions;
using Kb.Compiler.Language;

namespace Kb.Compiler.Sources;

/// <summary>Titles that are the name of a version: "1.07", "Version 2.4.4", "kexec-tools 2.0.4", "v3.1 (2020-08-04)", "May 17, 2019: Release 1.16", "Changes in 1.2".</summary>
internal static partial class VersionTitle
{
    public static bool Is(string title) => Version().IsMatch(title) && !Numbered().IsMatch(title) && !Diary().IsMatch(title) && !IsOrdinary(title);

    // "Theorem 3.1 (Cauchy)", "Lesson 1.2": a word with a capital that has a meaning of its own is numbered, not released.
    private static bool IsOrdinary(string title) =>
        Word().Match(title) is { Success: true } match && match.Groups["word"].Value is var word && word.ToLowerInvariant() is var lower && lower is not ("version" or "release") && char.IsUpper(word[0]) && Lexicon.Known(lower);

    /// <summary>Whether a line of plain text is such a title and nothing else it could be: "1.2 Pumps" is a section.</summary>
    public static bool IsLine(string line) => line.Length > 4 && Line().IsMatch(line);

    private const string Number = @"v?\d+\.\d[\w.+~-]*";

    private const string Day = @"(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d{1,2},?\s+\d{4}|\d{1,2}\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?\s+\d{4}|\d{4}-\d{2}-\d{2})";

    // Behind the number a day, a bracket or nothing: "6.1 The principle" is a section.
    [GeneratedRegex(@"^(?:" + Day + @"[:,]?\s+(?:(?:version|release)\s+)?" + Number + @"|(?:(?:noteworthy |notable |user-visible )?changes (?:in|since|between)|new in|what's new in|news for)\s+(?:\w[\w+-]* )?(?:version |release )?" + Number + @".{0,30}|(?:\w[\w+-]* )?(?:version |release )" + Number + @"(?:\W.{0,30})?|(?:\w[\w+-]* |\w[\w+]*-)?" + Number + @"(?:[\s:,–—-]*(?:\([^()]{1,40}\)|\[[^\[\]]{1,40}\]|" + Day + @"|unreleased).{0,20})?)$", Options)]
    private static partial Regex Version();

    [GeneratedRegex(@"^(?<word>\w+)\s" + Number, Options)]
    private static partial Regex Word();

    // "12.03.2026" is a day; "1.2.10" is none.
    [GeneratedRegex(@"^[0-3]?\d\.(?:[01]?\d\.(?:19|20)\d{2}|0\d\.\d{2})\W*$", Options)]
    private static partial Regex Diary();

    // "Chapter 2.1", "Table 1.2"
    [GeneratedRegex(@"^(?:chapter|section|part|appendix|table|figure|step|level|rule|article|kapitel|abschnitt|chapitre|sección|capítulo)\s", Options)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^\s{0,3}(?:\*\s+)?(?:" + Day + @"[:,]?\s+(?:version|release)\s+v?\d+\.\d[\w.]*|(?:noteworthy |notable |user-visible )?changes in (?:\w[\w+-]* )?(?:version |release )?v?\d+\.\d[\w.]*|(?:\w[\w+-]* )?(?:version|release)\s+v?\d+\.\d[\w.]*)\s*(?:[:,-]?\s*\(?(?:" + Day + @"|\d{4})\)?|\([^()]{1,25}\))?\s*:?\s*$", Options)]
    private static partial Regex Line();

    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase;
}
