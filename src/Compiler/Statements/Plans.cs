using System.Text.RegularExpressions;
using Kb.Compiler.Extractions;
using Kb.Compiler.Language;
using Kb.Compiler.Sources;

namespace Kb.Compiler.Statements;

/// <summary>Lists of what somebody means to do with a program: a file TODO, a wish list, a section of that name. No item says how the program is.</summary>
internal static partial class Plans
{
    // "Tarn wish list" below "Tarn"; "Things to do" of a journey is none.
    public static bool Holds(Passage passage, Source source) =>
        Is(source) || passage.Heading.Any(h => Title().Match(h) is { Success: true } title && (title.Groups["of"] is not { Success: true } of || SpacedText.Holds(SpacedText.Of(source.Title), NameKey.Of(of.Value))));

    /// <summary>Whether the whole text is such a list.</summary>
    public static bool Is(Source source) => IsFile(source) || Title().IsMatch(source.Title);

    /// <summary>Whether it is the one that comes with a program: "TODO", not somebody's note "to do".</summary>
    public static bool IsFile(Source source) => File().IsMatch(Path.GetFileNameWithoutExtension(source.Path));

    [GeneratedRegex(@"(?:^|[-_. ])(?:TODO|TO-DO|Todo|ToDo|WISHLIST|ROADMAP)(?:\.Debian)?$", Options)]
    private static partial Regex File();

    [GeneratedRegex(@"^(?:\d+(?:\.\d+)*\.?\s+)?(?:(?<of>\S+)\s+)?(?i:to-?do(?:\s+list)?|to\s+be\s+done|wish\s?list|missing\s+features|future\s+(?:plans|work|directions|enhancements))(?:\s+(?:of|for)\s.{1,40})?\W*$", Options)]
    private static partial Regex Title();

    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture;
}
