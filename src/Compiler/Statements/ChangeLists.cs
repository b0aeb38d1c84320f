using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Kb.Compiler.Sources;

namespace Kb.Compiler.Statements;

/// <summary>Sources that list what changed from version to version: no entry says what the list, or the thing, is.</summary>
internal static partial class ChangeLists
{
    private const int FewestVersions = 3;

    // Asked for every sentence that names a thing.
    private static readonly ConditionalWeakTable<Source, StrongBox<bool>> s_kept = [];

    public static bool Is(Source source) => s_kept.GetValue(source, static s => new StrongBox<bool>(Judge(s))).Value;

    private static bool Judge(Source source) =>
        Path.GetFileNameWithoutExtension(source.Path) is var file && (Name().IsMatch(file) || OfPackage().IsMatch(file)) || source.Passages.Count(p => p.Kind == PassageKind.Heading && IsVersion(p.Sentences[0].Text)) >= FewestVersions;

    /// <summary>Whether a heading is the name of a version: what stands below was news then.</summary>
    public static bool IsVersion(string heading) => VersionTitle.Is(heading);

    [GeneratedRegex(@"^(?:news|changes|change[ _-]?log|history|release[ _-]?(?:notes|history)|what'?s[ _-]?new)$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Name();

    // "pump-NEWS", "NEWS.Debian"; "good-news" is a letter.
    [GeneratedRegex(@"^(?:\S+[-_.])?(?:NEWS|CHANGES|CHANGELOG|ChangeLog|RELEASE[_-]NOTES)(?:\.Debian)?$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex OfPackage();
}
