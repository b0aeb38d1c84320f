using System.Text;

namespace Kb.Compiler.Workspace;

/// <summary>Fields of a line, with a tab between; a tab, line end or backslash in a field is written <c>\t</c>, <c>\n</c>, <c>\r</c>, <c>\\</c>.</summary>
internal static class StateLine
{
    public static string Write(params ReadOnlySpan<string> fields)
    {
        var line = new StringBuilder();
        for (int i = 0; i < fields.Length; i++)
        {
            if (i > 0)
                line.Append('\t');
            foreach (char c in fields[i])
                _ = c switch
                {
                    '\\' => line.Append("\\\\"),
                    '\t' => line.Append("\\t"),
                    '\n' => line.Append("\\n"),
                    '\r' => line.Append("\\r"),
                    _ => line.Append(c),
                };
        }

        return line.Append('\n').ToString();
    }

    /// <summary>Null where a backslash stands before anything else.</summary>
    public static string[]? Read(string line)
    {
        string[] fields = line.Split('\t');
        for (int i = 0; i < fields.Length; i++)
        {
            if (!fields[i].Contains('\\', StringComparison.Ordinal))
                continue;
            if (Unescape(fields[i]) is not { } plain)
                return null;

            fields[i] = plain;
        }

        return fields;
    }

    private static string? Unescape(string field)
    {
        var text = new StringBuilder(field.Length);
        for (int i = 0; i < field.Length; i++)
        {
            if (field[i] != '\\')
            {
                text.Append(field[i]);
                continue;
            }

            i++;
            char? plain = i == field.Length ? null : field[i] switch { '\\' => '\\', 't' => '\t', 'n' => '\n', 'r' => '\r', _ => null };
            if (plain is null)
                return null;

            text.Append(plain);
        }

        return text.ToString();
    }
}
