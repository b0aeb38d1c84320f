using System.Text.RegularExpressions;

namespace Kb.Compiler.Statements.Minutes;

/// <summary>Lines that say when, where and between whom something was said: "Date: 12 May", "From: Ana", "Next meeting: Tuesday", and labels that stand alone ("Actions:"). What they say is no task and no decision.</summary>
internal static partial class HeadLabels
{
    /// <summary>Whether a sentence opens with such a label, or is nothing but one.</summary>
    public static bool Open(string text) => Label().IsMatch(text) || Alone().IsMatch(text);

    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase;

    [GeneratedRegex(@"^[\W_]*(?:date|time|when|place|where|venue|location|from|sent|cc|subject|present|attendees|attending|participants|in\s+attendance|apologies|absent|excused|chair|minutes|next\s+(?:meeting|call|session|sitting|round|time|date))(?:\s*\([^()]*\))?[*_]*:(?:[*_]*\s|[*_]*$)", Options)]
    private static partial Regex Label();

    [GeneratedRegex(@"^[\W_]*(?:\p{L}+\s+){0,3}\p{L}+[*_]*:[*_\s]*$", Options)]
    private static partial Regex Alone();
}
