using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Kb.Compiler.Output.Checks;

/// <summary>An entry of `sources`.</summary>
internal sealed record HeaderSource(string Id, string Resource);

/// <summary>Front matter as the check reads it, and what is wrong with it.</summary>
/// <param name="Type">Empty where it is missing.</param>
/// <param name="LastLine">Line of the closing fence; 0 without front matter.</param>
internal sealed record PageHeader(string Type, IReadOnlyList<HeaderSource> Sources, IReadOnlyList<string> Problems, int LastLine)
{
    private static readonly string[] s_types = [.. Kb.Compiler.Pages.PageTypes.All.Select(kind => kind.Type)];

    public static PageHeader Read(string[] lines)
    {
        int end = lines.Length > 0 && lines[0] == "---" ? Array.IndexOf(lines, "---", 1) : -1;
        if (end < 0)
            return new PageHeader("", [], ["there is none"], 0);

        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(string.Join('\n', lines[1..end])));
            return stream.Documents.Count == 1 && stream.Documents[0].RootNode is YamlMappingNode root
                ? Judge(root, end + 1)
                : new PageHeader("", [], ["it is no list of keys"], end + 1);
        }
        catch (YamlException broken)
        {
            return new PageHeader("", [], [$"it is no YAML ({broken.Message.ReplaceLineEndings(" ")})"], end + 1);
        }
    }

    private static PageHeader Judge(YamlMappingNode root, int lastLine)
    {
        var problems = new List<string>();
        string type = Text(root, "type") ?? "";
        if (!s_types.Contains(type, StringComparer.Ordinal))
            problems.Add($"type '{type}' is none of {string.Join(", ", s_types)}");
        if (string.IsNullOrWhiteSpace(Text(root, "title")))
            problems.Add("'title' is missing");
        if (Node(root, "generated") is not YamlMappingNode generated || Text(generated, "by") is not { } by || !by.StartsWith("kb/", StringComparison.Ordinal))
            problems.Add("'generated' does not say by which version of kb");
        if (root.Children.Count == 0 || (root.Children[^1].Key as YamlScalarNode)?.Value != "sources")
            problems.Add("'sources' is not the last key");

        var sources = new List<HeaderSource>();
        foreach (YamlNode item in Node(root, "sources") as YamlSequenceNode ?? new YamlSequenceNode())
        {
            if (item is YamlMappingNode source && Text(source, "id") is { } id && Text(source, "resource") is { } resource && Text(source, "title") is not null)
                sources.Add(new HeaderSource(id, resource));
            else
                problems.Add("an entry of 'sources' lacks id, resource or title");
        }

        if (sources.Select(source => source.Id).Distinct(StringComparer.Ordinal).Count() != sources.Count)
            problems.Add("two entries of 'sources' have one id");
        return new PageHeader(type, sources, problems, lastLine);
    }

    private static YamlNode? Node(YamlMappingNode map, string key) =>
        map.Children.FirstOrDefault(pair => pair.Key is YamlScalarNode { Value: { } name } && name == key).Value;

    private static string? Text(YamlMappingNode map, string key) => (Node(map, key) as YamlScalarNode)?.Value;
}
