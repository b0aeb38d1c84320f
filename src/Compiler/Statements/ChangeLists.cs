using System.Text.RegularExpressions;
using Kb.Compiler.Sources;

namespace Kb.Compiler.Statements;

/// <summary>Sources that list what changed from version to version: no entry says what the list, or the thing, is.</summary>
internal static partial class ChangeLists
{
    private const int FewestVersions = 3;

    public static bool Is(Source source) =>
        Name().IsMatch(Path.GetFileNameWithoutExtension(source.Path)) || source.Passages.Count(p => p.Kind == PassageKind.Heading && IsVersion(p.Sentences[0].Text)) >= FewestVersions;

    /// <summary>Whether a heading is the name of a version: what stands below was news then.</summary>
    public static bool IsVersion(string heading) => Version().IsMatch(heading);

    [GeneratedRegex(@"^(?:news|changes|change[ _-]?log|history|release[ _-]?(?:notes|history)|what'?s[ _-]?new)$", Options)]
    private static partial Regex Name();

    // "1.07", "Version 2.4.4", "kexec-tools 2.0.4", "v3.1 (2020-08-04)"
    [GeneratedRegex(@"^(?:(?:\w[\w+-]* )?(?:version |release )?|\w[\w+]*-)v?\d+\.\d[\w.]*(?:\W.{0,30})?$", Options)]
    private static partial Regex Version();

    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase;
}
