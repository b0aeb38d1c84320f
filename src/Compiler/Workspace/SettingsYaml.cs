using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Kb.Compiler.Workspace;

/// <summary>The small part of YAML that kb.yaml may use: one mapping of keys to a word or a list of words.</summary>
internal static class SettingsYaml
{
    /// <exception cref="YamlException">Not YAML, or more than that part of it; its start is the place.</exception>
    public static IEnumerable<Setting> Read(string text)
    {
        var parser = new Parser(new StringReader(text));
        parser.Consume<StreamStart>();
        if (parser.Accept<StreamEnd>(out _))
            yield break;

        parser.Consume<DocumentStart>();
        if (parser.Accept<Scalar>(out Scalar? nothing) && IsNull(nothing))
            yield break;
        if (!parser.TryConsume<MappingStart>(out MappingStart? mapping))
            throw Unexpected(parser.Current, "lines such as 'language: en' are expected");

        CheckPlain(mapping);
        while (!parser.TryConsume<MappingEnd>(out _))
            yield return ReadSetting(parser);

        parser.Consume<DocumentEnd>();
        if (!parser.Accept<StreamEnd>(out _))
            throw Unexpected(parser.Current, "only one document is expected");
    }

    private static Setting ReadSetting(Parser parser)
    {
        Scalar key = ReadScalar(parser);
        int line = (int)key.Start.Line;
        if (!parser.TryConsume<SequenceStart>(out SequenceStart? list))
        {
            Scalar value = ReadScalar(parser);
            return new Setting(key.Value, line, IsNull(value) ? [] : [value.Value], IsList: false);
        }

        CheckPlain(list);
        var values = new List<string>();
        while (!parser.TryConsume<SequenceEnd>(out _))
            values.Add(ReadScalar(parser).Value);

        return new Setting(key.Value, line, values, IsList: true);
    }

    private static Scalar ReadScalar(Parser parser)
    {
        if (!parser.TryConsume<Scalar>(out Scalar? scalar))
            throw Unexpected(parser.Current, "a word or a flat list of words is expected");

        CheckPlain(scalar);
        return scalar;
    }

    private static void CheckPlain(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty || !node.Tag.IsEmpty)
            throw Unexpected(node, "tags and anchors are not allowed");
    }

    private static bool IsNull(Scalar scalar) => scalar.Style == ScalarStyle.Plain && scalar.Value is "" or "~" or "null";

    private static YamlException Unexpected(ParsingEvent? at, string message) => new(at?.Start ?? Mark.Empty, at?.End ?? Mark.Empty, message);
}
