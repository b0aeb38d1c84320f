namespace Kb.Compiler.Workspace;

/// <summary>Lines of a file's bytes, without their ends; LF or CRLF.</summary>
internal static class TextLines
{
    /// <summary>Numbers count from 1; empty lines are passed over.</summary>
    public static IEnumerable<(int Number, ReadOnlyMemory<byte> Line)> Of(ReadOnlyMemory<byte> bytes)
    {
        for (int number = 1; bytes.Length > 0; number++)
        {
            int end = bytes.Span.IndexOf((byte)'\n');
            ReadOnlyMemory<byte> line = end < 0 ? bytes : bytes[..end];
            bytes = end < 0 ? default : bytes[(end + 1)..];
            if (line.Length > 0 && line.Span[^1] == '\r')
                line = line[..^1];
            if (line.Length > 0)
                yield return (number, line);
        }
    }
}
