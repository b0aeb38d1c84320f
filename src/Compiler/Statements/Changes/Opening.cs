using System.Text.RegularExpressions;

namespace Kb.Compiler.Statements;

/// <summary>Words in front of a sentence that say why or since when, but not for what it holds; and the forms of "no longer".</summary>
internal static partial class Opening
{
    /// <param name="decision">"We have decided to use" is "We use".</param>
    public static string Without(string sentence, bool decision)
    {
        string text = sentence;
        if (Reason().Match(text) is { Success: true } reason)
            text = text[reason.Length..];
        if (Cause().Match(text) is { Success: true } cause)
            text = text[cause.Groups["cause"].Length..];
        if (Since().Match(text) is { Success: true } since)
            text = text[since.Length..];
        if (decision && Decided().Match(text) is { Success: true } decided)
            text = $"We {text[decided.Length..]}";
        return text.Length < sentence.Length && text.Length > 0 ? char.ToUpperInvariant(text[0]) + text[1..] : sentence;
    }

    /// <summary>Whether the sentence says that something was so, and is not now.</summary>
    public static bool IsEnded(string sentence) => Ended().IsMatch(sentence);

    /// <summary>The same as a plain denial, which is read like any other.</summary>
    public static string Denied(string sentence) => AnyMore().Replace(NoLonger().Replace(sentence, "never"), "");

    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase;

    [GeneratedRegex(@"^(?:because of|due to|owing to|thanks to|according to|as agreed|as decided|as announced|since|starting|following|effective)\b[^,]{0,60},\s+", Options)]
    private static partial Regex Reason();

    // "Because of the scaffolding the roof repair …".
    [GeneratedRegex(@"^(?<cause>(?:because of|due to|owing to|thanks to) (?:the|our|a|an) (?:\w+ ){1,2})(?:the|our)\s", Options)]
    private static partial Regex Cause();

    // "Since January payroll is …", "Since the spring meeting the club …": up to the article or the month.
    [GeneratedRegex(@"^since (?:(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \d{4})?|\d{4}(?:-\d\d){0,2}|(?:the|our) (?:\w+ )?(?:meeting|agm|assembly|election|move|update|upgrade|merger|renovation|summer|winter|spring|autumn)) ", Options)]
    private static partial Regex Since();

    [GeneratedRegex(@"\bno longer\b|\bany ?more\b|\bany longer\b", Options)]
    private static partial Regex Ended();

    [GeneratedRegex(@"\bno longer\b", Options)]
    private static partial Regex NoLonger();

    [GeneratedRegex(@"\s+(?:any ?more|any longer)\b", Options)]
    private static partial Regex AnyMore();

    [GeneratedRegex(@"^(?:we|the (?:team|group|board|committee|club))(?: have| has)? (?:decided|agreed|resolved) (?:to |that (?:we )?)", Options)]
    private static partial Regex Decided();
}
