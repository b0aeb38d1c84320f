using System.Text.RegularExpressions;

namespace Kb.Compiler.Statements;

/// <summary>What was news once: "these parameters have changed in Varnish 4", "was renamed to", "new in version 3". English.</summary>
internal static partial class NewsSentences
{
    public static bool Is(string sentence) => News().IsMatch(sentence);

    [GeneratedRegex(@"\b(?:(?:has|have|was|were|is|are)\s+(?:been\s+|now\s+)?(?:changed|renamed|removed|moved|deprecated|added|introduced|dropped|fixed|rewritten)\s+(?:to|in|from|with|since|as\s+of)\b|(?:new|changed|added|introduced)\s+in\s+(?:version|release|v?\d)|(?:as\s+of|since|starting\s+(?:with|from)|from)\s+(?:version|release)\s+v?\d|in\s+this\s+release\b|in\s+(?:previous|earlier|older)\s+(?:versions|releases)\b)", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex News();
}
