using System.Text.RegularExpressions;
using Kb.Compiler.Language;
using Kb.Compiler.Sources;

namespace Kb.Compiler.Statements.Minutes;

/// <summary>When the next meeting is, where a meeting says so: what "before the next meeting" is due by.</summary>
internal static partial class NextMeeting
{
    private const int LongestWords = 60;

    /// <param name="date">Of the meeting itself.</param>
    /// <returns>Null where nothing or more than one day is said.</returns>
    public static DateOnly? Of(Source source, DateOnly? date) =>
        date is not { } day ? null : source.Lines.SelectMany(line => Said().Matches(line).Select(m => line.Substring(m.Index, Math.Min(line.Length - m.Index, LongestWords))))
            .Select(words => RelativeDates.Find(words, day).Where(d => d.Day > day).Select(d => d.Day).FirstOrDefault()).OfType<DateOnly>().Distinct().ToArray() is [var only] ? only : null;

    /// <summary>Whether words of a day mean the next meeting.</summary>
    public static bool IsMeant(string words) => Meant().IsMatch(words);

    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase;
    private const string Meeting = "(?:meeting|call|round|session|sync|sitting|get-together|one|time)";

    [GeneratedRegex(@"\bnext\s+" + Meeting + @"\b(?:\s+(?:is|will\s+be|on|in|at)\b|\s*[:–-]|\s+\d)", Options)]
    private static partial Regex Said();

    [GeneratedRegex(@"\bnext\s+" + Meeting + @"\b", Options)]
    private static partial Regex Meant();
}
