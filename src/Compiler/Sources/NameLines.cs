using System.Text.RegularExpressions;

namespace Kb.Compiler.Sources;

/// <summary>The line of a manual page that says what something is: "niceload - slow down a program when the load average is above a certain limit", below the heading NAME.</summary>
internal static partial class NameLines
{
    /// <summary>Whether a sentence is that line. It has no verb of its own and is a statement all the same.</summary>
    public static bool Is(Passage passage, string sentence) =>
        Stands(passage, sentence) && !OfPage().IsMatch(sentence);

    /// <summary>The same, also where it says nothing but whose page this is.</summary>
    public static bool Stands(Passage passage, string sentence) => passage.Heading is [.., var heading] && Heading().IsMatch(heading) && Line().IsMatch(sentence);

    /// <summary>Whether it is about one of the names.</summary>
    public static bool Names(string sentence, IEnumerable<string> names) => SaidOf(sentence, names) is not null;

    /// <summary>What it says of one of the names: "slow down a program …"; null where it is about something else or is no such line.</summary>
    public static string? SaidOf(string sentence, IEnumerable<string> names) =>
        Line().Match(sentence) is { Success: true } line && Listed(line) is var listed && names.Any(n => listed.Contains(n, StringComparer.OrdinalIgnoreCase)) ? line.Groups["said"].Value : null;

    /// <summary>The names that it is about, as written there; none where it is no such line.</summary>
    public static IReadOnlyList<string> Of(string sentence) => Line().Match(sentence) is { Success: true } line ? Listed(line) : [];

    private static string[] Listed(Match line) => line.Groups["names"].Value.Split(',', StringSplitOptions.TrimEntries);

    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"^(?:NAME|Name)$", Options)]
    private static partial Regex Heading();

    // "isaset - manual page for isaset 1.2" says nothing of isaset.
    [GeneratedRegex(@"\s(?:-|--|–|—|−)\smanual page for\s", Options)]
    private static partial Regex OfPage();

    [GeneratedRegex(@"^(?<names>[a-z][\w.+-]*\s[a-z][\w-]*|[\w.+-]+(?:,\s[\w.+-]+){0,5})\s(?:-|--|–|—|−)\s(?<said>\p{L}.{10,})$", Options)]
    private static partial Regex Line();
}
