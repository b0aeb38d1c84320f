using System.Text.RegularExpressions;
using Kb.Compiler.Sources;

namespace Kb.Compiler.Statements;

/// <summary>The line of a manual page that says what something is: "niceload - slow down a program when the load average is above a certain limit", below the heading NAME.</summary>
internal static partial class NameLines
{
    /// <summary>Whether a sentence is that line. It has no verb of its own and is a statement all the same.</summary>
    public static bool Is(Passage passage, string sentence) =>
        passage.Heading is [.., var heading] && Heading().IsMatch(heading) && Line().IsMatch(sentence);

    /// <summary>Whether it is about one of the names.</summary>
    public static bool Names(string sentence, IEnumerable<string> names) =>
        Line().Match(sentence) is { Success: true } line && line.Groups["names"].Value.Split(',', StringSplitOptions.TrimEntries) is var listed && names.Any(n => listed.Contains(n, StringComparer.OrdinalIgnoreCase));

    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"^(?:NAME|Name)$", Options)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^(?<names>[\w.+-]+(?:,\s[\w.+-]+){0,5})\s(?:-|--|–|—)\s\p{L}.{10,}$", Options)]
    private static partial Regex Line();
}
