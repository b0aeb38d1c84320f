using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace Kb.TestKit;

/// <summary>One labelled pair of tests/Corpora/changes: two sentences of two sources about one subject, and how they stand to each other.</summary>
/// <param name="Label">changed, disputed, replaced, nothing.</param>
/// <param name="Replaces">Of a decision: the words in which the newer names the older.</param>
public sealed record ChangePair(string Label, string Why, string Subject, bool IsDecision, string? Replaces, DateOnly? OlderDate, string Older, DateOnly? NewerDate, string Newer)
{
    /// <param name="half">dev or heldout.</param>
    public static IReadOnlyList<ChangePair> Read(string half)
    {
        var yaml = new YamlStream();
        using (StreamReader reader = File.OpenText(Path.Combine(Repository.Root, "tests", "Corpora", "changes", $"{half}.yaml")))
            yaml.Load(reader);
        return [.. ((YamlSequenceNode)yaml.Documents[0].RootNode).Cast<YamlMappingNode>().Select(Pair)];
    }

    private static ChangePair Pair(YamlMappingNode node)
    {
        var older = (YamlMappingNode)node["older"];
        var newer = (YamlMappingNode)node["newer"];
        return new ChangePair(Text(node, "label")!, Text(node, "why")!, Text(node, "subject")!, Text(node, "decision") == "true", Text(node, "replaces"), Date(older), Text(older, "text")!, Date(newer), Text(newer, "text")!);
    }

    private static string? Text(YamlMappingNode node, string key) => node.Children.TryGetValue(key, out YamlNode? value) ? ((YamlScalarNode)value).Value : null;

    private static DateOnly? Date(YamlMappingNode node) => Text(node, "date") is { Length: > 0 } date ? DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
}
