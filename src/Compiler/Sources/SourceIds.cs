using System.Globalization;
using System.Text.RegularExpressions;
using Kb.Compiler.Language;

namespace Kb.Compiler.Sources;

/// <summary>Gives each source its id, in the order of paths: the same files always get the same ids.</summary>
internal sealed partial class SourceIds
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <param name="name">Path below the raw folder.</param>
    public SourceId Give(string name, DateOnly? date)
    {
        string stem = Path.ChangeExtension(name, null)!;
        string slug = Slug.Of(stem.Replace('/', ' '));
        if (slug.Length == 0)
            slug = "source";
        string day = date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
        // A date that is in the path already is not said twice.
        string id = day.Length == 0 || slug.Contains(day, StringComparison.Ordinal) ? slug : $"{day}-{slug}";
        if (!_taken.Add(id))
        {
            string with = $"{id}-{Slug.Of(Path.GetExtension(name))}".TrimEnd('-');
            id = with;
            for (int n = 2; !_taken.Add(id); n++)
                id = string.Create(CultureInfo.InvariantCulture, $"{with}-{n}");
        }

        return new SourceId(id);
    }

    public static string PathBelow(string path, IReadOnlyList<string> raw) =>
        raw.FirstOrDefault(r => path.StartsWith(r + "/", StringComparison.Ordinal)) is { } folder ? path[(folder.Length + 1)..] : path;

    /// <summary>A file name in words, for a text without a title.</summary>
    public static string TitleOf(string name)
    {
        string words = Path.GetFileNameWithoutExtension(name).Replace('_', ' ').Replace('-', ' ').Trim();
        if (DateFinder.Find(Path.GetFileNameWithoutExtension(name)) is not null)
            words = Path.GetFileNameWithoutExtension(name).Replace('_', ' ').Trim();
        return words.Length == 0 ? name : char.ToUpperInvariant(words[0]) + words[1..];
    }

    /// <summary>A title that many texts have says which one it is by its folder: "README" in <c>jq/</c> is "jq README".</summary>
    /// <param name="name">Path below the root that it was found under.</param>
    public static string Placed(string title, string name)
    {
        if (!Common().IsMatch(title))
            return title;
        // "Overview" of a README says less than that it is one.
        string common = ReadMe().IsMatch(Path.GetFileNameWithoutExtension(name)) ? Path.GetFileNameWithoutExtension(name) : title;
        return Path.GetFileName(Path.GetDirectoryName(name)) is { Length: > 0 } folder && !common.Contains(folder, StringComparison.OrdinalIgnoreCase) ? $"{folder} {common}" : title;
    }

    [GeneratedRegex("^README$", RegexOptions.NonBacktracking)]
    private static partial Regex ReadMe();

    [GeneratedRegex(@"^(?:read ?me(?:[.-]\w+)*|faq|how ?to|news(?:\.\w+)?|release (?:history|notes)|to ?do|changes|change ?log|install(?:ation)?|(?:introduction|overview)(?: and \w+)?|index|how it works|manual|contents|about|history|notes?|usage|getting started|documentation|description|summary|synopsis)$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Common();
}
