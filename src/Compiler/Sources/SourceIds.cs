using System.Globalization;
using Kb.Compiler.Language;

namespace Kb.Compiler.Sources;

/// <summary>Gives each source its id, in the order of paths: the same files always get the same ids.</summary>
internal sealed class SourceIds
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <param name="name">Path below the raw folder.</param>
    public SourceId Give(string name, DateOnly? date)
    {
        string stem = Path.ChangeExtension(name, null)!;
        string slug = Slug.Of(stem.Replace('/', ' '));
        string day = date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
        // A date that is in the path already is not said twice: "minutes/2026-03-25-pricing" is 2026-03-25-minutes-pricing.
        if (day.Length > 0)
            slug = slug.Replace(day, "", StringComparison.Ordinal).Replace("--", "-", StringComparison.Ordinal).Trim('-');
        string id = (day, slug) switch { ("", "") => "source", ("", _) => slug, (_, "") => day, _ => $"{day}-{slug}" };
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
}
