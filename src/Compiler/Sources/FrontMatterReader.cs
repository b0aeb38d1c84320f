using System.Text.RegularExpressions;
using Kb.Compiler.Diagnostics;
using Kb.Compiler.Language;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Kb.Compiler.Sources;

/// <summary>Reads the YAML between the first two <c>---</c> of a note as a flat mapping of scalars and lists, event by event: no tags, no anchors, no objects.</summary>
internal static partial class FrontMatterReader
{
    private const int MostEvents = 2000;

    /// <returns>The front matter, and the index of the line after it; <see cref="FrontMatter.Empty"/> and 0 without one.</returns>
    public static (FrontMatter FrontMatter, int Next) Read(IReadOnlyList<string> lines, string path, DiagnosticBag diagnostics)
    {
        if (lines.Count < 2 || lines[0].TrimEnd() != "---")
            return (FrontMatter.Empty, 0);
        int end = 1;
        while (end < lines.Count && lines[end].TrimEnd() is not ("---" or "..."))
            end++;
        if (end == lines.Count)
            return (FrontMatter.Empty, 0);

        try
        {
            Dictionary<string, List<string>> values = Parse(string.Join('\n', lines.Skip(1).Take(end - 1)));
            return (ToFrontMatter(values, end + 1), end + 1);
        }
        catch (YamlException e)
        {
            diagnostics.Report(Rules.BadSourceFrontMatter, new Location(path, (int)e.Start.Line + 1), e.Message.ReplaceLineEndings(" "));
            return (FrontMatter.Empty with { LastLine = end + 1 }, end + 1);
        }
    }

    private static Dictionary<string, List<string>> Parse(string yaml)
    {
        var values = new Dictionary<string, List<string>>(StringComparer.OrdinalIgnoreCase);
        var parser = new Parser(new StringReader(yaml));
        string? key = null;
        int depth = 0, events = 0;
        while (parser.MoveNext())
        {
            ParsingEvent current = parser.Current!;
            if (++events > MostEvents)
                throw new YamlException(current.Start, current.End, "more than 2,000 entries");
            if (current is AnchorAlias || (current is NodeEvent node && (!node.Anchor.IsEmpty || (!node.Tag.IsEmpty && !node.Tag.IsNonSpecific))))
                throw new YamlException(current.Start, current.End, "anchors and tags are not read");
            switch (current)
            {
                case MappingStart or SequenceStart:
                    depth++;
                    if (depth == 1 && current is SequenceStart)
                        throw new YamlException(current.Start, current.End, "a list instead of a mapping");
                    break;
                case MappingEnd or SequenceEnd:
                    if (--depth == 1)
                        key = null;
                    break;
                case Scalar scalar when depth == 1 && key is null:
                    values[key = scalar.Value.Trim()] = [];
                    break;
                case Scalar scalar when depth == 1:
                    values[key!].Add(scalar.Value.Trim());
                    key = null;
                    break;
                case Scalar scalar when depth == 2 && key is not null:
                    values[key].Add(scalar.Value.Trim());
                    break;
                case Scalar when depth == 0:
                    throw new YamlException(current.Start, current.End, "a single value instead of a mapping");
            }
        }

        return values;
    }

    private static FrontMatter ToFrontMatter(Dictionary<string, List<string>> values, int lastLine)
    {
        return new FrontMatter(
            lastLine,
            One("title"),
            DateOf("date") ?? DateOf("created") ?? DateOf("published") ?? DateOf("updated"),
            One("author") ?? One("authors") ?? One("by"),
            One("type"),
            Address("url") ?? Address("source") ?? Address("original") ?? Address("link"),
            (One("language") ?? One("lang"))?.ToLowerInvariant(),
            Many("aliases", "alias"),
            [.. Many("tags", "tag", "keywords").SelectMany(t => t.Split(' ')).Select(t => t.TrimStart('#')).Where(t => t.Length > 0).Distinct(StringComparer.Ordinal)],
            [.. People(All("attendees", "participants", "present", "attending")).Concat(DateOf("date") is null ? [] : Named(People(All("who", "with", "there")))).Distinct(StringComparer.Ordinal)],
            One("kb") is "ignore");

        string? One(string key) => values.TryGetValue(key, out List<string>? list) && list.Count > 0 && list[0].Length > 0 ? list[0] : null;

        DateOnly? DateOf(string key) => One(key) is { } text ? DateFinder.Find(text) : null;

        string? Address(string key) => One(key) is { } text && text.StartsWith("https://", StringComparison.Ordinal) ? text : null;

        IEnumerable<string> All(params string[] keys) => keys.SelectMany(k => values.GetValueOrDefault(k, []));

        // A list, or one line with commas.
        string[] Many(params string[] keys) =>
            [.. All(keys).SelectMany(v => v.Split(',')).Select(v => v.Trim()).Where(v => v.Length > 0).Distinct(StringComparer.Ordinal)];
    }

    // "Maija Koski (volunteer, archive)", "Carlos Mejia + two divers": what stands in brackets or comes along is no name.
    private static string[] People(IEnumerable<string> values) =>
        [.. values.SelectMany(v => Bracket().Replace(v, "").Split([',', ';'])).Select(n => n.Split(" + ")[0].Trim()).Where(n => n.Length > 0)];

    // "with: Abena Osei" is who was there, "with: sugar" is not.
    private static string[] Named(string[] names) => Array.TrueForAll(names, n => char.IsUpper(n[0]) || n is "me") ? [.. names.Where(n => n != "me")] : [];

    [GeneratedRegex(@"\s*\([^()]*\)", RegexOptions.NonBacktracking)]
    private static partial Regex Bracket();
}
