using Kb.TestKit;
using YamlDotNet.RepresentationModel;

namespace Kb.Compiler.Tests.Entities;

/// <summary>Little sources with pairs of mentions, from tests/Corpora/identity.</summary>
/// <param name="Title">Heading or first attendees of its first source, for a message.</param>
internal sealed record IdentityCase(string Title, bool ByHand, string Guide, IReadOnlyList<(string Name, string Text)> Sources, IReadOnlyList<IdentityPair> Pairs)
{
    public static IReadOnlyList<IdentityCase> All { get; } = [.. Read("pairs.yaml"), .. Read("templates.yaml")];

    private static IEnumerable<IdentityCase> Read(string file)
    {
        var yaml = new YamlStream();
        using (StreamReader reader = File.OpenText(Path.Combine(Repository.Root, "tests", "Corpora", "identity", file)))
            yaml.Load(reader);
        foreach (YamlMappingNode node in ((YamlSequenceNode)yaml.Documents[0].RootNode).Cast<YamlMappingNode>())
        {
            if (node.Children.TryGetValue("with", out YamlNode? with))
            {
                foreach (YamlMappingNode values in ((YamlSequenceNode)with).Cast<YamlMappingNode>())
                    yield return ToCase(node, values.ToDictionary(v => "{" + v.Key + "}", v => v.Value.ToString()));
            }
            else
            {
                yield return ToCase(node, []);
            }
        }
    }

    private static IdentityCase ToCase(YamlMappingNode node, Dictionary<string, string> values)
    {
        (string, string)[] sources = [.. "abc".Where(name => node.Children.ContainsKey(name.ToString())).Select(name => ($"{name}.md", Filled(node[name.ToString()])))];
        IdentityPair[] pairs = [.. ((YamlSequenceNode)node["pairs"]).Cast<YamlMappingNode>().Select(p => IdentityPair.Parse(p.Children[0].Key.ToString(), Filled(p.Children[0].Value)))];
        return new IdentityCase(sources[0].Item2.Split('\n').First(l => l.Length > 3), values.Count == 0, node.Children.TryGetValue("guide", out YamlNode? guide) ? Filled(guide) : "", sources, pairs);

        string Filled(YamlNode text) => values.Aggregate(text.ToString(), (all, value) => all.Replace(value.Key, value.Value, StringComparison.Ordinal));
    }
}
