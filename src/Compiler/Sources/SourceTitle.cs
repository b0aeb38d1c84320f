using System.Text.RegularExpressions;
using Kb.Compiler.Language;

namespace Kb.Compiler.Sources;

/// <summary>What a source is called: by its front matter, the subject of a mail, its own title, or else its file's name.</summary>
internal static partial class SourceTitle
{
    /// <param name="name">Path below the root that it was found under.</param>
    public static string Of(Document document, MailHeader? mail, string name) =>
        document.FrontMatter.Title ?? mail?.Subject ?? Placed(document.Title ?? OfFile(name), name);

    // In words: "budget_2026-04-08 - Ana" is "Budget 2026-04-08 - Ana".
    private static string OfFile(string name)
    {
        string words = Spaces().Replace(Hyphen().Replace(Path.GetFileNameWithoutExtension(name).Replace('_', ' '), " "), " ").Trim();
        return words.Length == 0 ? name : char.ToUpperInvariant(words[0]) + words[1..];
    }

    // Neither a dash between words nor one of a date.
    [GeneratedRegex(@"(?<![\s\d])-(?=\S)|(?<=\d)-(?=[^\s\d])|(?<=^\d)-(?=\d\s)")]
    private static partial Regex Hyphen();

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Spaces();

    // A title that many texts have says which one it is by its folder, "README" in jq/ is "jq README", or by its file: "Description" in lzip-README.
    private static string Placed(string title, string name)
    {
        if (!Common().IsMatch(title))
            return title;
        string file = Path.GetFileNameWithoutExtension(name);
        // "Overview" of a README says less than that it is one.
        string common = file == "README" ? file : title;
        return Path.GetFileName(Path.GetDirectoryName(name)) is { Length: > 0 } folder && !common.Contains(folder, StringComparison.OrdinalIgnoreCase) ? $"{folder} {common}"
            : Common().IsMatch(file) ? title
            : OfFile(name);
    }

    [GeneratedRegex(@"^(?:read ?me(?:[.-]\w+)*|faq|how ?to|news(?:\.\w+)?|release (?:history|notes)|to ?do|changes|change ?log|install(?:ation)?|(?:introduction|overview)(?: and \w+)?|index|how it works|manual|contents|about|history|notes?|usage|getting started|documentation|description|summary|synopsis)$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Common();
}
