using System.Text.RegularExpressions;

namespace Kb.Compiler.Sources.Readers;

/// <summary>Whether a text of no known kind is Markdown: a README without an extension often is.</summary>
internal static partial class MarkdownSigns
{
    private const int FewestSorts = 2;

    /// <summary>Signs of several sorts that no other way of writing plain text uses.</summary>
    public static bool Are(IReadOnlyList<string> lines) =>
        (lines.Any(l => Heading().IsMatch(l)) ? 1 : 0) + (lines.Any(l => Link().IsMatch(l)) ? 1 : 0) + (lines.Any(l => Strong().IsMatch(l)) ? 1 : 0) + (lines.Any(l => l.StartsWith("```", StringComparison.Ordinal)) ? 1 : 0) >= FewestSorts;

    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"^#{2,6} \w", Options)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\[[^\[\]]+\]\((?:https?:|[\w./#-]+\))", Options)]
    private static partial Regex Link();

    [GeneratedRegex(@"(?:^|\s)\*\*\w[^*]*\*\*", Options)]
    private static partial Regex Strong();
}
