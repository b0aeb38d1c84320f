using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Kb.Compiler.Workspace;

/// <summary>The small part of YAML that kb.yaml may use: one mapping of keys to a word or a list of words.</summary>
internal static class SettingsYaml
{
    /// <exception cref="YamlException">Not YAML, or more than that part of it; its start is the place.</exception>
    public static IEnumerable<Setting> Read(string text) => ReadPlain(text) ?? Parse(text);

    // Lines such as "model: none" and comments mean to YAML what they look like. Most files hold nothing else, and the parser costs 30 ms of every start.
    private static List<Setting>? ReadPlain(string text)
    {
        var settings = new List<Setting>();
        string[] lines = text.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            string line = lines[i].TrimEnd();
            if (line.Length == 0 || line[0] == '#')
                continue;
            int colon = line.IndexOf(": ", StringComparison.Ordinal);
            if (colon < 1 || !IsPlainWord(line.AsSpan(0, colon)) || !IsPlainWord(line.AsSpan(colon + 2)) || line[(colon + 2)..] == "null")
                return null;
            settings.Add(new Setting(line[..colon], i + 1, [line[(colon + 2)..]], IsList: false));
        }

        return settings;
    }

    private static bool IsPlainWord(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_' or '.' or '/'))
                return false;
        }

        return word.Length > 0 && char.IsAsciiLetterOrDigit(word[0]);
    }

    private static IEnumerable<Setting> Parse(string text)
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
