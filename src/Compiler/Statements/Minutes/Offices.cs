using System.Text.RegularExpressions;
using Kb.Compiler.Sources;

namespace Kb.Compiler.Statements.Minutes;

/// <summary>Who "the chair" and "the treasurer" are, where the top of a meeting says it: "Ana Duarte (chair)", "Treasurer: Ben Okoro", "| Chair | Cleo Vance |".</summary>
internal static partial class Offices
{
    private const int LinesFromTop = 14;

    /// <summary>From an office in small letters to its one holder.</summary>
    public static IReadOnlyDictionary<string, string> Of(Source source) =>
        source.Lines.Skip(source.FrontMatter.LastLine).Take(LinesFromTop)
            .SelectMany(line => Behind().Matches(line).Concat(Before().Matches(line)))
            .SelectMany(m => Names(m.Groups["office"].Value).Select(office => (Office: office, Name: m.Groups["name"].Value)))
            .GroupBy(o => o.Office, o => o.Name, StringComparer.Ordinal)
            .Where(g => g.Distinct(StringComparer.Ordinal).Count() == 1)
            .ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);

    private static string[] Names(string office) => office.ToLowerInvariant() switch
    {
        "chair" or "chairman" or "chairwoman" or "chairperson" or "in the chair" => ["chair", "chairman", "chairwoman", "chairperson"],
        "head" or "head teacher" or "headteacher" or "headmaster" or "headmistress" => ["head", "head teacher", "headteacher", "headmaster", "headmistress"],
        var other => [other],
    };

    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture;
    private const string Name = "(?<name>" + NameForms.Full + ")";
    private const string Office = "(?<office>(?:vice[- ])?(?:chair(?:man|woman|person)?|president)|in the chair|treasurer|secretary|clerk|captain|conductor|caretaker|head ?teacher|headmaster|headmistress|head|director|managing director|site manager|project manager|manager|foreman|warden|librarian|editor|producer|steward|bursar|registrar|bookkeeper|accountant)";

    [GeneratedRegex(@"\b" + Name + @"(?: \(|, )(?i:" + Office + @")\b", Options)]
    private static partial Regex Behind();

    [GeneratedRegex(@"(?:^|[|.;(,]\s*|^[\s>*_-]+)(?i:" + Office + @")[*_]*\s*[:|]\s*[*_]*" + Name, Options)]
    private static partial Regex Before();
}
