using System.Text;
using System.Text.RegularExpressions;

namespace Kb.Compiler.Workspace;

/// <summary>Takes the names out of a list item of AGENTS.md.</summary>
internal static partial class GuidanceItems
{
    /// <summary>At commas, but not at those in round brackets.</summary>
    public static IEnumerable<string> SplitOutsideBrackets(string text)
    {
        var part = new StringBuilder();
        int depth = 0;
        foreach (char c in text)
        {
            depth = c switch { '(' => depth + 1, ')' => Math.Max(0, depth - 1), _ => depth };
            if (c != ',' || depth > 0)
            {
                part.Append(c);
                continue;
            }

            if (part.ToString().Trim() is { Length: > 0 } title)
                yield return title;
            part.Clear();
        }

        if (part.ToString().Trim() is { Length: > 0 } last)
            yield return last;
    }

    /// <summary>"anything about salaries" is the subject salaries.</summary>
    public static string Subject(string text) => About().Replace(text.Trim().TrimEnd('.'), "").Trim('"', '“', '”', '\'', ' ');

    [GeneratedRegex(@"^(?:(?:anything|everything|all|details?|names?|mentions?|talk)\s+(?:about|of|on)|the\s+(?:subject|word|name)(?:\s+of)?)\s+", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex About();
}
