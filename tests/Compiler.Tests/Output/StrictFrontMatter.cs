using System.Globalization;
using System.Text;

namespace Kb.Compiler.Tests.Output;

/// <summary>Reads exactly the YAML that kb writes and throws at anything else; shares no code with the writer or YamlDotNet.</summary>
internal static class StrictFrontMatter
{
    public static Dictionary<string, object> Read(string page)
    {
        string[] lines = page.Split('\n');
        Assert(lines[0] == "---", "no opening fence");
        int end = Array.IndexOf(lines, "---", 1);
        Assert(end > 0, "no closing fence");

        var root = new Dictionary<string, object>();
        for (int i = 1; i < end; i++)
        {
            (string key, string rest) = Entry(lines[i], indent: 0);
            if (rest.Length > 0)
            {
                root.Add(key, rest[0] == '[' ? Flow(rest) : Scalar(rest));
            }
            else if (lines[i + 1].StartsWith("  - ", StringComparison.Ordinal))
            {
                var items = new List<object>();
                while (lines[i + 1].StartsWith("  - ", StringComparison.Ordinal))
                {
                    var item = new Dictionary<string, object>();
                    string first = "    " + lines[++i][4..];
                    for (string line = first; ; line = lines[++i])
                    {
                        (string name, string value) = Entry(line, indent: 4);
                        item.Add(name, Scalar(value));
                        if (!lines[i + 1].StartsWith("    ", StringComparison.Ordinal))
                            break;
                    }

                    items.Add(item);
                }

                root.Add(key, items.ToArray());
            }
            else
            {
                var map = new Dictionary<string, object>();
                while (lines[i + 1].StartsWith("  ", StringComparison.Ordinal))
                {
                    (string name, string value) = Entry(lines[++i], indent: 2);
                    map.Add(name, Scalar(value));
                }

                root.Add(key, map);
            }
        }

        return root;
    }

    private static (string Key, string Value) Entry(string line, int indent)
    {
        Assert(line.Length > indent && line.AsSpan(0, indent).IndexOfAnyExcept(' ') < 0 && char.IsAsciiLetterLower(line[indent]), line);
        int colon = line.IndexOf(':', StringComparison.Ordinal);
        Assert(colon > 0 && (colon == line.Length - 1 || line[colon + 1] == ' '), line);
        return (line[indent..colon], colon == line.Length - 1 ? "" : line[(colon + 2)..]);
    }

    private static object[] Flow(string text)
    {
        Assert(text[^1] == ']', text);
        var items = new List<object>();
        for (int at = 1; at < text.Length - 1;)
        {
            int end = at;
            if (text[at] == '"')
            {
                for (end++; text[end] != '"'; end++)
                    end += text[end] == '\\' ? 1 : 0;
                end++;
            }
            else
            {
                end = text.AsSpan(at).IndexOfAny(',', ']') + at;
            }

            items.Add(Scalar(text[at..end]));
            Assert(text[end] is ',' or ']', text);
            at = end + 2;
        }

        return [.. items];
    }

    private static string Scalar(string text)
    {
        if (text[0] != '"')
        {
            Assert(!text.Contains(": ", StringComparison.Ordinal) && !text.Contains(" #", StringComparison.Ordinal) && text.Trim(' ') == text, text);
            return text;
        }

        var value = new StringBuilder();
        for (int i = 1; i < text.Length - 1; i++)
        {
            if (text[i] != '\\')
            {
                Assert(text[i] != '"', text);
                value.Append(text[i]);
                continue;
            }

            char kind = text[++i];
            int digits = kind switch { 'x' => 2, 'u' => 4, _ => 0 };
            value.Append(kind switch
            {
                '"' or '\\' => kind,
                'n' => '\n',
                't' => '\t',
                _ => (char)int.Parse(text.AsSpan(i + 1, digits), NumberStyles.HexNumber, CultureInfo.InvariantCulture),
            });
            i += digits;
        }

        return value.ToString();
    }

    private static void Assert(bool holds, string what)
    {
        if (!holds)
            throw new FormatException($"Not what kb writes: {what}");
    }
}
