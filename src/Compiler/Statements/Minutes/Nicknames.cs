using System.Text.RegularExpressions;
using Kb.Compiler.Sources;

namespace Kb.Compiler.Statements.Minutes;

/// <summary>Short names that the top of a meeting explains: "nicks: ingrid = Ingrid Halvorsen, yukit = Yuki Tanaka".</summary>
internal static partial class Nicknames
{
    private const int LinesFromTop = 14;

    /// <summary>From the short name, in the case it is written in, to the full one.</summary>
    public static IReadOnlyDictionary<string, string> Of(Source source) =>
        source.Lines.Skip(source.FrontMatter.LastLine).Take(LinesFromTop).SelectMany(line => Explained().Matches(line)).Where(m => !SpeakerLabels.IsInitials(m.Groups["short"].Value))
            .GroupBy(m => m.Groups["short"].Value, m => m.Groups["name"].Value, StringComparer.OrdinalIgnoreCase).ToDictionary(g => g.Key, g => g.First(), StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex(@"(?:^|[\s,;(])(?<short>\p{L}[\p{L}\d._-]{1,24})\s*=\s*(?<name>" + NameForms.Full + ")", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Explained();
}
