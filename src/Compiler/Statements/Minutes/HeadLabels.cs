using System.Text.RegularExpressions;

namespace Kb.Compiler.Statements.Minutes;

/// <summary>Lines that say when, where and between whom something was said: "Date: 12 May", "From: Ana", "Next meeting: Tuesday", and labels that stand alone ("Actions:"). What they say is no task and no decision.</summary>
internal static partial class HeadLabels
{
    /// <summary>Whether a sentence is such a line: behind the label stands no verb ("Next meeting: Ana books the hall" gives out work), and it is no entry of a list of tasks; or it is nothing but a label.</summary>
    public static bool Open(Said said) =>
        said.Speaker is null && (Alone().IsMatch(said.Text) || (said.Section != MinutesSection.Actions && (OfMail().IsMatch(said.Text) || (Label().Match(said.Text) is { Success: true } label && !Tense.HasVerb(said.Text[label.Length..])))));

    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase;

    [GeneratedRegex(@"^[\W_]*(?:date|from|sent|cc|subject)[*_]*:(?:[*_]*\s|[*_]*$)", Options)]
    private static partial Regex OfMail();

    [GeneratedRegex(@"^[\W_]*(?:time|when|place|where|venue|location|present|attendees|attending|participants|in\s+attendance|apologies|absent|excused|next\s+(?:meeting|call|session|sitting|round|time|date))(?:\s*\([^()]*\))?[*_]*:(?:[*_]*\s|[*_]*$)", Options)]
    private static partial Regex Label();

    [GeneratedRegex(@"^[\W_]*(?:\p{L}+\s+){0,3}\p{L}+[*_]*:[*_\s]*$", Options)]
    private static partial Regex Alone();
}
