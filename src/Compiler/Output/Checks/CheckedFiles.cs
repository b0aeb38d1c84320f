using System.Text;

namespace Kb.Compiler.Output.Checks;

/// <summary>The files of a workspace as links and citations see them; each is read once.</summary>
internal sealed class CheckedFiles(string root)
{
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly Dictionary<string, string[]?> _lines = new(StringComparer.Ordinal);

    /// <summary>Paths of pages and catalogues relative to the workspace, with '/', ordinal; symbolic links are not followed.</summary>
    public IEnumerable<string> WikiPages()
    {
        string wiki = Path.Combine(root, "wiki");
        if (!Directory.Exists(wiki))
            return [];

        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };
        return Directory.EnumerateFiles(wiki, "*.md", options).Select(file => Path.GetRelativePath(root, file).Replace('\\', '/')).Order(StringComparer.Ordinal);
    }

    /// <exception cref="DecoderFallbackException">Not UTF-8.</exception>
    public string ReadPage(string path) => s_strict.GetString(File.ReadAllBytes(Path.Combine(root, path))).TrimStart('\uFEFF').ReplaceLineEndings("\n");

    public bool Exists(string path) => File.Exists(Path.Combine(root, path));

    /// <summary>Null where there is no such file.</summary>
    public string[]? Lines(string path)
    {
        if (!_lines.TryGetValue(path, out string[]? lines))
            _lines.Add(path, lines = Exists(path) ? Decode(File.ReadAllBytes(Path.Combine(root, path))).Split('\n') : null);
        return lines;
    }

    private static string Decode(byte[] bytes)
    {
        string text;
        if (bytes is [0xFF, 0xFE, ..])
        {
            text = Encoding.Unicode.GetString(bytes);
        }
        else if (bytes is [0xFE, 0xFF, ..])
        {
            text = Encoding.BigEndianUnicode.GetString(bytes);
        }
        else
        {
            try
            {
                text = s_strict.GetString(bytes);
            }
            catch (DecoderFallbackException)
            {
                text = Encoding.Latin1.GetString(bytes);
            }
        }

        return text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
    }
}
